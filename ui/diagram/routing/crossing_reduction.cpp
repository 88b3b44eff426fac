// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/routing/crossing_reduction.h"

#include <QPolygonF>

#include <algorithm>
#include <limits>

namespace joinery {

namespace {

/** What one crossing is worth in pixels of detour. */
constexpr qreal crossingCost = 90;
/** What lying on another link is worth a pixel: spreading can part them only where there is room. */
constexpr qreal overlapCost = 0.15;
constexpr int rounds = 2;

struct Way
{
    QList<QPointF> points;
    QRectF bounds;
    qreal cost = 0;
};

QRectF box(QPointF a, QPointF b)
{
    return QRectF(QPointF(std::min(a.x(), b.x()), std::min(a.y(), b.y())),
                  QPointF(std::max(a.x(), b.x()), std::max(a.y(), b.y())));
}

/** Touching counts, so QRectF::intersects, which ignores boxes without area, will not do. */
bool meet(const QRectF &a, const QRectF &b)
{
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

/** What it costs that two ways meet. */
qreal conflict(const Way &first, const Way &second)
{
    if (!meet(first.bounds, second.bounds))
        return 0;
    qreal cost = 0;
    for (qsizetype i = 0; i + 1 < first.points.size(); ++i) {
        const QRectF a = box(first.points.at(i), first.points.at(i + 1));
        for (qsizetype j = 0; j + 1 < second.points.size(); ++j) {
            const QRectF b = box(second.points.at(j), second.points.at(j + 1));
            if (!meet(a, b))
                continue;
            const bool parallel = (a.width() > a.height()) == (b.width() > b.height());
            if (!parallel) {
                cost += crossingCost;
                continue;
            }
            cost += overlapCost * std::max(std::min(a.right(), b.right()) - std::max(a.left(), b.left()),
                                           std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top()));
        }
    }
    return cost;
}

QList<QList<Way>> prepared(const QList<RouteChoices> &choices)
{
    QList<QList<Way>> result;
    for (const RouteChoices &choice : choices) {
        QList<Way> ways;
        for (const PathSearch::Found &found : choice.ways)
            ways.append({found.points, QPolygonF(found.points).boundingRect(), found.cost});
        result.append(ways);
    }
    return result;
}

} // namespace

QList<Route> withFewCrossings(const QList<RouteChoices> &choices)
{
    const QList<QList<Way>> ways = prepared(choices);
    QList<qsizetype> chosen(ways.size(), 0);
    const auto conflicts = [&](qsizetype link, const Way &way, qreal limit) {
        qreal sum = 0;
        for (qsizetype other = 0; other < ways.size() && sum < limit; ++other) {
            if (other != link && !ways.at(other).isEmpty())
                sum += conflict(way, ways.at(other).at(chosen.at(other)));
        }
        return sum;
    };
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype link = 0; link < ways.size(); ++link) {
            if (ways.at(link).size() < 2)
                continue;
            qreal best = std::numeric_limits<qreal>::max();
            for (qsizetype i = 0; i < ways.at(link).size(); ++i) {
                const Way &way = ways.at(link).at(i);
                if (way.cost >= best)
                    break;
                const qreal cost = way.cost + conflicts(link, way, best - way.cost);
                if (cost < best - 0.01) {
                    best = cost;
                    chosen[link] = i;
                }
            }
        }
    }
    QList<Route> routes;
    routes.reserve(choices.size());
    for (qsizetype link = 0; link < ways.size(); ++link) {
        const bool none = ways.at(link).isEmpty();
        routes.append({choices.at(link).link, none ? QList<QPointF>() : ways.at(link).at(chosen.at(link)).points});
    }
    return routes;
}

} // namespace joinery
