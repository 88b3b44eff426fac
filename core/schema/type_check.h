// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/schema/data_type.h"

namespace joinery {

/**
 * Whether a type can stand in a statement: its arguments in range, and what is kept as it was written a whole, with
 * brackets and quotes closed and nothing after it. `title` names what has the type. Errors "type.length",
 * "type.precision", "type.scale", "type.syntax".
 */
[[nodiscard]] Result<void> checkType(const DataType &type, const QString &title);

/** Whether two types are one to a foreign key, also where one is spelled as the database does: INT and integer. */
[[nodiscard]] bool sameTypeOfKey(const DataType &a, const DataType &b);

} // namespace joinery
