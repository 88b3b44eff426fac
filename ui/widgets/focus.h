// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace joinery {

/** The widget inside another that it gives the focus to, else the first that Tab would reach now, or null. */
[[nodiscard]] inline QWidget *firstFocusable(const QWidget &pane)
{
    if (QWidget *chosen = pane.focusProxy(); chosen && chosen->isEnabled() && chosen->isVisibleTo(&pane))
        return chosen;
    const auto takesFocus = [&](const QWidget *widget) {
        return pane.isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled() &&
               widget->isVisibleTo(&pane) && !widget->focusProxy();
    };
    for (QWidget *widget = pane.nextInFocusChain(); widget && widget != &pane; widget = widget->nextInFocusChain()) {
        if (takesFocus(widget))
            return widget;
    }
    return nullptr;
}

} // namespace joinery
