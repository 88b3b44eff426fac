// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/server_version.h"
#include "core/schema/finding.h"
#include "core/schema/table.h"

namespace joinery::mariadb {

/** Whether MariaDB may know a collation of this name: one of its character sets is in front, or it is for all. */
[[nodiscard]] bool isCollationName(const QString &collation, const ServerVersion &server);

/** What MariaDB would refuse in the words that one table says: collations, options of keys and of partitions. */
[[nodiscard]] QList<Finding> validateOptions(const Table &table, const ServerVersion &server);

} // namespace joinery::mariadb
