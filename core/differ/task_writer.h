// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/diff_sides.h"
#include "core/differ/diff_task.h"
#include "core/operation/operation.h"

namespace joinery {

/** The operations of ordered tasks, each naming things as they are called by then. */
[[nodiscard]] QList<Operation> writeTasks(const QList<Task> &tasks, const DiffSides &sides);

} // namespace joinery
