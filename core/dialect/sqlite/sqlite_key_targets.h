// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/finding.h"
#include "core/schema/schema.h"

namespace joinery {

/**
 * Whether SQLite can enforce the key: its target is there and its columns are a primary key or unique there
 * (https://www.sqlite.org/foreignkeys.html#fk_indexes).
 */
[[nodiscard]] bool isEnforceable(const ForeignKey &key, const Schema &schema);

/** A warning for each foreign key of the table that cannot be enforced, in order of their names. */
[[nodiscard]] QList<Finding> unenforceableKeys(const Table &table, const Schema &schema);

/** The same for keys that can be enforced no more, or are new and cannot be. Linear in the foreign keys. */
[[nodiscard]] QList<Finding> targetsLost(const Schema &before, const Schema &after);

} // namespace joinery
