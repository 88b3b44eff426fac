// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/dialect.h"

namespace joinery {

/** The statements around the history table, in the words of one kind of database. Question marks stand for values. */
struct HistoryStatements
{
    /** Gives a number: 0 while there is no such table. */
    QString exists;
    QString create;
    /** All rows in the order in which they were applied. */
    QString select;
    /** Adds a row, or replaces the one of that app and id. */
    QString save;
    QString remove;

    [[nodiscard]] static HistoryStatements of(const Dialect &dialect);
    [[nodiscard]] static QString tableName();
};

} // namespace joinery
