// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/card_marks.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <iterator>

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

void paintChevron(QPainter &painter, QPointF middle, bool collapsed, const QColor &color)
{
    constexpr qreal half = 3.5;
    const QPointF down[] = {{-half, -half / 2}, {0, half / 2}, {half, -half / 2}};
    const QPointF right[] = {{-half / 2, -half}, {half / 2, 0}, {-half / 2, half}};
    QPointF line[3];
    std::transform(collapsed ? std::begin(right) : std::begin(down), collapsed ? std::end(right) : std::end(down),
                   std::begin(line), [middle](QPointF point) { return point + middle; });
    painter.setPen(markPen(color));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line, 3);
}

void paintPin(QPainter &painter, const QRectF &area, const QColor &color)
{
    const QPointF middle = area.center();
    const auto at = [&middle](qreal x, qreal y) { return middle + QPointF(x, y); };
    painter.setPen(markPen(color));
    painter.setBrush(Qt::NoBrush);
    const QPointF head[] = {at(-2.5, -5), at(-2, -0.5), at(-4, 1.5), at(4, 1.5), at(2, -0.5), at(2.5, -5)};
    painter.drawPolyline(head, 6);
    painter.drawLine(at(-3.5, -5), at(3.5, -5));
    painter.drawLine(at(0, 1.5), at(0, 5.5));
}

void paintSign(QPainter &painter, QPointF middle, ChangeKind change, const QColor &color)
{
    constexpr qreal half = 2.5;
    painter.setPen(markPen(color));
    const auto line = [&](qreal x1, qreal y1, qreal x2, qreal y2) {
        painter.drawLine(middle + QPointF(x1, y1), middle + QPointF(x2, y2));
    };
    switch (change) {
    case ChangeKind::Added:
        line(-half, 0, half, 0);
        line(0, -half, 0, half);
        break;
    case ChangeKind::Dropped:
        line(-half, 0, half, 0);
        break;
    case ChangeKind::Renamed:
        line(-half, 0, half, 0);
        line(half - 2, -2, half, 0);
        line(half - 2, 2, half, 0);
        break;
    case ChangeKind::Changed: {
        QPainterPath wave(middle - QPointF(half + 0.5, 0));
        wave.cubicTo(middle + QPointF(-half / 2, -3.5), middle + QPointF(half / 2, 3.5),
                     middle + QPointF(half + 0.5, 0));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(wave);
        break;
    }
    case ChangeKind::None:
        break;
    }
}

} // namespace joinery
