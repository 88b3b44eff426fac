// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "tests/benchmark/measurement.h"

namespace joinery::benchmark {

/** How planning grows with the tables, for each dialect: making them all, and changing a tenth of them. */
[[nodiscard]] Result<QList<Figure>> measurePlanning();

} // namespace joinery::benchmark
