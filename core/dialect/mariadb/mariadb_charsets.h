// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/mariadb/mariadb_conversion.h"

namespace joinery::mariadb {

/** Bytes that the widest character of a character set takes; four where the set is not known. */
[[nodiscard]] int widestCharacter(const QString &charset);
/** Bytes that a column has room for in each character of its texts; one where its values are bytes. */
[[nodiscard]] int characterBytes(const Table &table, const Column &column);
/** Whether it can be written in the character set, as far as that is known: of those of one byte only Latin ones are.
 */
[[nodiscard]] bool isOfCharset(const QString &text, const QString &charset);
/** The collation, or that of the character set where it has none; empty where the database says. */
[[nodiscard]] QString collationOf(const ValueForm &form);
/** The text as a collation compares it, as far as that is known: two that are alike are the same to the server. */
[[nodiscard]] QString comparedText(const QString &text, const QString &collation);

} // namespace joinery::mariadb
