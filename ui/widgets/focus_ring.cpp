// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_ring.h"

#include "ui/shell/theme_controller.h"

#include <QEvent>
#include <QPainter>

namespace joinery {

namespace {

constexpr int thickness = 2;

} // namespace

FocusRing::FocusRing(QWidget &pane, ThemeController &themes) : QWidget(&pane), m_pane(pane), m_themes(themes)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    pane.installEventFilter(this);
    connect(&themes, &ThemeController::themeChanged, this, &FocusRing::follow);
    follow();
}

void FocusRing::follow()
{
    setGeometry(m_pane.rect());
    setVisible(m_themes.theme().highContrast && m_pane.hasFocus());
    raise();
    update();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut || event->type() == QEvent::Resize)
        follow();
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(m_themes.theme().accent, thickness));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(thickness / 2.0, thickness / 2.0, -thickness / 2.0, -thickness / 2.0));
}

} // namespace joinery

#include "moc_focus_ring.cpp"
