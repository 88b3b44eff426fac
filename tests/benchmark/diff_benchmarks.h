// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "tests/benchmark/measurement.h"

namespace joinery::benchmark {

/** The differ: two schemas that share nothing, of two sizes, and one edit in a large schema. */
[[nodiscard]] Result<QList<Figure>> measureDiffs();

} // namespace joinery::benchmark
