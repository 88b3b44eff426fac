// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "tests/benchmark/measurement.h"

namespace joinery::benchmark {

/** Arranging 1,000 and 5,000 tables, and how many links then cross each other or run over cards. */
[[nodiscard]] Result<QList<Figure>> measureArranging();

} // namespace joinery::benchmark
