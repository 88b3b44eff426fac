// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/table.h"

namespace joinery {

/** Where a table keeps parts of one kind, so that one template serves them all. */
template <typename Part>
struct PartAccess;

template <>
struct PartAccess<ForeignKey>
{
    static const IdMap<ForeignKey> &of(const Table &table) { return table.foreignKeys; }
    static IdMap<ForeignKey> &of(Table &table) { return table.foreignKeys; }
};

template <>
struct PartAccess<UniqueConstraint>
{
    static const IdMap<UniqueConstraint> &of(const Table &table) { return table.uniqueConstraints; }
    static IdMap<UniqueConstraint> &of(Table &table) { return table.uniqueConstraints; }
};

template <>
struct PartAccess<CheckConstraint>
{
    static const IdMap<CheckConstraint> &of(const Table &table) { return table.checks; }
    static IdMap<CheckConstraint> &of(Table &table) { return table.checks; }
};

template <>
struct PartAccess<Index>
{
    static const IdMap<Index> &of(const Table &table) { return table.indexes; }
    static IdMap<Index> &of(Table &table) { return table.indexes; }
};

/** The columns of its own table that a part names by id. */
[[nodiscard]] inline QList<ObjectId> columnsOf(const ForeignKey &part)
{
    return part.columns;
}
[[nodiscard]] inline QList<ObjectId> columnsOf(const UniqueConstraint &part)
{
    return part.columns;
}
[[nodiscard]] inline QList<ObjectId> columnsOf(const CheckConstraint &)
{
    return {};
}
[[nodiscard]] inline QList<ObjectId> columnsOf(const Index &part)
{
    QList<ObjectId> columns;
    for (const IndexPart &indexPart : part.parts) {
        if (!indexPart.column.isNull())
            columns.append(indexPart.column);
    }
    return columns;
}

} // namespace joinery
