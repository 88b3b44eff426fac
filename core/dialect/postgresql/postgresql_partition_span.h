// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/postgresql/postgresql_run.h"

#include <QMap>

namespace joinery::postgresql {

/** A partition without partitions of its own from which rows go, and one they go to. */
struct RowMove
{
    ObjectId from;
    ObjectId to;

    friend bool operator==(const RowMove &, const RowMove &) = default;
};

/**
 * Partitions of one table before and after operations between which no rows are looked at: what has to be detached so
 * that the others can take its rows, and where rows can go.
 *
 * A partition whose bound is plainly no other, and no partition for the rest beside what changes, is left alone.
 * Pure: reads states of the schema.
 */
class PartitionSpan
{
public:
    /** From the operation at hand, which is about a partition, to the last before rows are looked at. */
    explicit PartitionSpan(const PlanRun &run);

    [[nodiscard]] ObjectId table() const { return m_before.id; }
    [[nodiscard]] int last() const { return m_last; }
    /** The lowered table before the first operation, and after the last. */
    [[nodiscard]] const Table &before() const { return m_before; }
    [[nodiscard]] const Table &after() const { return m_after; }

    /** Whether each operation can be done by itself: no rows go elsewhere, and no bound changes. */
    [[nodiscard]] bool isPlain() const { return m_rebound.isEmpty() && m_moves.isEmpty(); }
    /** Whether other operations stand between those about its partitions. */
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

    /** Partitions with another bound, or below another one, and those for the rest that rows come from or go to. */
    [[nodiscard]] const QSet<ObjectId> &detached() const { return m_detached; }
    [[nodiscard]] bool isAdded(ObjectId partition) const { return !m_before.partitions.contains(partition); }
    [[nodiscard]] bool isDropped(ObjectId partition) const { return !m_after.partitions.contains(partition); }
    /** In the order of what they come from, then of what they go to. */
    [[nodiscard]] const QList<RowMove> &moves() const { return m_moves; }

    /** Partitions that a row of `from` is in and stays in, whatever else changes. */
    [[nodiscard]] QSet<ObjectId> stablePlacesOf(ObjectId from) const;
    /** Whether it is sure that each row of the partition with this id has a place afterwards. */
    [[nodiscard]] bool keepsAllRowsOf(ObjectId id) const;

private:
    using Path = QList<const Partition *>;

    void findEnd(const PlanRun &run);
    void compare();
    void findMoves();
    void findDetached();
    [[nodiscard]] static Path pathOf(const Table &table, ObjectId partition);
    [[nodiscard]] static QList<const Partition *> leavesOf(const Table &table);
    [[nodiscard]] bool isTouched(const Path &path, const Table &other) const;
    [[nodiscard]] bool isStable(const Partition &before) const;
    [[nodiscard]] bool areApart(const Path &from, const Path &to) const;
    [[nodiscard]] bool areApart(const Partition &from, const Partition &to) const;
    [[nodiscard]] const Partition *holderOf(const Partition &before) const;

    Table m_before;
    Table m_after;
    int m_last;
    bool m_isBroken = false;
    QSet<ObjectId> m_rebound;
    /** What partitions are added to, dropped from, or have other bounds in; null for the table itself. */
    QSet<ObjectId> m_changedLevels;
    QSet<ObjectId> m_detached;
    QList<RowMove> m_moves;
};

} // namespace joinery::postgresql
