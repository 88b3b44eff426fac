// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery {

/** The style sheet of exported pages. */
[[nodiscard]] QString htmlStyle();

} // namespace joinery
