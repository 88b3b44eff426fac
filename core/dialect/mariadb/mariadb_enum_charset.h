// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/mariadb/mariadb_run.h"

namespace joinery::mariadb {

/** Whether the texts can be written in the character set of the column, and its collation tells them apart. */
[[nodiscard]] bool holdsTexts(const Table &table, const Column &column, const QStringList &texts);

/**
 * The lowered table with its enums in character sets that have their texts. Where a text and the character set change
 * in one plan, one of them comes first, and the server would write ? for what the other set does not have, or take two
 * texts for one: the column gets the character set and collation of after early, or keeps those of before.
 */
[[nodiscard]] Table withCharsetsThere(const PlanRun &run, Table table);

} // namespace joinery::mariadb
