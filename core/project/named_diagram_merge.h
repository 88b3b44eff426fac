// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/schema_merge.h"
#include "core/project/project.h"

namespace joinery {

/** As mergedDiagram(), for one beside the main one; a title that both changed is as ours has it. */
[[nodiscard]] NamedDiagram mergedNamedDiagram(const NamedDiagram &base, const NamedDiagram &ours,
                                              const NamedDiagram &theirs, const Schema &names,
                                              QList<MergeConflict> &conflicts);

/**
 * Those of one app. One that a side deleted stays where the other side changed it. Conflicts
 * have positionOn() as their property.
 */
[[nodiscard]] QMap<QString, NamedDiagram> mergedDiagrams(const App &base, const App &ours, const App &theirs,
                                                         const Schema &names, QList<MergeConflict> &conflicts);

/** The property of a conflict about where a card lies on a diagram of that name. */
[[nodiscard]] QString positionOn(const QString &diagram);

} // namespace joinery
