// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/table.h"

namespace joinery::mariadb {

/** Bytes that the widest character of a character set takes; four where the set is not known. */
[[nodiscard]] int widestCharacter(const QString &charset);
/** Bytes that a column has room for in each character of its texts; one where its values are bytes. */
[[nodiscard]] int characterBytes(const Table &table, const Column &column);

} // namespace joinery::mariadb
