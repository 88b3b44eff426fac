// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "tests/benchmark/measurement.h"

namespace joinery::benchmark {

/** What a schema takes of memory, a column. */
[[nodiscard]] Result<QList<Figure>> measureMemory();

} // namespace joinery::benchmark
