// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/schema_merge.h"
#include "core/operation/operation.h"

// A schema for tests of merges, and what its sides are told by.

namespace joinery::merging {

[[nodiscard]] ObjectId idOf(const char *seed);
/** Authors and their books, a view and an enum. */
[[nodiscard]] Schema base();
/** The schema after operations, which must be possible. */
[[nodiscard]] Schema after(Schema schema, const QList<Operation> &operations);
[[nodiscard]] ObjectReference table(const char *name);
[[nodiscard]] PartReference part(const char *name);
[[nodiscard]] Operation renameColumn(const char *owner, const char *from, const char *to);
/** What the sides do not agree about. */
[[nodiscard]] QString conflicts(const MergeResult &result);

} // namespace joinery::merging
