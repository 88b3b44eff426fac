// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/aside_names.h"
#include "core/differ/compared_tables.h"
#include "core/differ/diff_sides.h"
#include "core/differ/diff_task.h"

namespace joinery {

/** `from` without what goes and with its renames and moves done; see DiffSides::renamed. */
[[nodiscard]] Schema renamedSide(const Schema &from, const Schema &to, const ComparedTables &tables,
                                 const Equivalence &equivalence);

/**
 * Everything that has to be done, in the order in which people would write it down: what goes, renames, what comes,
 * what changes. Foreign keys of added and dropped tables are tasks of their own; those that need not be become part of
 * their table when operations are written (see writeTasks()).
 */
[[nodiscard]] QList<Task> tasksOf(const DiffSides &sides, const ComparedTables &tables, AsideNames &asideNames);

} // namespace joinery
