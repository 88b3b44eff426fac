// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/definition_object.h"

namespace joinery::postgresql {

/**
 * ALTER SEQUENCE from one definition to the other, which keeps the count: options that are not said any more go back to
 * their usual values. Nothing where one of the definitions cannot be read.
 */
[[nodiscard]] std::optional<QString> alterSequence(const DefinitionObject &before, const DefinitionObject &after);

/** Whether both count alike, whatever they leave out. */
[[nodiscard]] bool sameSequence(const DefinitionObject &a, const DefinitionObject &b);

} // namespace joinery::postgresql
