// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/recovery_store.h"

#include "core/base/checksum.h"
#include "core/project/project_files.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace joinery {

namespace {

constexpr auto timeFormat = Qt::ISODateWithMs;

} // namespace

RecoveryStore::RecoveryStore(const QString &projectFolder, const QString &base)
    : m_folder(base + QLatin1Char('/') + checksum(QDir(projectFolder).canonicalPath().toUtf8()).left(24))
{
    m_writer.setMaxThreadCount(1);
    if (!QDir().mkpath(m_folder))
        return;
    m_lock = std::make_unique<QLockFile>(m_folder + QStringLiteral("/lock"));
    // A lock is stale only when the program that took it is gone, however long ago that was.
    m_lock->setStaleLockTime(0);
    m_owned = m_lock->tryLock(0);
    if (m_owned)
        setAsideLeftover();
}

void RecoveryStore::setAsideLeftover() const
{
    if (!QFile::exists(timePath()))
        return;
    QDir(foundPath()).removeRecursively();
    if (!QDir().mkpath(foundPath()) || !QDir().rename(projectPath(), foundPath() + QStringLiteral("/project")))
        return;
    // Moved last: what has a time is whole.
    QFile::rename(timePath(), foundPath() + QStringLiteral("/kept_at"));
}

QString RecoveryStore::foundPath() const
{
    return m_folder + QStringLiteral("/found");
}

RecoveryStore::~RecoveryStore()
{
    m_writer.waitForDone();
}

QString RecoveryStore::defaultBase()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/recovery");
}

QString RecoveryStore::projectPath() const
{
    return m_folder + QStringLiteral("/project");
}

QString RecoveryStore::timePath() const
{
    return m_folder + QStringLiteral("/kept_at");
}

std::optional<QDateTime> RecoveryStore::found() const
{
    QFile file(foundPath() + QStringLiteral("/kept_at"));
    if (!m_owned || !file.open(QIODevice::ReadOnly))
        return {};
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(file.readAll()).trimmed(), timeFormat);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

Result<Project> RecoveryStore::read() const
{
    return readProject(foundPath() + QStringLiteral("/project"));
}

void RecoveryStore::write(const Project &project)
{
    if (!m_owned)
        return;
    m_writer.start([this, project] { m_error = writeNow(project); });
}

std::optional<Error> RecoveryStore::writeNow(const Project &project)
{
    if (!m_written)
        QDir(projectPath()).removeRecursively();
    QDir().mkpath(projectPath());
    const Result<QStringList> written = writeProject(projectPath(), m_written.value_or(Project()), project);
    if (!written)
        return written.error();
    m_written = project;
    // Written last: what has a time is whole.
    QFile time(timePath());
    if (!time.open(QIODevice::WriteOnly) ||
        time.write(QDateTime::currentDateTime().toString(timeFormat).toLatin1()) < 0)
        return Error{QStringLiteral("recovery.write"), time.errorString(), {}, time.fileName()};
    return {};
}

Result<void> RecoveryStore::finish()
{
    m_writer.waitForDone();
    if (m_error)
        return fail(*m_error);
    return {};
}

void RecoveryStore::clear()
{
    m_writer.waitForDone();
    m_written.reset();
    m_error.reset();
    if (!m_owned)
        return;
    QFile::remove(timePath());
    QDir(projectPath()).removeRecursively();
}

void RecoveryStore::discardFound()
{
    if (m_owned)
        QDir(foundPath()).removeRecursively();
}

} // namespace joinery
