// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"
#include "core/project/project.h"
#include "core/schema/finding.h"

namespace joinery {

/**
 * Tables that the pending operations of an app drop, and that are in another app's model now: their files were moved.
 * A warning for each ("project.table_moved"), since the rows do not move along.
 */
[[nodiscard]] QList<Finding> tablesMovedAway(const Project &project, const QString &app,
                                             const QList<Operation> &operations);

} // namespace joinery
