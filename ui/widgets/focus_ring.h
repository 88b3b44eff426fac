// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace joinery {

class ThemeController;

/** With high contrast, a line around a pane that has the focus, for one that shows it in no other way. */
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    /** Lies over the pane and becomes its child; the mouse goes through. */
    FocusRing(QWidget &pane, ThemeController &themes);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    QWidget &m_pane;
    ThemeController &m_themes;
};

} // namespace joinery
