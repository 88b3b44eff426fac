// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/routing/moving_routes.h"

#include "ui/diagram/routing/link_router.h"

#include <QHash>

namespace joinery {

namespace {

/** Up to here it does not matter how many of the cards are near. */
constexpr qsizetype fewCards = 60;
/** Width and height of what a link may reach across for its way to be searched. */
constexpr qreal nearReach = 4500;
/** How far around its ends a way may lead. */
constexpr qreal detour = 160;
/** More cards than these take longer than a frame. */
constexpr qsizetype mostAround = 120;

QList<RouteCard> cardsIn(const QList<RouteCard> &cards, const QRectF &area)
{
    QList<RouteCard> result;
    for (const RouteCard &card : cards) {
        if (card.rectangle.intersects(area))
            result.append(card);
    }
    return result;
}

} // namespace

QList<Route> routesWhileMoving(const QList<RouteCard> &cards, const QList<RouteLink> &links)
{
    if (cards.size() <= fewCards)
        return routeLinks(cards, links);
    QHash<ObjectId, QRectF> ends;
    for (const RouteLink &link : links) {
        ends.insert(link.from.card, {});
        ends.insert(link.to.card, {});
    }
    for (const RouteCard &card : cards) {
        if (const auto end = ends.find(card.id); end != ends.end())
            *end = card.rectangle;
    }
    QList<RouteLink> near;
    QList<RouteLink> far;
    QRectF around;
    for (const RouteLink &link : links) {
        const QRectF span = ends.value(link.from.card).united(ends.value(link.to.card));
        if (span.width() + span.height() > nearReach) {
            far.append(link);
            continue;
        }
        near.append(link);
        around = around.united(span);
    }
    const QList<RouteCard> obstacles = cardsIn(cards, around.adjusted(-detour, -detour, detour, detour));
    if (obstacles.size() > mostAround)
        return directRoutes(cards, links);
    return routeLinks(obstacles, near) + directRoutes(cards, far);
}

} // namespace joinery
