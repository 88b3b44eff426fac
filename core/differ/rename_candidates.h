// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/compared_tables.h"
#include "core/differ/schema_differ.h"

namespace joinery {

/**
 * What among things that go and things that come looks like one thing renamed, or moved to another namespace: tables,
 * columns of tables in both, enums and their values, views and other objects.
 *
 * Tables first, then columns by their tables, values by their enums, enums, and other objects; the best score first
 * among each of these, each thing at most once. The score weighs structure, types, keys and names; it lies in [0, 1]
 * and depends on nothing but the two things and, of columns and values, whether they stand in the same place. Both
 * sides use the same ids (see matched()). Tables are compared only where they share a column name, so many unrelated
 * drops and adds stay cheap.
 */
[[nodiscard]] QList<RenameCandidate> renameCandidates(const Schema &from, const Schema &to,
                                                      const ComparedTables &tables);

} // namespace joinery
