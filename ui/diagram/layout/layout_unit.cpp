// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/layout/layout_unit.h"

#include "ui/diagram/layout/graphviz.h"
#include "ui/diagram/layout/rectangle_packing.h"

#include <QCoreApplication>
#include <QRectF>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace joinery {

namespace {

/** The units that hang together, by position. */
struct Component
{
    QList<int> units;
    QList<GraphvizInput::Edge> edges;
};

/** Leaves of one hub beside each other in one column make it higher than a screen; this many is still readable. */
constexpr int leavesPerColumn = 6;

/** `dot` takes ten seconds for so many, and eight times as long for twice as many. */
constexpr qsizetype mostLayered = 2500;

Error tooManyForLayers()
{
    return {QStringLiteral("layout.too_many"),
            QCoreApplication::translate("Layout", "More than %1 linked tables cannot be arranged in layers. Arrange "
                                                  "them by force, or a selection of them.")
                .arg(mostLayered),
            {},
            {}};
}

class UnionFind
{
public:
    explicit UnionFind(qsizetype count) : m_parents(count) { std::iota(m_parents.begin(), m_parents.end(), 0); }

    int root(int member)
    {
        while (m_parents.at(member) != member) {
            m_parents[member] = m_parents.at(m_parents.at(member));
            member = m_parents.at(member);
        }
        return member;
    }
    void join(int a, int b) { m_parents[root(a)] = root(b); }

private:
    QList<int> m_parents;
};

/** In order of the first unit of each. */
QList<Component> componentsOf(qsizetype count, const QList<UnitEdge> &edges)
{
    UnionFind sets(count);
    std::set<std::pair<int, int>> seen;
    QList<UnitEdge> once;
    for (const UnitEdge &edge : edges) {
        if (edge.from == edge.to || !seen.insert(std::minmax(edge.from, edge.to)).second)
            continue;
        once.append(edge);
        sets.join(edge.from, edge.to);
    }
    QHash<int, int> componentOfRoot;
    QList<Component> result;
    QList<int> local(count);
    for (int unit = 0; unit < count; ++unit) {
        const int root = sets.root(unit);
        if (!componentOfRoot.contains(root)) {
            componentOfRoot.insert(root, int(result.size()));
            result.append(Component());
        }
        Component &component = result[componentOfRoot.value(root)];
        local[unit] = int(component.units.size());
        component.units.append(unit);
    }
    for (const UnitEdge &edge : std::as_const(once))
        result[componentOfRoot.value(sets.root(edge.from))].edges.append({local.at(edge.from), local.at(edge.to)});
    return result;
}

/**
 * Puts the leaves of a hub into several columns instead of one endless one: a leaf that finds its column full is tied
 * to a leaf of the column before instead of to the hub.
 */
void foldLeaves(Component &component)
{
    QList<int> degree(component.units.size(), 0);
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
    return component.units.size() <= options.layeredLimit && component.edges.size() <= 4 * component.units.size();
}

QList<QSizeF> sizesOf(const QList<LayoutUnit> &units)
{
    QList<QSizeF> sizes;
    for (const LayoutUnit &unit : units)
        sizes.append(unit.size);
    return sizes;
}

/** One unit of many whose corners are known; the top left of them all becomes its own. */
LayoutUnit united(const QList<LayoutUnit> &units, const QList<QPointF> &corners)
{
    QRectF bounds;
    for (qsizetype i = 0; i < units.size(); ++i) {
        const QRectF area(corners.at(i), units.at(i).size);
        bounds = i == 0 ? area : bounds.united(area);
    }
    LayoutUnit result{.nodes = {}, .corners = {}, .size = bounds.size()};
    for (qsizetype i = 0; i < units.size(); ++i) {
        result.nodes += units.at(i).nodes;
        for (const QPointF &corner : units.at(i).corners)
            result.corners.append(corners.at(i) - bounds.topLeft() + corner);
    }
    return result;
}

Result<LayoutUnit> placeBy(bool layered, Component component, const QList<LayoutUnit> &units,
                           const LayoutOptions &options, const CancelToken &cancel)
{
    if (layered && units.size() > mostLayered)
        return fail(tooManyForLayers());
    GraphvizInput input{
        .nodes = sizesOf(units), .layered = layered, .columnGap = options.columnGap, .rowGap = options.rowGap};
    if (input.layered)
        foldLeaves(component);
    input.edges = component.edges;
    const Result<QList<QPointF>> centres = runGraphviz(input, cancel);
    if (!centres)
        return fail(centres);
    QList<QPointF> corners;
    for (qsizetype i = 0; i < centres->size(); ++i)
        corners.append(centres->at(i) - QPointF(input.nodes.at(i).width() / 2, input.nodes.at(i).height() / 2));
    return united(units, corners);
}

/** At which scale it is seen as a whole in a window of the usual shape. */
qreal scaleSeenAt(QSizeF size)
{
    return std::min(16 / std::max(1.0, size.width()), 10 / std::max(1.0, size.height()));
}

Result<LayoutUnit> place(const Component &component, const QList<LayoutUnit> &units, const LayoutOptions &options,
                         const CancelToken &cancel)
{
    /** Layers read better; how much smaller they may be drawn for it. */
    constexpr qreal worth = 1.6;
    constexpr int fewUnits = 12;
    const bool layered = isLayered(component, options);
    Result<LayoutUnit> best = placeBy(layered, component, units, options, cancel);
    const bool mayDiffer = options.engine == LayoutOptions::Engine::Automatic && layered;
    if (!best || !mayDiffer || component.units.size() <= fewUnits)
        return best;
    // Many tables that refer to the same few make one endless column.
    if (best->size.height() < 2 * best->size.width() && best->size.width() < 4 * best->size.height())
        return best;
    Result<LayoutUnit> other = placeBy(false, component, units, options, cancel);
    return other && scaleSeenAt(other->size) > worth * scaleSeenAt(best->size) ? other : best;
}

QSizeF wholeSteps(QSizeF size, qreal grid)
{
    return grid > 0 ? QSizeF(std::ceil(size.width() / grid) * grid, std::ceil(size.height() / grid) * grid) : size;
}

/** Cards without any relation, as one block. */
LayoutUnit placeAlone(const QList<LayoutUnit> &alone, const LayoutOptions &options)
{
    QList<QSizeF> sizes = sizesOf(alone);
    // Snapping later must not make the gaps of a column differ.
    for (QSizeF &size : sizes)
        size = wholeSteps(size, options.grid);
    return united(alone, stackInRows(sizes, options.rowGap));
}

} // namespace

Result<QList<LayoutUnit>> joinedUnits(const QList<LayoutUnit> &units, const QList<UnitEdge> &edges,
                                      const LayoutOptions &options, const LayoutWatch &watch)
{
    QList<LayoutUnit> result;
    std::map<int, QList<LayoutUnit>> alone;
    const QList<Component> components = componentsOf(units.size(), edges);
    for (const Component &component : components) {
        if (watch.cancel.isCancelled())
            return fail(layoutCancelled());
        QList<LayoutUnit> joined;
        for (const int unit : component.units)
            joined.append(units.at(unit));
        if (joined.size() == 1) {
            const LayoutUnit &one = joined.first();
            (one.isOneCard() ? alone[one.anchor] : result).append(one);
            continue;
        }
        const Result<LayoutUnit> one = place(component, joined, options, watch.cancel);
        if (!one)
            return fail(one);
        result.append(*one);
        watch.placed(int(one->nodes.size()));
    }
    for (const auto &[anchor, cards] : alone)
        result.append(placeAlone(cards, options));
    // Graphviz cannot be stopped: what it made may not be wanted any more.
    if (watch.cancel.isCancelled())
        return fail(layoutCancelled());
    return result;
}

LayoutUnit packedUnits(const QList<LayoutUnit> &units, const LayoutOptions &options)
{
    return united(units, packRectangles(sizesOf(units), std::max(options.rowGap, options.grid)));
}

} // namespace joinery
