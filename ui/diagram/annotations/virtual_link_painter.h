// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/link_ends.h"

namespace joinery {

// What tells a link without a foreign key from one with: a line of dashes and dots, open circles at its ends, its
// label.

void paintVirtualEnd(QPainter &painter, const LinkEnd &end, const Theme &theme);

/** Where the label lies: in the middle of the longest part of the route; null without one. */
[[nodiscard]] QRectF virtualLabelArea(const QString &label, const QList<QPointF> &route, const Theme &theme);

/** In the painter's pen, on the canvas. */
void paintVirtualLabel(QPainter &painter, const QString &label, const QList<QPointF> &route, const Theme &theme);

} // namespace joinery
