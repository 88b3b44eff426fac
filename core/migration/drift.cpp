// SPDX-License-Identifier: MIT
#include "core/migration/drift.h"

#include "core/database/introspection.h"

namespace joinery {

Result<Diff> drift(const Connection &connection, const Schema &expected)
{
    const auto introspection = introspect(connection);
    if (!introspection)
        return fail(introspection);
    DiffOptions options;
    options.equivalence = &connection.dialect().equivalence();
    options.matchByName = true;
    options.findCandidates = false;
    options.findCosmetic = true;
    return SchemaDiffer(options).diff(expected, connection.dialect().recognised(introspection->schema, expected));
}

} // namespace joinery
