// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/plan.h"

namespace joinery {

// Questions to the rows before a change, put together from SQL that a dialect has spelled. Each counts the rows that
// stand in the way and shows up to five of them.

/** Rows `from` which the condition is true. `sample` is what to show of each; `message` as in DataCheck. */
[[nodiscard]] DataCheck rowQuestion(const QString &sample, const QString &from, const QString &where,
                                    const QString &message);

/** Groups of values that occur more than once, as something to select `value` from. */
[[nodiscard]] QString duplicatesIn(const QString &from, const QStringList &values, const QStringList &conditions,
                                   const QString &shown);

/** Whether one statement gives the default to all rows alike: it is no UUID, and names nothing but pure functions. */
[[nodiscard]] bool isAlikeForAllRows(const DefaultValue &value);

/** The condition that all of the values are given. */
[[nodiscard]] QString notNull(const QStringList &values);

/** Several values as one text, to show. */
[[nodiscard]] QString shown(const QStringList &values);

/** The condition that no row of the parent (called `parent`) has the values of a child's (called `child`). */
[[nodiscard]] QString isOrphan(const QString &parentTable, const QList<std::pair<QString, QString>> &parentAndChild);

/** The message without what the count and sample would tell, for a step that only finds out whether there is a row. */
[[nodiscard]] QString withoutCount(const QString &message);

// What questions are called by who says what to do with the rows (DataCheck::subject).

/** "book (author_id) -> author" */
[[nodiscard]] QString foreignKeySubject(const QString &title, const Table &table, const ForeignKey &key,
                                        const QString &target);
/** "book check price_ok" */
[[nodiscard]] QString checkSubject(const QString &table, const QString &check);

// The sentences, with %1 for the count and %2 for the sample. `column` is "table.column".

[[nodiscard]] QString missingValuesSentence(const QString &column);
[[nodiscard]] QString newColumnSentence(const QString &column);
/** `wanted`: "a number". */
[[nodiscard]] QString newDefaultSentence(const QString &column, const QString &wanted);
[[nodiscard]] QString misfitSentence(const QString &column, const QString &wanted);
/** `title`: "book (isbn)", "Index by_name". */
[[nodiscard]] QString duplicatesSentence(const QString &title);
[[nodiscard]] QString orphansSentence(const QString &table, const QString &target, const QString &columns);
[[nodiscard]] QString brokenCheckSentence(const QString &table, const QString &check);
[[nodiscard]] QString exclusionSentence(const QString &table, const QString &constraint);
[[nodiscard]] QString enumValueSentence(const QString &column, const QString &values);

} // namespace joinery
