// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/mariadb/mariadb_lowered_tables.h"
#include "core/schema/finding.h"
#include "core/schema/schema.h"

namespace joinery::mariadb {

/** What MariaDB would refuse of the keys, indexes, foreign keys and partitions of a table, as lowered. */
[[nodiscard]] QList<Finding> validateKeys(const Table &table, const LoweredTables &tables);

/** Names that occur twice where the database has room for one: tables with views and sequences, foreign keys. */
[[nodiscard]] QList<Finding> validateNames(const Schema &schema);

} // namespace joinery::mariadb
