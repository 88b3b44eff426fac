// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/table.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace joinery {

/** About how large a table's card is on the canvas: enough to keep new cards off others. */
[[nodiscard]] QSizeF estimatedCardSize(const Table &table);

/**
 * The free place for a card of that size nearest to `wanted` (its centre), on a grid of 20 points and with a gap to all
 * `taken` cards. Depends only on its arguments.
 */
[[nodiscard]] QPointF freeCardPlace(QSizeF size, QPointF wanted, const QList<QRectF> &taken);

} // namespace joinery
