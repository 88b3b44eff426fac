// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/recovery_store.h"

#include "core/base/checksum.h"
#include "core/project/project_files.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace joinery {

namespace {

constexpr auto timeFormat = Qt::ISODateWithMs;
const QString editedPart = QStringLiteral("/project");
const QString basePart = QStringLiteral("/base");
const QString timePart = QStringLiteral("/kept_at");
const QString foundPart = QStringLiteral("/found");
const QString currentPart = QStringLiteral("/current");
/** So many windows of one project keep their edits aside. */
constexpr int mostWindows = 8;

/** When what a folder holds was kept; nothing when it is not whole. */
std::optional<QDateTime> keptAt(const QString &folder)
{
    QFile file(folder + timePart);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(file.readAll()).trimmed(), timeFormat);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::unique_ptr<QLockFile> lockOf(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + QStringLiteral("/lock"));
    // A lock is stale only when the program that took it is gone, however long ago that was.
    lock->setStaleLockTime(0);
    return lock;
}

QString stemOf(const QString &projectFolder, const QString &base)
{
    return base + QLatin1Char('/') + checksum(QDir(projectFolder).canonicalPath().toUtf8()).left(24);
}

/** The folder of one of the windows that may have a project open; the first has number 1. */
QString slotOf(const QString &stem, int number)
{
    return number == 1 ? stem : QStringLiteral("%1-%2").arg(stem).arg(number);
}

} // namespace

RecoveryStore::RecoveryStore(const QString &projectFolder, const QString &base) : m_stem(stemOf(projectFolder, base))
{
    m_writer.setMaxThreadCount(1);
    for (int number = 1; number <= mostWindows && !m_owned; ++number) {
        if (!QDir().mkpath(slot(number)))
            return;
        m_lock = lockOf(slot(number));
        m_owned = m_lock->tryLock(0);
        m_folder = slot(number);
    }
    lookForLeftovers();
}

QString RecoveryStore::slot(int number) const
{
    return slotOf(m_stem, number);
}

RecoveryStore::~RecoveryStore()
{
    m_writer.waitForDone();
    if (!m_owned)
        return;
    m_lock->unlock();
    // Both go only when they are empty.
    QDir().rmdir(m_folder + foundPart);
    QDir().rmdir(m_folder);
}

void RecoveryStore::lookForLeftovers() const
{
    if (!m_owned)
        return;
    if (!m_written)
        setAside(m_folder + currentPart);
    for (int number = 1; number <= mostWindows; ++number) {
        const QString other = slot(number);
        if (other == m_folder || !QFileInfo(other).isDir())
            continue;
        const std::unique_ptr<QLockFile> lock = lockOf(other);
        if (!lock->tryLock(0))
            continue;
        setAside(other + currentPart);
        const QDir found(other + foundPart);
        for (const QString &name : found.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            setAside(found.filePath(name));
        lock->unlock();
        QDir().rmdir(other + foundPart);
        QDir().rmdir(other);
    }
}

void RecoveryStore::setAside(const QString &folder) const
{
    const std::optional<QDateTime> time = keptAt(folder);
    if (!time)
        return;
    // Names in the order of time; one rename, so that a crash in here loses nothing either.
    const QString name = time->toUTC().toString(QStringLiteral("yyyyMMddTHHmmsszzz"));
    if (QDir().mkpath(m_folder + foundPart))
        QDir().rename(folder, m_folder + foundPart + QLatin1Char('/') + name);
}

QString RecoveryStore::defaultBase()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/recovery");
}

std::optional<QDateTime> RecoveryStore::leftBehind(const QString &projectFolder, const QString &base)
{
    const QString stem = stemOf(projectFolder, base);
    std::optional<QDateTime> latest;
    for (int number = 1; number <= mostWindows; ++number) {
        const QString folder = slotOf(stem, number);
        if (!QFileInfo(folder).isDir())
            continue;
        // What a running window keeps is its own matter.
        const std::unique_ptr<QLockFile> lock = lockOf(folder);
        if (!lock->tryLock(0))
            continue;
        QStringList kept{folder + currentPart};
        const QDir found(folder + foundPart);
        for (const QString &name : found.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            kept.append(found.filePath(name));
        for (const QString &each : std::as_const(kept)) {
            const std::optional<QDateTime> time = keptAt(each);
            if (time && (!latest || *time > *latest))
                latest = time;
        }
    }
    return latest;
}

QString RecoveryStore::foundPath() const
{
    if (!m_owned)
        return {};
    const QDir folder(m_folder + foundPart);
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        if (keptAt(folder.filePath(name)))
            return folder.filePath(name);
    }
    return {};
}

QString RecoveryStore::currentPath() const
{
    return m_folder + currentPart;
}

std::optional<QDateTime> RecoveryStore::found() const
{
    const QString folder = foundPath();
    return folder.isEmpty() ? std::nullopt : keptAt(folder);
}

Result<KeptEdits> RecoveryStore::read() const
{
    const QString folder = foundPath();
    Result<Project> edited = readProject(folder + editedPart);
    if (!edited)
        return fail(edited);
    Result<Project> base = readProject(folder + basePart);
    if (!base)
        return fail(base);
    return KeptEdits{std::move(*base), std::move(*edited)};
}

void RecoveryStore::write(const KeptEdits &edits)
{
    if (!m_owned)
        return;
    m_writer.start([this, edits] { m_error = writeNow(edits); });
}

std::optional<Error> RecoveryStore::writeNow(const KeptEdits &edits)
{
    if (!m_written)
        QDir(currentPath()).removeRecursively();
    const KeptEdits before = m_written.value_or(KeptEdits());
    const auto bring = [](const QString &folder, const Project &from, const Project &to) -> std::optional<Error> {
        QDir().mkpath(folder);
        const Result<QStringList> written = writeProject(folder, from, to);
        return written ? std::nullopt : std::optional(written.error());
    };
    if (const auto error = bring(currentPath() + basePart, before.base, edits.base))
        return error;
    if (const auto error = bring(currentPath() + editedPart, before.edited, edits.edited))
        return error;
    m_written = edits;
    // Written last: what has a time is whole.
    QSaveFile time(currentPath() + timePart);
    if (!time.open(QIODevice::WriteOnly) ||
        time.write(QDateTime::currentDateTime().toString(timeFormat).toLatin1()) < 0 || !time.commit())
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
    QFile::remove(currentPath() + timePart);
    QDir(currentPath()).removeRecursively();
}

void RecoveryStore::discardFound()
{
    const QString folder = foundPath();
    if (folder.isEmpty())
        return;
    QFile::remove(folder + timePart);
    QDir(folder).removeRecursively();
}

} // namespace joinery
