// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/mariadb/mariadb_server.h"
#include "core/schema/finding.h"
#include "core/schema/schema.h"

namespace joinery::mariadb {

/**
 * What parts of one table do to each other: names that the server wants to be different, and what may not read a column
 * that numbers the rows. An error each; `table` is lowered.
 */
[[nodiscard]] QList<Finding> validateMeetings(const Table &table);

/** Tables and views whose names this server takes for one, and triggers among each other. An error each. */
[[nodiscard]] QList<Finding> validateTableNames(const Schema &schema, const ServerVersion &server);

} // namespace joinery::mariadb
