// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/dialect.h"

namespace joinery {

/**
 * What will stand in the way of taking the operations back, whatever rows there are by then: that there is no way back
 * at all (SQL without a backwards text), or that it is barred as soon as a table has any row (a dropped column without
 * a default that refuses NULL). Found by planning the way back, so it is what the rollback itself would say.
 *
 * Warnings, each about the table and column where there is one. `before` is the schema before the operations. Nothing
 * where the operations cannot be planned at all. Costs as much as planning.
 */
[[nodiscard]] QList<Finding> obstaclesToWayBack(const Dialect &dialect, const Schema &before,
                                                const QList<Operation> &operations);

} // namespace joinery
