// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "tests/benchmark/measurement.h"

namespace joinery::benchmark {

/** Reading a SQLite database's schema back: 1,000 and 2,000 tables, and whether that grows linearly. */
[[nodiscard]] Result<QList<Figure>> measureIntrospection();

/** Applying a migration of 1,000 CREATE TABLEs, next to the sqlite3 shell running the very same statements. */
[[nodiscard]] Result<QList<Figure>> measureApplying();

} // namespace joinery::benchmark
