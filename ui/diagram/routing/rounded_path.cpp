// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/routing/rounded_path.h"

#include <QLineF>

#include <algorithm>

namespace joinery {

namespace {

QPointF towards(QPointF from, QPointF to, qreal distance)
{
    const qreal length = QLineF(from, to).length();
    return length > 0 ? from + (to - from) * (distance / length) : from;
}

} // namespace

QPainterPath roundedPath(const QList<QPointF> &points, qreal radius)
{
    QPainterPath path;
    if (points.isEmpty())
        return path;
    path.moveTo(points.first());
    for (qsizetype i = 1; i + 1 < points.size(); ++i) {
        const QPointF corner = points.at(i);
        const qreal shortest =
            std::min(QLineF(points.at(i - 1), corner).length(), QLineF(corner, points.at(i + 1)).length());
        const qreal bend = std::min(radius, shortest / 2);
        path.lineTo(towards(corner, points.at(i - 1), bend));
        path.quadTo(corner, towards(corner, points.at(i + 1), bend));
    }
    path.lineTo(points.last());
    return path;
}

} // namespace joinery
