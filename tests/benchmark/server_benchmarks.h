// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "tests/benchmark/measurement.h"

namespace joinery::benchmark {

// On servers of their own, which tests/servers starts and stops. Both read back 1,000 and 5,000 tables, next to the
// dump program that comes with the server, and apply a migration of 1,000 tables, next to its client with the same
// statements.

[[nodiscard]] Result<QList<Figure>> measurePostgresql();
[[nodiscard]] Result<QList<Figure>> measureMariadb();

} // namespace joinery::benchmark
