// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_session.h"

namespace joinery::mariadb {

QString planSqlMode(const ServerVersion &server)
{
    // MySQL cannot be told for one statement alone that a 0 in a column that numbers rows is a 0.
    const QString zeros = isMysql(server) ? QStringLiteral(",NO_AUTO_VALUE_ON_ZERO") : QString();
    return QStringLiteral("STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION") + zeros;
}

QStringList sessionSettings(const ServerVersion &server)
{
    QStringList settings{
        QStringLiteral("sql_mode = '%1'").arg(planSqlMode(server)),
        QStringLiteral("time_zone = '+00:00'"),
        QStringLiteral("default_storage_engine = InnoDB"),
        QStringLiteral("sql_select_limit = 18446744073709551615"),
        QStringLiteral("foreign_key_checks = 1"),
        QStringLiteral("unique_checks = 1"),
        QStringLiteral("lock_wait_timeout = 30"),
    };
    // MySQL's is on, and lets nobody but an administrator change it.
    if (!isMysql(server))
        settings.insert(settings.size() - 1, QStringLiteral("innodb_strict_mode = 1"));
    return {QStringLiteral("SET NAMES utf8mb4"),
            QStringLiteral("SET SESSION ") + settings.join(QStringLiteral(",\n    "))};
}

} // namespace joinery::mariadb
