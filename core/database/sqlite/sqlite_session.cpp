// SPDX-License-Identifier: MIT
#include "core/database/sqlite/sqlite_session.h"

#include "core/base/translate.h"
#include "core/base/vector_registers.h"
#include "core/database/connection.h"
#include "core/database/sqlite/sqlite_address.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QThread>
#include <QVariant>

#include <sqlite3.h>
#include <sys/stat.h>

namespace joinery {

namespace {

/** Instructions of SQLite's virtual machine between two looks at the cancel token: well under a millisecond. */
constexpr int progressInterval = 2000;
constexpr std::chrono::milliseconds busyInterval(10);

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    QSqlQuery source(QStringLiteral("SELECT sqlite_source_id()"), database);
    if (!source.next() || source.value(0).toString() != QString::fromLatin1(sqlite3_sourceid()))
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

SqliteSession::SqliteSession(DatabaseAddress address, const QSqlDatabase &database,
                             std::chrono::milliseconds lockTimeout)
    : m_address(std::move(address)), m_handle(handleOf(database)), m_lockTimeout(lockTimeout)
{
    if (!m_handle)
        return;
    sqlite3_progress_handler(m_handle, progressInterval, &SqliteSession::onProgress, this);
    sqlite3_busy_handler(m_handle, &SqliteSession::onBusy, this);
}

SqliteSession::~SqliteSession()
{
    if (!m_handle)
        return;
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
    sqlite3_busy_handler(m_handle, nullptr, nullptr);
}

bool SqliteSession::isReadOnly() const
{
    return m_handle && sqlite3_db_readonly(m_handle, "main") == 1;
}

Result<void> SqliteSession::enter(const Connection &connection, const OpenOptions &options)
{
    // Reading the catalogue is what makes SQLite look at the file at all.
    if (const auto looked = connection.query(QStringLiteral("SELECT count(*) FROM sqlite_master")); !looked)
        return fail(looked);
    if (!options.readOnly && isReadOnly())
        return fail(QStringLiteral("database.read_only"),
                    sqliteSentence(QStringLiteral("database.read_only"), m_address));
    if (const auto keys = connection.execute(QStringLiteral("PRAGMA foreign_keys = ON")); !keys)
        return keys;
    return options.readOnly ? connection.execute(QStringLiteral("PRAGMA query_only = ON")) : Result<void>();
}

Error SqliteSession::errorOf(const QSqlError &error) const
{
    QString code = sqliteErrorCode(error.nativeErrorCode());
    // Giving up a wait for a lock looks like a lock.
    if (m_cancel.isCancelled() && code == QLatin1String("database.locked"))
        code = QStringLiteral("database.cancelled");
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return Error{code, sqliteSentence(code, m_address), words.trimmed(), {}};
}

void SqliteSession::stopOn(const std::optional<CancelToken> &cancel)
{
    m_cancel = cancel.value_or(CancelToken());
}

QString SqliteSession::lockTimeoutStatement(std::chrono::milliseconds timeout)
{
    m_lockTimeout = timeout;
    return {};
}

QString SqliteSession::writingStatement() const
{
    return QStringLiteral("BEGIN IMMEDIATE");
}

QString SqliteSession::readingStatement() const
{
    return QStringLiteral("BEGIN");
}

bool SqliteSession::isInTransaction(bool begun) const
{
    return m_handle ? sqlite3_get_autocommit(m_handle) == 0 : begun;
}

QString SqliteSession::rowChangesQuery() const
{
    return QStringLiteral("SELECT total_changes()");
}

QString SqliteSession::foreignChangesQuery() const
{
    return QStringLiteral("PRAGMA data_version");
}

int SqliteSession::onProgress(void *self)
{
    releaseVectorRegisters();
    return static_cast<SqliteSession *>(self)->m_cancel.isCancelled() ? 1 : 0;
}

int SqliteSession::onBusy(void *self, int attempt)
{
    auto *session = static_cast<SqliteSession *>(self);
    const auto now = std::chrono::steady_clock::now();
    if (attempt == 0)
        session->m_waitingSince = now;
    if (session->m_cancel.isCancelled() || now - session->m_waitingSince >= session->m_lockTimeout)
        return 0;
    QThread::usleep(std::chrono::microseconds(busyInterval).count());
    return 1;
}

QString sqliteErrorCode(const QString &resultCode)
{
    // The low byte is the primary code; the rest only refines it (https://sqlite.org/rescode.html).
    switch (resultCode.toInt() & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return QStringLiteral("database.locked");
    case SQLITE_READONLY:
        return QStringLiteral("database.read_only");
    case SQLITE_INTERRUPT:
        return QStringLiteral("database.cancelled");
    case SQLITE_CORRUPT:
        return QStringLiteral("database.corrupt");
    case SQLITE_FULL:
        return QStringLiteral("database.full");
    case SQLITE_CANTOPEN:
        return QStringLiteral("database.cannot_open");
    case SQLITE_CONSTRAINT:
        return QStringLiteral("database.constraint");
    case SQLITE_NOTADB:
        return QStringLiteral("database.not_a_database");
    default:
        return QStringLiteral("database.failed");
    }
}

QString sqliteLockHolder(const QString &path)
{
    QFile locks(QStringLiteral("/proc/locks"));
    struct stat database = {};
    if (!locks.open(QIODevice::ReadOnly) || ::stat(QFile::encodeName(path).constData(), &database) != 0)
        return {};
    struct stat sharedMemory = {};
    ::stat(QFile::encodeName(path + QStringLiteral("-shm")).constData(), &sharedMemory);

    // "1: POSIX  ADVISORY  WRITE 4711 08:01:131 0 EOF"
    for (const QByteArray &line : locks.readAll().split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words.size() < 6 || words.at(3) != "WRITE")
            continue;
        const quint64 inode = words.at(5).mid(words.at(5).lastIndexOf(':') + 1).toULongLong();
        const qint64 process = words.at(4).toLongLong();
        if (process <= 0 || inode == 0 || (inode != database.st_ino && inode != sharedMemory.st_ino))
            continue;
        QFile name(QStringLiteral("/proc/%1/comm").arg(process));
        const QByteArray program = name.open(QIODevice::ReadOnly) ? name.readAll().trimmed() : QByteArray("?");
        return Message::tr("%1, process %2").arg(QString::fromLocal8Bit(program)).arg(process);
    }
    return {};
}

} // namespace joinery
