// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/data_type.h"
#include "core/schema/default_value.h"

namespace joinery::mariadb {

/**
 * The default of a column of this type in a form in which equal text means that rows get the same: a value as a column
 * of the type keeps it ("5" in an integer is 5, 1.5 in a DECIMAL(5,2) is 1.50, "10:00" a time with seconds), anything
 * else as a canonical expression. None at all is NULL.
 */
[[nodiscard]] QString comparableDefault(const std::optional<DefaultValue> &value, const DataType &type);

} // namespace joinery::mariadb
