// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/object_id.h"

#include <QHash>
#include <QPointF>
#include <QRectF>
#include <QSet>

namespace joinery {

/** Cards that cover some part of another one. */
[[nodiscard]] QList<ObjectId> overlappingCards(const QHash<ObjectId, QRectF> &cards);

/**
 * Where cards go so that none covers another: those in the way of what lies above or left of them move down or right,
 * whichever is nearer, as far as leaves a gap. The others stay, and are not in the result; pinned ones always do.
 */
[[nodiscard]] QHash<ObjectId, QPointF> separated(const QHash<ObjectId, QRectF> &cards,
                                                 const QSet<ObjectId> &pinned = {});

/**
 * Where cards go that a card covers since it opened downwards: straight down, and so those they would cover in turn.
 * `cards` holds all, that one as it is now. Cards above it, and those it covered before, stay.
 */
[[nodiscard]] QHash<ObjectId, QPointF> pushedDown(ObjectId opened, const QRectF &before,
                                                  const QHash<ObjectId, QRectF> &cards);

/**
 * Where cards go when many got other sizes at once: those that cover each other now and did not before are moved apart
 * as separated() does. Pairs that lay on each other before may stay so. Empty where nothing is in the way.
 */
[[nodiscard]] QHash<ObjectId, QPointF> roomMade(const QHash<ObjectId, QRectF> &before,
                                                const QHash<ObjectId, QRectF> &after, const QSet<ObjectId> &pinned);

} // namespace joinery
