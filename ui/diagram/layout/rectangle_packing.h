// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QSizeF>

namespace joinery {

/**
 * Places rectangles without overlap, at least `gap` apart, in a shape about `aspect` times as wide as it is high.
 *
 * Returns the top left corners in the order given; large ones come first and the whole starts at (0, 0).
 */
[[nodiscard]] QList<QPointF> packRectangles(const QList<QSizeF> &sizes, qreal gap, qreal aspect = 1.6);

/**
 * Places rectangles in a grid: in rows that begin at one height, in columns of one width. High ones come first, so that
 * those of a row are about alike.
 */
[[nodiscard]] QList<QPointF> stackInRows(const QList<QSizeF> &sizes, qreal gap, qreal aspect = 1.6);

} // namespace joinery
