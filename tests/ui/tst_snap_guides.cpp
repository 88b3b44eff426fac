// SPDX-License-Identifier: MIT
#include "tests/support_ui/canvas.h"
#include "ui/diagram/card_drag.h"
#include "ui/diagram/snap_guides.h"

#include <QTest>

#include <cmath>

using namespace joinery;

namespace {

const QString author = QStringLiteral("author");
const QString book = QStringLiteral("book");
const QString review = QStringLiteral("review");
const QRectF everything(-10000, -10000, 20000, 20000);

void settle()
{
    QCoreApplication::processEvents();
}

} // namespace

class SnapGuidesTest : public QObject
{
    Q_OBJECT

private slots:
    void edgesAndMiddlesMatch_data();
    void edgesAndMiddlesMatch();
    void theNearestOfSeveralIsTaken();
    void gapsBecomeEqual_data();
    void gapsBecomeEqual();
    void onlyWhatIsInSightCounts();
    void linesShowWhatMatches();
    void aDraggedCardSnaps();
    void controlSuspendsIt();
    void theChoiceSwitchesItOff();
    void linesGoWithTheDrag();
    void looksAsDrawn_data();
    void looksAsDrawn();

private:
    /** Holds a card and moves it so that its corner would be there. */
    static QPoint hold(const Canvas &canvas, const QString &table, QPointF corner, Qt::KeyboardModifiers held = {})
    {
        const QPoint from = canvas.header(table);
        const QPointF shift = corner - canvas.card(table).pos();
        const QPoint to = from + (shift * canvas.view->zoom()).toPoint();
        QTest::mousePress(canvas.view->viewport(), Qt::LeftButton, {}, from);
        for (const QPoint at : {from + (to - from) / 2, to}) {
            QMouseEvent event(QEvent::MouseMove, at, canvas.view->viewport()->mapToGlobal(at), Qt::NoButton,
                              Qt::LeftButton, held);
            QApplication::sendEvent(canvas.view->viewport(), &event);
        }
        return to;
    }
    static void letGo(const Canvas &canvas, QPoint at, Qt::KeyboardModifiers held = {})
    {
        QTest::mouseRelease(canvas.view->viewport(), Qt::LeftButton, held, at);
        settle();
    }
};

void SnapGuidesTest::edgesAndMiddlesMatch_data()
{
    QTest::addColumn<QRectF>("moved");
    QTest::addColumn<qreal>("x");
    // The other card goes from 1000 to 1200.
    QTest::newRow("left edges") << QRectF(1004, 500, 330, 80) << qreal(-4);
    QTest::newRow("right edges") << QRectF(863, 500, 340, 80) << qreal(-3);
    QTest::newRow("middles") << QRectF(1047, 500, 100, 80) << qreal(3);
    QTest::newRow("left to right") << QRectF(1205, 500, 330, 80) << qreal(-5);
    QTest::newRow("right to left") << QRectF(660, 500, 335, 80) << qreal(5);
}

void SnapGuidesTest::edgesAndMiddlesMatch()
{
    QFETCH(QRectF, moved);
    QFETCH(qreal, x);
    const SnapGuides guides({QRectF(1000, 100, 200, 100)});
    const SnapGuides::Snap snap = guides.snapFor(moved, 6, everything);
    QCOMPARE(snap.x.value_or(99), x);
    QVERIFY(!snap.y);
    QVERIFY(!guides.snapFor(moved, qAbs(x) - 1, everything).x);
    // The other direction is no different.
    const auto turned = [](const QRectF &area) { return QRectF(area.y(), area.x(), area.height(), area.width()); };
    const SnapGuides down({turned({1000, 100, 200, 100})});
    QCOMPARE(down.snapFor(turned(moved), 6, everything).y.value_or(99), x);
}

void SnapGuidesTest::theNearestOfSeveralIsTaken()
{
    const SnapGuides guides({QRectF(0, 0, 100, 50), QRectF(5, 100, 300, 50)});
    QCOMPARE(guides.snapFor({2, 300, 170, 50}, 8, everything).x.value_or(99), -2);
    QCOMPARE(guides.snapFor({4, 300, 170, 50}, 8, everything).x.value_or(99), 1);
}

void SnapGuidesTest::gapsBecomeEqual_data()
{
    QTest::addColumn<qreal>("left");
    QTest::addColumn<qreal>("snapped");
    // Two cards from 0 to 300 and from 600 to 661, so a gap of 300; the dragged one is 81 wide.
    QTest::newRow("after both") << qreal(958) << qreal(961);
    QTest::newRow("before both") << qreal(-384) << qreal(-381);
    QTest::newRow("between them") << qreal(407) << qreal(409.5);
}

void SnapGuidesTest::gapsBecomeEqual()
{
    QFETCH(qreal, left);
    QFETCH(qreal, snapped);
    const SnapGuides guides({QRectF(0, 0, 300, 63), QRectF(600, 0, 61, 63)});
    const QRectF card(left, 13, 81, 30);
    QCOMPARE(left + guides.snapFor(card, 6, everything).x.value_or(99), snapped);
    const QRectF there = card.translated(snapped - left, 0);
    QCOMPARE(guides.linesFor(there, everything).gaps.size(), 2);
    QVERIFY(guides.linesFor(card, everything).gaps.isEmpty());
    // What is not beside it has nothing to do with it.
    QVERIFY(!guides.snapFor(card.translated(0, 500), 6, everything).x);
}

void SnapGuidesTest::onlyWhatIsInSightCounts()
{
    const SnapGuides guides({QRectF(0, 0, 100, 50)});
    const QRectF moved(3, 300, 170, 50);
    QVERIFY(guides.snapFor(moved, 6, everything).x);
    QVERIFY(!guides.snapFor(moved, 6, QRectF(0, 60, 1000, 1000)).x);
    // Nor does what is far away.
    QVERIFY(!guides.snapFor(moved.translated(0, 3000), 6, everything).x);
}

void SnapGuidesTest::linesShowWhatMatches()
{
    const SnapGuides guides({QRectF(0, 0, 100, 50), QRectF(0, 400, 80, 50)});
    const SnapGuides::Lines lines = guides.linesFor({0, 200, 170, 33}, everything);
    QCOMPARE(lines.edges.size(), 1);
    QCOMPARE(lines.edges.first().x1(), 0);
    QCOMPARE(lines.edges.first().x2(), 0);
    // Along both of them.
    QVERIFY(lines.edges.first().y1() < 0 && lines.edges.first().y2() > 450);
    QVERIFY(guides.linesFor({7, 200, 170, 33}, everything).isEmpty());
}

void SnapGuidesTest::aDraggedCardSnaps()
{
    const Canvas canvas;
    // Beside the author's left edge, at a height where nothing else is.
    const QPoint at = hold(canvas, review, {44, 520});
    QCOMPARE(canvas.card(review).pos().x(), canvas.card(author).pos().x());
    letGo(canvas, at);
    QCOMPARE(canvas.card(review).pos().x(), canvas.card(author).pos().x());
    QCOMPARE(canvas.document->undoStack().count(), 1);
    QCOMPARE(canvas.document->positions().value(tableId(review)), canvas.card(review).pos());
}

void SnapGuidesTest::controlSuspendsIt()
{
    const Canvas canvas;
    const qreal edge = canvas.card(author).pos().x();
    const QPoint at = hold(canvas, review, {edge + 5, 520}, Qt::ControlModifier);
    QVERIFY(canvas.card(review).pos().x() != edge);
    QCOMPARE(std::fmod(canvas.card(review).pos().x(), 8), 0);
    letGo(canvas, at, Qt::ControlModifier);
    QVERIFY(canvas.card(review).pos().x() != edge);
}

void SnapGuidesTest::theChoiceSwitchesItOff()
{
    const Canvas canvas;
    DiagramChoices choices = canvas.view->choices();
    QVERIFY(choices.snap);
    choices.snap = false;
    canvas.view->setChoices(choices);
    const qreal edge = canvas.card(author).pos().x();
    letGo(canvas, hold(canvas, review, {edge + 5, 520}));
    QCOMPARE(canvas.card(review).pos().x(), edge + 8);
}

void SnapGuidesTest::linesGoWithTheDrag()
{
    const Canvas canvas;
    const QPoint at = hold(canvas, review, {44, 520});
    const QImage held = canvas.view->grab().toImage();
    // Between the two cards, on the line along their left edges.
    const QPoint onLine =
        canvas.view->mapFromScene(QPointF(canvas.card(author).pos().x(), canvas.card(review).pos().y() - 12));
    const auto isAccent = [&](const QImage &image) {
        bool found = false;
        for (int x = -1; x <= 1; ++x) {
            const QColor seen = image.pixelColor(onLine + QPoint(x, 0));
            const QColor accent = canvas.view->diagramScene().theme().accent;
            found = found || (qAbs(seen.red() - accent.red()) < 40 && qAbs(seen.blue() - accent.blue()) < 40);
        }
        return found;
    };
    QVERIFY(isAccent(held));
    letGo(canvas, at);
    QVERIFY(!isAccent(canvas.view->grab().toImage()));
}

void SnapGuidesTest::looksAsDrawn_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void SnapGuidesTest::looksAsDrawn()
{
    QFETCH(bool, dark);
    const Canvas canvas(bookshopSample(), dark);
    // To the right of the book, at one height with it, as far from it as it is from the author.
    const qreal gap = canvas.card(book).pos().x() - canvas.card(author).sceneRectangle().right();
    canvas.document->moveCards(QStringLiteral("move"), {{tableId(QStringLiteral("category")), {808, 440}}});
    settle();
    const QPoint at = hold(canvas, review, {canvas.card(book).sceneRectangle().right() + gap + 3, 44});
    QCOMPARE(canvas.card(review).pos(), QPointF(canvas.card(book).sceneRectangle().right() + gap, 40));
    canvas.keep(dark ? QStringLiteral("snap_dark") : QStringLiteral("snap_light"));
    letGo(canvas, at);
}

QTEST_MAIN(SnapGuidesTest)

#include "tst_snap_guides.moc"
