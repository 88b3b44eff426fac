// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keep_typed.h"

#include <QApplication>
#include <QPointer>

namespace joinery {

void keepTyped(const QWidget &within)
{
    const QPointer<QWidget> focus = QApplication::focusWidget();
    // It may be in a window of its own that belongs to a field.
    const QObject *ancestor = focus;
    while (ancestor && ancestor != &within)
        ancestor = ancestor->parent();
    if (!ancestor)
        return;
    focus->clearFocus();
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
}

} // namespace joinery
