// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/sql_lexer.h"

namespace joinery {

/**
 * What stands in each pair of outer brackets, cut at its commas: `FROM (1, f(2, 3)) TO (4)` has "1", "f(2, 3)" and "4".
 * Nothing where brackets do not match.
 */
[[nodiscard]] QList<QStringList> bracketedLists(const QString &sql, const SqlLexOptions &options);

} // namespace joinery
