// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/operation/operation.h"

namespace joinery {

/**
 * Refuses operations that make a key or an index without columns, for which no database has a statement: error
 * "key.no_columns", which names the first. Also where a later operation drops it or gives it columns.
 */
[[nodiscard]] Result<void> refuseEmptyKeys(const QList<Operation> &operations);

} // namespace joinery
