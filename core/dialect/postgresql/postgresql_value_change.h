// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery::postgresql {

/**
 * What PostgreSQL does to the values of a column without a word when the column goes from one type to another, both as
 * they stand in a statement: it rounds them, or leaves a part of them out. A sentence for people, with `column` as the
 * column's name; empty where every value stays what it is or is refused.
 */
[[nodiscard]] QString valueChange(const QString &column, const QString &from, const QString &to);

/** Whether two values of the one type that differ can become the same value of the other. */
[[nodiscard]] bool mayMerge(const QString &from, const QString &to);

/** Whether two values of the one type that are equal can become different values of the other, as 1.0 and 1.00 do. */
[[nodiscard]] bool mayPart(const QString &from, const QString &to);

} // namespace joinery::postgresql
