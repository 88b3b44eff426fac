// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/definition_object.h"

namespace joinery::postgresql {

/**
 * Whether PostgreSQL would store both definitions alike, as far as their texts tell: it gives back what a statement
 * meant and not how it was written. Options in another order, options that are usual, other names for a type, casts,
 * parentheses and names of tables in front of columns do not count. So a view that differs in nothing but where its
 * parentheses stand counts as the same.
 */
[[nodiscard]] bool sameDefinition(const DefinitionObject &a, const DefinitionObject &b);

} // namespace joinery::postgresql
