// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/object_id.h"

#include <QHash>
#include <QPointF>
#include <QRectF>
#include <QSet>

namespace joinery {

/** The edge or middle that cards come to share. */
enum class Alignment
{
    Left,
    Center,
    Right,
    Top,
    Middle,
    Bottom
};

/**
 * Where cards go so that they share an edge or a middle: the outermost one's, or that of the pinned cards where some
 * are. Only those that move are in the result; pinned ones never do.
 */
[[nodiscard]] QHash<ObjectId, QPointF> aligned(const QHash<ObjectId, QRectF> &cards, Alignment alignment,
                                               const QSet<ObjectId> &pinned = {});

/** Where cards go so that the gaps between them are equal: the first and the last stay, and so do pinned ones. */
[[nodiscard]] QHash<ObjectId, QPointF> distributed(const QHash<ObjectId, QRectF> &cards, Qt::Orientation direction,
                                                   const QSet<ObjectId> &pinned = {});

} // namespace joinery
