// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/plan.h"
#include "core/schema/schema.h"

namespace joinery {

/**
 * Statements for the end of a plan that find out whether views and triggers still make sense: SQLite itself says
 * nothing of one that reads a column which is gone until somebody reads the view.
 *
 * Each is only compiled (EXPLAIN QUERY PLAN), so its cost does not depend on rows. Looked at is what the change between
 * the two states can have broken: what names a table, view or virtual table that went, came by another name or has
 * other columns, and what reads that in turn. What is new is left alone, and so is a view that did not work before
 * (PlanStep::worksBefore). `operations` says which operation wrote a view or trigger, by its id.
 */
[[nodiscard]] QList<PlanStep> objectTrials(const Schema &before, const Schema &after,
                                           const QHash<ObjectId, int> &operations);

} // namespace joinery
