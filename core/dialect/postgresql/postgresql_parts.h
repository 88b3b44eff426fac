// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery::postgresql {

/** What a table has that can be taken away from the database and put back without its rows being touched. */
enum class PartKind
{
    /** A generated column: its values can be computed again. */
    Column,
    /** The default of a column. */
    Default,
    PrimaryKey,
    Unique,
    Check,
    Exclusion,
    Index,
    ForeignKey
};

/** Whether there is an index of its name. */
[[nodiscard]] constexpr bool isIndexed(PartKind kind)
{
    return kind == PartKind::Index || kind == PartKind::PrimaryKey || kind == PartKind::Unique ||
           kind == PartKind::Exclusion;
}

/** One such part of one table; `id` is null for a primary key and that of the column for a default. */
struct PartKey
{
    ObjectId table;
    PartKind kind = PartKind::Column;
    ObjectId id;

    friend bool operator==(const PartKey &, const PartKey &) = default;
    friend auto operator<=>(const PartKey &a, const PartKey &b)
    {
        return std::tie(a.table, a.kind, a.id) <=> std::tie(b.table, b.kind, b.id);
    }
};

template <typename Part>
struct PartKindOf;
template <>
struct PartKindOf<UniqueConstraint>
{
    static constexpr PartKind kind = PartKind::Unique;
};
template <>
struct PartKindOf<CheckConstraint>
{
    static constexpr PartKind kind = PartKind::Check;
};
template <>
struct PartKindOf<ExclusionConstraint>
{
    static constexpr PartKind kind = PartKind::Exclusion;
};
template <>
struct PartKindOf<ForeignKey>
{
    static constexpr PartKind kind = PartKind::ForeignKey;
};
template <>
struct PartKindOf<Index>
{
    static constexpr PartKind kind = PartKind::Index;
};

/** Every part of a lowered table. */
[[nodiscard]] QList<PartKey> partsOf(const Table &table);
[[nodiscard]] bool hasPart(const Table &table, const PartKey &part);
/** Whether the part is the same in both states of its table, but for its name. */
[[nodiscard]] bool isSamePart(const Table &before, const Table &after, const PartKey &part);
/** Its expressions and conditions. */
[[nodiscard]] QStringList textsOf(const Table &table, const PartKey &part);
/** The columns it names by id. */
[[nodiscard]] QList<ObjectId> columnsOfPart(const Table &table, const PartKey &part);
/** Whether it needs the column, by id or in one of its texts. */
[[nodiscard]] bool usesColumn(const Table &table, const PartKey &part, const Column &column);
/** The columns that make it a key foreign keys can point to; empty for what is none. */
[[nodiscard]] QList<ObjectId> keyColumns(const Table &table, const PartKey &part);

} // namespace joinery::postgresql
