// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/table.h"

namespace joinery {

/** "cascade", "set null"…; "no action" for the default. */
[[nodiscard]] QString actionText(ReferenceAction action);
/** "title, lower(name) desc collate NOCASE" */
[[nodiscard]] QString partsText(const Index &index, const Table &table);
/** "room with =, during with &&" */
[[nodiscard]] QString partsText(const ExclusionConstraint &exclusion, const Table &table);
/** One part of an index as it is typed. */
[[nodiscard]] QString partText(const IndexPart &part, const Table &table);

} // namespace joinery
