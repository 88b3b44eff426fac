// SPDX-License-Identifier: MIT
#include "tests/benchmark/arranging_benchmarks.h"

#include "ui/diagram/layout/graph_layout.h"
#include "ui/diagram/layout/layout_quality.h"
#include "ui/diagram/routing/link_router.h"

#include <QRandomGenerator>

namespace joinery::benchmark {

namespace {

constexpr int tablesPerModule = 12;

ObjectId key(int number)
{
    return ObjectId::derived(QString("arranged %1").arg(number));
}

/**
 * A schema of modules, as applications have them: seven of ten links stay in the module, two lead to one of a few
 * tables that everything refers to, one leads anywhere. A tenth of the tables has no link.
 */
LayoutRequest modules(int tables)
{
    QRandomGenerator random(5);
    LayoutRequest request;
    for (int table = 0; table < tables; ++table)
        request.nodes.append({key(table), QSizeF(200 + random.bounded(10) * 8, 40 + (3 + random.bounded(15)) * 22)});
    const int linked = tables * 9 / 10;
    const int links = linked * 7 / 5;
    for (int link = 0; link < links; ++link) {
        const int from = random.bounded(linked);
        const int kind = random.bounded(10);
        int to = random.bounded(linked);
        if (kind < 7)
            to = std::min(linked - 1, from / tablesPerModule * tablesPerModule + random.bounded(tablesPerModule));
        else if (kind < 9)
            to = random.bounded(linked / 40) * 40;
        if (from != to)
            request.edges.append({key(to), key(from)});
    }
    return request;
}

LayoutQuality qualityOfLayout(const LayoutRequest &request, const LayoutResult &result)
{
    QList<RouteCard> cards;
    for (const LayoutNode &node : request.nodes)
        cards.append({node.key, QRectF(result.positions.value(node.key), node.size)});
    QList<RouteLink> links;
    for (const LayoutEdge &edge : request.edges) {
        // To the row of the primary key, and from one in the middle.
        const qreal from = result.positions.value(edge.to).y() + 80;
        const qreal to = result.positions.value(edge.from).y() + 47;
        links.append({key(-1 - int(links.size())), {edge.to, from}, {edge.from, to}});
    }
    return qualityOf(cards, links, routeLinks(cards, links));
}

Figure count(const QString &name, int value, int limit)
{
    return {name, "", double(value), double(value), double(value), 1, double(limit)};
}

} // namespace

Result<QList<Figure>> measureArranging()
{
    const LayoutRequest thousand = modules(1000);
    std::optional<Error> failed;
    LayoutResult arranged;
    const auto arrange = [&](const LayoutRequest &request) {
        const Result<LayoutResult> result = layoutGraph(request);
        if (result)
            arranged = *result;
        else
            failed = result.error();
    };
    const auto nothing = [] { return 0; };
    QList<Figure> figures{median("arrange 1,000 tables", timed(5, nothing, [&](int) { arrange(thousand); }), 2000)};
    if (failed)
        return fail(*failed);
    const LayoutQuality quality = qualityOfLayout(thousand, arranged);
    figures.append({count("cards that cover each other, of 1,000", quality.overlaps, 0),
                    count("links over cards, of 1,000 tables", quality.linksOverCards, 0),
                    count("crossings of links, of 1,000 tables", quality.crossings, 7600)});
    const LayoutRequest many = modules(5000);
    const double time = timeOf([&] { arrange(many); });
    if (failed)
        return fail(*failed);
    figures.append({"arrange 5,000 tables", "ms", time, time, time});
    return figures;
}

} // namespace joinery::benchmark
