// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connection_trial.h"

#include "core/database/connection.h"

#include <QFileInfo>

namespace joinery {

namespace {

/** Counts the tables that are not Joinery's own. */
QString countQuery(const DatabaseAddress &address)
{
    if (address.dialect == QLatin1String("postgresql"))
        return QStringLiteral("SELECT count(*) FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace "
                              "WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname NOT IN "
                              "('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_t%' AND c.relname "
                              "NOT LIKE 'joinery\\_%'");
    if (address.dialect == QLatin1String("mariadb"))
        return QStringLiteral("SELECT count(*) FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND "
                              "TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') AND TABLE_NAME NOT LIKE "
                              "'joinery\\_%'");
    return QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' "
                          "ESCAPE '\\' AND name NOT LIKE 'joinery\\_%' ESCAPE '\\'");
}

} // namespace

Result<QString> tryConnection(const DatabaseAddress &address)
{
    const QFileInfo file(address.path);
    if (address.isFile() && !file.exists()) {
        if (!QFileInfo(file.path()).isDir())
            return fail(QStringLiteral("file.missing"),
                        ConnectionTrial::tr("The folder %1 does not exist. Choose another file.").arg(file.path()));
        return ConnectionTrial::tr("The file does not exist yet; the first migration makes it.");
    }
    DatabaseAddress patient = address;
    patient.server.connectTimeout = std::min(address.server.connectTimeout, std::chrono::seconds(5));
    const Result<Connection> connection =
        Connection::open(patient, {.readOnly = true, .lockTimeout = std::chrono::seconds(1)});
    if (!connection)
        return fail(connection);
    const Result<QVariant> count = connection->value(countQuery(address));
    if (!count)
        return fail(count);
    return ConnectionTrial::tr("It works: %1, %n tables.", nullptr, count->toInt()).arg(connection->server().title());
}

} // namespace joinery
