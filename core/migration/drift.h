// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/connection.h"
#include "core/differ/schema_differ.h"

namespace joinery {

/**
 * What a database holds other than it should: the operations that would turn `expected` into what is there, with what
 * the dialect spells differently counted as equal and told apart as cosmetic. Joinery's own tables are left out. Reads
 * only.
 */
[[nodiscard]] Result<Diff> drift(const Connection &connection, const Schema &expected);

} // namespace joinery
