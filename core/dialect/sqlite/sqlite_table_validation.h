// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/finding.h"
#include "core/schema/schema.h"

namespace joinery {

/** What SQLite would refuse in one table alone, which has its enums spelled out (withChoiceChecks()). Linear. */
[[nodiscard]] QList<Finding> validateTableForSqlite(const Table &table);

} // namespace joinery
