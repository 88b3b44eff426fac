// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/routing/obstacle_grid.h"
#include "ui/diagram/routing/route.h"

#include <QHash>

namespace joinery {

/** The cards with the free space around them, ready to be asked in both directions. */
class ObstacleMap
{
public:
    ObstacleMap(const QList<RouteCard> &cards, const RouteOptions &options);

    /** The rectangle of a card, or null. */
    [[nodiscard]] const QRectF *card(ObjectId id) const;
    [[nodiscard]] const QList<QRectF> &cards() const { return m_cards; }
    /** The same, grown by the clearance: what links may touch but not enter. */
    [[nodiscard]] const QList<QRectF> &obstacles() const { return m_obstacles; }

    /** How far one can go left and right of x with a band of heights. */
    [[nodiscard]] Span clearX(qreal top, qreal bottom, qreal x) const { return m_across.clearSpan(top, bottom, x); }
    /** How far one can go up and down from y with a band of widths. */
    [[nodiscard]] Span clearY(qreal left, qreal right, qreal y) const { return m_down.clearSpan(left, right, y); }

private:
    QHash<ObjectId, qsizetype> m_index;
    QList<QRectF> m_cards;
    QList<QRectF> m_obstacles;
    ObstacleGrid m_across;
    ObstacleGrid m_down;
};

} // namespace joinery
