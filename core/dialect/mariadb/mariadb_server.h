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
