// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/routing/link_router.h"

#include "ui/diagram/routing/channel_graph.h"
#include "ui/diagram/routing/channel_spreading.h"
#include "ui/diagram/routing/crossing_reduction.h"
#include "ui/diagram/routing/path_search.h"

#include <algorithm>
#include <cmath>

namespace joinery {

namespace {

/** How far apart the two ends of a link from a row to itself are drawn. */
constexpr qreal ownRowOffset = 6;
/** Up to here every link is tried at all sides of its cards; beyond, the shortest way has to do. */
constexpr qsizetype mostCompared = 250;

/** For cards that overlap or leave no gap: out at the facing sides and across in the middle. */
QList<QPointF> directWay(const QRectF &from, const QRectF &to, const RouteLink &link, const RouteOptions &options)
{
    if (from.right() <= to.left() || to.right() <= from.left()) {
        const bool rightwards = from.right() <= to.left();
        const QPointF start(rightwards ? from.right() : from.left(), link.from.y);
        const QPointF end(rightwards ? to.left() : to.right(), link.to.y);
        const qreal middle = (start.x() + end.x()) / 2;
        return {start, {middle, start.y()}, {middle, end.y()}, end};
    }
    const qreal outside = std::max(from.right(), to.right()) + options.stub;
    return {{from.right(), link.from.y}, {outside, link.from.y}, {outside, link.to.y}, {to.right(), link.to.y}};
}

/** The best way of a link, or the best for each pair of sides; the cheapest first. */
QList<PathSearch::Found> ways(PathSearch &search, const RouteLink &link, bool forEachSide)
{
    QList<PathSearch::Found> result;
    if (!forEachSide)
        result.append(search.find(link));
    for (const bool fromLeft : {true, false}) {
        for (const bool toLeft : {true, false}) {
            if (forEachSide)
                result.append(search.find(link, {fromLeft, !fromLeft, toLeft, !toLeft}));
        }
    }
    result.removeIf([](const PathSearch::Found &found) { return found.points.isEmpty(); });
    std::stable_sort(result.begin(), result.end(),
                     [](const PathSearch::Found &a, const PathSearch::Found &b) { return a.cost < b.cost; });
    return result;
}

/** A key from a row to itself gets two ends that can be told apart. */
RouteLink withOwnEnds(RouteLink link)
{
    if (link.from.card == link.to.card && std::abs(link.from.y - link.to.y) < 2 * ownRowOffset) {
        link.from.y -= ownRowOffset;
        link.to.y += ownRowOffset;
    }
    return link;
}

} // namespace

struct LinkRouter::Parts
{
    Parts(const QList<RouteCard> &cards, const RouteOptions &routeOptions)
        : options(routeOptions), map(cards, options), graph(map, options)
    {
    }

    RouteOptions options;
    ObstacleMap map;
    ChannelGraph graph;
};

LinkRouter::LinkRouter(const QList<RouteCard> &cards, const RouteOptions &options)
    : m_parts(std::make_unique<Parts>(cards, options))
{
}

LinkRouter::~LinkRouter() = default;

QList<Route> LinkRouter::route(const QList<RouteLink> &links) const
{
    PathSearch search(m_parts->map, m_parts->graph, m_parts->options);
    const bool compare = links.size() <= mostCompared;
    QList<RouteChoices> choices;
    choices.reserve(links.size());
    for (const RouteLink &asked : links) {
        const RouteLink link = withOwnEnds(asked);
        RouteChoices found{.link = link.id, .ways = ways(search, link, compare)};
        const QRectF *from = m_parts->map.card(link.from.card);
        const QRectF *to = m_parts->map.card(link.to.card);
        if (found.ways.isEmpty() && from && to)
            found.ways.append({directWay(*from, *to, link, m_parts->options)});
        choices.append(found);
    }
    QList<Route> routes = withFewCrossings(choices);
    spreadInChannels(routes, m_parts->map, m_parts->options);
    for (Route &route : routes)
        route.points = cornersOnly(route.points);
    return routes;
}

QList<Route> routeLinks(const QList<RouteCard> &cards, const QList<RouteLink> &links, const RouteOptions &options)
{
    return LinkRouter(cards, options).route(links);
}

QList<Route> directRoutes(const QList<RouteCard> &cards, const QList<RouteLink> &links, const RouteOptions &options)
{
    QHash<ObjectId, QRectF> rectangles;
    for (const RouteLink &link : links) {
        rectangles.insert(link.from.card, {});
        rectangles.insert(link.to.card, {});
    }
    for (const RouteCard &card : cards) {
        if (const auto end = rectangles.find(card.id); end != rectangles.end())
            *end = card.rectangle;
    }
    QList<Route> routes;
    routes.reserve(links.size());
    for (const RouteLink &asked : links) {
        const RouteLink link = withOwnEnds(asked);
        const QRectF from = rectangles.value(link.from.card);
        const QRectF to = rectangles.value(link.to.card);
        const bool areThere = !from.isNull() && !to.isNull();
        routes.append({link.id, areThere ? cornersOnly(directWay(from, to, link, options)) : QList<QPointF>()});
    }
    return routes;
}

} // namespace joinery
