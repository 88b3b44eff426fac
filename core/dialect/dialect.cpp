// SPDX-License-Identifier: MIT
#include "core/dialect/dialect.h"

#include "core/base/translate.h"
#include "core/dialect/mariadb/mariadb_dialect.h"
#include "core/dialect/postgresql/postgresql_dialect.h"
#include "core/dialect/postgresql/postgresql_features.h"
#include "core/dialect/sqlite/sqlite_dialect.h"

#include <QRegularExpression>

namespace joinery {

const Dialect &Dialect::at(const ServerVersion &) const
{
    return *this;
}

Schema Dialect::recognised(const Schema &found, const Schema &) const
{
    return found;
}

QString Dialect::tableName(const Table &table) const
{
    return quotedName(table.name);
}

QString Dialect::lostReferences(const Table &) const
{
    return {};
}

void Dialect::tellLocks(Plan &plan) const
{
    for (PlanStep &step : plan.steps)
        step.locks = step.mustReturnNoRows ? QList<StepLock>() : locksOf(step.sql);
}

Result<Plan> Dialect::planOnline(const Schema &, const QList<Operation> &, const OnlineOptions &) const
{
    return fail(QStringLiteral("online.not_there"),
                Message::tr("Online changes are for servers; %1 changes a table in one transaction or not at all.")
                    .arg(title()));
}

const Dialect &sqliteDialect()
{
    static const SqliteDialect dialect;
    return dialect;
}

const Dialect &postgresqlDialect()
{
    static const PostgresqlDialect dialect(postgresql::usualServer);
    return dialect;
}

const Dialect &mariadbDialect()
{
    static const MariadbDialect dialect(mariadb::usualServer);
    return dialect;
}

QList<const Dialect *> allDialects()
{
    return {&sqliteDialect(), &postgresqlDialect(), &mariadbDialect()};
}

QStringList dialectNames()
{
    QStringList names;
    for (const Dialect *dialect : allDialects())
        names.append(dialect->name());
    return names;
}

const Dialect *findDialect(QStringView name)
{
    for (const Dialect *dialect : allDialects()) {
        if (dialect->name() == name)
            return dialect;
    }
    return nullptr;
}

const Dialect *findDialectVersion(const QString &name)
{
    if (const Dialect *dialect = findDialect(name))
        return dialect;
    static const QRegularExpression form(QStringLiteral("\\A([a-z]+)(?:-(\\d+)(?:\\.(\\d+))?)?\\z"));
    const QRegularExpressionMatch match = form.match(name);
    const bool isMysql = match.captured(1) == QLatin1String("mysql");
    const Dialect *dialect = isMysql ? &mariadbDialect() : findDialect(match.captured(1));
    if (!dialect || !match.hasMatch())
        return nullptr;
    ServerVersion server = dialect->server();
    if (isMysql)
        server = {.flavour = ServerVersion::Flavour::MySql, .major = 8, .minor = 4};
    if (match.hasCaptured(2)) {
        server.major = match.captured(2).toInt();
        server.minor = match.captured(3).toInt();
        server.patch = 0;
    }
    return checkVersion(server) ? &dialect->at(server) : nullptr;
}

} // namespace joinery
