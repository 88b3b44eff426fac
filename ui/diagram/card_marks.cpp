// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/card_marks.h"

#include <QPainter>

namespace joinery {

namespace {

QPen markPen(const QColor &color)
{
    return {color, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

void paintKeyMark(QPainter &painter, const QRectF &area, const QColor &color)
{
    const QPointF middle(area.left() + 6, area.center().y());
    painter.setPen(markPen(color));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(middle.x() - 2.6, middle.y()), 2.4, 2.4);
    const QPointF line[] = {
        {middle.x() - 0.2, middle.y()}, {middle.x() + 5.4, middle.y()}, {middle.x() + 5.4, middle.y() + 2.6}};
    painter.drawPolyline(line, 3);
    painter.drawLine(QPointF(middle.x() + 2.8, middle.y()), QPointF(middle.x() + 2.8, middle.y() + 2));
}

void paintLinkMark(QPainter &painter, const QRectF &area, const QColor &color)
{
    const QPointF tip(area.left() + 11, area.center().y());
    painter.setPen(markPen(color));
    painter.drawLine(QPointF(tip.x() - 8.5, tip.y()), tip);
    const QPointF head[] = {tip + QPointF(-3.2, -3), tip, tip + QPointF(-3.2, 3)};
    painter.drawPolyline(head, 3);
}

} // namespace joinery
