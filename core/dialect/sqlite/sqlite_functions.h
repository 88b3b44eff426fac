// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery {

/**
 * A function that every SQLite has (https://www.sqlite.org/lang_corefunc.html and its neighbours), in any case. Those a
 * program registers itself, and those SQLite can be built without, are not among them.
 */
[[nodiscard]] bool isSqliteFunction(QStringView name);

} // namespace joinery
