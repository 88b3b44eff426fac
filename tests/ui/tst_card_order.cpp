// SPDX-License-Identifier: MIT
#include "tests/support_ui/canvas.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace joinery;

namespace {

const QString author = QStringLiteral("author");
const QString book = QStringLiteral("book");
const QString review = QStringLiteral("review");
const QString publisher = QStringLiteral("publisher");

ObjectId id(int number)
{
    return ObjectId::derived(QStringLiteral("card%1").arg(number));
}

void settle()
{
    QCoreApplication::processEvents();
}

/** The entry of a card's menu, also of one below it; null where there is none. */
QAction *entry(const Canvas &canvas, const QString &table, const QString &text)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, canvas.header(table),
                            canvas.view->viewport()->mapToGlobal(canvas.header(table)));
    QApplication::sendEvent(canvas.view->viewport(), &event);
    const QList<QMenu *> menus = canvas.view->findChildren<QMenu *>();
    QAction *found = nullptr;
    for (QMenu *menu : menus) {
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                found = action;
        }
        menu->close();
    }
    return found;
}

QHash<ObjectId, QPointF> places(const Canvas &canvas)
{
    QHash<ObjectId, QPointF> result;
    for (const CardItem *card : canvas.view->diagramScene().cards())
        result.insert(card->id(), card->pos());
    return result;
}

void waitForArranging(const Canvas &canvas)
{
    QVERIFY(canvas.view->isArranging());
    QTRY_VERIFY_WITH_TIMEOUT(!canvas.view->isArranging(), 20000);
    QTRY_VERIFY(!canvas.view->flight().isRunning());
}

} // namespace

class CardOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void edgesAndMiddlesAreShared_data();
    void edgesAndMiddlesAreShared();
    void pinnedCardsAreAlignedWith();
    void gapsBecomeEqual();
    void aligningIsOneStep();
    void distributingIsOneStep();
    void arrowKeysKeepCardsAligned();
    void aKeyPinsTheSelection();
    void theMenuPinsAndSetsFree();
    void pinsAreUndoneAndKeptInTheFile();
    void pinnedCardsStayWhenOthersAreArranged();
    void pinnedCardsStayWhenOthersAreSeparated();
    void theSelectionIsArrangedAlone();
    void nothingIsArrangedWhereAllArePinned();
    void cancellingLeavesAllAsItWas();
    void cardsGlideUnlessMotionIsReduced();
    void manyCardsGlideWhereFramesAreInTime();
    void undoEndsTheGliding();
    void whatIsDoneMeanwhileIsDoneWhereCardsGo();
    void looksAsDrawn_data();
    void looksAsDrawn();
};

void CardOrderTest::edgesAndMiddlesAreShared_data()
{
    QTest::addColumn<Alignment>("alignment");
    QTest::addColumn<QList<QPointF>>("expected");
    QTest::newRow("left") << Alignment::Left << QList<QPointF>{{0, 0}, {0, 200}, {0, 90}};
    QTest::newRow("center") << Alignment::Center << QList<QPointF>{{100, 0}, {50, 200}, {75, 90}};
    QTest::newRow("right") << Alignment::Right << QList<QPointF>{{200, 0}, {100, 200}, {150, 90}};
    QTest::newRow("top") << Alignment::Top << QList<QPointF>{{0, 0}, {100, 0}, {40, 0}};
    QTest::newRow("middle") << Alignment::Middle << QList<QPointF>{{0, 80}, {100, 100}, {40, 105}};
    QTest::newRow("bottom") << Alignment::Bottom << QList<QPointF>{{0, 160}, {100, 200}, {40, 210}};
}

void CardOrderTest::edgesAndMiddlesAreShared()
{
    QFETCH(Alignment, alignment);
    QFETCH(QList<QPointF>, expected);
    const QHash<ObjectId, QRectF> cards{
        {id(0), {0, 0, 100, 100}}, {id(1), {100, 200, 200, 60}}, {id(2), {40, 90, 150, 50}}};
    const QHash<ObjectId, QPointF> moved = aligned(cards, alignment);
    for (int i = 0; i < 3; ++i) {
        const QPointF before = cards.value(id(i)).topLeft();
        QCOMPARE(moved.value(id(i), before), expected.at(i));
        QCOMPARE(moved.contains(id(i)), before != expected.at(i));
    }
}

void CardOrderTest::pinnedCardsAreAlignedWith()
{
    const QHash<ObjectId, QRectF> cards{
        {id(0), {0, 0, 100, 100}}, {id(1), {100, 200, 200, 60}}, {id(2), {40, 90, 150, 50}}};
    const QHash<ObjectId, QPointF> moved = aligned(cards, Alignment::Left, {id(1)});
    QCOMPARE(moved, (QHash<ObjectId, QPointF>{{id(0), {100, 0}}, {id(2), {100, 90}}}));
}

void CardOrderTest::gapsBecomeEqual()
{
    const QHash<ObjectId, QRectF> cards{
        {id(0), {0, 0, 100, 100}}, {id(1), {110, 300, 60, 10}}, {id(2), {180, 0, 40, 50}}, {id(3), {500, 0, 100, 100}}};
    const QHash<ObjectId, QPointF> moved = distributed(cards, Qt::Horizontal);
    QCOMPARE(moved, (QHash<ObjectId, QPointF>{{id(1), {200, 300}}, {id(2), {360, 0}}}));
    QVERIFY(!distributed(cards, Qt::Horizontal, {id(1)}).contains(id(1)));
    QVERIFY(distributed({{id(0), {0, 0, 10, 10}}, {id(1), {50, 0, 10, 10}}}, Qt::Horizontal).isEmpty());
    const QHash<ObjectId, QPointF> down =
        distributed({{id(0), {0, 0, 9, 10}}, {id(1), {3, 12, 9, 10}}, {id(2), {0, 90, 9, 10}}}, Qt::Vertical);
    QCOMPARE(down, (QHash<ObjectId, QPointF>{{id(1), {3, 45}}}));
}

void CardOrderTest::aligningIsOneStep()
{
    const Canvas canvas;
    canvas.selection.select(tableIds({author, book, review}));
    const auto before = places(canvas);
    canvas.view->align(Alignment::Left);
    settle();
    QCOMPARE(canvas.card(book).pos().x(), canvas.card(author).pos().x());
    QCOMPARE(canvas.card(review).pos().x(), canvas.card(author).pos().x());
    QCOMPARE(canvas.document->undoStack().count(), 1);
    QCOMPARE(canvas.document->undoStack().undoText(), "Align left edges");
    canvas.document->undoStack().undo();
    settle();
    QCOMPARE(places(canvas), before);
    // By the mouse.
    QAction *top = entry(canvas, book, QStringLiteral("Align top edges"));
    QVERIFY(top);
    top->trigger();
    settle();
    QCOMPARE(canvas.card(author).pos().y(), canvas.card(book).pos().y());
}

void CardOrderTest::distributingIsOneStep()
{
    const Canvas canvas;
    canvas.selection.select(tableIds({author, book, QStringLiteral("category")}));
    canvas.view->distribute(Qt::Horizontal);
    settle();
    const QRectF left = canvas.card(author).sceneRectangle();
    const QRectF middle = canvas.card(book).sceneRectangle();
    const QRectF right = canvas.card(QStringLiteral("category")).sceneRectangle();
    QVERIFY(qAbs((middle.left() - left.right()) - (right.left() - middle.right())) <= 1);
    QCOMPARE(canvas.document->undoStack().undoText(), "Distribute horizontally");
    QCOMPARE(canvas.document->undoStack().count(), 1);
}

void CardOrderTest::arrowKeysKeepCardsAligned()
{
    const Canvas canvas;
    const QPointF first = canvas.card(author).pos();
    canvas.document->moveCards(QStringLiteral("move"), {{tableId(book), first + QPointF(403, 5)}});
    settle();
    canvas.selection.select(tableIds({author, book}));
    canvas.key(Qt::Key_Right);
    canvas.key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(canvas.card(author).pos(), first + QPointF(8, 40));
    QCOMPARE(canvas.card(book).pos(), canvas.card(author).pos() + QPointF(403, 5));
}

void CardOrderTest::aKeyPinsTheSelection()
{
    const Canvas canvas;
    canvas.key(Qt::Key_P);
    QCOMPARE(canvas.document->undoStack().count(), 0);
    canvas.selection.select(tableIds({author, book}));
    canvas.key(Qt::Key_P);
    settle();
    QVERIFY(canvas.card(author).content().pinned);
    QVERIFY(!canvas.card(author).geometry().pin().isEmpty());
    QVERIFY(canvas.card(review).geometry().pin().isEmpty());
    QCOMPARE(canvas.document->undoStack().undoText(), "Pin 2 cards");
    // Where one is free, all are pinned first.
    canvas.selection.select(tableIds({author, review}));
    canvas.key(Qt::Key_P);
    QCOMPARE(canvas.document->pinned().size(), 3);
    canvas.key(Qt::Key_P);
    settle();
    QCOMPARE(canvas.document->pinned(), QSet<ObjectId>{tableId(book)});
    QVERIFY(!canvas.card(author).content().pinned);
}

void CardOrderTest::theMenuPinsAndSetsFree()
{
    const Canvas canvas;
    QVERIFY(!entry(canvas, book, QStringLiteral("Unpin")));
    QAction *pin = entry(canvas, book, QStringLiteral("Pin"));
    QVERIFY(pin);
    pin->trigger();
    settle();
    QVERIFY(canvas.card(book).content().pinned);
    QAction *unpin = entry(canvas, book, QStringLiteral("Unpin"));
    QVERIFY(unpin);
    unpin->trigger();
    QVERIFY(canvas.document->pinned().isEmpty());
}

void CardOrderTest::pinsAreUndoneAndKeptInTheFile()
{
    Canvas canvas;
    QSignalSpy changed(canvas.document.get(), &ProjectDocument::pinnedChanged);
    canvas.view->setPinned(tableIds({book}), true);
    QCOMPARE(changed.size(), 1);
    canvas.document->undoStack().undo();
    settle();
    QVERIFY(!canvas.card(book).content().pinned);
    canvas.document->undoStack().redo();
    settle();
    QVERIFY(canvas.card(book).content().pinned);
    QVERIFY(canvas.document->save().has_value());
    QVERIFY(canvas.sample.open()->pinned() == QSet<ObjectId>{tableId(book)});
}

void CardOrderTest::pinnedCardsStayWhenOthersAreArranged()
{
    const Canvas canvas;
    canvas.view->setPinned(tableIds({book, QStringLiteral("category")}), true);
    settle();
    const auto before = places(canvas);
    canvas.view->arrange();
    waitForArranging(canvas);
    const auto after = places(canvas);
    QVERIFY(after != before);
    canvas.keep(QStringLiteral("arranged_around_pins"));
    for (const QString &table : {book, QStringLiteral("category")})
        QCOMPARE(after.value(tableId(table)), before.value(tableId(table)));
    canvas.view->selectOverlapping();
    QVERIFY(canvas.selection.objects().isEmpty());
    canvas.document->undoStack().undo();
    settle();
    QCOMPARE(places(canvas), before);
}

void CardOrderTest::pinnedCardsStayWhenOthersAreSeparated()
{
    const Canvas canvas;
    canvas.document->moveCards(QStringLiteral("move"), {{tableId(review), canvas.card(book).pos() + QPointF(16, 16)}});
    canvas.view->setPinned(tableIds({review}), true);
    settle();
    const QPointF place = canvas.card(review).pos();
    canvas.view->separateCards();
    settle();
    QCOMPARE(canvas.card(review).pos(), place);
    canvas.view->selectOverlapping();
    QVERIFY(canvas.selection.objects().isEmpty());
}

void CardOrderTest::theSelectionIsArrangedAlone()
{
    const Canvas canvas;
    const QSet<ObjectId> chosen{tableId(author), tableId(publisher), tableId(book)};
    // Far from how they would be laid out.
    canvas.document->moveCards(QStringLiteral("move"), {{tableId(author), {400, 300}}, {tableId(book), {40, 40}}});
    settle();
    const auto before = places(canvas);
    canvas.selection.select(chosen.values());
    QAction *these = entry(canvas, book, QStringLiteral("Arrange these"));
    QVERIFY(these);
    these->trigger();
    waitForArranging(canvas);
    const auto after = places(canvas);
    for (auto place = before.cbegin(); place != before.cend(); ++place)
        QVERIFY(chosen.contains(place.key()) || after.value(place.key()) == *place);
    QVERIFY(after.value(tableId(author)).x() < after.value(tableId(book)).x());
    canvas.keep(QStringLiteral("arranged_selection"));
    canvas.view->selectOverlapping();
    QVERIFY(canvas.selection.objects().isEmpty());
    QCOMPARE(canvas.document->undoStack().undoText(), "Arrange selection");
}

void CardOrderTest::nothingIsArrangedWhereAllArePinned()
{
    const Canvas canvas;
    canvas.view->selectAll();
    canvas.key(Qt::Key_P);
    canvas.view->arrange();
    QVERIFY(!canvas.view->isArranging());
    canvas.view->arrangeLayered();
    QVERIFY(!canvas.view->isArranging());
}

void CardOrderTest::cancellingLeavesAllAsItWas()
{
    const Canvas canvas;
    const auto before = places(canvas);
    canvas.view->arrangeByForce();
    QVERIFY(canvas.view->isArranging());
    canvas.view->cancelArranging();
    QVERIFY(!canvas.view->isArranging());
    QTest::qWait(200);
    QCOMPARE(places(canvas), before);
    QCOMPARE(canvas.document->undoStack().count(), 0);
}

void CardOrderTest::cardsGlideUnlessMotionIsReduced()
{
    const Canvas canvas;
    canvas.view->arrange();
    QTRY_VERIFY_WITH_TIMEOUT(canvas.view->flight().isRunning(), 20000);
    // What they glide to is in the document.
    const auto after = canvas.document->positions();
    QTRY_VERIFY(!canvas.view->flight().isRunning());
    for (const CardItem *card : canvas.view->diagramScene().cards())
        QCOMPARE(card->pos(), after.value(card->id()));
    canvas.document->undoStack().undo();
    settle();
    canvas.view->motion().take(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"),
                               false);
    QVERIFY(canvas.view->motion().isReduced());
    QSignalSpy arranging(canvas.view.get(), &DiagramView::arrangingChanged);
    canvas.view->arrange();
    QTRY_COMPARE_WITH_TIMEOUT(arranging.size(), 2, 20000);
    QVERIFY(!canvas.view->flight().isRunning());
    QCOMPARE(canvas.document->positions(), after);
}

void CardOrderTest::manyCardsGlideWhereFramesAreInTime()
{
    const Canvas canvas(largeSample(160, 2));
    // They have no places at first.
    QTRY_VERIFY_WITH_TIMEOUT(!canvas.view->isArranging(), 60000);
    CardFlight &flight = canvas.view->flight();
    QHash<ObjectId, QPointF> from;
    QHash<ObjectId, QPointF> to;
    for (const CardItem *card : canvas.view->diagramScene().cards()) {
        to.insert(card->id(), card->pos());
        from.insert(card->id(), card->pos() + QPointF(80, 40));
    }
    const auto isThere = [&] {
        const QList<CardItem *> cards = canvas.view->diagramScene().cards();
        return std::all_of(cards.cbegin(), cards.cend(),
                           [&to](const CardItem *card) { return card->pos() == to.value(card->id()); });
    };
    flight.setFrameBudget(600000);
    flight.start(from);
    QVERIFY(flight.isRunning());
    QVERIFY(!isThere());
    QTRY_VERIFY_WITH_TIMEOUT(!flight.isRunning(), 60000);
    QVERIFY(isThere());
    // No frame is that quick.
    flight.setFrameBudget(-1);
    flight.start(from);
    QVERIFY(!flight.isRunning());
    QVERIFY(isThere());
}

void CardOrderTest::undoEndsTheGliding()
{
    const Canvas canvas;
    const auto before = places(canvas);
    canvas.view->arrange();
    QTRY_VERIFY_WITH_TIMEOUT(canvas.view->flight().isRunning(), 20000);
    canvas.document->undoStack().undo();
    settle();
    QVERIFY(!canvas.view->flight().isRunning());
    QCOMPARE(places(canvas), before);
}

void CardOrderTest::whatIsDoneMeanwhileIsDoneWhereCardsGo()
{
    const Canvas canvas;
    canvas.view->arrange();
    QTRY_VERIFY_WITH_TIMEOUT(canvas.view->flight().isRunning(), 20000);
    const auto after = canvas.document->positions();
    canvas.selection.select(tableIds({author, book}));
    canvas.view->align(Alignment::Top);
    QVERIFY(!canvas.view->flight().isRunning());
    settle();
    const qreal top = std::min(after.value(tableId(author)).y(), after.value(tableId(book)).y());
    QCOMPARE(canvas.card(author).pos(), QPointF(after.value(tableId(author)).x(), top));
    QCOMPARE(canvas.card(book).pos(), QPointF(after.value(tableId(book)).x(), top));
    QCOMPARE(canvas.card(review).pos(), after.value(tableId(review)));
}

void CardOrderTest::looksAsDrawn_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void CardOrderTest::looksAsDrawn()
{
    QFETCH(bool, dark);
    const Canvas canvas(bookshopSample(), dark);
    canvas.view->setPinned(tableIds({author, review, QStringLiteral("legacy_tag")}), true);
    canvas.view->setPinned({ObjectId::derived(u"recent_books")}, true);
    settle();
    const CardItem &card = canvas.card(author);
    const QImage image = canvas.view->grab().toImage();
    const QPoint pin = canvas.at(author, card.geometry().pin().center() + QPointF(0, 3));
    const QPoint ground = canvas.at(author, card.geometry().pin().topLeft() + QPointF(-3, 0));
    QVERIFY(image.pixelColor(pin) != image.pixelColor(ground));
    canvas.keep(dark ? QStringLiteral("pins_dark") : QStringLiteral("pins_light"));
}

QTEST_MAIN(CardOrderTest)

#include "tst_card_order.moc"
