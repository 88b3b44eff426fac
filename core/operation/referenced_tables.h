// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"

namespace joinery {

/** Tables that foreign keys added or altered by the operations point to, each once, in order. */
[[nodiscard]] QList<ObjectId> referencedTables(const QList<Operation> &operations);

} // namespace joinery
