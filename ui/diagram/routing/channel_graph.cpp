// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/routing/channel_graph.h"

#include <algorithm>
#include <cmath>

namespace joinery {

namespace {

using Line = ChannelGraph::Line;

/** How far from the kept-clear border a line runs where there is room. */
constexpr qreal preferredDistance = 16;

/** The place of a line beside a border, when the free stretch reaches from the border to `end`. */
qreal channelBeside(qreal border, qreal end)
{
    const qreal half = std::abs(end - border) / 2;
    const qreal distance = half < preferredDistance ? half : preferredDistance;
    return end < border ? border - distance : border + distance;
}

/** Adds the lines on both sides of an obstacle; `along` is the direction in which one leaves the obstacle. */
template <typename ClearAcross, typename ClearAlong>
void addLines(QList<Line> &lines, Span obstacle, Span side, ClearAcross clearAcross, ClearAlong clearAlong)
{
    for (const bool lower : {true, false}) {
        const qreal border = lower ? obstacle.low : obstacle.high;
        const Span gap = clearAcross(side.low, side.high, border);
        if (gap.isEmpty())
            continue;
        const qreal at = channelBeside(border, lower ? gap.low : gap.high);
        const Span span = clearAlong(at, at, side.middle());
        if (!span.isEmpty())
            lines.append({at, span, {}});
    }
}

void removeDuplicates(QList<Line> &lines)
{
    std::sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
        return std::tie(a.at, a.span.low, a.span.high) < std::tie(b.at, b.span.low, b.span.high);
    });
    const auto last = std::unique(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
        return std::abs(a.at - b.at) < 0.01 && std::abs(a.span.low - b.span.low) < 0.01;
    });
    lines.erase(last, lines.end());
}

} // namespace

ChannelGraph::ChannelGraph(const ObstacleMap &map, const RouteOptions &)
{
    const auto clearX = [&](qreal low, qreal high, qreal at) { return map.clearX(low, high, at); };
    const auto clearY = [&](qreal low, qreal high, qreal at) { return map.clearY(low, high, at); };
    for (const QRectF &obstacle : map.obstacles()) {
        const Span x{obstacle.left(), obstacle.right()};
        const Span y{obstacle.top(), obstacle.bottom()};
        addLines(m_verticals, x, y, clearX, clearY);
        addLines(m_horizontals, y, x, clearY, clearX);
    }
    removeDuplicates(m_verticals);
    removeDuplicates(m_horizontals);
    connectLines();
}

void ChannelGraph::connectLines()
{
    for (Line &vertical : m_verticals) {
        auto horizontal = std::lower_bound(m_horizontals.begin(), m_horizontals.end(), vertical.span.low,
                                           [](const Line &line, qreal y) { return line.at < y; });
        for (; horizontal != m_horizontals.end() && horizontal->at <= vertical.span.high; ++horizontal) {
            if (!horizontal->span.contains(vertical.at))
                continue;
            const int index = int(m_nodes.size());
            Node node{QPointF(vertical.at, horizontal->at)};
            if (!vertical.nodes.isEmpty()) {
                node.next[Up] = vertical.nodes.last();
                m_nodes[node.next[Up]].next[Down] = index;
            }
            if (!horizontal->nodes.isEmpty()) {
                node.next[Left] = horizontal->nodes.last();
                m_nodes[node.next[Left]].next[Right] = index;
            }
            m_nodes.append(node);
            vertical.nodes.append(index);
            horizontal->nodes.append(index);
        }
    }
}

QList<int> ChannelGraph::verticalsMeeting(qreal y, Span x) const
{
    QList<int> result;
    auto line = std::lower_bound(m_verticals.cbegin(), m_verticals.cend(), x.low,
                                 [](const Line &candidate, qreal at) { return candidate.at < at; });
    for (; line != m_verticals.cend() && line->at <= x.high; ++line) {
        if (line->span.contains(y))
            result.append(int(line - m_verticals.cbegin()));
    }
    return result;
}

} // namespace joinery
