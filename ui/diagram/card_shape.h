// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/card_content.h"

#include <QPainterPath>

namespace joinery {

/**
 * The outline of a card, which tells from afar what it is: rounded for tables, with its corners cut off for views, cut
 * on the right for tables whose rows lie elsewhere, wide round ends for enums.
 */
[[nodiscard]] QPainterPath cardShape(CardContent::Kind kind, const QRectF &area);

/** How much of each end of its upper edge the corners take at most. */
[[nodiscard]] qreal cardCorner(CardContent::Kind kind);

/** The part of it above a straight line: the ground of a header over rows. */
[[nodiscard]] QPainterPath cardShapeAbove(CardContent::Kind kind, const QRectF &card, qreal bottom);

} // namespace joinery
