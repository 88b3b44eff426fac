// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace joinery::postgresql {

/** How the values of a column get into its new type. */
struct Conversion
{
    /** SQL for the new value, made of the SQL for the old one. */
    QString value;
    /** Whether ALTER TABLE must be told `value` by USING; otherwise PostgreSQL converts by itself, and safely. */
    bool needsUsing = false;
    /** SQL condition that is true for old values that do not fit, as far as one can be written; NULL always fits. */
    QString misfit;
    /** What kind of value is wanted, for a message: "a whole number". */
    QString wanted;
};

/**
 * The conversion of `value` (SQL over the old column) from one type to another, both as they stand in a statement.
 *
 * Where PostgreSQL would convert in an assignment, that is left to it: it refuses what does not fit, while an explicit
 * cast to varchar(n) would cut it off.
 */
[[nodiscard]] Conversion convert(const QString &value, const QString &from, const QString &to);

/**
 * SQL for what becomes of the old value, to ask about before it is converted: NULL for what does not fit. Nothing where
 * that cannot be told of every value without PostgreSQL refusing to read one.
 */
[[nodiscard]] std::optional<QString> convertedValue(const QString &value, const QString &from, const QString &to);

/** SQL for a text that is the same only for old values that become the same: for types whose values cannot be told. */
[[nodiscard]] QString alikeText(const QString &value, const QString &from, const QString &to);

/** Whether a foreign key can join columns of the two types, so that it may stay while one of them changes. */
[[nodiscard]] bool canBeJoined(const QString &typeA, const QString &typeB);

/** Whether a foreign key may point from one type to the other, as far as they are known: PostgreSQL converts the
 * pointing value where nothing is lost by it. */
[[nodiscard]] bool canPointTo(const QString &from, const QString &to);

/** SQL for a value that points, as a foreign key compares it with what it points to (trailing blanks count for texts,
 * not for char); nothing where it is not known how. */
[[nodiscard]] std::optional<QString> comparedTo(const QString &value, const QString &from, const QString &to);

} // namespace joinery::postgresql
