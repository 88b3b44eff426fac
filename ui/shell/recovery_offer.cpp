// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recovery_offer.h"

#include "ui/document/project_document.h"
#include "ui/shell/messages.h"
#include "ui/shell/notice_bar.h"
#include "ui/widgets/toast_area.h"

#include <QLocale>

namespace joinery {

namespace {

const QString topic = QStringLiteral("recovery");

} // namespace

RecoveryOffer::RecoveryOffer(ProjectDocument &document, NoticeBar &notices, ToastArea &toasts, QWidget &parent)
    : QObject(&parent), m_document(document), m_notices(notices), m_toasts(toasts), m_parent(parent)
{
    // Whoever may edit asks; in a window that only reads nothing can be restored.
    connect(&document, &ProjectDocument::readOnlyChanged, this, [this](bool readOnly) {
        if (readOnly)
            m_notices.withdraw(topic);
    });
}

void RecoveryOffer::offer()
{
    const std::optional<QDateTime> when = m_document.recoveryTime();
    if (!when)
        return;
    const Result<RecoverableEdits> found = m_document.recoverableEdits();
    if (found && found->edits.isEmpty()) {
        m_document.discardRecovery();
        offer();
        return;
    }
    const QString time = QLocale().toString(*when, QLocale::ShortFormat);
    const NoticeBar::Answer restore{tr("Restore them"), [this] { take(); }};
    const auto discard = [this] { confirmDrop(); };
    if (!found || found->changedSince.isEmpty()) {
        QList<NoticeBar::Answer> answers{{tr("Discard them…"), discard, NoticeBar::Place::Apart}};
        if (found)
            answers.append({tr("Look at them…"), [this] { compare(); }});
        answers.append(restore);
        m_notices.ask(topic,
                      tr("Joinery ended unexpectedly. Edits of %1 were kept that are not in the files.").arg(time),
                      Role::Accent, answers);
        return;
    }
    m_notices.ask(topic,
                  tr("Joinery ended unexpectedly. Edits of %1 were kept, but the files were changed since.").arg(time),
                  Role::Changed,
                  {{tr("Keep the files…"), discard, NoticeBar::Place::Apart},
                   {tr("Look at both…"), [this] { compare(); }},
                   {tr("Take the edits"), restore.run}});
}

void RecoveryOffer::compare()
{
    const Result<RecoverableEdits> found = m_document.recoverableEdits();
    if (!found) {
        showError(&m_parent, tr("The edits could not be read"), found.error());
        return;
    }
    const QString time = QLocale().toString(found->keptAt, QLocale::ShortFormat);
    switch (askAboutRecovery(&m_parent, time, found->edits, found->changedSince)) {
    case RecoveryChoice::KeepFiles:
        drop();
        break;
    case RecoveryChoice::TakeEdits:
        take();
        break;
    case RecoveryChoice::Later:
        offer();
        break;
    }
}

void RecoveryOffer::take()
{
    if (const Result<void> done = m_document.recover(); !done) {
        showError(&m_parent, tr("The edits could not be restored"), done.error());
        return;
    }
    m_toasts.showUndoable(tr("The edits are back in the model; save to write them to the files"),
                          m_document.undoStack());
    offer();
}

void RecoveryOffer::confirmDrop()
{
    const Result<RecoverableEdits> found = m_document.recoverableEdits();
    const std::optional<QDateTime> when = m_document.recoveryTime();
    const QString time = when ? QLocale().toString(*when, QLocale::ShortFormat) : QString();
    if (agreesToDiscard(&m_parent, time, found ? found->edits : QStringList()))
        drop();
    else
        offer();
}

void RecoveryOffer::drop()
{
    m_document.discardRecovery();
    offer();
}

} // namespace joinery

#include "moc_recovery_offer.cpp"
