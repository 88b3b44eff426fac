// SPDX-License-Identifier: MIT
#include "core/database/database_kind.h"

#include "core/database/mariadb/mariadb_kind.h"
#include "core/database/postgresql/postgresql_kind.h"
#include "core/database/sqlite/sqlite_kind.h"

namespace joinery {

Result<QList<PlanStep>> DatabaseKind::fitted(const Connection &, const QList<PlanStep> &steps) const
{
    return steps;
}

const DatabaseKind &databaseKind(const QString &dialect)
{
    static const SqliteKind sqlite;
    static const PostgresqlKind postgresql;
    static const MariadbKind mariadb;
    if (dialect == postgresqlDialect().name())
        return postgresql;
    return dialect == mariadbDialect().name() ? static_cast<const DatabaseKind &>(mariadb) : sqlite;
}

} // namespace joinery
