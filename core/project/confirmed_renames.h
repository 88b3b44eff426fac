// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/schema_differ.h"
#include "core/project/project.h"

namespace joinery {

/**
 * The project after a person has said what in an app's model is a rename: what is new there gets the ids that the
 * snapshot has for it, and the keys of other apps and the cards on the diagrams follow. `confirmed` are candidates of a
 * diff of the two. See takeRenames().
 */
[[nodiscard]] Project withRenames(const Project &project, const QString &app, const Schema &snapshot,
                                  const QList<RenameCandidate> &confirmed);

} // namespace joinery
