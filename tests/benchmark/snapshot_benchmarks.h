// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "tests/benchmark/measurement.h"

namespace joinery::benchmark {

/**
 * What 10,000 migration files add up to, read from a folder, next to reading and parsing these files alone; whether
 * that grows linearly; and folding alone.
 */
[[nodiscard]] Result<QList<Figure>> measureSnapshots();

} // namespace joinery::benchmark
