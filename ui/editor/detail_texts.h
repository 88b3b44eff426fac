// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/schema/table.h"
#include "core/schema/words.h"

#include <QCoreApplication>

namespace joinery {

// How values that few parts of a table have are written into a field, and read from it.

/** "fillfactor = 70, autovacuum_enabled = false" */
[[nodiscard]] QString optionsText(const QMap<QString, QString> &options);
/** Error "detail.options" where a word has no value. Values in quotes may hold commas. */
[[nodiscard]] Result<QMap<QString, QString>> optionsFromText(const QString &text);

/** Digits with a sign, or nothing. Error "detail.number". */
[[nodiscard]] Result<std::optional<qint64>> numberFromText(const QString &text);
[[nodiscard]] QString numberText(const std::optional<qint64> &number);

/**
 * A key's columns with what it says of each: "title(20), name collate NOCASE desc". What few keys say stands in
 * KeyDetails; the columns come back in their order.
 */
[[nodiscard]] QString keyColumnsText(const QList<ObjectId> &columns, const KeyDetails &details, const Table &table);
struct KeyColumns
{
    QList<ObjectId> columns;
    QList<int> prefixLengths;
    QStringList collations;
    QList<bool> descending;
};
[[nodiscard]] Result<KeyColumns> keyColumnsFromText(const QString &text, const Table &table);

/** The words of an enumeration with a text for each: what a choice offers. */
template <typename Enum>
[[nodiscard]] QList<std::pair<QString, QString>> choicesOf(const QStringList &shown)
{
    QList<std::pair<QString, QString>> choices;
    for (qsizetype i = 0; i < shown.size(); ++i)
        choices.append({wordsOf<Enum>().at(i), shown.at(i)});
    return choices;
}

template <typename Enum>
[[nodiscard]] Enum fromWord(const QString &word)
{
    return Enum(std::max<qsizetype>(wordsOf<Enum>().indexOf(word), 0));
}

} // namespace joinery
