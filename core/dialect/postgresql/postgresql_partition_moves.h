// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/postgresql/postgresql_run.h"

namespace joinery::postgresql {

/**
 * Partitions of one table that are added, or whose bounds change, in operations that follow each other.
 *
 * Those with other bounds are detached before the first is attached again, since in between two would take the same
 * rows. Rows that another partition takes from now on go there by way of a temporary table: PostgreSQL attaches nothing
 * that holds rows of others.
 */
class PartitionMoves
{
public:
    explicit PartitionMoves(PlanRun &run);

    /** Before the operation at hand is applied. */
    void begin();
    /** After its statements. */
    void finish();

    /** Whether the operations give rows another place to be, so that none may be attached before all are detached. */
    [[nodiscard]] bool areMany() const;

private:
    [[nodiscard]] QList<std::pair<PartReference, QString>> misfits(const Table &table) const;
    void detach(const Table &table, const Partition &partition);
    [[nodiscard]] const Partition *restOf(const Table &table) const;
    [[nodiscard]] QString columnsOf(ObjectId table) const;

    PlanRun &m_run;
    /** The operations about partitions of the table that follow each other. */
    int m_first = 0;
    int m_last = 0;
    /** The first that takes rows away from others; -1 for none. */
    int m_begin = -1;
    /** Those among them that change a bound, or the partition it belongs to. */
    QList<int> m_rebound;
};

/** Whether the partition has to be attached anew. */
[[nodiscard]] bool isRebound(const AlterPartition &change);

} // namespace joinery::postgresql
