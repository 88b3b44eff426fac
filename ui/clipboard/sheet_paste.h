// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operation/operation.h"

namespace joinery {

/** What pasting cells of a spreadsheet into a table comes to. */
struct SheetPaste
{
    QList<Operation> operations;
    /** The new columns, in their order. */
    QList<ObjectId> columns;
    /** One sentence about the rows that are left out; empty where there are none. */
    QString leftOut;
};

/**
 * Reads the rows as columns of the table, behind the column `after` (null for the end): see sheetRows(). Types may have
 * behind them whatever can be typed into the list of columns; an empty one is the usual one. A row that cannot become
 * a column is left out. `all` holds the tables that foreign keys may lead to. Pure.
 */
[[nodiscard]] SheetPaste pastedSheet(const QString &text, const Schema &schema, ObjectId table, ObjectId after,
                                     const Schema &all, const DataType &usualType);

} // namespace joinery
