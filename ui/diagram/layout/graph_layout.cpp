// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/layout/graph_layout.h"

#include "ui/diagram/layout/free_place.h"
#include "ui/diagram/layout/layout_unit.h"

#include <QRectF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace joinery {

namespace {

/** The cards to be placed as units, and those that stay. */
class Cards
{
public:
    explicit Cards(const LayoutRequest &request)
    {
        for (const LayoutNode &node : request.nodes) {
            if (m_positions.contains(node.key))
                continue;
            m_positions.insert(node.key, int(m_nodes.size()));
            m_nodes.append(node);
        }
        m_groups.fill(-1, m_nodes.size());
        for (int group = 0; group < request.together.size(); ++group) {
            for (const ObjectId key : request.together.at(group)) {
                const int node = m_positions.value(key, -1);
                if (node >= 0 && m_groups.at(node) < 0)
                    m_groups[node] = group;
            }
        }
        for (const LayoutEdge &edge : request.edges) {
            const int from = m_positions.value(edge.from, -1);
            const int to = m_positions.value(edge.to, -1);
            if (from >= 0 && to >= 0)
                m_edges.append({from, to});
        }
        m_anchors.fill(-1, m_nodes.size());
        for (const UnitEdge &edge : std::as_const(m_edges)) {
            if (isPinned(edge.from) && m_anchors.at(edge.to) < 0)
                m_anchors[edge.to] = 2 * edge.from;
            if (isPinned(edge.to) && m_anchors.at(edge.from) < 0)
                m_anchors[edge.from] = 2 * edge.to + 1;
        }
    }

    [[nodiscard]] const QList<LayoutNode> &nodes() const { return m_nodes; }
    [[nodiscard]] const QList<UnitEdge> &edges() const { return m_edges; }
    [[nodiscard]] bool isPinned(int node) const { return m_nodes.at(node).pinned.has_value(); }
    /** Position of the set it is kept together with, or -1. */
    [[nodiscard]] int groupOf(int node) const { return m_groups.at(node); }
    [[nodiscard]] QRectF pinnedArea(int node) const { return {*m_nodes.at(node).pinned, m_nodes.at(node).size}; }

    /** How many there are to be placed. */
    [[nodiscard]] int movable() const
    {
        return int(std::count_if(m_nodes.cbegin(), m_nodes.cend(), [](const LayoutNode &n) { return !n.pinned; }));
    }

    /** Cards of one group that are to be placed; with -1, those of none. */
    [[nodiscard]] QList<LayoutUnit> unitsOf(int group) const
    {
        QList<LayoutUnit> units;
        for (int node = 0; node < m_nodes.size(); ++node) {
            if (m_groups.at(node) == group && !isPinned(node))
                units.append({.nodes = {node},
                              .corners = {QPointF()},
                              .size = m_nodes.at(node).size,
                              .anchor = m_anchors.at(node)});
        }
        return units;
    }

    [[nodiscard]] QList<UnitEdge> edgesBetween(const QList<LayoutUnit> &units) const
    {
        QList<int> unitOf(m_nodes.size(), -1);
        for (int unit = 0; unit < units.size(); ++unit) {
            for (const int node : units.at(unit).nodes)
                unitOf[node] = unit;
        }
        QList<UnitEdge> result;
        for (const UnitEdge &edge : m_edges) {
            if (unitOf.at(edge.from) >= 0 && unitOf.at(edge.to) >= 0)
                result.append({unitOf.at(edge.from), unitOf.at(edge.to)});
        }
        return result;
    }

private:
    QList<LayoutNode> m_nodes;
    QHash<ObjectId, int> m_positions;
    QList<int> m_groups;
    /** For each card a number of a pinned one it is linked with, and of the side on which it belongs; or -1. */
    QList<int> m_anchors;
    QList<UnitEdge> m_edges;
};

LayoutUnit withMargins(LayoutUnit unit, const QMarginsF &margins)
{
    unit.size = unit.size.grownBy(margins);
    for (QPointF &corner : unit.corners)
        corner += QPointF(margins.left(), margins.top());
    return unit;
}

/** The parts of the layout: each lies together, and no other card within it. */
Result<QList<LayoutUnit>> partsOf(const Cards &cards, const LayoutRequest &request, const LayoutWatch &watch)
{
    QList<LayoutUnit> units = cards.unitsOf(-1);
    const LayoutWatch unheard{watch.cancel, [](int) {}};
    for (int group = 0; group < request.together.size(); ++group) {
        const QList<LayoutUnit> members = cards.unitsOf(group);
        if (members.isEmpty())
            continue;
        const auto joined = joinedUnits(members, cards.edgesBetween(members), request.options, unheard);
        if (!joined)
            return fail(joined);
        units.append(withMargins(packedUnits(*joined, request.options), request.options.groupMargins));
    }
    return joinedUnits(units, cards.edgesBetween(units), request.options, watch);
}

/** The pinned cards that a part is linked or grouped with, and on which side of them it is drawn. */
struct Pull
{
    QSet<int> pinned;
    /** More links lead from the part to them than back: below zero it lies to their left. */
    int side = 0;
};

Pull pullOf(const LayoutUnit &part, const Cards &cards)
{
    QSet<int> inside;
    QSet<int> groups;
    for (const int node : part.nodes) {
        inside.insert(node);
        if (cards.groupOf(node) >= 0)
            groups.insert(cards.groupOf(node));
    }
    Pull pull;
    for (const UnitEdge &edge : cards.edges()) {
        if (inside.contains(edge.from) && cards.isPinned(edge.to)) {
            pull.pinned.insert(edge.to);
            --pull.side;
        }
        if (inside.contains(edge.to) && cards.isPinned(edge.from)) {
            pull.pinned.insert(edge.from);
            ++pull.side;
        }
    }
    for (int node = 0; node < cards.nodes().size(); ++node) {
        if (cards.isPinned(node) && groups.contains(cards.groupOf(node)))
            pull.pinned.insert(node);
    }
    return pull;
}

/** Where pinned cards draw the middle of a part to; nothing where it has nothing to do with any. */
std::optional<QPointF> wantedCentre(const LayoutUnit &part, const Cards &cards, const LayoutOptions &options)
{
    const Pull pull = pullOf(part, cards);
    if (pull.pinned.isEmpty())
        return std::nullopt;
    QPointF sum;
    qreal widest = 0;
    for (const int node : pull.pinned) {
        sum += cards.pinnedArea(node).center();
        widest = std::max(widest, cards.pinnedArea(node).width());
    }
    const qreal beside = widest / 2 + options.columnGap + part.size.width() / 2;
    const int side = pull.side < 0 ? -1 : (pull.side > 0 ? 1 : 0);
    return sum / qreal(pull.pinned.size()) + QPointF(side * beside, 0);
}

QPointF halfOf(QSizeF size)
{
    return {size.width() / 2, size.height() / 2};
}

QPointF snapped(QPointF point, qreal grid)
{
    return grid > 0 ? QPointF(std::round(point.x() / grid) * grid, std::round(point.y() / grid) * grid) : point;
}

class Placing
{
public:
    Placing(const Cards &cards, const LayoutOptions &options) : m_cards(cards), m_options(options) {}

    void put(const LayoutUnit &unit, QPointF corner)
    {
        for (qsizetype i = 0; i < unit.nodes.size(); ++i)
            m_result.positions.insert(m_cards.nodes().at(unit.nodes.at(i)).key,
                                      snapped(corner + unit.corners.at(i), m_options.grid));
    }
    [[nodiscard]] const LayoutResult &result() const { return m_result; }

private:
    const Cards &m_cards;
    const LayoutOptions &m_options;
    LayoutResult m_result;
};

/** All parts packed, as near to the wanted centre as the cards that stay allow. */
LayoutResult placedAsOne(const QList<LayoutUnit> &parts, const Cards &cards, const LayoutRequest &request,
                         FreePlace &room)
{
    const LayoutUnit whole = packedUnits(parts, request.options);
    Placing placing(cards, request.options);
    placing.put(whole, room.nearest(whole.size, snapped(*request.centre - halfOf(whole.size), request.options.grid)));
    return placing.result();
}

/** Each part near the pinned cards it has to do with, the others around the middle of these. */
LayoutResult placedAround(const QList<LayoutUnit> &parts, const Cards &cards, const LayoutOptions &options,
                          FreePlace &room, QPointF middle)
{
    QList<qsizetype> order(parts.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&parts](qsizetype a, qsizetype b) {
        const auto area = [](QSizeF size) { return size.width() * size.height(); };
        return area(parts.at(a).size) > area(parts.at(b).size);
    });
    Placing placing(cards, options);
    for (const qsizetype index : std::as_const(order)) {
        const LayoutUnit &part = parts.at(index);
        const QPointF wanted = wantedCentre(part, cards, options).value_or(middle) - halfOf(part.size);
        const QPointF corner = room.nearest(part.size, snapped(wanted, options.grid));
        placing.put(part, corner);
        room.take({corner, part.size});
    }
    return placing.result();
}

} // namespace

Result<LayoutResult> layoutGraph(const LayoutRequest &request, const CancelToken &cancel,
                                 const LayoutProgress &progress)
{
    const Cards cards(request);
    int placed = 0;
    const LayoutWatch watch{cancel, [&](int more) {
                                placed += more;
                                if (progress)
                                    progress(placed, cards.movable());
                            }};
    const Result<QList<LayoutUnit>> parts = partsOf(cards, request, watch);
    if (!parts)
        return fail(parts);
    if (parts->isEmpty())
        return LayoutResult();

    // Both sides are snapped afterwards, each by half a step at most.
    FreePlace room(std::max(request.options.rowGap, request.options.grid) + request.options.grid);
    QRectF pinned;
    for (int node = 0; node < cards.nodes().size(); ++node) {
        if (!cards.isPinned(node))
            continue;
        room.take(cards.pinnedArea(node));
        pinned = pinned.united(cards.pinnedArea(node));
    }
    if (request.centre)
        return placedAsOne(*parts, cards, request, room);
    if (!pinned.isNull())
        return placedAround(*parts, cards, request.options, room, pinned.center());
    Placing placing(cards, request.options);
    placing.put(packedUnits(*parts, request.options), request.options.origin);
    return placing.result();
}

} // namespace joinery
