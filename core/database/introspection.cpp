// SPDX-License-Identifier: MIT
#include "core/database/introspection.h"

#include "core/database/database_kind.h"

namespace joinery {

Result<Introspection> introspect(const Connection &connection, const IntrospectionOptions &options)
{
    return databaseKind(connection.dialect().name()).introspect(connection, options);
}

} // namespace joinery
