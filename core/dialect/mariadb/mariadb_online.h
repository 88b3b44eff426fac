// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/dialect.h"
#include "core/dialect/mariadb/mariadb_server.h"

namespace joinery::mariadb {

/**
 * The plan for a database that others use meanwhile: each change of a table that is there before is asked for in the
 * ways that let others read and write (LOCK=NONE), the one that does least first (ALGORITHM INSTANT, NOCOPY, INPLACE,
 * and from MariaDB 11.2 on COPY). What the server cannot do so depends on its version, the engine and all of the table,
 * so it is the server that says it: it refuses at once, and the next statement of the step takes its place; the last
 * one may hold others up for no longer than allowed. So may what is done in an instant; what takes long and lets others
 * work has no time limit of the plan's.
 */
[[nodiscard]] Plan online(Plan plan, const OnlineOptions &options, const ServerVersion &server);

} // namespace joinery::mariadb
