// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/finding.h"
#include "core/schema/table.h"

namespace joinery::mariadb {

/**
 * How much of everything a table may have: columns, keys, bytes of a row, characters of a comment. An error each;
 * `table` is lowered.
 * See https://mariadb.com/kb/en/innodb-limitations/.
 */
[[nodiscard]] QList<Finding> validateLimits(const Table &table);

} // namespace joinery::mariadb
