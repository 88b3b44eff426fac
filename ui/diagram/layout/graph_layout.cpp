// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/layout/graph_layout.h"

#include "ui/diagram/layout/graphviz.h"
#include "ui/diagram/layout/rectangle_packing.h"

#include <QCoreApplication>
#include <QRectF>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace joinery {

namespace {

/** The cards that hang together, by position in the request. */
struct Component
{
    QList<int> nodes;
    QList<GraphvizInput::Edge> edges;
};

struct PlacedComponent
{
    QList<int> nodes;
    /** Top left corners, relative to the component's own. */
    QList<QPointF> corners;
    QSizeF size;
};

/** Leaves of one hub beside each other in one column make it higher than a screen; this many is still readable. */
constexpr int leavesPerColumn = 6;

class Graph
{
public:
    explicit Graph(const LayoutRequest &request) : m_parents(0)
    {
        for (const LayoutNode &node : request.nodes) {
            if (m_positions.contains(node.key))
                continue;
            m_positions.insert(node.key, int(m_nodes.size()));
            m_nodes.append(node);
        }
        m_parents.resize(m_nodes.size());
        std::iota(m_parents.begin(), m_parents.end(), 0);
        std::set<std::pair<int, int>> seen;
        for (const LayoutEdge &edge : request.edges) {
            const int from = m_positions.value(edge.from, -1);
            const int to = m_positions.value(edge.to, -1);
            if (from < 0 || to < 0 || from == to || !seen.insert(std::minmax(from, to)).second)
                continue;
            m_edges.append({from, to});
            m_parents[root(from)] = root(to);
        }
    }

    [[nodiscard]] const QList<LayoutNode> &nodes() const { return m_nodes; }

    /** Largest first is not needed here: packing sorts. Order is that of the first node of each. */
    [[nodiscard]] QList<Component> components()
    {
        QHash<int, int> componentOfRoot;
        QList<Component> result;
        QList<int> local(m_nodes.size());
        for (int i = 0; i < m_nodes.size(); ++i) {
            const int top = root(i);
            if (!componentOfRoot.contains(top)) {
                componentOfRoot.insert(top, int(result.size()));
                result.append(Component());
            }
            Component &component = result[componentOfRoot.value(top)];
            local[i] = int(component.nodes.size());
            component.nodes.append(i);
        }
        for (const GraphvizInput::Edge &edge : std::as_const(m_edges))
            result[componentOfRoot.value(root(edge.from))].edges.append({local.at(edge.from), local.at(edge.to)});
        return result;
    }

private:
    int root(int node)
    {
        while (m_parents.at(node) != node) {
            m_parents[node] = m_parents.at(m_parents.at(node));
            node = m_parents.at(node);
        }
        return node;
    }

    QList<LayoutNode> m_nodes;
    QHash<ObjectId, int> m_positions;
    QList<GraphvizInput::Edge> m_edges;
    QList<int> m_parents;
};

/**
 * Puts the leaves of a hub into several columns instead of one endless one: a leaf that finds its column full is tied
 * to a leaf of the column before instead of to the hub.
 */
void foldLeaves(Component &component)
{
    QList<int> degree(component.nodes.size(), 0);
    for (const GraphvizInput::Edge &edge : std::as_const(component.edges)) {
        ++degree[edge.from];
        ++degree[edge.to];
    }
    QHash<int, QList<int>> leavesAfter;
    QHash<int, QList<int>> leavesBefore;
    for (GraphvizInput::Edge &edge : component.edges) {
        const bool leafIsLast = degree.at(edge.to) == 1;
        if (!leafIsLast && degree.at(edge.from) != 1)
            continue;
        int &hub = leafIsLast ? edge.from : edge.to;
        QList<int> &leaves = leafIsLast ? leavesAfter[hub] : leavesBefore[hub];
        leaves.append(leafIsLast ? edge.to : edge.from);
        if (leaves.size() > leavesPerColumn)
            hub = leaves.at(leaves.size() - 1 - leavesPerColumn);
    }
}

bool isLayered(const Component &component, const LayoutOptions &options)
{
    if (options.engine != LayoutOptions::Engine::Automatic)
        return options.engine == LayoutOptions::Engine::Layered;
    return component.nodes.size() <= options.layeredLimit && component.edges.size() <= 4 * component.nodes.size();
}

/** Corners relative to the top left of them all, which is moved to (0, 0). */
PlacedComponent gathered(const QList<int> &nodes, QList<QPointF> corners, const QList<QSizeF> &sizes)
{
    QRectF bounds;
    for (qsizetype i = 0; i < corners.size(); ++i) {
        const QRectF card(corners.at(i), sizes.at(i));
        bounds = i == 0 ? card : bounds.united(card);
    }
    for (QPointF &corner : corners)
        corner -= bounds.topLeft();
    return {nodes, corners, bounds.size()};
}

QList<QSizeF> sizesOf(const QList<int> &chosen, const QList<LayoutNode> &nodes)
{
    QList<QSizeF> sizes;
    for (const int node : chosen)
        sizes.append(nodes.at(node).size);
    return sizes;
}

Result<PlacedComponent> placeBy(bool layered, Component component, const QList<LayoutNode> &nodes,
                                const LayoutOptions &options)
{
    GraphvizInput input{.nodes = sizesOf(component.nodes, nodes),
                        .layered = layered,
                        .columnGap = options.columnGap,
                        .rowGap = options.rowGap};
    if (input.layered)
        foldLeaves(component);
    input.edges = component.edges;
    const Result<QList<QPointF>> centres = runGraphviz(input);
    if (!centres)
        return fail(centres);
    QList<QPointF> corners;
    for (qsizetype i = 0; i < centres->size(); ++i)
        corners.append(centres->at(i) - QPointF(input.nodes.at(i).width() / 2, input.nodes.at(i).height() / 2));
    return gathered(component.nodes, corners, input.nodes);
}

/** At which scale it is seen as a whole in a window of the usual shape. */
qreal scaleSeenAt(QSizeF size)
{
    return std::min(16 / std::max(1.0, size.width()), 10 / std::max(1.0, size.height()));
}

Result<PlacedComponent> place(const Component &component, const QList<LayoutNode> &nodes, const LayoutOptions &options)
{
    /** Layers read better; how much smaller they may be drawn for it. */
    constexpr qreal worth = 1.6;
    constexpr int fewNodes = 12;
    const bool layered = isLayered(component, options);
    Result<PlacedComponent> best = placeBy(layered, component, nodes, options);
    const bool mayDiffer = options.engine == LayoutOptions::Engine::Automatic && layered;
    if (!best || !mayDiffer || component.nodes.size() <= fewNodes)
        return best;
    // Many tables that refer to the same few make one endless column.
    if (best->size.height() < 2 * best->size.width() && best->size.width() < 4 * best->size.height())
        return best;
    Result<PlacedComponent> other = placeBy(false, component, nodes, options);
    return other && scaleSeenAt(other->size) > worth * scaleSeenAt(best->size) ? other : best;
}

QSizeF wholeSteps(QSizeF size, qreal grid)
{
    return grid > 0 ? QSizeF(std::ceil(size.width() / grid) * grid, std::ceil(size.height() / grid) * grid) : size;
}

/** Cards without any relation, as one block. */
PlacedComponent placeAlone(const QList<int> &alone, const QList<LayoutNode> &nodes, const LayoutOptions &options)
{
    QList<QSizeF> sizes = sizesOf(alone, nodes);
    // Snapping later must not make the gaps of a column differ.
    for (QSizeF &size : sizes)
        size = wholeSteps(size, options.grid);
    return gathered(alone, stackInColumns(sizes, options.rowGap, options.rowGap / 2), sizes);
}

QPointF snapped(QPointF point, qreal grid)
{
    return grid > 0 ? QPointF(std::round(point.x() / grid) * grid, std::round(point.y() / grid) * grid) : point;
}

} // namespace

Result<LayoutResult> layoutGraph(const LayoutRequest &request, const CancelToken &cancel)
{
    Graph graph(request);
    QList<PlacedComponent> placed;
    QList<QSizeF> sizes;
    QList<int> alone;
    const auto add = [&](const PlacedComponent &component) {
        sizes.append(component.size);
        placed.append(component);
    };
    const QList<Component> components = graph.components();
    for (const Component &component : components) {
        if (cancel.isCancelled()) {
            return fail(QStringLiteral("layout.cancelled"),
                        QCoreApplication::translate("Layout", "Arranging the diagram was cancelled."));
        }
        if (component.nodes.size() == 1) {
            alone.append(component.nodes.first());
            continue;
        }
        const Result<PlacedComponent> one = place(component, graph.nodes(), request.options);
        if (!one)
            return fail(one);
        add(*one);
    }
    if (!alone.isEmpty())
        add(placeAlone(alone, graph.nodes(), request.options));

    const qreal gap = std::max(request.options.rowGap, request.options.grid);
    const QList<QPointF> origins = packRectangles(sizes, gap);
    LayoutResult result;
    for (qsizetype i = 0; i < placed.size(); ++i) {
        for (qsizetype node = 0; node < placed.at(i).nodes.size(); ++node) {
            const QPointF corner = request.options.origin + origins.at(i) + placed.at(i).corners.at(node);
            result.positions.insert(graph.nodes().at(placed.at(i).nodes.at(node)).key,
                                    snapped(corner, request.options.grid));
        }
    }
    return result;
}

} // namespace joinery
