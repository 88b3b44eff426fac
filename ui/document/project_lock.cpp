// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/project_lock.h"

#include "core/serialisation/file_batch.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QSysInfo>

namespace joinery {

namespace {

const QString ownFolder = QStringLiteral(".joinery");
const QString lockName = QStringLiteral("window.lock");
const QString ignoreName = QStringLiteral(".gitignore");

const QByteArray ignoreAll = "*\n";

/** Git leaves the folder alone, whatever the project's own rules say. */
void hideFromVersionControl(const QDir &folder)
{
    const QString path = folder.filePath(ignoreName);
    if (QFile::exists(path) || QFileInfo(path).isSymLink())
        return;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(ignoreAll) > 0)
        file.commit();
}

bool holdsExactly(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return !QFileInfo(path).isSymLink() && file.open(QIODevice::ReadOnly) && file.readAll() == content;
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
    // Only this one: a project's folder that was moved away does not come back.
    if (!QFileInfo(m_folder).isDir() && !QDir().mkdir(m_folder))
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

bool ProjectLock::isFree()
{
    if (isHeld())
        return true;
    if (!m_lock || !take() || !isHeld())
        return false;
    release();
    return true;
}

void ProjectLock::takeFromAfar()
{
    const std::optional<LockHolder> present = holder();
    if (present && !present->host.isEmpty() && present->host != QSysInfo::machineHostName() &&
        m_lock->removeStaleLockFile())
        (void)take();
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
    // Nothing is left where nothing was before; while it is held nobody else writes there.
    QDir folder(m_folder);
    QStringList left = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    left.removeAll(lockName);
    if (left == QStringList(ignoreName) && holdsExactly(folder.filePath(ignoreName), ignoreAll))
        folder.remove(ignoreName);
    m_lock->unlock();
    QDir().rmdir(m_folder);
}

} // namespace joinery
