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
struct PartAccess<ExclusionConstraint>
{
    static const IdMap<ExclusionConstraint> &of(const Table &table) { return table.exclusions; }
    static IdMap<ExclusionConstraint> &of(Table &table) { return table.exclusions; }
};

template <>
struct PartAccess<Partition>
{
    static const IdMap<Partition> &of(const Table &table) { return table.partitions; }
    static IdMap<Partition> &of(Table &table) { return table.partitions; }
};

template <>
struct PartAccess<Index>
{
    static const IdMap<Index> &of(const Table &table) { return table.indexes; }
    static IdMap<Index> &of(Table &table) { return table.indexes; }
};

/** The columns of its own table that a part names by id. */
[[nodiscard]] QList<ObjectId> columnsOf(const PrimaryKey &part);
[[nodiscard]] QList<ObjectId> columnsOf(const ForeignKey &part);
[[nodiscard]] QList<ObjectId> columnsOf(const UniqueConstraint &part);
[[nodiscard]] QList<ObjectId> columnsOf(const CheckConstraint &part);
[[nodiscard]] QList<ObjectId> columnsOf(const ExclusionConstraint &part);
[[nodiscard]] QList<ObjectId> columnsOf(const Index &part);
[[nodiscard]] QList<ObjectId> columnsOf(const Partition &part);

} // namespace joinery
