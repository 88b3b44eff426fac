// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/table.h"

#include <QString>

namespace joinery::mariadb {

/** What a column's values look like: its type as it stands in a statement, and how its texts are kept. */
struct ValueForm
{
    QString type;
    /** Empty where the database says. */
    QString charset;
    QString collation;

    friend bool operator==(const ValueForm &, const ValueForm &) = default;
};

/** With what the column has from its table. */
[[nodiscard]] ValueForm formOf(const Table &table, const Column &column);
/** The character set that its texts are sure to fit in; what the database says is taken for utf8mb4. */
[[nodiscard]] QString charsetOf(const ValueForm &form);

/** Values that a column cannot keep when it gets another type. */
struct Misfit
{
    /** SQL condition that is true for them, as far as one can be written; NULL always fits. Empty for none. */
    QString condition;
    /** What kind of value is wanted, for a message: "a whole number". */
    QString wanted;
};

/**
 * Whether the server turns values of the one type into the other at all, and does it by what they say. It makes uuid
 * and inet of texts and bytes only, and shapes of bytes; of a choice of an enum or a set it makes a number by its place
 * in the list, and the other way round; and bits are bytes to it when they become a text.
 */
[[nodiscard]] bool canConvert(const QString &from, const QString &to);

/**
 * Which values of the column (`value`: SQL for them) its new type refuses. In strict mode the server refuses them as
 * well, only later; in any other it would change them silently.
 */
[[nodiscard]] Misfit misfitOf(const QString &value, const ValueForm &from, const ValueForm &to);

/** Which texts have characters that the new character set has not, or bytes that are no text of it. */
[[nodiscard]] Misfit foreignTextOf(const QString &value, const ValueForm &from, const ValueForm &to);

/** SQL for what the column's values become, as far as two different ones may become one; else `value` itself. */
[[nodiscard]] QString convertedValue(const QString &value, const ValueForm &from, const ValueForm &to);

/** Whether two values that differ may be one afterwards. */
[[nodiscard]] bool mayMerge(const ValueForm &from, const ValueForm &to);

} // namespace joinery::mariadb
