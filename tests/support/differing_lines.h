// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery {

/** The lines that are on one side only, "+" before those that are too many and "-" before those that are missing. */
[[nodiscard]] QString differingLines(const QString &actual, const QString &expected);

} // namespace joinery
