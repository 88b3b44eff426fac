// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery::mariadb {

/** Values that a column cannot keep when it gets another type. */
struct Misfit
{
    /** SQL condition that is true for them, as far as one can be written; NULL always fits. Empty for none. */
    QString condition;
    /** What kind of value is wanted, for a message: "a whole number". */
    QString wanted;
};

/** Whether the server turns values of the one type into the other at all: uuid, inet and shapes come from texts only.
 */
[[nodiscard]] bool canConvert(const QString &from, const QString &to);

/**
 * Which values of the column (`value`: SQL for them) its new type refuses; both types as they stand in a statement. In
 * strict mode, the default, the server refuses them as well, only later; in any other it would change them silently.
 */
[[nodiscard]] Misfit misfitOf(const QString &value, const QString &from, const QString &to);

} // namespace joinery::mariadb
