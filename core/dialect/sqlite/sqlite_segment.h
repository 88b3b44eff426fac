// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/dialect/plan.h"
#include "core/dialect/sqlite/sqlite_difference.h"

namespace joinery {

/** What a segment comes to. */
struct SegmentPlan
{
    QList<PlanStep> steps;
    QList<DataCheck> checks;
    QList<Finding> findings;
    bool needsForeignKeysOff = false;
    bool usesLegacyRename = false;
    bool usesWritableSchema = false;
    /** Tables whose foreign keys must be looked at once all is done. */
    QList<ObjectId> tablesToCheck;
};

/**
 * Brings a database from one state to another, with no SQL of the user's in between.
 *
 * Plans from the two states, so whatever the operations were, each table is rebuilt at most once. What ALTER TABLE can
 * do is left to it. The order: views and triggers that are in the way go; indexes and tables that go; renames; columns
 * changed in place; new tables; rebuilds; indexes; views and triggers come back.
 *
 * Error "sqlite.trigger_target" where a trigger would be left without its table.
 */
[[nodiscard]] Result<SegmentPlan> planSegment(const Schema &before, const Schema &after,
                                              const OperationsById &operations);

} // namespace joinery
