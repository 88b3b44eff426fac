// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/plan.h"

namespace joinery::postgresql {

/**
 * The locks that PostgreSQL takes for a statement on tables by their names, as its manual tells them. Of what a
 * statement does by way of functions, and of raw SQL in a DO block, nothing is known here.
 * https://www.postgresql.org/docs/current/explicit-locking.html
 */
[[nodiscard]] QList<StepLock> locksOf(const QString &sql);

/**
 * Adds what only the schema tells: the table of an index that is dropped, and those at the other ends of foreign keys
 * that go, or are made anew with a column. Partitions and heirs are locked together with their parents, unnamed.
 */
void completeLocks(Plan &plan, const Schema &before);

} // namespace joinery::postgresql
