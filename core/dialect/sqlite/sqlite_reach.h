// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/type_reach.h"
#include "core/schema/data_type.h"

namespace joinery {

/** Types are hardly more than words there (https://www.sqlite.org/datatype3.html): what they say is not obeyed. */
[[nodiscard]] TypeReach sqliteReach(const DataType &type);

} // namespace joinery
