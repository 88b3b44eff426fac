// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/sql_lexer.h"

namespace joinery {

/** The tokens without spaces and comments. */
[[nodiscard]] QList<SqlToken> sqlWords(QStringView sql, const SqlLexOptions &options);

/** Whether one pair of parentheses is around all tokens from `first` up to and with `last`. */
[[nodiscard]] bool isEnclosed(QStringView sql, const QList<SqlToken> &tokens, qsizetype first, qsizetype last);

} // namespace joinery
