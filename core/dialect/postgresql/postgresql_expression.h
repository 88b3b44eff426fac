// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery::postgresql {

/**
 * An expression in a form in which equal text means equal meaning, however it was written: as a person does
 * ("status IN ('new','paid')") or as PostgreSQL gives it back ("(status = ANY (ARRAY['new'::text, 'paid'::text]))").
 *
 * White space, comments, case, quotes and parentheses that change nothing do not count; BETWEEN, IN, LIKE and != are
 * told by the operators PostgreSQL makes of them; casts of literals, and casts to text and varchar without a length,
 * are left out. Where an expression cannot be read the words stand as they are, so different text counts as different.
 */
[[nodiscard]] QString canonicalExpression(const QString &sql);
[[nodiscard]] bool sameExpression(const QString &a, const QString &b);

/** SQL of any kind by its words: white space, comments, case, and quotes around plain names do not count. */
[[nodiscard]] QString comparableWords(const QString &sql);
[[nodiscard]] bool sameWords(const QString &a, const QString &b);

} // namespace joinery::postgresql
