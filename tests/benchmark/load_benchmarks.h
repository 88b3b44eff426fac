// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "tests/benchmark/measurement.h"

namespace joinery::benchmark {

/** Reading a project of 10,000 tables from disk, against what nlohmann_json alone needs for the same bytes. */
[[nodiscard]] Result<QList<Figure>> measureLoading();

} // namespace joinery::benchmark
