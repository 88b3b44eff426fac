// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/dialect.h"

namespace joinery {

/**
 * What rows lose by one operation, each with the query that counts it. `index` is the operation's place in the plan,
 * `state` the schema right before it, `start` that before the first: names are those of the start, where the counting
 * is done, and what the plan itself made loses nothing.
 */
[[nodiscard]] QList<Loss> lossesOf(const Operation &operation, int index, const Schema &state, const Schema &start,
                                   const Dialect &dialect);

/** A name with its namespace in front, both in quotes. */
[[nodiscard]] QString qualifiedFor(const Dialect &dialect, const QString &nameSpace, const QString &name);

} // namespace joinery
