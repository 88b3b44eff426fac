// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/plan.h"

namespace joinery {

/**
 * The steps with what ANALYZE has found out about a table kept over its rebuild: DROP TABLE would forget it. `tables`
 * are those of sqlite_stat1 and the like that the database has (https://www.sqlite.org/fileformat2.html#stat1tab).
 * Linear in the steps.
 */
[[nodiscard]] QList<PlanStep> withStatisticsKept(const QList<PlanStep> &steps, const QStringList &tables);

} // namespace joinery
