// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace joinery {

class ThemeController;

/**
 * A line around a pane that has the focus, for one that shows it in no other way: where a key gave it the focus, until
 * the mouse is used in it; with high contrast always.
 */
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
    bool m_isByKey = false;
};

} // namespace joinery
