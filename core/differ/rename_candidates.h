// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/schema_differ.h"

namespace joinery {

/**
 * What among dropped and added tables, and dropped and added columns of tables in both, looks like one thing renamed.
 *
 * Best score first, each thing at most once. `to` has the ids of `from` (see matched()). Tables are compared only where
 * they share a column name, so many unrelated drops and adds stay cheap.
 */
[[nodiscard]] QList<RenameCandidate> renameCandidates(const Schema &from, const Schema &to);

} // namespace joinery
