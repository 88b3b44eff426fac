// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery::mariadb {

// What a table with system versioning remembers of its rows. A change of a column's type goes through all of that, but
// nothing writes to it, so what does not fit there cannot be corrected.
// See https://mariadb.com/kb/en/system-versioned-tables/.

/** Every row that a change of the table goes through, to select from; `now` is what it is called at that time. */
[[nodiscard]] QString everyRowOf(const Table &now, bool keepsHistory);

// The sentences of questions to them, as in row_questions.h.

[[nodiscard]] QString missingInHistorySentence(const QString &column);
[[nodiscard]] QString misfitInHistorySentence(const QString &column, const QString &wanted);
[[nodiscard]] QString computedInHistorySentence(const QString &column);
[[nodiscard]] QString strayInHistorySentence(const QString &column);
[[nodiscard]] QString renamedInHistorySentence(const QString &column, const QString &text);

} // namespace joinery::mariadb
