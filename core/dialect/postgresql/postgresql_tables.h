// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery::postgresql {

/**
 * CREATE TABLE with columns and constraints, without those in `left` (which are added later) and without what only
 * ALTER TABLE can say. Indexes, comments and partitions come after it. `table` is lowered.
 */
[[nodiscard]] QString createTable(const Schema &schema, const Table &table, const QSet<ObjectId> &left);

/** CREATE TABLE … PARTITION OF. */
[[nodiscard]] QString createPartition(const Table &table, const Partition &partition);
/** A partition is a table of its own, in the namespace of the whole unless it has another. */
[[nodiscard]] QString partitionName(const Table &table, const Partition &partition);
/** What it is a part of: another partition, or the table. */
[[nodiscard]] QString parentOf(const Table &table, const Partition &partition);
/** "FOR VALUES …" or "DEFAULT", from a bound with or without its first words. */
[[nodiscard]] QString boundText(const QString &bound);
/** Partitions so that each stands behind the one it is a part of; else in order of names. */
[[nodiscard]] QList<const Partition *> partitionsInOrder(const Table &table);

/** Names of tables this one inherits from, as they stand between the commas. */
[[nodiscard]] QStringList parentsOf(const TableOptions &options);
/** The table of that name, as it stands in a list of parents; or null. */
[[nodiscard]] const Table *parentNamed(const Schema &schema, const QString &name);
/** The parent that has a column of this name too, so that it is the parent's statements that change it; or null. */
[[nodiscard]] const Table *inheritedFrom(const Schema &schema, const Table &table, const QString &column);

/** Parameters of a table that are no storage parameters but have statements of their own. */
[[nodiscard]] bool hasOwnStatement(const QString &parameter);
/** The storage parameters among all. */
[[nodiscard]] QMap<QString, QString> storageParameters(const QMap<QString, QString> &parameters);
/** Clauses of ALTER TABLE that bring storage parameters from one state to the other. */
[[nodiscard]] QStringList storageChanges(const QMap<QString, QString> &before, const QMap<QString, QString> &after);
/** Clauses of ALTER TABLE for what has its own statement: row level security, replica identity. */
[[nodiscard]] QStringList ownParameterClauses(const QMap<QString, QString> &before,
                                              const QMap<QString, QString> &after);
/** A clause of ALTER TABLE that has the table use one of its indexes for more than finding rows, and which. */
struct IndexMark
{
    QString clause;
    QString index;
};

/** Marks that are not the same before: the index that the table is clustered on, and the one it is replicated by. */
[[nodiscard]] QList<IndexMark> indexMarks(const QMap<QString, QString> &before, const QMap<QString, QString> &after);

} // namespace joinery::postgresql
