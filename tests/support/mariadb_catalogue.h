// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/table.h"
#include "tests/support/mariadb_server.h"

namespace joinery {

/**
 * A table as the server's catalogue tells of it: its columns and checks in the server's own words, with nothing made of
 * them. Columns and checks have the ids of those of `model` that have their names, so that the two can be compared.
 */
[[nodiscard]] Table tableInCatalogue(const MariadbDatabase &database, const Table &model);

} // namespace joinery
