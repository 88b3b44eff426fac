// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/equivalence.h"
#include "core/operation/operation.h"
#include "core/schema/schema.h"

namespace joinery {

/** A schema in which types that go have made room, and what was done to it. */
struct TypesAside
{
    Schema schema;
    /** Renames of types, from the schema there was to this one. Empty when nothing had to make room. */
    QList<Operation> renames;
};

/**
 * Where a type goes, another takes its name, and a column is of a type of that name before and after, no text differs
 * although the column is of another type. The type that goes is renamed first, and its columns with it: then it shows
 * which of them change, and both types are there while they do.
 */
[[nodiscard]] TypesAside withTypesAside(const Schema &from, const Schema &to, const Equivalence &equivalence);

} // namespace joinery
