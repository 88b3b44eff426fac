// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/connection.h"
#include "core/database/introspection.h"
#include "core/differ/schema_differ.h"

namespace joinery {

/**
 * What a database holds other than it should: the operations that would turn `expected` into what is there, with what
 * the dialect spells differently counted as equal and told apart as cosmetic. Joinery's own tables are left out. Reads
 * only. `reading` is what of the database is looked at.
 */
[[nodiscard]] Result<Diff> drift(const Connection &connection, const Schema &expected,
                                 const IntrospectionOptions &reading = {});

} // namespace joinery
