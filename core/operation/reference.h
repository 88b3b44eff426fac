// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery {

/**
 * Names a table or definition object inside an operation, as it was called at that point of history.
 *
 * Found by id; by name only where the id is null (an operation written by hand).
 */
struct ObjectReference
{
    ObjectId id;
    QString nameSpace;
    QString name;

    [[nodiscard]] QString qualified() const { return qualifiedName(nameSpace, name); }

    friend bool operator==(const ObjectReference &, const ObjectReference &) = default;
};

/** Names a column, constraint or index of a table; found like an ObjectReference. */
struct PartReference
{
    ObjectId id;
    QString name;

    friend bool operator==(const PartReference &, const PartReference &) = default;
};

template <typename T>
[[nodiscard]] ObjectReference referenceTo(const T &object)
{
    return {object.id, object.nameSpace, object.name};
}

template <typename T>
[[nodiscard]] PartReference referenceToPart(const T &part)
{
    return {part.id, part.name};
}

} // namespace joinery
