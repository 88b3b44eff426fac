// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/diagram_content.h"
#include "ui/diagram/layout/layout_request.h"

namespace joinery {

/** Cards lie on multiples of this. */
inline constexpr qreal canvasGrid = 8;

[[nodiscard]] QPointF snappedToGrid(QPointF point);

/** What arranging these cards asks for: tables referred to go to the left; ghosts take part, so that none is covered.
 */
[[nodiscard]] LayoutRequest arrangement(const DiagramContent &content, const QHash<ObjectId, QSizeF> &sizes);

/**
 * Places for the cards that have none: packed below those that do. Quick, and the same each time; for a diagram without
 * any positions the arrangement above looks better.
 */
[[nodiscard]] QHash<ObjectId, QPointF> placesForMissing(const DiagramContent &content,
                                                        const QHash<ObjectId, QSizeF> &sizes,
                                                        const QHash<ObjectId, QPointF> &known);

} // namespace joinery
