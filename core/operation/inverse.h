// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/operation/operation.h"

#include <optional>

namespace joinery {

/**
 * The operation that undoes this one, given the schema it is about to be applied to: apply(inverse(o, a)) after
 * apply(o, a) gives a again, exactly. Nothing for RawSql without backwards text, and where the operation cannot be
 * applied to `before` at all.
 */
[[nodiscard]] std::optional<Operation> inverse(const Operation &operation, const Schema &before);

/**
 * The inverses of all, in reverse order. Error "operation.irreversible" names the first that has none; errors of
 * apply() are handed on.
 */
[[nodiscard]] Result<QList<Operation>> inverse(const QList<Operation> &operations, const Schema &before);

} // namespace joinery
