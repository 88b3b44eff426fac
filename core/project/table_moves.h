// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/operation/operation.h"
#include "core/project/project.h"
#include "core/schema/finding.h"
#include "core/snapshot/snapshot_cache.h"

namespace joinery {

/**
 * Tables that the pending operations of an app drop, and that are in another app's model now: their files were moved.
 * A warning for each ("project.table_moved"), since the rows do not move along.
 */
[[nodiscard]] QList<Finding> tablesMovedAway(const Project &project, const QString &app,
                                             const QList<Operation> &operations);

/**
 * Error "project.table_taken" where the operations of an app add a table, enum or object that the migrations of another
 * app still have and its model has not any more: that one is to be dropped first.
 */
[[nodiscard]] Result<void> checkNamesAreFree(const Project &project, const QString &app,
                                             const QList<Operation> &operations, const SnapshotCache &cache = {});

} // namespace joinery
