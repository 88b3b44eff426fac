// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keep_typed.h"

#include <QApplication>
#include <QPointer>

namespace joinery {

void keepTyped(const QWidget &within)
{
    const QPointer<QWidget> focus = QApplication::focusWidget();
    if (!focus || !within.isAncestorOf(focus))
        return;
    focus->clearFocus();
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
}

} // namespace joinery
