// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/type_reach.h"
#include "core/schema/data_type.h"

namespace joinery::postgresql {

/** https://www.postgresql.org/docs/current/datatype.html */
[[nodiscard]] TypeReach reachOf(const DataType &type);

} // namespace joinery::postgresql
