// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/routing/obstacle_map.h"

namespace joinery {

/**
 * The net of free lines on which links are routed.
 *
 * Beside every side of every card one line runs through the middle of the gap (16 px away where there is more room), in
 * both directions as far as it is free. The nodes are the crossings of those lines; each knows the next crossing in the
 * four directions. So the net has few nodes where nothing is, and its size depends on the neighbours of each card.
 */
class ChannelGraph
{
public:
    enum Direction
    {
        Left,
        Right,
        Up,
        Down
    };

    struct Node
    {
        QPointF at;
        /** Index of the next node per direction, or -1. */
        int next[4] = {-1, -1, -1, -1};
    };

    /** A vertical line with its nodes from top to bottom. */
    struct Line
    {
        qreal at = 0;
        Span span;
        QList<int> nodes;
    };

    ChannelGraph(const ObstacleMap &map, const RouteOptions &options);

    [[nodiscard]] const QList<Node> &nodes() const { return m_nodes; }
    [[nodiscard]] const QList<Line> &verticals() const { return m_verticals; }
    /** Indices of the vertical lines that a horizontal line at `y` meets between two places, from left to right. */
    [[nodiscard]] QList<int> verticalsMeeting(qreal y, Span x) const;

private:
    void connectLines();

    QList<Line> m_verticals;
    QList<Line> m_horizontals;
    QList<Node> m_nodes;
};

} // namespace joinery
