// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/postgresql/postgresql_partition_span.h"
#include "core/dialect/postgresql/postgresql_set_aside.h"

namespace joinery::postgresql {

/**
 * Brings the partitions of one table from what they are before a span of operations to what they are after it, with
 * the last of these operations.
 *
 * All partitions whose rows may go elsewhere are detached, and the foreign keys to the table set aside. Rows go from
 * one to the other by the bounds that these will have; then what stays is attached, which has PostgreSQL look at each
 * row once more, the partition for the rest last. So rules and triggers of the table hear of nothing. A dropped
 * partition is kept until then, and loses only rows that no other takes.
 */
class PartitionMoves
{
public:
    /** Begins with the operation at hand, which is about a partition. */
    PartitionMoves(PlanRun &run, SetAside &aside);

    /** Whether the operation at hand, which is about a partition of the table, is one of them. */
    [[nodiscard]] bool hasOperation() const;
    /** Whether the operations are done one by one after all: no rows go elsewhere. */
    [[nodiscard]] bool isPlain() const { return m_span.isPlain(); }
    /** Whether the database has it by now. */
    [[nodiscard]] bool isThere(ObjectId partition) const { return !m_span.isAdded(partition); }

    /** What the operation at hand drops, before it is applied: it steps aside where another gets its name. */
    void keep(const Table &table, const Partition &partition);
    /** What it adds or binds anew: the state has it already. */
    void note(ObjectId partition) { m_operations.insert(partition, m_run.index()); }
    /** After the statements of the operation at hand, which is applied. */
    void finishIfLast();

private:
    void say(ObjectId partition);
    void detach();
    void create();
    void move();
    void drop();
    void attach();
    void ask();
    void askForEmptiness(const Partition &partition);
    void tellLoss(const Partition &partition);
    [[nodiscard]] std::optional<Table> tableToAsk() const;
    [[nodiscard]] std::optional<QString> takenRows(const Table &asked, ObjectId from) const;
    [[nodiscard]] bool isNameWanted(const Table &table, const Partition &partition) const;
    [[nodiscard]] QString nameNow(ObjectId id) const;
    [[nodiscard]] QString parentNow(const Partition &partition) const;
    [[nodiscard]] QList<const Partition *> newTops() const;
    [[nodiscard]] QString columns() const;

    PlanRun &m_run;
    SetAside &m_aside;
    PartitionSpan m_span;
    /** The operations about partitions, where they are told from those about the table. */
    QMap<ObjectId, int> m_operations;
    /** Full names of what is dropped. */
    QMap<ObjectId, QString> m_kept;
    QList<ObjectId> m_dropped;
};

/** The foreign keys that lead to the table are set aside: PostgreSQL detaches and drops nothing they look at. */
void freePartitions(PlanRun &run, SetAside &aside, ObjectId table);

} // namespace joinery::postgresql
