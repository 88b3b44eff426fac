// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/compared_tables.h"
#include "core/differ/schema_differ.h"

namespace joinery {

/**
 * What among dropped and added tables, and dropped and added columns of tables in both, looks like one thing renamed.
 *
 * Best score first, each thing at most once. Both sides use the same ids (see matched()). Tables are compared only
 * where they share a column name, so many unrelated drops and adds stay cheap.
 */
[[nodiscard]] QList<RenameCandidate> renameCandidates(const ComparedTables &tables);

} // namespace joinery
