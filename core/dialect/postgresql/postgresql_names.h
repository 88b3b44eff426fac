// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

#include <QHash>
#include <QSet>

namespace joinery::postgresql {

/** Longest name PostgreSQL takes, in bytes; what is longer it would cut off. */
constexpr int longestNameInBytes = 63;

/**
 * `first_second_label`, cut as PostgreSQL does: the longer of the first two loses characters until all fits
 * (makeObjectName in its source). `second` may be empty.
 */
[[nodiscard]] QString impliedName(const QString &first, const QString &second, const QString &label);

/**
 * The names of a table's constraints in the database, by their ids; of the primary key under the null id.
 *
 * One without a name of its own has the name PostgreSQL would choose ("book_isbn_key"), with a number behind it where
 * another constraint of the table has that already. So it follows from the table as it is now, and a planner that
 * renames the table or a column renames such constraints along. `table` is lowered (see loweredTable).
 */
[[nodiscard]] QHash<ObjectId, QString> constraintNames(const Table &table);

/** What is in pg_class under the namespace of the table besides the table itself: names of its keys and indexes. */
[[nodiscard]] QStringList relationNames(const Table &table);

/** What PostgreSQL calls the copy of an index that it makes for a partition called `partition`. */
[[nodiscard]] QString indexNameOfPartition(const Table &table, const Index &index, const QString &partition,
                                           const QSet<QString> &taken);

/** `stem`, or with the lowest number behind it that makes it free, within the longest name. */
[[nodiscard]] QString freeNameFor(const QString &stem, const QSet<QString> &taken);

} // namespace joinery::postgresql
