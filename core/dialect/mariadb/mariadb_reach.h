// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/type_reach.h"
#include "core/schema/data_type.h"

namespace joinery::mariadb {

/** https://mariadb.com/kb/en/data-types/ */
[[nodiscard]] TypeReach reachOf(const DataType &type);

} // namespace joinery::mariadb
