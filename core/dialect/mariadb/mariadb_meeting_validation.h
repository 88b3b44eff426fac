// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/finding.h"
#include "core/schema/table.h"

namespace joinery::mariadb {

/**
 * What parts of one table do to each other: names that the server wants to be different, and what may not read a column
 * that numbers the rows. An error each; `table` is lowered.
 */
[[nodiscard]] QList<Finding> validateMeetings(const Table &table);

} // namespace joinery::mariadb
