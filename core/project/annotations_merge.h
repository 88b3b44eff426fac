// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/schema_merge.h"
#include "core/project/diagram_annotations.h"

namespace joinery {

/**
 * Joins what two sides made of a diagram's groups, notes and links, entry by entry and property by property; of groups
 * card by card. What one side changed and the other took away stays. A title or text that both changed is a conflict,
 * and is as ours has it; places and colours that both changed are as ours has them without one. A card that each side
 * put into another group is in that of ours.
 */
[[nodiscard]] DiagramAnnotations mergedAnnotations(const DiagramAnnotations &base, const DiagramAnnotations &ours,
                                                   const DiagramAnnotations &theirs, QList<MergeConflict> &conflicts);

} // namespace joinery
