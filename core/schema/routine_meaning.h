// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/calls_in_sql.h"
#include "core/schema/schema.h"

namespace joinery {

/** How a routine is called in texts: by its name, with what tells it from others of that name. */
struct RoutineMeaning
{
    RelationName name;
    CallFilter isMeant;
};

/**
 * What calls mean the routine, as it was called `name` and in `nameSpace` among the others of the schema. Where several
 * have the name they are told apart by how many arguments they take; a call that another could take as well is none.
 */
[[nodiscard]] RoutineMeaning meaningOfCalls(const Schema &schema, const DefinitionObject &routine,
                                            const QString &nameSpace, const QString &name);

} // namespace joinery
