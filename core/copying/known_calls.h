// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery {

/**
 * Whether what this word says when a parenthesis follows is known and reaches nothing outside the statement: types,
 * keywords and functions that look at their arguments alone. In any case of its letters.
 */
[[nodiscard]] bool isKnownCall(const QString &word);

} // namespace joinery
