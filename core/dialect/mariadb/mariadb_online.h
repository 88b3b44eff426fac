// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/dialect.h"
#include "core/dialect/mariadb/mariadb_server.h"

namespace joinery::mariadb {

/**
 * The plan for a database that others use meanwhile: each change of a table that is there before is told to let others
 * read and write (LOCK=NONE). What the server cannot do so depends on its version, the engine and all of the table, so
 * it is the server that says it: it refuses at once, and the step's other statement takes its place, which may hold
 * others up for no longer than allowed.
 */
[[nodiscard]] Plan online(Plan plan, const QList<Operation> &operations, const OnlineOptions &options,
                          const ServerVersion &server);

} // namespace joinery::mariadb
