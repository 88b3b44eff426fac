// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/dialect/dialect.h"
#include "core/exporting/export_subject.h"

namespace joinery {

/** The statements that make what is exported, where its surroundings are there already. Errors are those of planning.
 */
[[nodiscard]] Result<Plan> creationPlan(const ExportSubject &subject, const Dialect &dialect);

} // namespace joinery
