// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/table.h"

namespace joinery {

/**
 * The table with a column more, the same each time. It stands in a table between two steps of a plan while all of its
 * columns are gone and others are yet to come, for databases that have no table without a column; the next step takes
 * it away.
 */
[[nodiscard]] Table withPlaceholder(Table table);

} // namespace joinery
