// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/routing/path_search.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace joinery {

namespace {

/** Rows this near to each other are joined by a straight line rather than by one with a tiny step. */
constexpr qreal straightTolerance = 5;
/** A corner nearer to a card than the crow's foot is long costs this much. */
constexpr qreal shortStubCost = 100;
/** More than 1 heads for the goal: far links are found several times faster and are at most so much longer. */
constexpr qreal farFactor = 1.1;

qreal distance(QPointF a, QPointF b)
{
    return std::abs(a.x() - b.x()) + std::abs(a.y() - b.y());
}

/** A state is a node and the direction in which it was reached. */
int stateOf(int node, bool horizontal)
{
    return node * 2 + (horizontal ? 1 : 0);
}

int nodeOf(int state)
{
    return state / 2;
}

bool isHorizontal(int state)
{
    return state % 2 != 0;
}

} // namespace

bool PathSearch::Candidate::operator<(const Candidate &other) const
{
    if (total != other.total)
        return total > other.total;
    if (cost != other.cost)
        return cost < other.cost;
    return state > other.state;
}

PathSearch::PathSearch(const ObstacleMap &map, const ChannelGraph &graph, const RouteOptions &options)
    : m_map(map), m_graph(graph), m_options(options), m_states(size_t(graph.nodes().size()) * 2)
{
}

PathSearch::Found PathSearch::find(const RouteLink &link, const LinkSides &sides)
{
    if (!m_map.card(link.from.card) || !m_map.card(link.to.card))
        return {};
    const QList<QPointF> direct = straight(link, sides);
    if (!direct.isEmpty())
        return {direct, distance(direct.first(), direct.last())};
    begin(doors(link.from, sides.fromLeft, sides.fromRight), doors(link.to, sides.toLeft, sides.toRight), link);
    considerDirect();
    while (!m_open.empty()) {
        const Candidate candidate = m_open.front();
        if (candidate.total >= m_bestCost)
            break;
        std::pop_heap(m_open.begin(), m_open.end());
        m_open.pop_back();
        State &state = m_states[size_t(candidate.state)];
        if (state.closed)
            continue;
        state.closed = true;
        tryFinish(candidate.state);
        expand(candidate.state);
    }
    return m_bestGoal < 0 ? Found() : Found{path(), m_bestCost};
}

QList<QPointF> PathSearch::straight(const RouteLink &link, const LinkSides &sides) const
{
    const QRectF &from = *m_map.card(link.from.card);
    const QRectF &to = *m_map.card(link.to.card);
    if (std::abs(link.from.y - link.to.y) > straightTolerance)
        return {};
    const bool rightwards = from.right() < to.left();
    if (!rightwards && to.right() >= from.left())
        return {};
    if (rightwards ? !sides.fromRight || !sides.toLeft : !sides.fromLeft || !sides.toRight)
        return {};
    const qreal start = rightwards ? from.right() : from.left();
    const qreal end = rightwards ? to.left() : to.right();
    // The end referred to may serve many links: it is the other one that gives way.
    const qreal y = link.to.y;
    const Span free = m_map.clearX(y, y, (start + end) / 2);
    const bool clear = !free.isEmpty() && free.low <= std::min(start, end) + m_options.clearance &&
                       free.high >= std::max(start, end) - m_options.clearance;
    return clear ? QList<QPointF>{{start, y}, {end, y}} : QList<QPointF>();
}

QList<PathSearch::Door> PathSearch::doors(const RouteEnd &end, bool atLeft, bool atRight) const
{
    const QRectF &card = *m_map.card(end.card);
    QList<Door> result;
    for (const bool left : {true, false}) {
        if (!(left ? atLeft : atRight))
            continue;
        const QPointF edge(left ? card.left() : card.right(), end.y);
        const qreal outside = left ? edge.x() - m_options.clearance : edge.x() + m_options.clearance;
        const Span free = m_map.clearX(end.y, end.y, outside);
        if (free.isEmpty())
            continue;
        const Span reach = left ? Span{free.low, outside} : Span{outside, free.high};
        const QList<int> lines = m_graph.verticalsMeeting(end.y, reach);
        for (const int line : lines) {
            const QPointF at(m_graph.verticals().at(line).at, end.y);
            const qreal length = distance(edge, at);
            result.append({edge, at, line, length + (length < m_options.stub ? shortStubCost : 0)});
        }
    }
    return result;
}

std::pair<int, int> PathSearch::nodesAround(const Door &door) const
{
    const QList<int> &nodes = m_graph.verticals().at(door.line).nodes;
    const auto below = std::lower_bound(nodes.cbegin(), nodes.cend(), door.at.y(),
                                        [&](int node, qreal y) { return m_graph.nodes().at(node).at.y() < y; });
    return {below == nodes.cbegin() ? -1 : *(below - 1), below == nodes.cend() ? -1 : *below};
}

void PathSearch::begin(const QList<Door> &starts, const QList<Door> &goals, const RouteLink &link)
{
    ++m_search;
    m_open.clear();
    m_finishes.clear();
    m_starts = starts;
    m_goals = goals;
    m_goalCard = *m_map.card(link.to.card);
    m_goalY = link.to.y;
    m_bestCost = std::numeric_limits<qreal>::max();
    m_bestState = m_bestStart = m_bestGoal = -1;
    for (int i = 0; i < m_goals.size(); ++i) {
        const auto [above, below] = nodesAround(m_goals.at(i));
        for (const int node : {above, below}) {
            if (node < 0)
                continue;
            const qreal cost = distance(m_graph.nodes().at(node).at, m_goals.at(i).at) + m_options.bendCost;
            m_finishes[node].append({i, cost + m_goals.at(i).cost});
        }
    }
    for (int i = 0; i < m_starts.size(); ++i) {
        const auto [above, below] = nodesAround(m_starts.at(i));
        for (const int node : {above, below}) {
            if (node < 0)
                continue;
            const qreal cost = m_starts.at(i).cost + distance(m_graph.nodes().at(node).at, m_starts.at(i).at);
            open(stateOf(node, false), cost + m_options.bendCost, -1, i);
        }
    }
}

void PathSearch::considerDirect()
{
    QHash<int, QList<int>> goalsOnLine;
    for (int i = 0; i < m_goals.size(); ++i)
        goalsOnLine[m_goals.at(i).line].append(i);
    for (int start = 0; start < m_starts.size(); ++start) {
        for (const int goal : goalsOnLine.value(m_starts.at(start).line)) {
            const Door &from = m_starts.at(start);
            const Door &to = m_goals.at(goal);
            const qreal cost = from.cost + to.cost + distance(from.at, to.at) + 2 * m_options.bendCost;
            if (cost < m_bestCost) {
                m_bestCost = cost;
                m_bestState = -1;
                m_bestStart = start;
                m_bestGoal = goal;
            }
        }
    }
}

void PathSearch::open(int state, qreal cost, int parent, int door)
{
    State &entry = m_states[size_t(state)];
    if (entry.search == m_search && (entry.closed || entry.cost <= cost))
        return;
    entry = State{cost, parent, door, m_search, false};
    m_open.push_back({cost + estimate(state), cost, state});
    std::push_heap(m_open.begin(), m_open.end());
}

void PathSearch::expand(int state)
{
    const ChannelGraph::Node &node = m_graph.nodes().at(nodeOf(state));
    const qreal cost = m_states[size_t(state)].cost;
    for (const auto direction : {ChannelGraph::Left, ChannelGraph::Right, ChannelGraph::Up, ChannelGraph::Down}) {
        const int next = node.next[direction];
        if (next < 0)
            continue;
        const bool horizontal = direction == ChannelGraph::Left || direction == ChannelGraph::Right;
        const qreal turn = horizontal == isHorizontal(state) ? 0 : m_options.bendCost;
        open(stateOf(next, horizontal), cost + turn + distance(node.at, m_graph.nodes().at(next).at), state, -1);
    }
}

void PathSearch::tryFinish(int state)
{
    const auto finishes = m_finishes.constFind(nodeOf(state));
    if (finishes == m_finishes.constEnd())
        return;
    const qreal turn = isHorizontal(state) ? m_options.bendCost : 0;
    for (const Finish &finish : *finishes) {
        const qreal cost = m_states[size_t(state)].cost + turn + finish.cost;
        if (cost < m_bestCost) {
            m_bestCost = cost;
            m_bestState = state;
            m_bestGoal = finish.door;
        }
    }
}

qreal PathSearch::estimate(int state) const
{
    const QPointF at = m_graph.nodes().at(nodeOf(state)).at;
    const qreal across = std::min(std::abs(at.x() - m_goalCard.left()), std::abs(at.x() - m_goalCard.right()));
    const int bends = isHorizontal(state) && std::abs(at.y() - m_goalY) > 0.01 ? 2 : 1;
    return farFactor * (across + std::abs(at.y() - m_goalY)) + bends * m_options.bendCost;
}

QList<QPointF> PathSearch::path() const
{
    QList<QPointF> backwards{m_goals.at(m_bestGoal).edge, m_goals.at(m_bestGoal).at};
    int start = m_bestStart;
    for (int state = m_bestState; state >= 0; state = m_states[size_t(state)].parent) {
        backwards.append(m_graph.nodes().at(nodeOf(state)).at);
        if (m_states[size_t(state)].parent < 0)
            start = m_states[size_t(state)].door;
    }
    backwards.append(m_starts.at(start).at);
    backwards.append(m_starts.at(start).edge);
    std::reverse(backwards.begin(), backwards.end());
    return cornersOnly(backwards);
}

} // namespace joinery
