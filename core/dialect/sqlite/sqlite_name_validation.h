// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/finding.h"
#include "core/schema/schema.h"

namespace joinery {

/** What SQLite would refuse in the names of tables, indexes, views and triggers. In order of names; linear. */
[[nodiscard]] QList<Finding> validateNamesForSqlite(const Schema &schema);

/** The same for what a change brings: nothing where no name is new. Linear in what differs, then in the schema. */
[[nodiscard]] QList<Finding> validateNewNamesForSqlite(const Schema &before, const Schema &after);

} // namespace joinery
