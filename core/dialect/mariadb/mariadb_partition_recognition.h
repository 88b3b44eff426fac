// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/server_version.h"
#include "core/schema/table.h"

namespace joinery::mariadb {

/**
 * Gives a table that was read what its partitions have in the model, where the server was not asked for the statement
 * that alone says so: on MySQL, and of hashes whose partitions are numbered. `lowered` is the model in the words of
 * MariaDB.
 */
void recognisePartitions(Table &found, const Table &model, const Table &lowered, const ServerVersion &server);

} // namespace joinery::mariadb
