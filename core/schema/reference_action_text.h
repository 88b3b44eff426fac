// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/constraint.h"

#include <QString>

namespace joinery {

/** The words of SQL for it: "SET NULL". */
[[nodiscard]] QString sqlText(ReferenceAction action);

} // namespace joinery
