// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/routing/obstacle_map.h"

namespace joinery {

namespace {

/** Room around the whole diagram for links that go round the outermost cards. */
constexpr qreal outerMargin = 400;

QList<QRectF> grown(const QList<RouteCard> &cards, qreal clearance, bool transpose)
{
    QList<QRectF> result;
    result.reserve(cards.size());
    for (const RouteCard &card : cards) {
        const QRectF big = card.rectangle.adjusted(-clearance, -clearance, clearance, clearance);
        result.append(transpose ? transposed(big) : big);
    }
    return result;
}

} // namespace

ObstacleMap::ObstacleMap(const QList<RouteCard> &cards, const RouteOptions &options)
    : m_obstacles(grown(cards, options.clearance, false))
    , m_across(m_obstacles, outerMargin)
    , m_down(grown(cards, options.clearance, true), outerMargin)
{
    m_cards.reserve(cards.size());
    for (const RouteCard &card : cards) {
        m_index.insert(card.id, m_cards.size());
        m_cards.append(card.rectangle);
    }
}

const QRectF *ObstacleMap::card(ObjectId id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.constEnd() ? nullptr : &m_cards.at(*found);
}

} // namespace joinery
