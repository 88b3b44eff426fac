// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/table.h"

namespace joinery::postgresql {

/**
 * Takes the names of those constraints away that PostgreSQL would choose itself were they not named, so that they go on
 * following the names of the table and its columns. All others keep theirs.
 */
void forgetImpliedNames(Table &table);

} // namespace joinery::postgresql
