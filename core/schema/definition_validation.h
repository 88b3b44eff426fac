// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/finding.h"
#include "core/schema/schema.h"

namespace joinery {

/**
 * Views and triggers that name a column their table does not have: "book.author_id" after that column was dropped.
 *
 * Looks only at columns written with their table's name, so it says nothing about aliases and bare names; databases
 * such as SQLite say nothing at all until the view is read. Warnings, since a name may mean something else. `context`
 * holds tables of other apps. Linear in the length of the definitions.
 */
[[nodiscard]] QList<Finding> validateDefinitions(const Schema &schema, const Schema &context = {});

} // namespace joinery
