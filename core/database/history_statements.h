// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery {

/** What one kind of database says differently about the history table. */
struct HistoryWords
{
    /** A query that gives a number: 0 while there is no table of Joinery's called %1. */
    QString exists;
    /** The types of texts, of texts in a key, and of milliseconds. */
    QString text = QStringLiteral("TEXT");
    QString key = QStringLiteral("TEXT");
    QString duration = QStringLiteral("INTEGER");
    /** The column that rows of one batch are in order of; and its definition with a comma, unless every table has it.
     */
    QString order;
    QString counter;
    /** What stands behind the definition of the table. */
    QString options;
    /** What makes an INSERT change the row that is there, and how that calls the value that came for column %1. */
    QString onConflict = QStringLiteral("ON CONFLICT (app, id) DO UPDATE SET");
    QString incoming = QStringLiteral("excluded.%1");
};

/** The statements around the history table. Question marks stand for values. */
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
    /** How many statements of a migration are done, with %1 for that, %2 for its app and %3 for its id, quoted. */
    QString setStep;

    [[nodiscard]] static HistoryStatements of(const HistoryWords &words);
    [[nodiscard]] static QString tableName();
};

} // namespace joinery
