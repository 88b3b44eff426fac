// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/project_sharing.h"

#include "ui/document/project_document.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/toast_area.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace joinery {

namespace {

const QString topic = QStringLiteral("sharing");
constexpr int lookMilliseconds = 2000;

} // namespace

QString sentenceAbout(const std::optional<LockHolder> &holder)
{
    if (!holder)
        return ProjectSharing::tr("Another window edits this project.");
    const bool isHere = holder->host == QSysInfo::machineHostName();
    if (isHere && holder->process == QCoreApplication::applicationPid())
        return ProjectSharing::tr("Another of your windows edits this project.");
    const QString who = holder->user.isEmpty() ? holder->host
                        : isHere               ? holder->user
                                               : ProjectSharing::tr("%1 on %2").arg(holder->user, holder->host);
    return ProjectSharing::tr("Another window edits this project (%1, process %2).").arg(who).arg(holder->process);
}

ProjectSharing::ProjectSharing(Workspace &workspace)
    : QObject(&workspace), m_workspace(workspace), m_lock(workspace.document().folder())
{
    m_timer.setInterval(lookMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &ProjectSharing::look);
    connect(&workspace.document(), &ProjectDocument::editRefused, this,
            [this] { m_workspace.toasts().show(tr("This window only reads the project")); });
    if (m_lock.take())
        return;
    workspace.document().setReadOnly(true);
    tellWhoEdits();
    m_timer.start();
}

void ProjectSharing::tellWhoEdits()
{
    m_workspace.notices().ask(
        topic, tr("%1 This one only reads it, and follows what is saved there.").arg(sentenceAbout(m_lock.holder())),
        Role::Changed, {{tr("Edit here anyway"), [this] { editAnyway(); }}});
}

void ProjectSharing::look()
{
    if (!m_workspace.document().isReadOnly()) {
        (void)m_lock.take();
        if (m_lock.isHeld())
            m_timer.stop();
        return;
    }
    // It is taken with the answer: until then any window may.
    if (!m_lock.isFree())
        return;
    m_timer.stop();
    m_workspace.notices().ask(topic, tr("The window that edited this project is gone."), Role::Accent,
                              {{tr("Take over"), [this] { takeOver(); }}});
}

void ProjectSharing::editAnyway()
{
    m_lock.takeFromAfar();
    if (m_lock.isHeld())
        m_timer.stop();
    edit();
}

void ProjectSharing::takeOver()
{
    if (m_lock.take()) {
        edit();
        return;
    }
    tellWhoEdits();
    m_timer.start();
}

void ProjectSharing::edit()
{
    m_workspace.document().setReadOnly(false);
    m_workspace.offerRecovery();
}

} // namespace joinery

#include "moc_project_sharing.cpp"
