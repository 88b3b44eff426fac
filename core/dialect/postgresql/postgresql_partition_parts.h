// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/postgresql/postgresql_run.h"

namespace joinery::postgresql {

// What a partition has for itself, by parameters with these words before a name:
//
//     index of book_pkey → book_2025_id               what its part of an index or key of the table is called
//     constraint book_2025_fk → FOREIGN KEY (a) …     a constraint that the table has not
//     default of at → now()                           another default than its parent's; empty for none
//     not null of at → true
//     comment of at → …

/** The words that such a parameter may begin with. */
[[nodiscard]] const QStringList &partitionPartWords();
[[nodiscard]] QString indexParameter(const QString &tablesIndex);
[[nodiscard]] QString constraintParameter(const QString &name);
[[nodiscard]] QString defaultParameter(const QString &column);
[[nodiscard]] QString notNullParameter(const QString &column);
[[nodiscard]] QString commentParameter(const QString &column);

/** Its own or that of the nearest above it that has one of its own, else the table's; empty for none. */
[[nodiscard]] QString effectiveDefault(const Table &table, const Partition &partition, const Column &column);

/** Whether two values of such a parameter say the same. */
[[nodiscard]] bool samePartitionPart(const QString &parameter, const QString &a, const QString &b);

/** Of a partition that has just been made, or changes: what can be said at once. */
void writeOwnParts(PlanRun &run, const Table &table, const Partition &partition, const QMap<QString, QString> &before);

/** Before the first operation: what the partitions have. */
void notePartitions(PlanRun &run);
/** The same of one that is there with all it has. */
void notePartition(PlanRun &run, const Partition &partition);
/** Of one that was a table: what only a partition has comes at the end of the plan. */
void noteAttached(PlanRun &run, const Table &table, const Partition &partition);
/** Of one that becomes a table. */
void dropOwnConstraints(PlanRun &run, const Table &table, const Partition &partition);

/** Defaults of their own go from partitions whose column gets another type, which they could be in the way of. */
void dropOwnDefaults(PlanRun &run, const Table &table, const Column &column);

/** A change of the table's column reaches all partitions: those that stay otherwise are told again. */
void restoreOwnDefaults(PlanRun &run, const Table &table, const Column &column);
void restoreOwnNotNull(PlanRun &run, const Table &table, const Column &column);

/** The same of a column that the partitions spoke of before it came. */
void writeOwnOfColumn(PlanRun &run, const Table &table, const Column &column);

/** At the end of the plan: constraints, and names of indexes, which come with those of the table. */
void settlePartitions(PlanRun &run);

} // namespace joinery::postgresql
