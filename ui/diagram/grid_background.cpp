// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/grid_background.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <cmath>

namespace joinery {

namespace {

constexpr qreal dotDistance = 24;
constexpr qreal dotSize = 2;
constexpr qreal smallestDistanceOnScreen = 14;

} // namespace

void paintGridBackground(QPainter &painter, const QRectF &area, const Theme &theme)
{
    painter.fillRect(area, theme.canvas);
    const qreal scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
    qreal distance = dotDistance;
    while (distance * scale < smallestDistanceOnScreen)
        distance *= 2;
    QList<QPointF> dots;
    for (qreal y = std::floor(area.top() / distance) * distance; y <= area.bottom(); y += distance) {
        for (qreal x = std::floor(area.left() / distance) * distance; x <= area.right(); x += distance)
            dots.append(QPointF(x, y));
    }
    painter.setPen(QPen(theme.grid, dotSize / std::min(scale, 1.0), Qt::SolidLine, Qt::RoundCap));
    painter.drawPoints(dots.constData(), int(dots.size()));
}

} // namespace joinery
