// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connection_trial.h"

#include "core/database/database_kind.h"

#include <QFileInfo>

namespace joinery {

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
    const Result<QVariant> count = connection->value(databaseKind(address.dialect).tableCountQuery());
    if (!count)
        return fail(count);
    return ConnectionTrial::tr("It works: %1, %n tables.", nullptr, count->toInt()).arg(connection->server().title());
}

} // namespace joinery
