// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/relation_name.h"
#include "core/schema/schema.h"

namespace joinery {

// What a partition has for itself are parameters of it with one of these words before a name.

/** `index of book_pkey`: what its part of an index or key of the table is called. */
[[nodiscard]] QString indexOfPartitionWord();
/** `constraint positive`: a constraint that the table has not. */
[[nodiscard]] QString constraintOfPartitionWord();
/** `default of price`: another default than that of what it is a part of. */
[[nodiscard]] QString defaultOfPartitionWord();
/** `not null of price` */
[[nodiscard]] QString notNullOfPartitionWord();
/** `comment of price` */
[[nodiscard]] QString commentOfPartitionWord();

/** After a column of the table got a new name; writes to the table only where a partition speaks of it. */
void renameColumnInPartitions(Schema &schema, ObjectId table, const QString &from, const QString &to);
/** The same after an index or key got a new name. */
void renameIndexInPartitions(Schema &schema, ObjectId table, const QString &from, const QString &to);
/** Whether partitions may have foreign keys for themselves that refer to a table of this name. */
[[nodiscard]] bool mayBeReferencedInPartitions(const Schema &schema, const QString &name);
/** The same of the partitions of one table. */
[[nodiscard]] bool mayBeReferencedInPartitions(const Table &table, const QString &name);
/** After a table got a new name or namespace: foreign keys that partitions have for themselves follow it. */
void renameTableInPartitions(Schema &schema, const RelationName &from, const RelationName &to);
/** The same after a column that such foreign keys refer to got a new name. */
void renameReferencedColumnInPartitions(Schema &schema, const RelationName &table, const QString &from,
                                        const QString &to);
/** The parameters without those that speak of the column. */
[[nodiscard]] QMap<QString, QString> withoutColumn(QMap<QString, QString> parameters, const QString &column);

} // namespace joinery
