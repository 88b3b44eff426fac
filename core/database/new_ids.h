// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/introspection.h"

#include <QHash>

namespace joinery {

/**
 * The same with random ids everywhere, for a schema that is to become a model.
 *
 * Ids made from names say "what is called so now" and are right to compare databases. In a model they would go on
 * saying it after a rename: two columns that swapped their names would be taken for each other, and two imported
 * databases with a table of one name could not live in one project.
 */
[[nodiscard]] Introspection withNewIds(const Introspection &introspection);

/** The same of a schema alone. An id that is in `ids` becomes what stands there; the others are added to it. */
[[nodiscard]] Schema withNewIds(const Schema &schema, QHash<ObjectId, ObjectId> &ids);

} // namespace joinery
