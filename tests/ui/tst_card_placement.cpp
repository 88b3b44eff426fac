// SPDX-License-Identifier: MIT
#include "ui/document/card_placement.h"

#include <QtTest>

using namespace joinery;

namespace {

ObjectId id(int number)
{
    return ObjectId::derived(QString::number(number));
}

} // namespace

/** Where cards go that are new, or in the way of one that grew. */
class CardPlacementTest : public QObject
{
    Q_OBJECT

private slots:
    void whatLiesBelowMakesRoom();
    void growingByMoreThanWhatLiesBelow();
    void cardsBesideStay();
};

void CardPlacementTest::whatLiesBelowMakesRoom()
{
    const QHash<ObjectId, QRectF> cards{
        {id(0), {0, 0, 200, 100}}, {id(1), {0, 120, 200, 100}}, {id(2), {0, 400, 200, 100}}};
    const auto moved = roomBelow(id(0), 48, cards);
    QCOMPARE(moved, (QHash<ObjectId, QPointF>{{id(1), {0, 168}}}));
}

void CardPlacementTest::growingByMoreThanWhatLiesBelow()
{
    const QHash<ObjectId, QRectF> cards{{id(0), {0, 0, 200, 100}},
                                        {id(1), {0, 104, 200, 80}},
                                        {id(2), {0, 200, 200, 80}},
                                        {id(3), {100, 290, 200, 80}}};
    const auto moved = roomBelow(id(0), 720, cards);
    QCOMPARE(moved.size(), 3);
    QHash<ObjectId, QRectF> after = cards;
    for (auto place = moved.cbegin(); place != moved.cend(); ++place)
        after[place.key()].moveTopLeft(*place);
    after[id(0)].setHeight(820);
    for (int first = 0; first < 4; ++first) {
        for (int second = first + 1; second < 4; ++second) {
            QVERIFY(!after.value(id(first)).intersects(after.value(id(second))));
            QVERIFY(after.value(id(first)).top() < after.value(id(second)).top());
        }
    }
}

void CardPlacementTest::cardsBesideStay()
{
    const QHash<ObjectId, QRectF> cards{
        {id(0), {0, 0, 200, 100}}, {id(1), {200, 120, 200, 100}}, {id(2), {0, 50, 200, 100}}};
    QVERIFY(roomBelow(id(0), 500, cards).isEmpty());
}

QTEST_GUILESS_MAIN(CardPlacementTest)
#include "tst_card_placement.moc"
