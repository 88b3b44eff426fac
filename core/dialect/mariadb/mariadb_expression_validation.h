// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/finding.h"
#include "core/schema/table.h"

namespace joinery::mariadb {

/**
 * Errors of checks, defaults and computed columns of a lowered table that the server refuses whatever else there is
 * (its error 1901): what says something else at another time or in another session, what belongs to queries only, and
 * what a foreign key may write to behind their back. See https://mariadb.com/kb/en/generated-columns/.
 */
[[nodiscard]] QList<Finding> validateExpressions(const Table &table);

} // namespace joinery::mariadb
