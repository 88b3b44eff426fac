// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/server_version.h"
#include "core/schema/schema.h"

namespace joinery::mariadb {

/** CREATE TABLE with everything in it. `table` is lowered, without the foreign keys that must come later. */
[[nodiscard]] QString createTable(const Schema &schema, const Table &table, const ServerVersion &server);

/** ` PARTITION BY …` with its partitions, or nothing; begins with a line break. */
[[nodiscard]] QString partitionClause(const Table &table);
/** `PARTITION `p` VALUES LESS THAN (10)`. */
[[nodiscard]] QString partitionText(const Partition &partition);
/**
 * The place among the others, from 1 on, by which a table's keys and indexes are listed, and its partitions that are
 * lists and hashes. It changes nothing but how CREATE TABLE is written.
 */
extern const QString positionWord;
/** Ranges in the order of their bounds; others in that of their places, where some are told, then of their bounds. */
[[nodiscard]] QList<const Partition *> partitionsInOrder(const Table &table);
/** Whether it is called as the server calls those that nobody names: `p` and a number. */
[[nodiscard]] bool isNumberedPartition(const QString &name);
/** Whether rows are spread by ranges. */
[[nodiscard]] bool isByRange(const Table &table);
[[nodiscard]] bool isByList(const Table &table);

/**
 * The parameters without what Aria says by itself, which the catalogue tells as if somebody had written it: that tables
 * survive a crash where their row format lets them.
 */
[[nodiscard]] QMap<QString, QString> withoutImplied(const TableOptions &options);

/** What brings the options of a table from one state to the other, as clauses of ALTER TABLE. */
[[nodiscard]] QStringList optionClauses(const Table &before, const Table &after, const ServerVersion &server);
/** Whether MySQL keeps a character set or collation because no statement of it goes back to those of the database. */
[[nodiscard]] bool keepsCharset(const Table &before, const Table &after, const ServerVersion &server);

} // namespace joinery::mariadb
