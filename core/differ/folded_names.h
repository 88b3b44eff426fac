// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/equivalence.h"
#include "core/schema/name_scope.h"

namespace joinery {

/** The name of a thing so that it equals that of another exactly where a database takes both for one. */
[[nodiscard]] inline QString foldedNameOf(const Table &table, const Equivalence &equivalence)
{
    return equivalence.foldedTableName(table.name);
}

[[nodiscard]] inline QString foldedNameOf(const EnumType &enumType, const Equivalence &equivalence)
{
    return equivalence.foldedName(enumType.name);
}

[[nodiscard]] inline QString foldedNameOf(const DefinitionObject &object, const Equivalence &equivalence)
{
    const bool isAsTables = isNamedAmongTables(object.kind) || object.kind == DefinitionObject::Kind::Trigger;
    return isAsTables ? equivalence.foldedTableName(object.name) : equivalence.foldedName(object.name);
}

/** Whether both, of one kind, are called the same. */
template <typename T>
[[nodiscard]] bool isSameName(const T &a, const T &b, const Equivalence &equivalence)
{
    return a.name == b.name || foldedNameOf(a, equivalence) == foldedNameOf(b, equivalence);
}

} // namespace joinery
