// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

#include <QSet>

namespace joinery {

// How alike two things are: what the score of a rename candidate is made of, and what a person is told about it.

/** 1 for equal names, 0 for names with nothing in common: the edit distance against the longer of the two. */
[[nodiscard]] double nameLikeness(const QString &a, const QString &b);

/**
 * 1 for equal types, 0 for those with nothing in common; in between for one kind with another length, and for kinds of
 * one family, which a column goes through as it grows: integer and bigint, varchar and text.
 */
[[nodiscard]] double typeLikeness(const DataType &a, const DataType &b);

/** What a column is part of, as a set of words: the same words on both sides mean the same place in the table. */
[[nodiscard]] QSet<QString> rolesOf(const Table &table, ObjectId column);

/** Keys of a table as words: to which tables it points, and how many columns its keys have. */
[[nodiscard]] QSet<QString> keysOf(const Table &table);

/** How many columns of the first are in the second with the same name and type. */
[[nodiscard]] int columnsInCommon(const Table &a, const Table &b);

/** The part that two sets have in common; 1 for two empty ones. */
[[nodiscard]] double overlap(const QSet<QString> &a, const QSet<QString> &b);

/** The words of a definition, without its spaces and comments. */
[[nodiscard]] QStringList wordsOf(const QString &sql);

} // namespace joinery
