// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/introspection.h"

namespace joinery {

/**
 * Reads the schema of a PostgreSQL database from its catalogue, in one transaction that sees one state, or in the one
 * that is open already. What belongs to an extension is left out. Names are bare in the namespace public, qualified in
 * others. https://www.postgresql.org/docs/current/catalogs.html
 */
[[nodiscard]] Result<Introspection> introspectPostgresql(const Connection &connection,
                                                         const IntrospectionOptions &options);

} // namespace joinery
