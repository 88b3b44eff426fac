// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_place.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace joinery {

namespace {

/** The frame is known only once the window manager made it: until then, one as most make it. */
QMargins frameOf(const QWidget &window)
{
    const QRect inside = window.geometry();
    const QRect outside = window.frameGeometry();
    if (window.isVisible() && outside != inside)
        return {inside.left() - outside.left(), inside.top() - outside.top(), outside.right() - inside.right(),
                outside.bottom() - inside.bottom()};
    constexpr int border = 4;
    return {border, window.style()->pixelMetric(QStyle::PM_TitleBarHeight) + border, border, border};
}

} // namespace

QRect roomFor(const QWidget &window, const QScreen *screen)
{
    const QRect available = screen ? screen->availableGeometry() : window.screen()->availableGeometry();
    return available.marginsRemoved(frameOf(window));
}

QRect movedInto(const QRect &room, const QRect &area)
{
    QRect result(area.topLeft(), area.size().boundedTo(room.size()));
    result.moveRight(std::min(result.right(), room.right()));
    result.moveBottom(std::min(result.bottom(), room.bottom()));
    result.moveLeft(std::max(result.left(), room.left()));
    result.moveTop(std::max(result.top(), room.top()));
    return result;
}

} // namespace joinery
