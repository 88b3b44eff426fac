// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery {

/**
 * Whether anything is compared in a collation that only the application has and SQLite does not know by itself. Linear.
 */
[[nodiscard]] bool hasForeignCollations(const Schema &schema);

} // namespace joinery
