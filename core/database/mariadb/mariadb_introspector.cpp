// SPDX-License-Identifier: MIT
#include "core/database/mariadb/mariadb_introspector.h"

#include "core/database/mariadb/mariadb_catalogue.h"
#include "core/database/mariadb/mariadb_object_reading.h"
#include "core/database/mariadb/mariadb_schema_builder.h"

namespace joinery {

Result<Introspection> introspectMariadb(const Connection &connection, const IntrospectionOptions &options)
{
    const auto catalogue = readMariadbCatalogue(connection);
    if (!catalogue)
        return fail(catalogue);
    const NameFilter filter(options);
    Introspection result = MariadbSchemaBuilder(*catalogue, filter).build();
    addMariadbObjects(*catalogue, filter, result);
    return result;
}

} // namespace joinery
