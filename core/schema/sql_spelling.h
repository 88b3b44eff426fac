// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery {

/** What stands for a name in SQL: bare where it may be. */
[[nodiscard]] QString spelledInSql(const QString &name);

/**
 * The text that takes the place of the piece of `sql` from `start` to `end`, with a space where it would become one
 * token with what stands beside it: a name with a number or a string's letter (1a, x'00'), a keyword with a name that
 * was in quotes (FROM"a").
 */
[[nodiscard]] QString apartFromNeighbours(const QString &text, QStringView sql, qsizetype start, qsizetype end);

} // namespace joinery
