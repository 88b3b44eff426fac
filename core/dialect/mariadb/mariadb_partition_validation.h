// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/finding.h"
#include "core/schema/table.h"

namespace joinery::mariadb {

/** What partitions of one table may not have in common, and unique indexes over all of them. `table` is lowered. */
[[nodiscard]] QList<Finding> validatePartitions(const Table &table);

} // namespace joinery::mariadb
