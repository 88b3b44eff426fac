// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/sqlite/sqlite_conversion.h"
#include "core/dialect/sqlite/sqlite_table_change.h"

namespace joinery {

/**
 * The rows of a table as a change will leave them, read from the table as it is now.
 *
 * Serves both the copy of a rebuild and the questions asked before: so what is checked is what will be there. Names in
 * the SQL are those before the change, unless said otherwise.
 */
class RowSource
{
public:
    explicit RowSource(const TableChange &change);

    /** Columns that the copy fills, in order of the new table, and the expressions that fill them. */
    struct Copy
    {
        QStringList targets;
        QStringList values;
    };
    /**
     * Generated columns compute themselves and new ones take their default, so both are left out. The hidden rowid
     * comes along where there is one. `currentNames`: columns are already called as after the change.
     */
    [[nodiscard]] Copy copy(const QSet<ObjectId> &renamedAlready) const;

    /** How a column that stays gets its value: conversion and backfill. */
    [[nodiscard]] Conversion conversion(const Column &after) const;
    /** Whether the column holds what it held: same column, no conversion, no backfill. */
    [[nodiscard]] bool isUnchanged(ObjectId column) const;
    /** NULL is refused from now on and nothing fills it. */
    [[nodiscard]] bool mustBeFilled(const Column &after) const;
    /** Rows get the default (all of a new column, those without a value otherwise), which a STRICT table refuses. */
    [[nodiscard]] bool takesUnfitDefault(const Column &after) const;

    /** "book", or a subquery of that name which shows the rows with new names and values. */
    [[nodiscard]] QString rows() const;
    /** The table as it is. */
    [[nodiscard]] QString oldRows() const;
    /** SQL for the value of a column in `rows()`. */
    [[nodiscard]] QString newName(ObjectId column) const;
    /** What tells a row of the table to a person: its key, or the rowid. Over `oldRows()`. */
    [[nodiscard]] QString rowLabel() const;
    /** The same over `rows()`. */
    [[nodiscard]] QString newRowLabel() const;

private:
    /** Of a column that stays; `name` is SQL for what it holds. */
    [[nodiscard]] Conversion converted(const QString &name, const Column &after) const;
    [[nodiscard]] bool isBackfilled(const Column &after) const;
    [[nodiscard]] QString filled(const Column &after, const QString &name, const QString &value) const;
    [[nodiscard]] QString newValue(const Column &after) const;
    [[nodiscard]] QString collated(const Column &after) const;

    const TableChange &m_change;
    const Table &m_before;
    const Table &m_after;
};

/** A name under which SQLite shows the hidden rowid and which no column of the tables hides; empty when there is none.
 */
[[nodiscard]] QString freeRowIdName(const Table &before, const Table &after);

} // namespace joinery
