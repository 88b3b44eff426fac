// SPDX-License-Identifier: MIT
#pragma once

#include "core/project/project.h"

namespace joinery {

/**
 * The project with tables, enums and objects in another of its apps, under their ids and where their cards are; what is
 * on a table (triggers, policies) goes along. Databases see a drop and an add, see tablesMovedAway(). Errors:
 * "app.missing", and "project.name_taken" where that app has something else of the name.
 */
[[nodiscard]] Result<Project> withMovedToApp(const Project &project, const QList<ObjectId> &objects,
                                             const QString &app);

} // namespace joinery
