// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace joinery {

/** What one row of a spreadsheet says of a column; texts as they stand in the cells, without spaces around them. */
struct SheetRow
{
    /** Its number on the sheet, from 1. */
    int number = 0;
    QString name;
    QString type;
    /** "not null", "yes"…; see sheetNullable(). */
    QString nullable;
    QString defaultValue;
    QString comment;

    friend bool operator==(const SheetRow &, const SheetRow &) = default;
};

/** Rows that were copied out of a spreadsheet. */
struct SheetRows
{
    QList<SheetRow> rows;
    /** The heading above the cells for null says what must not be null: "required", "not null". */
    bool saysRequired = false;

    friend bool operator==(const SheetRows &, const SheetRows &) = default;
};

/** Whether a text on the clipboard is cells of a spreadsheet: in every row that is not empty stands a tab. */
[[nodiscard]] bool looksLikeSheet(const QString &text);

/**
 * Reads cells between tabs and rows between line ends; a cell in quotes may hold both, and quotes twice. The cells are
 * name, type, null, default, comment, unless a first row of headings says otherwise: one that has at least headings for
 * name and type. Empty rows are left out. Pure.
 */
[[nodiscard]] SheetRows sheetRows(const QString &text);

/** Whether a column may be null: true where the cell is empty; nothing where it is not understood. */
[[nodiscard]] std::optional<bool> sheetNullable(const QString &cell, bool saysRequired);

} // namespace joinery
