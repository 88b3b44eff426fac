// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/project_lock.h"

#include "core/serialisation/file_batch.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

namespace joinery {

namespace {

const QString ownFolder = QStringLiteral(".joinery");
const QString lockName = QStringLiteral("window.lock");
const QString ignoreName = QStringLiteral(".gitignore");

/** Git leaves the folder alone, whatever the project's own rules say. */
void hideFromVersionControl(const QDir &folder)
{
    const QString path = folder.filePath(ignoreName);
    if (QFile::exists(path) || QFileInfo(path).isSymLink())
        return;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write("*\n") > 0)
        file.commit();
}

} // namespace

ProjectLock::ProjectLock(const QString &projectFolder)
{
    const auto folder = pathInside(projectFolder, ownFolder);
    if (!folder)
        return;
    m_folder = *folder;
    m_lock = std::make_unique<QLockFile>(QDir(m_folder).filePath(lockName));
    // It is stale only when the program that took it is gone, however long ago that was.
    m_lock->setStaleLockTime(0);
}

ProjectLock::~ProjectLock()
{
    if (isHeld())
        release();
}

bool ProjectLock::take()
{
    if (!m_lock || m_lock->isLocked())
        return true;
    if (!QDir().mkpath(m_folder))
        return true;
    hideFromVersionControl(QDir(m_folder));
    if (m_lock->tryLock(0))
        return true;
    return m_lock->error() != QLockFile::LockFailedError;
}

bool ProjectLock::isHeld() const
{
    return m_lock && m_lock->isLocked();
}

std::optional<LockHolder> ProjectLock::holder() const
{
    if (!m_lock || isHeld())
        return {};
    LockHolder holder;
    QString program;
    if (!m_lock->getLockInfo(&holder.process, &holder.host, &program))
        return {};
    holder.user = QFileInfo(m_lock->fileName()).owner();
    return holder;
}

void ProjectLock::release()
{
    m_lock->unlock();
    QDir folder(m_folder);
    // Nothing is left where nothing was before.
    const QStringList left = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (left == QStringList(ignoreName) && folder.remove(ignoreName))
        QDir().rmdir(m_folder);
}

} // namespace joinery
