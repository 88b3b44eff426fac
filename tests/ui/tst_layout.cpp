// SPDX-License-Identifier: MIT
#include "ui/diagram/layout/free_place.h"
#include "ui/diagram/layout/graph_layout.h"
#include "ui/diagram/layout/layout_job.h"
#include "ui/diagram/layout/layout_quality.h"
#include "ui/diagram/layout/rectangle_packing.h"
#include "ui/diagram/routing/link_router.h"

#include <QElapsedTimer>
#include <QLineF>
#include <QRandomGenerator>
#include <QRectF>
#include <QSignalSpy>
#include <QTest>

#include <clocale>
#include <cmath>

using namespace joinery;

namespace {

ObjectId key(int number)
{
    return ObjectId::derived(QStringLiteral("node%1").arg(number));
}

/** `count` cards in which every card but the first of each family refers to an earlier one. */
LayoutRequest forest(int count, int families, quint32 seed)
{
    QRandomGenerator random(seed);
    LayoutRequest request;
    for (int i = 0; i < count; ++i) {
        request.nodes.append({key(i), QSizeF(180 + random.bounded(10) * 8, 56 + random.bounded(20) * 22)});
        if (i >= families)
            request.edges.append(
                {key(random.bounded((i - families) / families + 1) * families + i % families), key(i)});
    }
    return request;
}

QList<QRectF> rectangles(const LayoutRequest &request, const LayoutResult &result)
{
    QList<QRectF> rects;
    for (const LayoutNode &node : request.nodes)
        rects.append(QRectF(result.positions.value(node.key), node.size));
    return rects;
}

int overlaps(const QList<QRectF> &rects, qreal gap)
{
    int count = 0;
    for (qsizetype i = 0; i < rects.size(); ++i) {
        for (qsizetype j = i + 1; j < rects.size(); ++j)
            count += rects.at(i).adjusted(-gap, -gap, gap, gap).intersects(rects.at(j)) ? 1 : 0;
    }
    return count;
}

} // namespace

class LayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingGivesNothing();
    void oneCardGoesToTheOrigin();
    void cardsDoNotOverlapAndLieOnTheGrid_data();
    void cardsDoNotOverlapAndLieOnTheGrid();
    void theSameRequestGivesTheSameResult();
    void referencedTablesComeToTheLeft();
    void leavesOfAHubFillSeveralColumns();
    void isolatedCardsFormAGrid();
    void theEngineCanBeChosen();
    void pinnedCardsStayAndAreNotCovered_data();
    void pinnedCardsStayAndAreNotCovered();
    void cardsComeNearThePinnedOnesTheyAreLinkedWith();
    void cardsComeToTheirSideOfPinnedOnes();
    void aBlockIsPlacedWhereItWas();
    void whatIsKeptTogetherHasARectangleOfItsOwn_data();
    void whatIsKeptTogetherHasARectangleOfItsOwn();
    void cancellingGivesNothing();
    void layersOfThousandsAreRefused();
    void progressCountsTheCards();
    void roomIsFoundNearby();
    void qualityIsCounted();
    void crossingsStayFew_data();
    void crossingsStayFew();
    void oddRequestsAreSurvived();
    void aCommaLocaleChangesNothing();
    void packingKeepsTheGap();
    void theJobReportsOnItsThread();
    void aCancelledJobStaysSilent();
};

void LayoutTest::nothingGivesNothing()
{
    const Result<LayoutResult> result = layoutGraph({});
    QVERIFY(result.has_value());
    QVERIFY(result->positions.isEmpty());
}

void LayoutTest::oneCardGoesToTheOrigin()
{
    const LayoutRequest request{.nodes = {{key(1), QSizeF(200, 100)}}, .options = {.origin = QPointF(40, 80)}};
    QCOMPARE(layoutGraph(request)->positions.value(key(1)), QPointF(40, 80));
}

void LayoutTest::cardsDoNotOverlapAndLieOnTheGrid_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("families");
    QTest::newRow("two") << 2 << 1;
    QTest::newRow("small") << 30 << 3;
    QTest::newRow("one component of 150") << 150 << 1;
    QTest::newRow("one component of 400, by force") << 400 << 1;
    QTest::newRow("a thousand") << 1000 << 2;
}

void LayoutTest::cardsDoNotOverlapAndLieOnTheGrid()
{
    QFETCH(int, count);
    QFETCH(int, families);
    const LayoutRequest request = forest(count, families, 3);
    const Result<LayoutResult> result = layoutGraph(request);
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().text()));
    QCOMPARE(result->positions.size(), count);
    QCOMPARE(overlaps(rectangles(request, *result), 8), 0);
    for (const QPointF &position : result->positions) {
        QCOMPARE(std::fmod(position.x(), 8), 0);
        QCOMPARE(std::fmod(position.y(), 8), 0);
    }
}

void LayoutTest::theSameRequestGivesTheSameResult()
{
    for (const int count : {40, 300}) {
        const LayoutRequest request = forest(count, 1, 5);
        QCOMPARE(layoutGraph(request)->positions, layoutGraph(request)->positions);
    }
}

void LayoutTest::referencedTablesComeToTheLeft()
{
    const LayoutRequest request{
        .nodes = {{key(1), QSizeF(200, 100)}, {key(2), QSizeF(200, 150)}, {key(3), QSizeF(200, 80)}},
        .edges = {{key(1), key(2)}, {key(2), key(3)}}};
    const QHash<ObjectId, QPointF> positions = layoutGraph(request)->positions;
    QVERIFY(positions.value(key(1)).x() + 200 < positions.value(key(2)).x());
    QVERIFY(positions.value(key(2)).x() + 200 < positions.value(key(3)).x());
}

void LayoutTest::leavesOfAHubFillSeveralColumns()
{
    LayoutRequest request{.nodes = {{key(0), QSizeF(200, 100)}}};
    for (int i = 1; i <= 30; ++i) {
        request.nodes.append({key(i), QSizeF(200, 100)});
        request.edges.append({key(0), key(i)});
    }
    QRectF bounds;
    const QList<QRectF> rects = rectangles(request, *layoutGraph(request));
    for (const QRectF &rect : rects)
        bounds = bounds.united(rect);
    QVERIFY2(bounds.height() < 2500, qPrintable(QString::number(bounds.height())));
}

void LayoutTest::isolatedCardsFormAGrid()
{
    QRandomGenerator random(4);
    LayoutRequest request;
    for (int i = 0; i < 100; ++i)
        request.nodes.append({key(i), QSizeF(200 + random.bounded(8) * 8, 60 + random.bounded(12) * 22)});
    QRectF bounds;
    const QList<QRectF> rects = rectangles(request, *layoutGraph(request));
    for (const QRectF &rect : rects)
        bounds = bounds.isNull() ? rect : bounds.united(rect);
    const qreal aspect = bounds.width() / bounds.height();
    QVERIFY2(aspect > 1 && aspect < 2.5, qPrintable(QString::number(aspect)));
    QCOMPARE(overlaps(rects, 16), 0);
    QSet<qreal> lefts;
    QSet<qreal> tops;
    for (const QRectF &rect : rects) {
        lefts.insert(rect.left());
        tops.insert(rect.top());
    }
    // As many places as a grid has for them, and hardly one more.
    QVERIFY2(lefts.size() * tops.size() < 100 + lefts.size(), qPrintable(QString::number(lefts.size() * tops.size())));
    QList<qreal> columns(lefts.cbegin(), lefts.cend());
    std::sort(columns.begin(), columns.end());
    for (qsizetype i = 2; i < columns.size(); ++i)
        QCOMPARE(columns.at(i) - columns.at(i - 1), columns.at(1) - columns.at(0));
}

void LayoutTest::theEngineCanBeChosen()
{
    LayoutRequest request = forest(10, 1, 8);
    const QHash<ObjectId, QPointF> automatic = layoutGraph(request)->positions;
    request.options.engine = LayoutOptions::Engine::Layered;
    QCOMPARE(layoutGraph(request)->positions, automatic);
    request.options.engine = LayoutOptions::Engine::ForceDirected;
    QVERIFY(layoutGraph(request)->positions != automatic);
    QCOMPARE(overlaps(rectangles(request, *layoutGraph(request)), 8), 0);
    // Many that hang together are laid out by force anyway.
    request = forest(400, 1, 8);
    const QHash<ObjectId, QPointF> large = layoutGraph(request)->positions;
    request.options.engine = LayoutOptions::Engine::ForceDirected;
    QCOMPARE(layoutGraph(request)->positions, large);
}

void LayoutTest::pinnedCardsStayAndAreNotCovered_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("pinned");
    QTest::addColumn<bool>("asOne");
    QTest::newRow("one") << 40 << 1 << false;
    QTest::newRow("some") << 120 << 9 << false;
    QTest::newRow("most") << 60 << 50 << false;
    QTest::newRow("all") << 20 << 20 << false;
    QTest::newRow("large, by force") << 400 << 25 << false;
    QTest::newRow("a block among them") << 200 << 180 << true;
}

void LayoutTest::pinnedCardsStayAndAreNotCovered()
{
    QFETCH(int, count);
    QFETCH(int, pinned);
    QFETCH(bool, asOne);
    LayoutRequest request = forest(count, 4, 17);
    QList<QRectF> rects;
    for (int i = 0; i < pinned; ++i) {
        LayoutNode &node = request.nodes[i];
        node.pinned = QPointF(1000 + i % 8 * 480, -2000 + i / 8 * 560);
        rects.append(QRectF(*node.pinned, node.size));
    }
    if (asOne)
        request.centre = QPointF(2600, -400);
    const Result<LayoutResult> result = layoutGraph(request);
    QVERIFY(result.has_value());
    QCOMPARE(result->positions.size(), count - pinned);
    for (int i = pinned; i < count; ++i)
        rects.append(QRectF(result->positions.value(request.nodes.at(i).key), request.nodes.at(i).size));
    for (int i = 0; i < pinned; ++i)
        QVERIFY(!result->positions.contains(request.nodes.at(i).key));
    QCOMPARE(overlaps(rects, 8), 0);
    QCOMPARE(layoutGraph(request)->positions, result->positions);
}

void LayoutTest::cardsComeNearThePinnedOnesTheyAreLinkedWith()
{
    LayoutRequest request;
    for (int i = 0; i < 2; ++i) {
        request.nodes.append({key(i), QSizeF(200, 100), QPointF(i * 20000, 0)});
        for (int k = 1; k <= 3; ++k) {
            request.nodes.append({key(10 * k + i), QSizeF(200, 100)});
            request.edges.append({key(i), key(10 * k + i)});
        }
    }
    const QHash<ObjectId, QPointF> positions = layoutGraph(request)->positions;
    for (auto place = positions.cbegin(); place != positions.cend(); ++place) {
        const bool isFirst = place.key() == key(10) || place.key() == key(20) || place.key() == key(30);
        QVERIFY(qAbs(place->x() - (isFirst ? 0 : 20000)) < 2000);
    }
}

void LayoutTest::cardsComeToTheirSideOfPinnedOnes()
{
    LayoutRequest request{.nodes = {{key(0), QSizeF(200, 300), QPointF(4000, 1000)}}};
    for (int i = 1; i <= 4; ++i) {
        request.nodes.append({key(i), QSizeF(200, 100)});
        // Two are referred to, two refer.
        request.edges.append(i <= 2 ? LayoutEdge{key(i), key(0)} : LayoutEdge{key(0), key(i)});
    }
    const QHash<ObjectId, QPointF> positions = layoutGraph(request)->positions;
    for (int i = 1; i <= 4; ++i) {
        const qreal left = positions.value(key(i)).x();
        QVERIFY(i <= 2 ? left + 200 < 4000 : left > 4200);
        QVERIFY(qAbs(positions.value(key(i)).y() - 1000) < 500);
    }
}

void LayoutTest::aBlockIsPlacedWhereItWas()
{
    LayoutRequest request = forest(12, 2, 3);
    request.centre = QPointF(5000, 3000);
    QRectF bounds;
    const QList<QRectF> rects = rectangles(request, *layoutGraph(request));
    for (const QRectF &rect : rects)
        bounds = bounds.isNull() ? rect : bounds.united(rect);
    QVERIFY(QLineF(bounds.center(), *request.centre).length() < 16);
}

void LayoutTest::whatIsKeptTogetherHasARectangleOfItsOwn_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("groups");
    QTest::addColumn<int>("pinned");
    QTest::newRow("small") << 40 << 3 << 0;
    QTest::newRow("layered") << 150 << 6 << 0;
    QTest::newRow("by force") << 400 << 12 << 0;
    QTest::newRow("with pinned cards") << 90 << 5 << 6;
    QTest::newRow("all grouped") << 30 << 30 << 0;
}

void LayoutTest::whatIsKeptTogetherHasARectangleOfItsOwn()
{
    QFETCH(int, count);
    QFETCH(int, groups);
    QFETCH(int, pinned);
    LayoutRequest request = forest(count, 3, 23);
    QRandomGenerator random(31);
    for (int group = 0; group < groups; ++group) {
        QSet<ObjectId> members;
        for (int i = 0; i < 6; ++i)
            members.insert(key(random.bounded(count)));
        request.together.append(members);
    }
    for (int i = 0; i < pinned; ++i)
        request.nodes[i * 7].pinned = QPointF(i % 3 * 3000, i / 3 * 2600);
    const Result<LayoutResult> result = layoutGraph(request);
    QVERIFY(result.has_value());
    QHash<ObjectId, QRectF> placed;
    for (const LayoutNode &node : request.nodes)
        placed.insert(node.key, QRectF(node.pinned.value_or(result->positions.value(node.key)), node.size));
    QCOMPARE(overlaps(placed.values(), 8), 0);

    QSet<ObjectId> taken;
    for (const QSet<ObjectId> &together : std::as_const(request.together)) {
        // A card is kept with the first that has it.
        QSet<ObjectId> members = together;
        members.subtract(taken);
        taken.unite(members);
        members.removeIf([&](ObjectId member) { return !result->positions.contains(member); });
        QRectF area;
        for (const ObjectId member : std::as_const(members))
            area = area.isNull() ? placed.value(member) : area.united(placed.value(member));
        for (auto card = placed.cbegin(); card != placed.cend(); ++card)
            QVERIFY2(members.contains(card.key()) || !card->intersects(area), qPrintable(card.key().text()));
    }
}

void LayoutTest::cancellingGivesNothing()
{
    CancelToken token;
    int calls = 0;
    // Cancelled when the first of several parts is done.
    const Result<LayoutResult> result = layoutGraph(forest(60, 6, 9), token, [&](int, int) {
        ++calls;
        token.cancel();
    });
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, "layout.cancelled");
    QCOMPARE(calls, 1);
}

void LayoutTest::layersOfThousandsAreRefused()
{
    LayoutRequest request = forest(2600, 1, 2);
    request.options.engine = LayoutOptions::Engine::Layered;
    const Result<LayoutResult> result = layoutGraph(request);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, "layout.too_many");
    // As many in parts that do not hang together are fine.
    request = forest(2600, 200, 2);
    request.options.engine = LayoutOptions::Engine::Layered;
    QVERIFY(layoutGraph(request).has_value());
}

void LayoutTest::progressCountsTheCards()
{
    LayoutRequest request = forest(60, 6, 9);
    request.nodes.append({key(1000), QSizeF(200, 100)});
    request.nodes[0].pinned = QPointF(0, 0);
    QList<int> seen;
    QVERIFY(layoutGraph(request, {}, [&](int placed, int all) {
                QCOMPARE(all, 60);
                seen.append(placed);
            }).has_value());
    QVERIFY(seen.size() >= 5);
    QVERIFY(std::is_sorted(seen.cbegin(), seen.cend()));
    QVERIFY(seen.last() <= 60);
}

void LayoutTest::roomIsFoundNearby()
{
    FreePlace room(10);
    QCOMPARE(room.nearest({100, 100}, {7, 9}), QPointF(7, 9));
    room.take({0, 0, 400, 200});
    const QPointF beside = room.nearest({100, 100}, {350, 50});
    QVERIFY(room.isFree({beside, QSizeF(100, 100)}));
    QVERIFY2(qAbs(beside.x() - 410) < 2 && qAbs(beside.y() - 50) < 2,
             qPrintable(QString("%1 %2").arg(beside.x()).arg(beside.y())));
    QVERIFY(!room.isFree({405, 0, 10, 10}));
    QVERIFY(room.isFree({411, 0, 10, 10}));
}

void LayoutTest::qualityIsCounted()
{
    const QList<RouteCard> cards{{key(1), {0, 0, 100, 100}},
                                 {key(2), {300, 0, 100, 100}},
                                 {key(3), {150, 0, 100, 100}},
                                 {key(4), {160, 50, 100, 100}}};
    const QList<RouteLink> links{{key(11), {key(1), 50}, {key(2), 50}}, {key(12), {key(3), 50}, {key(4), 60}}};
    const QList<Route> routes{{key(11), {{100, 50}, {300, 50}}},
                              {key(12), {{150, 20}, {140, 20}, {140, 90}, {160, 90}}}};
    const LayoutQuality quality = qualityOf(cards, links, routes);
    QCOMPARE(quality.overlaps, 1);
    QCOMPARE(quality.linksOverCards, 1);
    QCOMPARE(quality.crossings, 1);
}

void LayoutTest::crossingsStayFew_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("most");
    QTest::newRow("layered") << 150 << 40;
    QTest::newRow("by force") << 400 << 190;
}

void LayoutTest::crossingsStayFew()
{
    QFETCH(int, count);
    QFETCH(int, most);
    const LayoutRequest request = forest(count, 2, 3);
    const LayoutResult result = *layoutGraph(request);
    QList<RouteCard> cards;
    for (const LayoutNode &node : request.nodes)
        cards.append({node.key, QRectF(result.positions.value(node.key), node.size)});
    QList<RouteLink> links;
    for (const LayoutEdge &edge : request.edges)
        links.append({key(10000 + int(links.size())),
                      {edge.from, result.positions.value(edge.from).y() + 47},
                      {edge.to, result.positions.value(edge.to).y() + 47}});
    const LayoutQuality quality = qualityOf(cards, links, routeLinks(cards, links));
    QCOMPARE(quality.overlaps, 0);
    QCOMPARE(quality.linksOverCards, 0);
    qInfo("%d crossings", quality.crossings);
    QVERIFY2(quality.crossings <= most, qPrintable(QString::number(quality.crossings)));
}

void LayoutTest::oddRequestsAreSurvived()
{
    const LayoutRequest request{
        .nodes = {{key(1), QSizeF(200, 100)}, {key(1), QSizeF(10, 10)}, {key(2), QSizeF(0, 0)}},
        .edges = {{key(1), key(1)}, {key(1), key(2)}, {key(2), key(1)}, {key(1), key(9)}, {ObjectId(), ObjectId()}}};
    const Result<LayoutResult> result = layoutGraph(request);
    QVERIFY(result.has_value());
    QCOMPARE(result->positions.size(), 2);
}

void LayoutTest::aCommaLocaleChangesNothing()
{
    const LayoutRequest request = forest(20, 1, 1);
    const QHash<ObjectId, QPointF> plain = layoutGraph(request)->positions;
    const char *changed = std::setlocale(LC_NUMERIC, "de_DE.UTF-8");
    const QHash<ObjectId, QPointF> german = layoutGraph(request)->positions;
    std::setlocale(LC_NUMERIC, "C");
    QCOMPARE(german, plain);
    if (!changed)
        qInfo("The locale de_DE.UTF-8 is not installed here: compared in the C locale only.");
}

void LayoutTest::packingKeepsTheGap()
{
    QRandomGenerator random(11);
    QList<QSizeF> sizes;
    for (int i = 0; i < 200; ++i)
        sizes.append(QSizeF(20 + random.bounded(400), 20 + random.bounded(300)));
    const QList<QPointF> corners = packRectangles(sizes, 24);
    QList<QRectF> rects;
    for (qsizetype i = 0; i < sizes.size(); ++i)
        rects.append(QRectF(corners.at(i), sizes.at(i)));
    QCOMPARE(overlaps(rects, 23), 0);
}

void LayoutTest::theJobReportsOnItsThread()
{
    LayoutJob job;
    QThread *thread = nullptr;
    qsizetype count = 0;
    connect(&job, &LayoutJob::finished, this, [&](const LayoutResult &result) {
        thread = QThread::currentThread();
        count = result.positions.size();
    });
    job.start(forest(50, 2, 9));
    QVERIFY(job.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(count, 50, 20000);
    QCOMPARE(thread, QThread::currentThread());
    QVERIFY(!job.isRunning());
}

void LayoutTest::aCancelledJobStaysSilent()
{
    LayoutJob job;
    QSignalSpy cancelled(&job, &LayoutJob::cancelled);
    int finished = 0;
    connect(&job, &LayoutJob::finished, this, [&] { ++finished; });
    job.start(forest(150, 3, 2));
    job.cancel();
    QCOMPARE(cancelled.size(), 1);
    job.start(forest(5, 1, 2));
    QTRY_COMPARE_WITH_TIMEOUT(finished, 1, 20000);
    QTest::qWait(50);
    QCOMPARE(finished, 1);
}

QTEST_MAIN(LayoutTest)
#include "tst_layout.moc"
