// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/features.h"

namespace joinery::mariadb {

/** What MariaDB 10.11 can express of a schema. */
[[nodiscard]] Features features();

} // namespace joinery::mariadb
