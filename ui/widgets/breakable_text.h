// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace joinery {

/**
 * The same text, plain or rich, which may be broken within long names: a label that wraps words is else as wide as the
 * longest of them, and makes its pane too wide with it.
 */
[[nodiscard]] QString breakable(const QString &text);

} // namespace joinery
