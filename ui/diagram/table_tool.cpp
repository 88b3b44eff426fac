// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/table_tool.h"

#include "ui/diagram/card_geometry.h"
#include "ui/diagram/card_placement.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace joinery {

void TableTool::take(QPointF corner)
{
    const bool was = isActive();
    m_corner = snappedToGrid(corner);
    m_pressed.reset();
    if (!was)
        emit activeChanged(true);
    emit changed();
}

void TableTool::putAway()
{
    if (!isActive())
        return;
    m_corner.reset();
    m_pressed.reset();
    emit activeChanged(false);
    emit changed();
}

QRectF TableTool::area() const
{
    const QRectF card(m_corner.value_or(QPointF()), m_size);
    return m_pressed ? card.united(QRectF(*m_pressed, m_pointer).normalized()) : card;
}

bool TableTool::press(const QMouseEvent &event, QPointF point)
{
    if (!isActive())
        return false;
    if (event.button() != Qt::LeftButton) {
        putAway();
        return true;
    }
    m_pressed = point;
    move(point);
    return true;
}

bool TableTool::move(QPointF point)
{
    if (!isActive())
        return false;
    m_pointer = point;
    // What is dragged out may reach to the left and above.
    m_corner = snappedToGrid(m_pressed ? QRectF(*m_pressed, point).normalized().topLeft() : point);
    emit changed();
    return true;
}

bool TableTool::release(const QMouseEvent &event, QPointF point)
{
    if (!isActive() || !m_pressed || event.button() != Qt::LeftButton)
        return isActive();
    move(point);
    putDown();
    return true;
}

bool TableTool::key(const QKeyEvent &event)
{
    if (!isActive())
        return false;
    const qreal step = event.modifiers().testFlag(Qt::ShiftModifier) ? 5 * canvasGrid : canvasGrid;
    switch (event.key()) {
    case Qt::Key_Left:
        take(*m_corner + QPointF(-step, 0));
        break;
    case Qt::Key_Right:
        take(*m_corner + QPointF(step, 0));
        break;
    case Qt::Key_Up:
        take(*m_corner + QPointF(0, -step));
        break;
    case Qt::Key_Down:
        take(*m_corner + QPointF(0, step));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        putDown();
        break;
    case Qt::Key_Escape:
    case Qt::Key_T:
        putAway();
        break;
    default:
        return false;
    }
    return true;
}

void TableTool::putDown()
{
    const QPointF corner = *m_corner;
    putAway();
    emit placed(corner);
}

void TableTool::paint(QPainter &painter, const Theme &theme) const
{
    if (!isActive())
        return;
    const QRectF card = area();
    QPen pen(theme.accent, 1.5);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    QColor fill = theme.surface;
    fill.setAlphaF(0.8F);
    painter.setBrush(fill);
    painter.drawRoundedRect(card, CardGeometry::radius, CardGeometry::radius);
    painter.setPen(theme.secondary);
    painter.setFont(theme.boldFont);
    painter.drawText(QRectF(card.left() + 12, card.top(), card.width() - 24, CardGeometry::headerHeight),
                     Qt::AlignVCenter | Qt::AlignLeft, tr("New table"));
    painter.setFont(theme.smallFont);
    painter.drawText(QRectF(card.left() + 12, card.top() + CardGeometry::headerHeight - 8, card.width() - 24,
                            CardGeometry::rowHeight),
                     Qt::AlignVCenter | Qt::AlignLeft, tr("Click or drag to place it"));
}

} // namespace joinery
