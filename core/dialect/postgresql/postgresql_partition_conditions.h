// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/table.h"

#include <QSet>

#include <optional>

namespace joinery::postgresql {

/**
 * The conditions under which the partitions of a table take a row, as SQL over its columns that is never NULL.
 * Rules: https://www.postgresql.org/docs/current/sql-createtable.html, PARTITION OF.
 */
class PartitionConditions
{
public:
    /** A lowered table. `there` are the partitions below which a question can look; nothing for all. */
    explicit PartitionConditions(const Table &table, const std::optional<QSet<ObjectId>> &there = {});

    /**
     * That the partition takes a row, and those it is a part of do too, but for those in `given`, which are known to.
     * Nothing where that cannot be told: its keys have operators of their own, or a bound cannot be read.
     */
    [[nodiscard]] std::optional<QString> of(const Partition &partition, const QSet<ObjectId> &given = {}) const;

    /** The expressions by which the partition's rows come to it. */
    [[nodiscard]] QStringList keysOf(const Partition &partition) const;

private:
    [[nodiscard]] std::optional<QString> own(const Partition &partition) const;
    [[nodiscard]] std::optional<QString> rest(const Partition &partition) const;
    [[nodiscard]] QString spreadText(const Partition &partition) const;
    [[nodiscard]] QString notNull(const QString &key) const;
    [[nodiscard]] QString list(const QString &key, QStringList values) const;
    [[nodiscard]] QString range(const QStringList &keys, const QStringList &from, const QStringList &to) const;

    const Table m_table;
    const std::optional<QSet<ObjectId>> m_there;
};

} // namespace joinery::postgresql
