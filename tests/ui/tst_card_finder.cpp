// SPDX-License-Identifier: MIT
#include "tests/support_ui/canvas.h"
#include "ui/diagram/card_finder.h"
#include "ui/diagram/layout/card_separation.h"

#include <QTest>

using namespace joinery;

namespace {

ObjectId id(int number)
{
    return ObjectId::derived(QStringLiteral("card%1").arg(number));
}

} // namespace

class CardFinderTest : public QObject
{
    Q_OBJECT

private slots:
    void cardsThatCoverEachOtherAreFound();
    void cardsAreMovedByTheNearerWay();
    void manyCardsInOnePlaceComeApart();
    void anOpenedCardPushesOthersDown();
    void separatingIsOneUndoStep();
    void tablesWithoutKeysAreFound();
};

void CardFinderTest::cardsThatCoverEachOtherAreFound()
{
    const QHash<ObjectId, QRectF> cards{{id(1), {0, 0, 100, 100}},
                                        {id(2), {90, 90, 100, 100}},
                                        {id(3), {300, 0, 100, 100}},
                                        {id(4), {400, 0, 100, 100}}};
    QCOMPARE(overlappingCards(cards), QList<ObjectId>({id(1), id(2)}));
}

void CardFinderTest::cardsAreMovedByTheNearerWay()
{
    const auto moved = separated({{id(1), {0, 0, 200, 100}}, {id(2), {8, 80, 200, 100}}, {id(3), {400, 0, 50, 50}}});
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.value(id(2)), QPointF(8, 128));
    QCOMPARE(separated({{id(1), {0, 0, 200, 400}}, {id(2), {192, 8, 200, 400}}}).value(id(2)), QPointF(224, 8));
    QVERIFY(separated({{id(1), {0, 0, 200, 100}}, {id(2), {200, 0, 200, 100}}}).isEmpty());
}

void CardFinderTest::manyCardsInOnePlaceComeApart()
{
    QHash<ObjectId, QRectF> cards;
    for (int i = 0; i < 60; ++i)
        cards.insert(id(i), QRectF(i * 3, i * 5, 160 + i, 100 + 2 * i));
    const auto moved = separated(cards);
    QCOMPARE(moved, separated(cards));
    for (auto place = moved.cbegin(); place != moved.cend(); ++place)
        cards[place.key()].moveTopLeft(*place);
    QVERIFY(overlappingCards(cards).isEmpty());
}

void CardFinderTest::anOpenedCardPushesOthersDown()
{
    const QRectF before(0, 0, 100, 36);
    const QHash<ObjectId, QRectF> cards{{id(1), {0, 0, 100, 300}},   {id(2), {40, 60, 100, 40}},
                                        {id(3), {40, 320, 100, 40}}, {id(4), {200, 60, 100, 40}},
                                        {id(5), {50, -60, 100, 40}}, {id(6), {60, 20, 100, 40}}};
    const auto moved = pushedDown(id(1), before, cards);
    QCOMPARE(moved.size(), 2);
    QCOMPARE(moved.value(id(2)), QPointF(40, 328));
    // It would lie below what was pushed.
    QCOMPARE(moved.value(id(3)), QPointF(40, 392));
}

void CardFinderTest::separatingIsOneUndoStep()
{
    const Canvas canvas;
    const QPointF book = canvas.card(QStringLiteral("book")).pos();
    canvas.document->moveCards(QStringLiteral("move"), {{tableId(QStringLiteral("review")), book + QPointF(0, 80)}});
    QCoreApplication::processEvents();
    canvas.view->selectOverlapping();
    QCOMPARE(canvas.selection.objects(), tableIds({QStringLiteral("book"), QStringLiteral("review")}));
    canvas.view->separateCards();
    QCoreApplication::processEvents();
    QCOMPARE(canvas.document->undoStack().count(), 2);
    QCOMPARE(canvas.card(QStringLiteral("book")).pos(), book);
    canvas.view->selectOverlapping();
    QVERIFY(canvas.selection.objects().isEmpty());
    canvas.view->separateCards();
    QCOMPARE(canvas.document->undoStack().count(), 2);
}

void CardFinderTest::tablesWithoutKeysAreFound()
{
    DiagramSample sample = bookshopSample();
    sample.snapshot = schemaFromText(QStringLiteral("a(id integer pk); b(name text)"));
    sample.model = edited(sample.snapshot).addTable(QStringLiteral("c(name text)")).dropTable(QStringLiteral("a"));
    sample.positions = {};
    const Canvas canvas(sample);
    canvas.view->selectWithoutKey();
    QCOMPARE(canvas.selection.objects(), tableIds({QStringLiteral("b"), QStringLiteral("c")}));
}

QTEST_MAIN(CardFinderTest)

#include "tst_card_finder.moc"
