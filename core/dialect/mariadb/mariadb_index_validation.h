// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/finding.h"
#include "core/schema/table.h"

namespace joinery::mariadb {

/** What MariaDB refuses of full text and spatial indexes, and of shapes, of a lowered table. */
[[nodiscard]] QList<Finding> validateSpecialIndexes(const Table &table);

} // namespace joinery::mariadb
