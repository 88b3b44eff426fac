// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/routing/route.h"

#include <cmath>

namespace joinery {

QList<QPointF> cornersOnly(const QList<QPointF> &points)
{
    QList<QPointF> corners;
    for (const QPointF &point : points) {
        if (!corners.isEmpty() && (corners.last() - point).manhattanLength() < 0.01)
            continue;
        const qsizetype count = corners.size();
        const auto aligned = [&](auto coordinate) {
            return std::abs(coordinate(corners.at(count - 2)) - coordinate(corners.at(count - 1))) < 0.01 &&
                   std::abs(coordinate(corners.at(count - 1)) - coordinate(point)) < 0.01;
        };
        if (count >= 2 && (aligned([](QPointF p) { return p.x(); }) || aligned([](QPointF p) { return p.y(); })))
            corners.last() = point;
        else
            corners.append(point);
    }
    return corners;
}

} // namespace joinery
