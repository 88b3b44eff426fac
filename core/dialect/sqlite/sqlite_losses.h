// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/plan.h"

namespace joinery {

/**
 * What an operation makes the database forget. `state` is the schema right before it, `start` the one before the whole
 * plan: the queries run then, so they use its names, and what only came later has nothing to lose.
 */
[[nodiscard]] QList<Loss> lossesOf(const Operation &operation, int index, const Schema &state, const Schema &start);

/**
 * Queries that return rows of a table that point nowhere; foreign keys that SQLite cannot look at are left out. `start`
 * is the schema before the whole plan: rows that pointed nowhere then may go on doing so.
 */
[[nodiscard]] QList<PlanStep> foreignKeyChecks(const Table &table, const Schema &schema, const Schema &start);

} // namespace joinery
