// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QScreen;
class QWidget;

namespace joinery {

/**
 * What a screen has for the inside of a window: all but panels of the desktop and the frame around the window. The
 * screen is that of the window where none is given.
 */
[[nodiscard]] QRect roomFor(const QWidget &window, const QScreen *screen = nullptr);

/** The area as it is where it fits, else made smaller and moved so that nothing of it is outside the room. */
[[nodiscard]] QRect movedInto(const QRect &room, const QRect &area);

} // namespace joinery
