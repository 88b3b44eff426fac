// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/postgresql/postgresql_types.h"
#include "core/schema/table.h"

#include <optional>

namespace joinery::postgresql {

/** How rows are spread: the word, and what stands in brackets behind it. */
struct PartitionSpread
{
    enum class Kind
    {
        Range,
        List,
        Hash
    };
    Kind kind;
    QStringList keys;
};

/** Nothing where the text after PARTITION BY cannot be read. */
[[nodiscard]] std::optional<PartitionSpread> spreadOf(const QString &partitionBy);

/** What a partition takes. */
struct PartitionBound
{
    enum class Kind
    {
        Range,
        List,
        Hash,
        Rest
    };
    Kind kind;
    /** The lower bound, or the values of a list. */
    QStringList values;
    QStringList end;
    qint64 modulus = 0;
    qint64 remainder = 0;
};

/** Nothing where the text cannot be read. */
[[nodiscard]] std::optional<PartitionBound> boundOf(const QString &bound);

/** Whether it takes what no partition beside it takes. */
[[nodiscard]] bool isRest(const Partition &partition);
/** MINVALUE or MAXVALUE. */
[[nodiscard]] bool isOpenEnd(const QString &value);

/** What is known of the types of the keys; columns are those of the table. */
[[nodiscard]] QList<TypeFamily> familiesOf(const PartitionSpread &spread, const Table &table);

/** Whether it is sure that both take the same row. */
[[nodiscard]] bool meet(const PartitionBound &a, const PartitionBound &b, const QList<TypeFamily> &families);
/** Whether it is sure that no row is taken by both. */
[[nodiscard]] bool areApart(const PartitionBound &a, const PartitionBound &b, const QList<TypeFamily> &families);
/** Whether it is sure that `outer` takes all that `inner` takes; not of the rest, which depends on others. */
[[nodiscard]] bool takesAllOf(const PartitionBound &outer, const PartitionBound &inner,
                              const QList<TypeFamily> &families);
/** Whether it is sure that a range ends where it begins, or before. */
[[nodiscard]] bool isEmptyRange(const PartitionBound &bound, const QList<TypeFamily> &families);

} // namespace joinery::postgresql
