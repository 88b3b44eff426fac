// SPDX-License-Identifier: MIT
#include "core/migration/drift.h"

#include "core/database/comparable_schema.h"

namespace joinery {

Result<Diff> drift(const Connection &connection, const Schema &expected, const IntrospectionOptions &reading)
{
    const auto introspection = introspect(connection, reading);
    if (!introspection)
        return fail(introspection);
    const Dialect &dialect = connection.dialect();
    const ComparableSchema read = comparable(dialect, introspection->schema, introspection->spellings, expected);
    const ReadEquivalence equivalence(dialect.equivalence(), read.changed);
    DiffOptions options;
    options.equivalence = &equivalence;
    options.matchByName = true;
    options.findCandidates = false;
    options.findCosmetic = true;
    return SchemaDiffer(options).diff(expected, read.schema);
}

} // namespace joinery
