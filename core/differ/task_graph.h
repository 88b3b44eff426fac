// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/aside_names.h"
#include "core/differ/diff_task.h"

#include <QList>

namespace joinery {

/**
 * The tasks in an order in which each finds what it needs: one graph over all of them, whose edges come from what they
 * create, use, take away and are called. Where that leaves a choice the given order decides.
 *
 * A circle is opened by doing one of its tasks in two: a rename by way of a temporary name (also that of a primary
 * key, which is altered), a move by way of a temporary namespace (which takes along the names of keys, indexes and
 * sequences too), a change of a key, index or object by dropping and adding it, a change of a column by taking its
 * default or expression away first.
 */
[[nodiscard]] QList<Task> inExecutableOrder(const QList<Task> &tasks, const DiffSides &sides, AsideNames &asideNames);

} // namespace joinery
