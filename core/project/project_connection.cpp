// SPDX-License-Identifier: MIT
#include "core/project/project_connection.h"

#include "core/project/server_address.h"

#include <QDir>
#include <QFileInfo>

namespace joinery {

Result<DatabaseAddress> databaseAddress(const ConnectionUrl &url)
{
    if (url.kind == ConnectionUrl::Kind::Sqlite)
        return DatabaseAddress::sqliteFile(url.database);
    const auto server = serverAddress(url);
    if (!server)
        return fail(server);
    return DatabaseAddress::onServer(url.dialect(), *server);
}

Result<DatabaseAddress> databaseAddress(const ConnectionProfile &profile, const QString &projectFolder)
{
    const auto url = ConnectionUrl::fromText(profile.url);
    if (!url)
        return fail(url);
    return databaseAddress(url->resolved(projectFolder));
}

Result<Connection> openForReading(const DatabaseAddress &address, std::chrono::milliseconds lockTimeout)
{
    const QFileInfo file(address.path);
    const bool missing = address.isFile() && !file.exists() && file.absoluteDir().exists();
    OpenOptions options;
    options.readOnly = true;
    options.lockTimeout = lockTimeout;
    return Connection::open(missing ? DatabaseAddress::memory() : address, options);
}

} // namespace joinery
