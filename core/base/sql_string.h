// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery {

/** The text as a string of standard SQL: 'it''s'. Where a dialect reads backslashes in strings it quotes by itself. */
[[nodiscard]] QString quotedSqlString(const QString &text);

} // namespace joinery
