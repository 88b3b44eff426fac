// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/equivalence.h"

namespace joinery {

/**
 * A schema with the demands of another one besides, as far as rows have to meet them: a row for it fits both. Tables
 * that no row can come from are left out: those that get a column that has to say something and nobody knows what, and
 * those with keys that have to lead to such a table.
 */
[[nodiscard]] Schema rowsForBoth(const Schema &schema, const Schema &wanted, const Equivalence &equivalence);

/** Whether rows of a table may stay when it becomes another: no column comes that would have to be told what it says.
 */
[[nodiscard]] bool takesRowsOf(const Table &wanted, const Table &table);

} // namespace joinery
