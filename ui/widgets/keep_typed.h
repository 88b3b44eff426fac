// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace joinery {

/** Has the field with the focus say what was typed into it, as if it were left. It keeps the focus where it is still
    there afterwards. Nothing for a field that is not within the widget. */
void keepTyped(const QWidget &within);

} // namespace joinery
