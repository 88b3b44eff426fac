// SPDX-License-Identifier: MIT
#include "core/database/introspection.h"

#include "core/base/translate.h"
#include "core/database/connection.h"
#include "core/database/mariadb/mariadb_introspector.h"
#include "core/database/postgresql/postgresql_introspector.h"
#include "core/database/sqlite/sqlite_introspector.h"

namespace joinery {

Result<Introspection> introspect(const Connection &connection, const IntrospectionOptions &options)
{
    if (connection.dialect().name() == QLatin1String("sqlite"))
        return introspectSqlite(connection.database(), options);
    if (connection.dialect().name() == QLatin1String("mariadb"))
        return introspectMariadb(connection, options);
    if (connection.dialect().name() == QLatin1String("postgresql"))
        return introspectPostgresql(connection, options);
    return fail(QStringLiteral("database.failed"),
                Message::tr("Reading the schema of a %1 database is not possible.").arg(connection.dialect().title()));
}

} // namespace joinery
