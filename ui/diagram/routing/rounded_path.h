// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPainterPath>
#include <QPointF>

namespace joinery {

/** A line through the points whose corners are quarter circles; smaller where a segment is too short for the radius. */
[[nodiscard]] QPainterPath roundedPath(const QList<QPointF> &points, qreal radius = 6);

} // namespace joinery
