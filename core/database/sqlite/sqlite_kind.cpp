// SPDX-License-Identifier: MIT
#include "core/database/sqlite/sqlite_kind.h"

#include "core/database/sqlite/sqlite_address.h"
#include "core/database/sqlite/sqlite_introspector.h"
#include "core/database/sqlite/sqlite_session.h"
#include "core/dialect/sqlite/sqlite_statistics.h"

namespace joinery {

QString SqliteKind::driverPackage() const
{
    return QStringLiteral("libqt6sql6-sqlite");
}

Result<void> SqliteKind::open(QSqlDatabase &database, const DatabaseAddress &address, const OpenOptions &options) const
{
    return openSqlite(database, address, options);
}

std::unique_ptr<Session> SqliteKind::session(const QSqlDatabase &database, const DatabaseAddress &address,
                                             const OpenOptions &options) const
{
    return std::make_unique<SqliteSession>(address, database, options.lockTimeout);
}

QString SqliteKind::versionQuery() const
{
    return QStringLiteral("SELECT sqlite_version()");
}

ServerVersion::Flavour SqliteKind::flavourOf(const QString &) const
{
    return ServerVersion::Flavour::Sqlite;
}

HistoryWords SqliteKind::history() const
{
    HistoryWords words;
    words.exists = QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '%1'");
    words.order = QStringLiteral("rowid");
    return words;
}

LockStatements SqliteKind::lock(std::chrono::milliseconds) const
{
    // The transaction that writes keeps others off.
    return {};
}

QString SqliteKind::tableCountQuery() const
{
    return QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' "
                          "ESCAPE '\\' AND name NOT LIKE 'joinery\\_%' ESCAPE '\\'");
}

Result<QList<PlanStep>> SqliteKind::fitted(const Connection &connection, const QList<PlanStep> &steps) const
{
    const auto found = connection.query(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name "
                                                       "LIKE 'sqlite\\_stat_' ESCAPE '\\' ORDER BY name"));
    if (!found)
        return fail(found);
    QStringList tables;
    for (const QVariantList &row : *found)
        tables.append(row.first().toString());
    return tables.isEmpty() ? steps : withStatisticsKept(steps, tables);
}

Result<Introspection> SqliteKind::introspect(const Connection &connection, const IntrospectionOptions &options) const
{
    return introspectSqlite(connection.database(), options, connection.server());
}

} // namespace joinery
