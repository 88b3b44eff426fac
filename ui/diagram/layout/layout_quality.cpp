// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/layout/layout_quality.h"

#include <QHash>

#include <algorithm>

namespace joinery {

namespace {

/** A straight stretch of a link: `at` is its height where it is horizontal, else how far right it is. */
struct Stretch
{
    qsizetype route;
    qreal at;
    qreal low;
    qreal high;
};

struct Stretches
{
    QList<Stretch> horizontal;
    QList<Stretch> vertical;
};

Stretches stretchesOf(const QList<Route> &routes)
{
    Stretches result;
    for (qsizetype route = 0; route < routes.size(); ++route) {
        const QList<QPointF> &points = routes.at(route).points;
        for (qsizetype i = 1; i < points.size(); ++i) {
            const QPointF a = points.at(i - 1);
            const QPointF b = points.at(i);
            if (a.y() == b.y())
                result.horizontal.append({route, a.y(), std::min(a.x(), b.x()), std::max(a.x(), b.x())});
            else
                result.vertical.append({route, a.x(), std::min(a.y(), b.y()), std::max(a.y(), b.y())});
        }
    }
    std::sort(result.vertical.begin(), result.vertical.end(),
              [](const Stretch &a, const Stretch &b) { return a.at < b.at; });
    return result;
}

int crossingsOf(const Stretches &stretches)
{
    int count = 0;
    for (const Stretch &across : stretches.horizontal) {
        auto down = std::upper_bound(stretches.vertical.cbegin(), stretches.vertical.cend(), across.low,
                                     [](qreal at, const Stretch &stretch) { return at < stretch.at; });
        for (; down != stretches.vertical.cend() && down->at < across.high; ++down)
            count += down->route != across.route && down->low < across.at && across.at < down->high ? 1 : 0;
    }
    return count;
}

int overlapsOf(QList<RouteCard> cards)
{
    std::sort(cards.begin(), cards.end(),
              [](const RouteCard &a, const RouteCard &b) { return a.rectangle.left() < b.rectangle.left(); });
    int count = 0;
    for (qsizetype i = 0; i < cards.size(); ++i) {
        for (qsizetype k = i + 1; k < cards.size() && cards.at(k).rectangle.left() < cards.at(i).rectangle.right(); ++k)
            count += cards.at(i).rectangle.intersects(cards.at(k).rectangle) ? 1 : 0;
    }
    return count;
}

bool runsThrough(const QList<QPointF> &points, const QRectF &card)
{
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF a = points.at(i - 1);
        const QPointF b = points.at(i);
        if (std::min(a.x(), b.x()) < card.right() && std::max(a.x(), b.x()) > card.left() &&
            std::min(a.y(), b.y()) < card.bottom() && std::max(a.y(), b.y()) > card.top())
            return true;
    }
    return false;
}

QRectF boundsOf(const QList<QPointF> &points)
{
    QPointF least = points.first();
    QPointF most = points.first();
    for (const QPointF &point : points) {
        least = {std::min(least.x(), point.x()), std::min(least.y(), point.y())};
        most = {std::max(most.x(), point.x()), std::max(most.y(), point.y())};
    }
    return {least, most};
}

} // namespace

LayoutQuality qualityOf(const QList<RouteCard> &cards, const QList<RouteLink> &links, const QList<Route> &routes)
{
    QHash<ObjectId, const RouteLink *> linkOf;
    for (const RouteLink &link : links)
        linkOf.insert(link.id, &link);
    LayoutQuality quality{.overlaps = overlapsOf(cards), .crossings = crossingsOf(stretchesOf(routes))};
    for (const Route &route : routes) {
        const RouteLink *link = linkOf.value(route.link);
        if (!link || route.points.isEmpty())
            continue;
        // A straight line's bounds are empty: sides are compared, nothing is intersected.
        const QRectF bounds = boundsOf(route.points);
        for (const RouteCard &card : cards) {
            const bool isNear = bounds.left() < card.rectangle.right() && bounds.right() > card.rectangle.left() &&
                                bounds.top() < card.rectangle.bottom() && bounds.bottom() > card.rectangle.top();
            if (isNear && card.id != link->from.card && card.id != link->to.card &&
                runsThrough(route.points, card.rectangle))
                ++quality.linksOverCards;
        }
    }
    return quality;
}

} // namespace joinery
