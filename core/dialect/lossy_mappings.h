// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/dialect.h"

namespace joinery {

/**
 * Columns whose values reach less far in `target` than in `home`, the database the model was designed for: texts that
 * are cut shorter, decimals with fewer digits, lost fractions of a second, types that are not obeyed. What `target`
 * does not have at all is told by its validate().
 *
 * A warning for each column whose values would be refused or changed, an information for each table about those whose
 * values are looked at less closely. Only columns of `after` that have another type in `before`, or are not there.
 * Nothing where both are the same kind of database. Linear.
 */
[[nodiscard]] QList<Finding> lossyMappings(const Schema &before, const Schema &after, const Dialect &home,
                                           const Dialect &target);

/** Adds those of what the plan changes to its findings; `home` is null where it is not known. */
void noteLossyMappings(Plan &plan, const Schema &before, const QList<Operation> &operations, const Dialect *home,
                       const Dialect &target);

} // namespace joinery
