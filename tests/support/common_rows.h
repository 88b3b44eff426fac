// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/connection.h"

#include <QMap>
#include <QSet>

// The rows of a database as far as two schemas, of which it holds one, both have a place for them.

namespace joinery {

/** By table a line a row, sorted, with values in the order of their columns' ids. */
using CommonRows = QMap<ObjectId, QStringList>;

/** Which columns that are in both schemas, and computed in neither. */
enum class CommonColumns
{
    All,
    OfSameType,
    /** Of the same type, which is no enum or other type of one's own, and taking and refusing NULL alike. */
    Unchanged
};

/**
 * Of every table that both schemas have these columns, but for those of `without`. The database holds `named`. Tables
 * whose rows are elsewhere in the other one, since a partition is a table of its own there, are left out; with
 * unchanged columns also all tables of schemas in which one inherits.
 */
[[nodiscard]] CommonRows commonRows(const Connection &connection, const Schema &named, const Schema &other,
                                    CommonColumns columns, const QSet<ObjectId> &without = {});
/** The names of these columns, as they stand in a line. */
[[nodiscard]] QStringList namesOfCommon(const Table &table, const Table &other, CommonColumns columns,
                                        const QSet<ObjectId> &without = {});
/** Lines that are there more often than in the other list, with a mark before each; both are sorted. */
[[nodiscard]] QStringList moreOf(const QString &mark, const QStringList &lines, const QStringList &than);

/** Takes the rows of tables away, whatever points to them. */
void emptyTables(const Connection &connection, const QList<Table> &tables);

} // namespace joinery
