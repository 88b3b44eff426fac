// SPDX-License-Identifier: MIT
#include "core/dialect/dialect.h"

#include "core/base/translate.h"
#include "core/dialect/mariadb/mariadb_dialect.h"
#include "core/dialect/postgresql/postgresql_dialect.h"
#include "core/dialect/sqlite/sqlite_dialect.h"

namespace joinery {

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
    static const PostgresqlDialect dialect;
    return dialect;
}

const Dialect &mariadbDialect()
{
    static const MariadbDialect dialect;
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

} // namespace joinery
