// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/routing/channel_spreading.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace joinery {

namespace {

/** How near to what it goes round a segment runs, beyond the clearance. */
constexpr qreal detourDistance = 12;
constexpr int mostOrdered = 400;

/**
 * One segment of a route, seen along the direction in which it can move: `at` is its place, `low`..`high` its extent
 * across. So vertical and horizontal segments are treated by the same code.
 */
struct Segment
{
    qsizetype route = 0;
    qsizetype point = 0;
    qreal at = 0;
    qreal low = 0;
    qreal high = 0;
    /** Whether the neighbouring segment at the low (high) end leaves towards larger coordinates. */
    bool lowGoesUp = false;
    bool highGoesUp = false;
    Span free;
    bool movable = true;
    qreal score = 0;
    int track = 0;
};

qreal along(QPointF point, bool vertical)
{
    return vertical ? point.x() : point.y();
}

qreal across(QPointF point, bool vertical)
{
    return vertical ? point.y() : point.x();
}

bool overlap(const Segment &a, const Segment &b)
{
    return a.low < b.high + 2 && b.low < a.high + 2;
}

class Spreading
{
public:
    Spreading(QList<Route> &routes, const ObstacleMap &map, const RouteOptions &options, bool vertical)
        : m_routes(routes), m_map(map), m_options(options), m_vertical(vertical)
    {
    }

    void run()
    {
        collect();
        for (Segment &segment : m_segments)
            takeIdealPlace(segment);
        for (Segment &segment : m_segments)
            avoidFixed(segment);
        std::vector<int> clusterOf(m_segments.size());
        std::iota(clusterOf.begin(), clusterOf.end(), 0);
        for (int round = 0; round < 4; ++round) {
            if (!joinClusters(clusterOf))
                break;
            placeClusters(clusterOf);
        }
        writeBack();
    }

private:
    void collect()
    {
        for (qsizetype route = 0; route < m_routes.size(); ++route) {
            const QList<QPointF> &points = m_routes.at(route).points;
            for (qsizetype i = m_vertical ? 1 : 0; i + 1 < points.size(); i += 2)
                collect(route, i);
        }
        std::stable_sort(m_fixed.begin(), m_fixed.end(),
                         [](const Segment &a, const Segment &b) { return a.at < b.at; });
    }

    void collect(qsizetype route, qsizetype i)
    {
        const QList<QPointF> &points = m_routes.at(route).points;
        const bool forwards = across(points.at(i), m_vertical) <= across(points.at(i + 1), m_vertical);
        Segment segment{.route = route, .point = i, .at = along(points.at(i), m_vertical)};
        segment.low = across(points.at(forwards ? i : i + 1), m_vertical);
        segment.high = across(points.at(forwards ? i + 1 : i), m_vertical);
        segment.movable = i > 0 && i + 2 < points.size();
        if (!segment.movable) {
            m_fixed.push_back(segment);
            return;
        }
        const qreal before = along(points.at(i - 1), m_vertical);
        const qreal after = along(points.at(i + 2), m_vertical);
        segment.lowGoesUp = (forwards ? before : after) > segment.at;
        segment.highGoesUp = (forwards ? after : before) > segment.at;
        segment.free = m_vertical ? m_map.clearX(segment.low, segment.high, segment.at)
                                  : m_map.clearY(segment.low, segment.high, segment.at);
        if (segment.free.isEmpty())
            segment.free = {segment.at, segment.at};
        limit(segment, before, i == 1);
        limit(segment, after, i + 3 == points.size());
        m_segments.push_back(segment);
    }

    /** Keeps a segment on its side of the point where its neighbour ends, with room for the crow's foot at a card. */
    void limit(Segment &segment, qreal neighbour, bool isEnd) const
    {
        const qreal room =
            std::min(std::abs(segment.at - neighbour), isEnd ? m_options.stub : std::abs(segment.at - neighbour) / 2);
        if (neighbour < segment.at)
            segment.free.low = std::max(segment.free.low, neighbour + room);
        else
            segment.free.high = std::min(segment.free.high, neighbour - room);
    }

    static void takeIdealPlace(Segment &segment)
    {
        if (segment.lowGoesUp != segment.highGoesUp)
            segment.at = segment.free.middle();
        else if (segment.lowGoesUp)
            segment.at = std::max(segment.free.high - detourDistance, segment.free.middle());
        else
            segment.at = std::min(segment.free.low + detourDistance, segment.free.middle());
    }

    /** Moves aside where the straight end of another link would be covered. */
    void avoidFixed(Segment &segment) const
    {
        const qreal near = m_options.spacing / 2;
        auto fixed = std::lower_bound(m_fixed.cbegin(), m_fixed.cend(), segment.at - near,
                                      [](const Segment &candidate, qreal at) { return candidate.at < at; });
        for (; fixed != m_fixed.cend() && fixed->at < segment.at + near; ++fixed) {
            if (fixed->route == segment.route || !overlap(*fixed, segment))
                continue;
            const bool upwards = segment.free.high - fixed->at > fixed->at - segment.free.low;
            segment.at = std::clamp(fixed->at + (upwards ? near : -near), segment.free.low, segment.free.high);
            break;
        }
    }

    static int rootOf(std::vector<int> &clusterOf, int index)
    {
        while (clusterOf[size_t(index)] != index) {
            clusterOf[size_t(index)] = clusterOf[size_t(clusterOf[size_t(index)])];
            index = clusterOf[size_t(index)];
        }
        return index;
    }

    /** Joins what lies too near to each other; false when nothing new does. */
    bool joinClusters(std::vector<int> &clusterOf)
    {
        std::vector<int> order(m_segments.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(),
                         [&](int a, int b) { return m_segments[size_t(a)].at < m_segments[size_t(b)].at; });
        bool joined = false;
        for (size_t i = 0; i < order.size(); ++i) {
            const Segment &first = m_segments[size_t(order[i])];
            for (size_t j = i + 1; j < order.size(); ++j) {
                const Segment &second = m_segments[size_t(order[j])];
                if (second.at - first.at >= m_options.spacing - 0.01)
                    break;
                if (!overlap(first, second))
                    continue;
                const int a = rootOf(clusterOf, order[i]);
                const int b = rootOf(clusterOf, order[j]);
                joined = joined || a != b;
                clusterOf[size_t(std::max(a, b))] = std::min(a, b);
            }
        }
        return joined;
    }

    void placeClusters(std::vector<int> &clusterOf)
    {
        std::vector<std::vector<Segment *>> clusters(m_segments.size());
        for (size_t i = 0; i < m_segments.size(); ++i)
            clusters[size_t(rootOf(clusterOf, int(i)))].push_back(&m_segments[i]);
        for (std::vector<Segment *> &cluster : clusters) {
            if (cluster.size() > 1)
                placeCluster(cluster);
        }
    }

    /** Crossings between two segments and their neighbours when `lower` lies at the smaller coordinate. */
    static int crossings(const Segment &lower, const Segment &upper)
    {
        const auto inside = [](qreal place, const Segment &segment) {
            return place > segment.low - 0.5 && place < segment.high + 0.5;
        };
        return (lower.lowGoesUp && inside(lower.low, upper)) + (lower.highGoesUp && inside(lower.high, upper)) +
               (!upper.lowGoesUp && inside(upper.low, lower)) + (!upper.highGoesUp && inside(upper.high, lower));
    }

    static void order(std::vector<Segment *> &cluster)
    {
        if (cluster.size() > mostOrdered)
            return;
        for (Segment *segment : cluster) {
            segment->score = 0;
            for (const Segment *other : cluster) {
                if (other != segment && overlap(*segment, *other))
                    segment->score += crossings(*segment, *other) - crossings(*other, *segment);
            }
        }
        std::stable_sort(cluster.begin(), cluster.end(), [](const Segment *a, const Segment *b) {
            return a->score != b->score ? a->score < b->score : a->at < b->at;
        });
    }

    void placeCluster(std::vector<Segment *> &cluster) const
    {
        order(cluster);
        int last = 0;
        qreal sum = 0;
        Span common{-1e9, 1e9};
        for (size_t i = 0; i < cluster.size(); ++i) {
            Segment &segment = *cluster[i];
            segment.track = 0;
            for (size_t j = 0; j < i; ++j) {
                if (overlap(*cluster[j], segment))
                    segment.track = std::max(segment.track, cluster[j]->track + 1);
            }
            last = std::max(last, segment.track);
            sum += segment.at;
            common = {std::max(common.low, segment.free.low), std::min(common.high, segment.free.high)};
        }
        const qreal centre = sum / qreal(cluster.size());
        if (common.isEmpty())
            common = {centre - m_options.spacing * last / 2, centre + m_options.spacing * last / 2};
        const qreal step = last > 0 ? std::min(m_options.spacing, (common.high - common.low) / last) : 0;
        const qreal start = std::clamp(centre - step * last / 2, common.low, common.high - step * last);
        for (Segment *segment : cluster)
            segment->at = std::clamp(start + step * segment->track, segment->free.low, segment->free.high);
    }

    void writeBack()
    {
        for (const Segment &segment : m_segments) {
            QList<QPointF> &points = m_routes[segment.route].points;
            for (const qsizetype i : {segment.point, segment.point + 1}) {
                if (m_vertical)
                    points[i].setX(segment.at);
                else
                    points[i].setY(segment.at);
            }
        }
    }

    QList<Route> &m_routes;
    const ObstacleMap &m_map;
    const RouteOptions &m_options;
    bool m_vertical;
    std::vector<Segment> m_segments;
    std::vector<Segment> m_fixed;
};

} // namespace

void spreadInChannels(QList<Route> &routes, const ObstacleMap &map, const RouteOptions &options)
{
    Spreading(routes, map, options, true).run();
    Spreading(routes, map, options, false).run();
}

} // namespace joinery
