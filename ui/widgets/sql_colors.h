// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sql_lexer.h"
#include "ui/shell/theme.h"

namespace joinery {

/** What SQL is coloured by, wherever it is shown. */
enum class SqlColor
{
    Plain,
    Keyword,
    Type,
    Text,
    Number,
    Comment
};

constexpr int sqlColorCount = int(SqlColor::Comment) + 1;

[[nodiscard]] SqlColor sqlColorOf(const SqlToken &token, QStringView sql);
[[nodiscard]] QColor sqlColor(SqlColor kind, const Theme &theme);

} // namespace joinery
