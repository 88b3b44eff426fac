// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_ring.h"

#include "ui/shell/theme_controller.h"

#include <QAbstractScrollArea>
#include <QFocusEvent>
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
    if (const auto *area = qobject_cast<QAbstractScrollArea *>(&pane))
        area->viewport()->installEventFilter(this);
    connect(&themes, &ThemeController::themeChanged, this, &FocusRing::follow);
    follow();
}

void FocusRing::follow()
{
    setGeometry(m_pane.rect());
    setVisible(m_pane.hasFocus() && (m_isByKey || m_themes.theme().highContrast));
    raise();
    update();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        // A menu or another window had it for a while: as it was.
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            m_isByKey =
                reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    } else if (event->type() == QEvent::MouseButtonPress && m_isByKey) {
        m_isByKey = false;
        follow();
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut || event->type() == QEvent::Resize)
        follow();
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal width = m_themes.theme().highContrast ? thickness : 1;
    painter.setPen(QPen(m_themes.theme().accent, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2));
}

} // namespace joinery

#include "moc_focus_ring.cpp"
