// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery::mariadb {

/**
 * What MariaDB does to the values of a column without a word when the column goes from one type to another, both as
 * they stand in a statement. A sentence for people, with `column` as the column's name; empty where every value stays
 * what it is or is refused.
 */
[[nodiscard]] QString valueChange(const QString &column, const QString &from, const QString &to);

} // namespace joinery::mariadb
