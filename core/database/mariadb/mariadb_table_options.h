// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/mariadb/mariadb_catalogue.h"
#include "core/schema/table.h"

namespace joinery {

/** Reads "row_format=DYNAMIC `page_compressed`='1' partitioned" into the options; gives the words that have no place.
 */
[[nodiscard]] QStringList readCreateOptions(const QString &text, TableOptions &options);

/**
 * Reads how rows are spread, from all rows about one table or, where those do not say it, from what SHOW CREATE TABLE
 * says. Gives what of it has no place, empty when all has.
 */
[[nodiscard]] QString readPartitions(const QList<CataloguePartition> &rows, const QString &statement, Table &table);

} // namespace joinery
