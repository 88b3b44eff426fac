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
 * Places rectangles in columns of one width, each below the others in the column that is shortest then: for things that
 * have nothing to do with each other, edges that line up are all the order there is. High ones come first.
 */
[[nodiscard]] QList<QPointF> stackInColumns(const QList<QSizeF> &sizes, qreal columnGap, qreal rowGap,
                                            qreal aspect = 1.6);

} // namespace joinery
