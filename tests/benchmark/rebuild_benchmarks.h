// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "tests/benchmark/measurement.h"

namespace joinery::benchmark {

/** Five changes at once to an SQLite table of 1,000,000 rows, next to one rebuild of it that somebody wrote by hand. */
[[nodiscard]] Result<QList<Figure>> measureRebuild();

} // namespace joinery::benchmark
