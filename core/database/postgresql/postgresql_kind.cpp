// SPDX-License-Identifier: MIT
#include "core/database/postgresql/postgresql_kind.h"

#include "core/database/postgresql/postgresql_address.h"
#include "core/database/postgresql/postgresql_introspector.h"
#include "core/database/postgresql/postgresql_session.h"

namespace joinery {

QString PostgresqlKind::driverPackage() const
{
    return QStringLiteral("libqt6sql6-psql");
}

Result<void> PostgresqlKind::open(QSqlDatabase &database, const DatabaseAddress &address, const OpenOptions &) const
{
    return openPostgresql(database, address);
}

std::unique_ptr<Session> PostgresqlKind::session(const QSqlDatabase &, const DatabaseAddress &address,
                                                 const OpenOptions &) const
{
    return std::make_unique<PostgresqlSession>(address);
}

QString PostgresqlKind::versionQuery() const
{
    return QStringLiteral("SELECT version()");
}

ServerVersion::Flavour PostgresqlKind::flavourOf(const QString &version) const
{
    using Flavour = ServerVersion::Flavour;
    if (version.contains(QLatin1String("CockroachDB"), Qt::CaseInsensitive))
        return Flavour::CockroachDb;
    return version.contains(QLatin1String("-YB-"), Qt::CaseInsensitive) ? Flavour::YugabyteDb : Flavour::PostgreSql;
}

HistoryWords PostgresqlKind::history() const
{
    HistoryWords words;
    words.exists = QStringLiteral("SELECT count(to_regclass('%1'))");
    words.text = QStringLiteral("text");
    words.key = words.text;
    words.duration = QStringLiteral("BIGINT");
    words.order = QStringLiteral("ordinal");
    words.counter = QStringLiteral("ordinal bigint GENERATED ALWAYS AS IDENTITY, ");
    return words;
}

LockStatements PostgresqlKind::lock(std::chrono::milliseconds) const
{
    // The same two numbers for every Joinery; the database is part of such a lock by itself.
    const QString key = QStringLiteral("1786081383, 1835625330");
    return {.take = QStringLiteral("SELECT pg_advisory_lock(%1)").arg(key),
            .release = QStringLiteral("SELECT pg_advisory_unlock(%1)").arg(key),
            .holder = QStringLiteral(
                          "SELECT concat_ws(', ', NULLIF(a.application_name, ''), a.usename, a.client_addr, 'process "
                          "' || a.pid) FROM pg_locks AS l JOIN pg_stat_activity AS a ON a.pid = l.pid WHERE "
                          "l.locktype = 'advisory' AND l.granted AND l.objsubid = 2 AND (l.classid, l.objid) = (%1) "
                          "AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())")
                          .arg(key)};
}

QString PostgresqlKind::tableCountQuery() const
{
    return QStringLiteral("SELECT count(*) FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace "
                          "WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname NOT IN "
                          "('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_t%' AND c.relname "
                          "NOT LIKE 'joinery\\_%'");
}

Result<Introspection> PostgresqlKind::introspect(const Connection &connection,
                                                 const IntrospectionOptions &options) const
{
    return introspectPostgresql(connection, options);
}

} // namespace joinery
