// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/table.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace joinery {

/** By how much each column makes a card higher. */
inline constexpr qreal cardRowHeight = 22;

/** About how large a table's card is on the canvas: enough to keep new cards off others. */
[[nodiscard]] QSizeF estimatedCardSize(const Table &table);

/**
 * The free place for a card of that size nearest to `wanted` (its centre), on a grid of 20 points and with a gap to all
 * `taken` cards. Depends only on its arguments.
 */
[[nodiscard]] QPointF freeCardPlace(QSizeF size, QPointF wanted, const QList<QRectF> &taken);

/** The same for several cards, which keep off each other too; many come side by side, as one block. */
[[nodiscard]] QList<QPointF> freeCardPlaces(const QList<QSizeF> &sizes, QPointF wanted, QList<QRectF> taken);

/**
 * Where cards go that stand in the way of one that grows downwards by `growth`: straight down, by no more than keeps
 * the gap there was (or a small one where it was larger), and so on with those below them. `cards` holds all, the
 * growing one as it was. Cards it covered before stay.
 */
[[nodiscard]] QHash<ObjectId, QPointF> roomBelow(ObjectId grown, qreal growth, const QHash<ObjectId, QRectF> &cards);

} // namespace joinery
