// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/features.h"

namespace joinery::postgresql {

/** What PostgreSQL can express of a schema, and what stands in for the rest. */
[[nodiscard]] Features features();

} // namespace joinery::postgresql
