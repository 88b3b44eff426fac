// SPDX-License-Identifier: MIT
#include "core/database/migration_lock.h"

#include "core/base/translate.h"

#include <utility>

namespace joinery {

namespace {

/** The statements around the lock of one kind of database; empty where it has none. */
struct LockStatements
{
    QString take;
    QString release;
    /** Who has it, as one text. */
    QString holder;
};

LockStatements ofPostgresql()
{
    // The same two numbers for every Joinery; the database is part of such a lock by itself.
    const QString key = QStringLiteral("1786081383, 1835625330");
    return {QStringLiteral("SELECT pg_advisory_lock(%1)").arg(key),
            QStringLiteral("SELECT pg_advisory_unlock(%1)").arg(key),
            QStringLiteral("SELECT concat_ws(', ', NULLIF(a.application_name, ''), a.usename, a.client_addr, 'process "
                           "' || a.pid) FROM pg_locks AS l JOIN pg_stat_activity AS a ON a.pid = l.pid WHERE "
                           "l.locktype = 'advisory' AND l.granted AND l.objsubid = 2 AND (l.classid, l.objid) = (%1) "
                           "AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())")
                .arg(key)};
}

LockStatements ofMariadb(std::chrono::milliseconds timeout)
{
    // MySQL takes 64 characters, which the name of a database can have by itself.
    const QString name = QStringLiteral("concat('joinery ', left(sha2(database(), 256), 40))");
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(timeout).count();
    return {QStringLiteral("SELECT GET_LOCK(%1, %2)").arg(name).arg(seconds),
            QStringLiteral("SELECT RELEASE_LOCK(%1)").arg(name),
            QStringLiteral("SELECT concat(USER, '@', HOST, ', connection ', ID) FROM information_schema.PROCESSLIST "
                           "WHERE ID = IS_USED_LOCK(%1)")
                .arg(name)};
}

LockStatements statementsOf(const Connection &connection, std::chrono::milliseconds timeout)
{
    if (&connection.dialect() == &postgresqlDialect())
        return ofPostgresql();
    return &connection.dialect() == &mariadbDialect() ? ofMariadb(timeout) : LockStatements();
}

Error inUse(const Connection &connection, const QString &holder)
{
    const QString &database = connection.address().server.database;
    const QString text =
        holder.isEmpty()
            ? Message::tr("Another migrator works on the database %1. Wait for it, and try again.").arg(database)
            : Message::tr("Another migrator works on the database %1 (%2). Wait for it, and try again.")
                  .arg(database, holder);
    return Error{QStringLiteral("database.locked"), text, {}, {}};
}

} // namespace

Result<MigrationLock> MigrationLock::take(const Connection &connection, std::chrono::milliseconds timeout,
                                          const CancelToken &cancel)
{
    const LockStatements statements = statementsOf(connection, timeout);
    if (statements.take.isEmpty())
        return MigrationLock(nullptr);
    connection.setLockTimeout(timeout);
    connection.stopOn(cancel);
    const auto taken = connection.value(statements.take);
    connection.stopOn({});
    // GET_LOCK says 0 after the time, and nothing when it was interrupted.
    const bool isMariadb = &connection.dialect() == &mariadbDialect();
    const bool isLocked =
        taken ? isMariadb && taken->toInt() != 1 : taken.error().code == QLatin1String("database.locked");
    if (isLocked && cancel.isCancelled())
        return fail(QStringLiteral("database.cancelled"), Message::tr("Cancelled."));
    if (isLocked)
        return fail(inUse(connection, connection.value(statements.holder).value_or(QVariant()).toString()));
    if (!taken)
        return fail(taken);
    return MigrationLock(&connection);
}

MigrationLock::~MigrationLock()
{
    if (m_connection)
        (void)m_connection->value(statementsOf(*m_connection, {}).release);
}

MigrationLock::MigrationLock(MigrationLock &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr))
{
}

} // namespace joinery
