// SPDX-License-Identifier: MIT
#include "core/database/migration_lock.h"

#include "core/base/translate.h"
#include "core/database/database_kind.h"

#include <utility>

namespace joinery {

namespace {

LockStatements statementsOf(const Connection &connection, std::chrono::milliseconds timeout)
{
    return databaseKind(connection.dialect().name()).lock(timeout);
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
    const bool isLocked =
        taken ? statements.answers && taken->toInt() != 1 : taken.error().code == QLatin1String("database.locked");
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
