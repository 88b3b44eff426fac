// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/routing/channel_graph.h"

#include <QHash>

#include <vector>

namespace joinery {

/** The sides at which a link may leave and reach its cards. */
struct LinkSides
{
    bool fromLeft = true;
    bool fromRight = true;
    bool toLeft = true;
    bool toRight = true;
};

/**
 * Finds the way of one link at a time: the shortest one over the net of free lines, where a corner counts as a detour.
 *
 * A* with the Manhattan distance; ties are broken by position, so the result depends only on the cards and the link.
 */
class PathSearch
{
public:
    PathSearch(const ObstacleMap &map, const ChannelGraph &graph, const RouteOptions &options);

    struct Found
    {
        /** Corner points; empty when a card is missing or no free way exists. */
        QList<QPointF> points;
        /** Length, with corners counted as detours. */
        qreal cost = 0;
    };

    [[nodiscard]] Found find(const RouteLink &link, const LinkSides &sides = {});

private:
    /** A place where the straight piece at a card meets a vertical line. */
    struct Door
    {
        QPointF edge;
        QPointF at;
        int line = 0;
        qreal cost = 0;
    };

    /** How a way ends: from a node along the door's line, then out of the door. */
    struct Finish
    {
        int door = 0;
        qreal cost = 0;
    };

    struct State
    {
        qreal cost = 0;
        int parent = -1;
        int door = -1;
        unsigned search = 0;
        bool closed = false;
    };

    struct Candidate
    {
        qreal total = 0;
        qreal cost = 0;
        int state = 0;
        [[nodiscard]] bool operator<(const Candidate &other) const;
    };

    [[nodiscard]] QList<Door> doors(const RouteEnd &end, bool left, bool right) const;
    [[nodiscard]] QList<QPointF> straight(const RouteLink &link, const LinkSides &sides) const;
    void begin(const QList<Door> &starts, const QList<Door> &goals, const RouteLink &link);
    void considerDirect();
    void open(int state, qreal cost, int parent, int door);
    void expand(int state);
    void tryFinish(int state);
    [[nodiscard]] qreal estimate(int state) const;
    [[nodiscard]] QList<QPointF> path() const;
    [[nodiscard]] std::pair<int, int> nodesAround(const Door &door) const;

    const ObstacleMap &m_map;
    const ChannelGraph &m_graph;
    RouteOptions m_options;

    std::vector<State> m_states;
    unsigned m_search = 0;
    std::vector<Candidate> m_open;
    QList<Door> m_starts;
    QList<Door> m_goals;
    QHash<int, QList<Finish>> m_finishes;
    QRectF m_goalCard;
    qreal m_goalY = 0;
    qreal m_bestCost = 0;
    int m_bestState = -1;
    int m_bestStart = -1;
    int m_bestGoal = -1;
};

} // namespace joinery
