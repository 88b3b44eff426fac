// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/sqlite/sqlite_difference.h"
#include "core/schema/finding.h"

namespace joinery {

// What a change of tables leaves to be looked after.

/**
 * Tables whose foreign keys must be looked at when foreign keys were off: rebuilt ones, and those that point to a key
 * to which a rebuild gave other values, or to a dropped table. In order of names.
 */
[[nodiscard]] QList<ObjectId> tablesToCheck(const SqliteDifference &difference, const Schema &before,
                                            const Schema &after);

/** A full-text index names the table it reads in a string (content='page'), which no rename reaches. */
[[nodiscard]] QList<Finding> virtualTablesLeftBehind(const SqliteDifference &difference, const Schema &after);

} // namespace joinery
