// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/schema_differ.h"

namespace joinery {

/** What each app of a project says, by its name, in the order of the apps. */
using AppSchemas = QList<std::pair<QString, Schema>>;

/**
 * What differs between two states of one project, as the migrations of its apps would say it.
 *
 * What went from one app to another is one thing under one id, but no migration can take it along: the app that had it
 * drops it, and then the other adds it. Nothing of one app is taken for something of another under a new name. Without
 * such things the order is that of a diff of all apps as one.
 */
[[nodiscard]] Diff projectDiff(const AppSchemas &from, const AppSchemas &to, const DiffOptions &options = {});

} // namespace joinery
