// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/finding.h"
#include "core/schema/table.h"

namespace joinery::mariadb {

/** Defaults of a lowered table that are no value of their columns. */
[[nodiscard]] QList<Finding> validateDefaults(const Table &table);

} // namespace joinery::mariadb
