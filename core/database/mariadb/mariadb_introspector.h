// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/connection.h"
#include "core/database/introspection.h"

namespace joinery {

/**
 * Reads the database that a connection to MariaDB, or to MySQL, is in. How many queries that takes, see
 * readMariadbCatalogue().
 *
 * Everything is named as it is there; an index that a foreign key brings along by itself is left out. Who made a view,
 * trigger or routine is no part of the schema: `notModelled` names those that are not this user's.
 * What no table of the catalogue tells is not read: KEY_BLOCK_SIZE and the parser of an index, and a USING that says no
 * more than what holds anyway.
 */
[[nodiscard]] Result<Introspection> introspectMariadb(const Connection &connection,
                                                      const IntrospectionOptions &options = {});

} // namespace joinery
