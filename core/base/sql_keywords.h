// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery {

/** Any word with a meaning in SQLite's grammar (https://www.sqlite.org/lang_keywords.html), in any case. */
[[nodiscard]] bool isSqlKeyword(QStringView word);

/** A keyword that can never stand for a name without quotes; the other keywords can ("key", "end", "desc"). */
[[nodiscard]] bool isReservedSqlWord(QStringView word);

/** Whether a name must be quoted to be read back as this very name: not a plain word, or a keyword. */
[[nodiscard]] bool needsSqlQuotes(QStringView name);

} // namespace joinery
