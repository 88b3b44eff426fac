// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/finding.h"
#include "core/schema/table.h"

namespace joinery::mariadb {

/** Texts of enums and sets that MariaDB refuses, or writes as others, in a lowered table. */
[[nodiscard]] QList<Finding> validateChoices(const Table &table);

} // namespace joinery::mariadb
