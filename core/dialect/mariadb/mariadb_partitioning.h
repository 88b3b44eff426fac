// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/mariadb/mariadb_run.h"

namespace joinery::mariadb {

// How rows are spread over partitions, see https://mariadb.com/kb/en/partitioning-types-overview/.

/** Whether rows are spread by a number made of their values, so that they belong to no partition in particular. */
[[nodiscard]] bool isByHash(const Table &table);

/**
 * Whether the plan spreads the rows of the table in another way, or begins or ends to spread them. Its partitions then
 * change along with that, in one statement that moves the rows; what is said about single ones is done with it.
 */
[[nodiscard]] bool isSpreadAnew(const PlanRun &run, ObjectId table);
/** The table with the partitions that the database has of it in the state of now. */
[[nodiscard]] Table withPartitionsThere(const PlanRun &run, Table table);

/**
 * The operation with which all that the plan says about the table's partitions is done, where others stand between one
 * that takes places away and the last: a row may have no place in between that has one in the end. Nothing where each
 * is done in its turn.
 */
[[nodiscard]] std::optional<int> lastOfGathered(const PlanRun &run, ObjectId table);
/** The last of the operations from this one on that are about partitions of the same table. */
[[nodiscard]] int lastOfPartitions(const PlanRun &run, int first);

/**
 * A condition that is true for rows that none of the table's partitions takes; empty where there can be none. Nothing
 * where it cannot be told.
 */
[[nodiscard]] std::optional<QString> isWithoutPartition(const Table &table);
/** The values of a partition's list in comparable words; none where it takes what no list has. */
[[nodiscard]] QStringList valuesOfList(const Partition &partition);
/** Whether the partitions take all rows that those of before took. */
[[nodiscard]] bool takesAllOf(const Table &before, const Table &after);

/** `%1` for the count, `%2` for the sample, as in row_questions.h. */
[[nodiscard]] QString withoutPartitionSentence(const QString &table);

} // namespace joinery::mariadb
