// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_history.h"

#include "core/base/translate.h"
#include "core/dialect/mariadb/mariadb_text.h"

namespace joinery::mariadb {

namespace {

const QString countMark = QStringLiteral("%1");
const QString sampleMark = QStringLiteral("%2");

} // namespace

QString everyRowOf(const Table &now, bool keepsHistory)
{
    return nameOf(now) + (keepsHistory ? QStringLiteral(" FOR SYSTEM_TIME ALL") : QString());
}

QString missingInHistorySentence(const QString &column)
{
    return Message::tr("%1 cannot refuse NULL. Rows without a value, with those of the history: %2 (%3). The history "
                       "cannot be changed: end it first, or let the column take NULL.")
        .arg(column, countMark, sampleMark);
}

QString misfitInHistorySentence(const QString &column, const QString &wanted)
{
    return Message::tr("%1 is to hold %2. Values that do not fit, with those of the history: %3 (%4). The history "
                       "cannot be changed: end it first, or leave the column as it is.")
        .arg(column, wanted, countMark, sampleMark);
}

QString computedInHistorySentence(const QString &column)
{
    return Message::tr("%1 is computed when it is read, and the history would lose its values. Rows with those of the "
                       "history: %2. Make it stored first.")
        .arg(column, countMark);
}

QString strayInHistorySentence(const QString &column)
{
    return Message::tr("%1 holds what is none of its texts, which no renaming keeps. Rows, with those of the history: "
                       "%2 (%3). End the history and correct them first, or keep the texts.")
        .arg(column, countMark, sampleMark);
}

QString renamedInHistorySentence(const QString &column, const QString &text)
{
    return Message::tr("%1 cannot rename \"%2\". Rows that hold it, with those of the history: %3 (%4). The history "
                       "cannot be changed: end it first, or keep the text.")
        .arg(column, text, countMark, sampleMark);
}

} // namespace joinery::mariadb
