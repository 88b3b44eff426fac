// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace joinery {

/** The first widget inside another that Tab would reach now, or null. */
[[nodiscard]] inline QWidget *firstFocusable(const QWidget &pane)
{
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
