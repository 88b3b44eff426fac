// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/schema_differ.h"

namespace joinery {

// What window and command line say to a person who has to decide.

/** "column author.name may have become full_name" */
[[nodiscard]] QString describe(const RenameCandidate &candidate);
/** "72 % alike: same type, same place"; the two schemas are those of the diff it comes from. */
[[nodiscard]] QString likeness(const RenameCandidate &candidate, const Schema &from, const Schema &to);
/** What became of the column, and that its values do not come along. */
[[nodiscard]] QString describe(const ColumnMove &move);

} // namespace joinery
