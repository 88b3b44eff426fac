// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/default_value.h"

namespace joinery {

/**
 * Reads what follows DEFAULT in SQLite: a literal, a word (which is a string unless it is NULL, TRUE, FALSE or a
 * clock), a name in double quotes (a string too), or an expression in parentheses, which are not part of the result.
 */
[[nodiscard]] DefaultValue sqliteDefaultFromText(const QString &text);

} // namespace joinery
