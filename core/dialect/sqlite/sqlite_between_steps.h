// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery {

/**
 * The schema as SQLite can have it between two steps of a plan, whose end it takes: a table that has lost all of its
 * columns and is yet to get others has a placeholder, and one that is not ready for STRICT or WITHOUT ROWID goes
 * without. The same for the same schema each time.
 */
[[nodiscard]] Schema betweenSteps(const Schema &schema);

} // namespace joinery
