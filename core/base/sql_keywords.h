// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace joinery {

/** Any word with a meaning in SQLite's grammar (https://www.sqlite.org/lang_keywords.html), in any case. */
[[nodiscard]] bool isSqlKeyword(QStringView word);

/** All of them, in capitals, in no order that means something. */
[[nodiscard]] QStringList sqlKeywords();

/** A keyword that can never stand for a name without quotes; the other keywords can ("key", "end", "desc"). */
[[nodiscard]] bool isReservedSqlWord(QStringView word);

/** A word that stands for a value where it is bare: who is connected, what time it is (SQL:2016, 6.4 and 6.40). */
[[nodiscard]] bool isSqlValueWord(QStringView word);

/** Whether a name must be quoted to be read back as this very name: not a plain word, or a keyword. */
[[nodiscard]] bool needsSqlQuotes(QStringView name);

} // namespace joinery
