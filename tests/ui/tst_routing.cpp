// SPDX-License-Identifier: MIT
#include "ui/diagram/routing/link_router.h"
#include "ui/diagram/routing/moving_routes.h"
#include "ui/diagram/routing/rounded_path.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace joinery;

namespace {

ObjectId key(const QString &kind, int number)
{
    return ObjectId::derived(kind + QString::number(number));
}

struct Scene
{
    QList<RouteCard> cards;
    QList<RouteLink> links;

    [[nodiscard]] int add(const QRectF &rectangle)
    {
        cards.append({key(QStringLiteral("card"), int(cards.size())), rectangle});
        return int(cards.size()) - 1;
    }

    void link(int from, int fromRow, int to, int toRow)
    {
        links.append({key(QStringLiteral("link"), int(links.size())), end(from, fromRow), end(to, toRow)});
    }

    [[nodiscard]] RouteEnd end(int card, int row) const
    {
        return {cards.at(card).id, cards.at(card).rectangle.top() + 34 + 22 * row + 11};
    }

    [[nodiscard]] QList<Route> routes() const { return routeLinks(cards, links); }
};

/** Cards thrown on a plane, thrown again while nearer than `gap` to another; links between random rows. */
Scene randomScene(int cardCount, int linkCount, qreal gap, quint32 seed)
{
    QRandomGenerator random(seed);
    Scene scene;
    const int extent = int(std::sqrt(cardCount) * (330 + gap * 2));
    for (int tries = 0; scene.cards.size() < cardCount && tries < 200 * cardCount; ++tries) {
        const QRectF rectangle(random.bounded(extent) / 8 * 8, random.bounded(extent) / 8 * 8,
                               160 + random.bounded(14) * 8, 34 + 22 * (1 + random.bounded(12)));
        const QRectF wide = rectangle.adjusted(-gap, -gap, gap, gap);
        const bool free = std::none_of(scene.cards.cbegin(), scene.cards.cend(),
                                       [&](const RouteCard &card) { return card.rectangle.intersects(wide); });
        if (free)
            (void)scene.add(rectangle);
    }
    const auto row = [&](int card) { return random.bounded(int((scene.cards.at(card).rectangle.height() - 34) / 22)); };
    for (int i = 0; i < linkCount; ++i) {
        const int from = random.bounded(int(scene.cards.size()));
        const int to = random.bounded(int(scene.cards.size()));
        scene.link(from, row(from), to, row(to));
    }
    return scene;
}

QRectF segmentBox(QPointF a, QPointF b)
{
    return QRectF(QPointF(std::min(a.x(), b.x()), std::min(a.y(), b.y())),
                  QPointF(std::max(a.x(), b.x()), std::max(a.y(), b.y())));
}

/** Open intersection of a segment with a rectangle, unlike QRectF::intersects for boxes without area. */
bool enters(const QRectF &segment, const QRectF &card)
{
    return segment.left() < card.right() - 0.01 && segment.right() > card.left() + 0.01 &&
           segment.top() < card.bottom() - 0.01 && segment.bottom() > card.top() + 0.01;
}

/** What is wrong with a route, or nothing. */
QString fault(const Scene &scene, const RouteLink &link, const Route &route, qreal clearance)
{
    if (route.points.size() < 2)
        return QStringLiteral("no route");
    for (qsizetype i = 0; i + 1 < route.points.size(); ++i) {
        const QPointF a = route.points.at(i);
        const QPointF b = route.points.at(i + 1);
        const bool horizontal = std::abs(a.y() - b.y()) < 0.01;
        if (horizontal != (i % 2 == 0) || (!horizontal && std::abs(a.x() - b.x()) > 0.01))
            return QStringLiteral("segment %1 has the wrong direction").arg(i);
        const bool isEnd = i == 0 || i + 2 == route.points.size();
        for (const RouteCard &card : scene.cards) {
            const bool own = isEnd && (card.id == link.from.card || card.id == link.to.card);
            const qreal grow = own ? 0 : clearance - 0.01;
            if (enters(segmentBox(a, b), card.rectangle.adjusted(-grow, -grow, grow, grow)))
                return QStringLiteral("segment %1 enters a card").arg(i);
        }
    }
    return {};
}

bool startsAt(QPointF point, const Scene &scene, const RouteEnd &end)
{
    for (const RouteCard &card : scene.cards) {
        if (card.id == end.card) {
            const bool onSide = std::abs(point.x() - card.rectangle.left()) < 0.01 ||
                                std::abs(point.x() - card.rectangle.right()) < 0.01;
            return onSide && std::abs(point.y() - end.y) <= 6.01;
        }
    }
    return false;
}

qreal length(const Route &route)
{
    qreal sum = 0;
    for (qsizetype i = 0; i + 1 < route.points.size(); ++i)
        sum += (route.points.at(i + 1) - route.points.at(i)).manhattanLength();
    return sum;
}

/** How much of two routes' inner segments lies exactly on each other. */
qreal sharedLength(const Route &a, const Route &b)
{
    qreal shared = 0;
    for (qsizetype i = 1; i + 2 < a.points.size(); ++i) {
        for (qsizetype j = 1; j + 2 < b.points.size(); ++j) {
            const QRectF both = segmentBox(a.points.at(i), a.points.at(i + 1))
                                    .adjusted(-1, -1, 1, 1)
                                    .intersected(segmentBox(b.points.at(j), b.points.at(j + 1)).adjusted(-1, -1, 1, 1));
            if (i % 2 == j % 2)
                shared += std::max(0.0, std::max(both.width(), both.height()) - 2);
        }
    }
    return shared;
}

} // namespace

class RoutingTest : public QObject
{
    Q_OBJECT

private slots:
    void facingRowsAreJoinedByAStep();
    void levelRowsAreJoinedByAStraightLine();
    void cardsAboveEachOtherAreJoinedAtOneSide();
    void aCardInBetweenIsGoneRound();
    void aSelfReferenceLoopsAtTheSide();
    void aRowThatRefersToItselfGetsTwoEnds();
    void parallelLinksLieBesideEachOther();
    void nestedLinksDoNotCross();
    void routesStayClearOfCards_data();
    void routesStayClearOfCards();
    void overlappingCardsStillGetALink();
    void aMissingCardGivesNoRoute();
    void theSameInputGivesTheSameRoutes();
    void aFarMoveLeavesOthersAlone();
    void aThousandCardsAreRoutedWithoutFault();
    void linksOfMovingCardsGoRoundThoseNear();
    void linksOfMovingCardsThatReachFarAreDirect();
    void amongFewCardsMovingMakesNoDifference();
    void cornersAreRounded();
};

void RoutingTest::facingRowsAreJoinedByAStep()
{
    Scene scene;
    const int left = scene.add(QRectF(0, 0, 200, 100));
    const int right = scene.add(QRectF(300, 40, 200, 100));
    scene.link(left, 0, right, 1);
    const QList<QPointF> points = scene.routes().first().points;
    QCOMPARE(points, QList<QPointF>({{200, 45}, {250, 45}, {250, 107}, {300, 107}}));
}

void RoutingTest::levelRowsAreJoinedByAStraightLine()
{
    Scene scene;
    const int left = scene.add(QRectF(0, 0, 200, 100));
    const int right = scene.add(QRectF(300, 0, 200, 100));
    scene.link(right, 1, left, 1);
    QCOMPARE(scene.routes().first().points, QList<QPointF>({{300, 67}, {200, 67}}));
}

void RoutingTest::cardsAboveEachOtherAreJoinedAtOneSide()
{
    Scene scene;
    const int upper = scene.add(QRectF(0, 0, 200, 100));
    const int lower = scene.add(QRectF(0, 140, 200, 100));
    scene.link(upper, 0, lower, 0);
    const Route route = scene.routes().first();
    QCOMPARE(route.points.size(), 4);
    QCOMPARE(route.points.first().x(), route.points.last().x());
    QCOMPARE(fault(scene, scene.links.first(), route, 8), QString());
}

void RoutingTest::aCardInBetweenIsGoneRound()
{
    Scene scene;
    const int left = scene.add(QRectF(0, 0, 200, 100));
    const int right = scene.add(QRectF(600, 0, 200, 100));
    (void)scene.add(QRectF(300, -60, 200, 240));
    scene.link(left, 0, right, 0);
    const Route route = scene.routes().first();
    QCOMPARE(fault(scene, scene.links.first(), route, 8), QString());
    QVERIFY(length(route) < 800);
}

void RoutingTest::aSelfReferenceLoopsAtTheSide()
{
    Scene scene;
    const int card = scene.add(QRectF(0, 0, 200, 120));
    scene.link(card, 0, card, 2);
    const Route route = scene.routes().first();
    QCOMPARE(route.points.size(), 4);
    QCOMPARE(fault(scene, scene.links.first(), route, 8), QString());
    QVERIFY(length(route) < 150);
}

void RoutingTest::aRowThatRefersToItselfGetsTwoEnds()
{
    Scene scene;
    const int card = scene.add(QRectF(0, 0, 200, 120));
    scene.link(card, 1, card, 1);
    const Route route = scene.routes().first();
    QCOMPARE(route.points.size(), 4);
    QCOMPARE(route.points.last().y() - route.points.first().y(), 12);
}

void RoutingTest::parallelLinksLieBesideEachOther()
{
    Scene scene;
    const int left = scene.add(QRectF(0, 0, 200, 300));
    const int right = scene.add(QRectF(320, 60, 200, 300));
    for (int row = 0; row < 5; ++row)
        scene.link(left, row, right, row);
    const QList<Route> routes = scene.routes();
    for (qsizetype i = 0; i < routes.size(); ++i) {
        for (qsizetype j = i + 1; j < routes.size(); ++j)
            QCOMPARE(sharedLength(routes.at(i), routes.at(j)), 0);
    }
}

void RoutingTest::nestedLinksDoNotCross()
{
    Scene scene;
    const int left = scene.add(QRectF(0, 0, 200, 300));
    const int right = scene.add(QRectF(320, 200, 200, 300));
    for (int row = 0; row < 4; ++row)
        scene.link(left, row, right, row);
    const QList<Route> routes = scene.routes();
    for (qsizetype i = 0; i + 1 < routes.size(); ++i)
        QVERIFY(routes.at(i).points.at(1).x() > routes.at(i + 1).points.at(1).x());
}

void RoutingTest::routesStayClearOfCards_data()
{
    QTest::addColumn<int>("cards");
    QTest::addColumn<int>("links");
    QTest::addColumn<double>("gap");
    QTest::addColumn<int>("rounds");
    QTest::newRow("few, wide") << 8 << 10 << 64. << 60;
    QTest::newRow("few, narrow") << 10 << 15 << 17. << 60;
    QTest::newRow("some, wide") << 60 << 90 << 48. << 8;
    QTest::newRow("some, narrow") << 60 << 90 << 17. << 8;
}

void RoutingTest::routesStayClearOfCards()
{
    QFETCH(int, cards);
    QFETCH(int, links);
    QFETCH(double, gap);
    QFETCH(int, rounds);
    for (int round = 0; round < rounds; ++round) {
        const Scene scene = randomScene(cards, links, gap, quint32(round + 1));
        const QList<Route> routes = scene.routes();
        QCOMPARE(routes.size(), scene.links.size());
        for (qsizetype i = 0; i < routes.size(); ++i) {
            const QString wrong = fault(scene, scene.links.at(i), routes.at(i), 8);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(QStringLiteral("seed %1, link %2: %3").arg(round + 1).arg(i).arg(wrong)));
            QVERIFY(startsAt(routes.at(i).points.first(), scene, scene.links.at(i).from));
            QVERIFY(startsAt(routes.at(i).points.last(), scene, scene.links.at(i).to));
        }
    }
}

void RoutingTest::overlappingCardsStillGetALink()
{
    Scene scene;
    const int under = scene.add(QRectF(0, 0, 200, 200));
    const int over = scene.add(QRectF(50, 50, 200, 200));
    const int inside = scene.add(QRectF(60, 60, 50, 100));
    scene.link(under, 2, over, 3);
    scene.link(under, 0, inside, 0);
    for (const Route &route : scene.routes())
        QVERIFY(route.points.size() >= 2);
}

void RoutingTest::aMissingCardGivesNoRoute()
{
    Scene scene;
    const int card = scene.add(QRectF(0, 0, 200, 200));
    scene.links.append({key(QStringLiteral("link"), 1), scene.end(card, 0), {key(QStringLiteral("card"), 99), 10}});
    QVERIFY(scene.routes().first().points.isEmpty());
    QVERIFY(routeLinks({}, {}).isEmpty());
}

void RoutingTest::theSameInputGivesTheSameRoutes()
{
    const Scene scene = randomScene(60, 100, 32, 77);
    QVERIFY(scene.routes() == scene.routes());
}

void RoutingTest::aFarMoveLeavesOthersAlone()
{
    Scene scene;
    const int left = scene.add(QRectF(0, 0, 200, 100));
    const int right = scene.add(QRectF(300, 40, 200, 100));
    const int other = scene.add(QRectF(2000, 1000, 200, 100));
    scene.link(left, 0, right, 1);
    const Route before = scene.routes().first();
    scene.cards[other].rectangle.translate(8, 8);
    QVERIFY(scene.routes().first() == before);
}

void RoutingTest::aThousandCardsAreRoutedWithoutFault()
{
    const Scene scene = randomScene(1000, 1000, 40, 4);
    const QList<Route> routes = scene.routes();
    for (qsizetype i = 0; i < routes.size(); ++i)
        QCOMPARE(fault(scene, scene.links.at(i), routes.at(i), 8), QString());
}

/** Cards in rows and columns, 400 by 400 apart. */
Scene gridOfCards(int columns, int rows)
{
    Scene scene;
    for (int i = 0; i < columns * rows; ++i)
        (void)scene.add(QRectF(i % columns * 400, i / columns * 400, 200, 200));
    return scene;
}

void RoutingTest::linksOfMovingCardsGoRoundThoseNear()
{
    Scene scene = gridOfCards(30, 30);
    const int middle = 15 * 30 + 15;
    for (const int other : {middle + 2, middle - 3, middle + 62, middle - 58, middle + 4 * 30})
        scene.link(middle, 1, other, 2);
    const QList<Route> routes = routesWhileMoving(scene.cards, scene.links);
    QCOMPARE(routes.size(), scene.links.size());
    for (qsizetype i = 0; i < routes.size(); ++i)
        QCOMPARE(fault(scene, scene.links.at(i), routes.at(i), 8), QString());
}

void RoutingTest::linksOfMovingCardsThatReachFarAreDirect()
{
    Scene scene = gridOfCards(30, 30);
    scene.link(0, 1, 899, 2);
    scene.link(0, 1, 1, 2);
    scene.links.append({key(QStringLiteral("link"), 7), scene.end(0, 0), {key(QStringLiteral("card"), 9999), 10}});
    const QList<Route> routes = routesWhileMoving(scene.cards, scene.links);
    QCOMPARE(routes.size(), 3);
    QHash<ObjectId, QList<QPointF>> ways;
    for (const Route &route : routes)
        ways.insert(route.link, route.points);
    const QList<QPointF> far = ways.value(scene.links.at(0).id);
    QCOMPARE(far.size(), 4);
    QVERIFY(startsAt(far.first(), scene, scene.links.at(0).from));
    QVERIFY(startsAt(far.last(), scene, scene.links.at(0).to));
    QVERIFY(!ways.value(scene.links.at(1).id).isEmpty());
    QVERIFY(ways.value(scene.links.at(2).id).isEmpty());
}

void RoutingTest::amongFewCardsMovingMakesNoDifference()
{
    const Scene scene = randomScene(40, 60, 32, 5);
    QVERIFY(routesWhileMoving(scene.cards, scene.links) == scene.routes());
}

void RoutingTest::cornersAreRounded()
{
    const QPainterPath path = roundedPath({{0, 0}, {50, 0}, {50, 40}, {54, 40}}, 6);
    QCOMPARE(path.currentPosition(), QPointF(54, 40));
    QVERIFY(!path.contains(QPointF(50, 0)));
    QCOMPARE(path.elementCount(), 1 + 2 * 4 + 1);
    QVERIFY(roundedPath({}).isEmpty());
}

QTEST_MAIN(RoutingTest)
#include "tst_routing.moc"
