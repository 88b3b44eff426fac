// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/introspection.h"
#include "core/project/connection_profile.h"

namespace joinery {

/**
 * What is read of a database that has this scope, to be compared with `known`: what the scope names, and whatever
 * `known` has, so that nothing counts as gone only because the scope does not name it. Nothing has to be there.
 */
[[nodiscard]] IntrospectionOptions readingOf(const DatabaseScope &scope, const Schema &known);

/** What a person asks for by name: it is a mistake when it is not there. */
[[nodiscard]] IntrospectionOptions asked(const DatabaseScope &scope);

/**
 * The tables, enums and objects of a schema that are asked for; what belongs to a table or view of `whole`, which the
 * schema is part of, is asked for with it.
 */
[[nodiscard]] Schema inScope(const Schema &schema, const Schema &whole, const DatabaseScope &scope);

/**
 * The scope after something more of the database was taken in: names are added where both list names and are else the
 * same. Otherwise what came last is all that is known to be meant.
 */
[[nodiscard]] DatabaseScope widened(const DatabaseScope &before, const DatabaseScope &added);

/** "only a, b; without c"; empty for all. */
[[nodiscard]] QString describe(const DatabaseScope &scope);

} // namespace joinery
