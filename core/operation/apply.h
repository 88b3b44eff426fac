// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/operation/operation.h"

namespace joinery {

/**
 * Changes the schema as the operation says.
 *
 * Errors ("operation.missing", "operation.exists", "operation.in_use", "operation.order") leave the schema as it was:
 * what the operation names is not there, what it adds is there already, a column it drops is still part of a key or
 * index, or an order does not name each column once; "operation.rows" when rows do not fit the table as it is by then.
 * `before` values are not compared: a merged history may have changed them.
 */
[[nodiscard]] Result<void> apply(const Operation &operation, Schema &schema);

/** Applies all in order; on an error the schema is left as it was before the first. */
[[nodiscard]] Result<void> apply(const QList<Operation> &operations, Schema &schema);

} // namespace joinery
