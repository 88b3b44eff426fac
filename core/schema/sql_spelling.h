// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery {

/** What stands for a name in SQL: bare where it may be. */
[[nodiscard]] QString spelledInSql(const QString &name);
/** The same where bare names are folded to lower case: bare only where it has no capitals. */
[[nodiscard]] QString spelledInFoldedSql(const QString &name);
/**
 * What stands for a new name where the old one stood bare. A bare name without capitals is found by every database;
 * one with capitals only by those that fold no names, where the new one may be bare as well.
 */
[[nodiscard]] QString spelledInPlaceOf(const QString &old, const QString &name);

/**
 * The text that takes the place of the piece of `sql` from `start` to `end`, with a space where it would become one
 * token with what stands beside it: a name with a number or a string's letter (1a, x'00'), a keyword with a name that
 * was in quotes (FROM"a").
 */
[[nodiscard]] QString apartFromNeighbours(const QString &text, QStringView sql, qsizetype start, qsizetype end);

} // namespace joinery
