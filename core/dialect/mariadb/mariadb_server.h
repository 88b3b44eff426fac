// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/server_version.h"

namespace joinery::mariadb {

/** The server that is meant where none is named. */
inline constexpr ServerVersion usualServer{ServerVersion::Flavour::MariaDb, 10, 11, 0};

/** MySQL, or one that is compatible with it. */
[[nodiscard]] constexpr bool isMysql(const ServerVersion &server)
{
    return server.flavour != ServerVersion::Flavour::MariaDb;
}

/** TiDB, which speaks as MySQL does and counts its versions by itself. */
[[nodiscard]] constexpr bool isTidb(const ServerVersion &server)
{
    return server.flavour == ServerVersion::Flavour::TiDb;
}
/** MySQL itself, from this version on. */
[[nodiscard]] inline bool isMysqlFrom(const ServerVersion &server, int major, int minor, int patch = 0)
{
    return server.flavour == ServerVersion::Flavour::MySql &&
           std::tie(server.major, server.minor, server.patch) >= std::tie(major, minor, patch);
}
/** Whether it has triggers, routines and events (https://docs.pingcap.com/tidb/stable/mysql-compatibility). */
[[nodiscard]] constexpr bool hasBodies(const ServerVersion &server)
{
    return !isTidb(server);
}
/** Whether it has types for shapes, and indexes over them and over words. */
[[nodiscard]] constexpr bool hasShapes(const ServerVersion &server)
{
    return !isTidb(server);
}
[[nodiscard]] inline bool hasChecks(const ServerVersion &server)
{
    return !isMysql(server) || isMysqlFrom(server, 8, 0, 16) || (isTidb(server) && server.isAtLeast(7, 4));
}

/** Whether tables, views and triggers are the same when their names differ in case alone; columns are everywhere. */
[[nodiscard]] constexpr bool foldsTableNames(const ServerVersion &server)
{
    return server.tableNames != ServerVersion::TableNames::Kept;
}
/** A name of such a thing in the form in which equal ones are the same. */
[[nodiscard]] inline QString foldedTableName(const QString &name, const ServerVersion &server)
{
    return foldsTableNames(server) ? name.toLower() : name;
}

/** Whether it has the types UUID, INET4 and INET6. */
[[nodiscard]] constexpr bool hasUuidType(const ServerVersion &server)
{
    return !isMysql(server) && server.isAtLeast(10, 7);
}
[[nodiscard]] constexpr bool hasInet4Type(const ServerVersion &server)
{
    return !isMysql(server) && server.isAtLeast(10, 10);
}
[[nodiscard]] constexpr bool hasInet6Type(const ServerVersion &server)
{
    return !isMysql(server);
}

/** Whether triggers, routines and events can be made by statements that are put together there, from texts. */
[[nodiscard]] constexpr bool preparesObjects(const ServerVersion &server)
{
    return !isMysql(server) && server.isAtLeast(10, 6);
}
/** Whether it has JSON_EQUALS. */
[[nodiscard]] constexpr bool comparesJson(const ServerVersion &server)
{
    return !isMysql(server) && server.isAtLeast(10, 7);
}

/** Whether texts and other large values have defaults only as expressions, in parentheses. */
[[nodiscard]] constexpr bool wantsDefaultsInParentheses(const ServerVersion &server)
{
    return isMysql(server);
}

} // namespace joinery::mariadb
