// SPDX-License-Identifier: MIT
#include "tests/support_ui/canvas.h"
#include "ui/diagram/card_finder.h"
#include "ui/diagram/layout/card_separation.h"

#include <QSignalSpy>
#include <QTest>

using namespace joinery;

class CardCollapseTest : public QObject
{
    Q_OBJECT

private slots:
    void theButtonInTheHeaderCollapses();
    void theButtonShowsWhereThePointerIs();
    void twoQuickClicksOpenAgain();
    void keysCollapseTheSelection();
    void allAreCollapsedAsOneStep();
    void viewsWithoutKnownColumnsHaveNothingToCollapse();
    void linksLeaveFromTheHeader();
    void itIsUndoneAndKeptInTheFile();
    void cardsBelowMakeRoom();
    void manyThatOpenMakeRoom();
    void cardsThatGrowMakeRoom();
    void aColumnIsAddedToAnOpenCard();
    void collapsedCardsAreNotWalkedThrough();
    void looksAsDrawn_data();
    void looksAsDrawn();

private:
    static QPoint toggle(const Canvas &canvas, const QString &table)
    {
        return canvas.at(table, canvas.card(table).geometry().toggle().center());
    }
    static void pointAt(const Canvas &canvas, QPoint to)
    {
        QWidget *viewport = canvas.view->viewport();
        QMouseEvent event(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(viewport, &event);
    }
    static void settle() { QCoreApplication::processEvents(); }
};

void CardCollapseTest::theButtonInTheHeaderCollapses()
{
    const Canvas canvas;
    const QString book = QStringLiteral("book");
    canvas.click(toggle(canvas, book));
    settle();
    QVERIFY(canvas.card(book).content().collapsed);
    QCOMPARE(canvas.card(book).geometry().size().height(), CardGeometry::headerHeight);
    QVERIFY(canvas.document->collapsed().contains(tableId(book)));
    // The card was not what was clicked.
    QVERIFY(canvas.selection.objects().isEmpty());
    canvas.click(toggle(canvas, book));
    settle();
    QVERIFY(!canvas.card(book).content().collapsed);
    QCOMPARE(canvas.document->undoStack().count(), 2);
}

void CardCollapseTest::theButtonShowsWhereThePointerIs()
{
    const Canvas canvas;
    const QString book = QStringLiteral("book");
    QVERIFY(!canvas.card(book).state().toggle);
    pointAt(canvas, canvas.header(book));
    QTRY_VERIFY(canvas.card(book).state().toggle);
    QVERIFY(!canvas.card(book).state().toggleHovered);
    pointAt(canvas, toggle(canvas, book));
    QTRY_VERIFY(canvas.card(book).state().toggleHovered);
    pointAt(canvas, canvas.name(QStringLiteral("book.title")));
    QTRY_VERIFY(!canvas.card(book).state().toggle);
}

void CardCollapseTest::twoQuickClicksOpenAgain()
{
    const Canvas canvas;
    const QPoint point = toggle(canvas, QStringLiteral("book"));
    canvas.click(point);
    settle();
    QTest::mouseDClick(canvas.view->viewport(), Qt::LeftButton, {}, point);
    settle();
    QVERIFY(!canvas.card(QStringLiteral("book")).content().collapsed);
    QVERIFY(!canvas.view->inPlaceEditor().isActive());
}

void CardCollapseTest::keysCollapseTheSelection()
{
    const Canvas canvas;
    canvas.selection.select(tableIds({QStringLiteral("author"), QStringLiteral("book")}));
    canvas.key(Qt::Key_Minus);
    settle();
    QCOMPARE(canvas.document->collapsed().size(), 2);
    QCOMPARE(canvas.document->undoStack().undoText(), "Collapse 2 cards");
    canvas.key(Qt::Key_Minus);
    QCOMPARE(canvas.document->undoStack().count(), 1);
    canvas.key(Qt::Key_Plus);
    settle();
    QVERIFY(canvas.document->collapsed().isEmpty());
    // Where one is open, all are collapsed first.
    canvas.selection.select(tableIds({QStringLiteral("author")}));
    canvas.view->toggleCollapsed();
    settle();
    canvas.selection.select(tableIds({QStringLiteral("author"), QStringLiteral("book")}));
    canvas.view->toggleCollapsed();
    settle();
    QCOMPARE(canvas.document->collapsed().size(), 2);
    canvas.view->toggleCollapsed();
    settle();
    QVERIFY(canvas.document->collapsed().isEmpty());
}

void CardCollapseTest::allAreCollapsedAsOneStep()
{
    const Canvas canvas;
    canvas.view->setAllCollapsed(true);
    settle();
    for (const CardItem *card : canvas.view->diagramScene().cards())
        QCOMPARE(card->geometry().size().height(), CardGeometry::headerHeight);
    QCOMPARE(canvas.document->undoStack().count(), 1);
    canvas.view->setAllCollapsed(false);
    settle();
    QVERIFY(canvas.document->collapsed().isEmpty());
}

void CardCollapseTest::viewsWithoutKnownColumnsHaveNothingToCollapse()
{
    DiagramSample sample = bookshopSample();
    const ObjectId view = ObjectId::derived(u"recent_books");
    for (Schema *schema : {&sample.snapshot, &sample.model})
        schema->objects.edit(view)->definition = QStringLiteral("AS SELECT count(*) FROM book");
    const Canvas canvas(sample);
    QVERIFY(canvas.view->diagramScene().card(view)->geometry().toggle().isEmpty());
    canvas.selection.select({view});
    canvas.key(Qt::Key_Minus);
    QCOMPARE(canvas.document->undoStack().count(), 0);
}

void CardCollapseTest::linksLeaveFromTheHeader()
{
    const Canvas canvas;
    const CardItem &book = canvas.card(QStringLiteral("book"));
    canvas.view->setCollapsed(tableIds({QStringLiteral("book")}), true);
    settle();
    const qreal header = book.pos().y() + CardGeometry::headerHeight / 2;
    int links = 0;
    for (const LinkItem *link : canvas.view->diagramScene().linksOf(tableId(QStringLiteral("book")))) {
        const bool refers = link->content().fromTable == book.id();
        QCOMPARE(refers ? link->route().first().y() : link->route().last().y(), header);
        ++links;
    }
    // Three keys and a view.
    QCOMPARE(links, 4);
}

void CardCollapseTest::itIsUndoneAndKeptInTheFile()
{
    Canvas canvas;
    const QString book = QStringLiteral("book");
    QSignalSpy changed(canvas.document.get(), &ProjectDocument::collapsedChanged);
    canvas.view->setCollapsed(tableIds({book}), true);
    QCOMPARE(changed.size(), 1);
    QVERIFY(canvas.document->isModified());
    canvas.document->undoStack().undo();
    settle();
    QVERIFY(!canvas.card(book).content().collapsed);
    canvas.document->undoStack().redo();
    settle();
    QVERIFY(canvas.card(book).content().collapsed);
    QVERIFY(canvas.document->save().has_value());
    QVERIFY(canvas.sample.open()->collapsed() == QSet<ObjectId>{tableId(book)});
}

void CardCollapseTest::cardsBelowMakeRoom()
{
    const Canvas canvas;
    const QString book = QStringLiteral("book");
    const QString review = QStringLiteral("review");
    canvas.view->setCollapsed(tableIds({book}), true);
    settle();
    const QPointF near = canvas.card(book).pos() + QPointF(0, CardGeometry::headerHeight + 40);
    canvas.document->moveCards(QStringLiteral("move"), {{tableId(review), near}});
    settle();
    canvas.view->setCollapsed(tableIds({book}), false);
    settle();
    QVERIFY(!canvas.card(review).sceneRectangle().intersects(canvas.card(book).sceneRectangle()));
    canvas.document->undoStack().undo();
    settle();
    QVERIFY(canvas.card(book).content().collapsed);
    QCOMPARE(canvas.card(review).pos(), near);
}

void CardCollapseTest::manyThatOpenMakeRoom()
{
    DiagramSample sample = largeSample(40, 8);
    for (int i = 0; i < 40; ++i)
        sample.positions.insert(tableId(QStringLiteral("table_%1").arg(i)), QPointF(i % 8 * 320, i / 8 * 64));
    const Canvas canvas(sample);
    canvas.view->setAllCollapsed(true);
    canvas.view->settle();
    QVERIFY(overlappingCards(cardRectangles(canvas.view->diagramScene())).isEmpty());
    canvas.view->setAllCollapsed(false);
    canvas.view->settle();
    QVERIFY(overlappingCards(cardRectangles(canvas.view->diagramScene())).isEmpty());
    QCOMPARE(canvas.document->undoStack().count(), 2);
    canvas.document->undoStack().undo();
    QCOMPARE(canvas.document->positions().value(tableId(QStringLiteral("table_39"))), QPointF(7 * 320, 4 * 64));
}

void CardCollapseTest::cardsThatGrowMakeRoom()
{
    DiagramSample sample;
    sample.snapshot = schemaFromText(QStringLiteral("upper(id integer pk, a text index, b text index, c text index)\n"
                                                    "lower(id integer pk)\nbeside(id integer pk)"));
    sample.model = sample.snapshot;
    sample.positions = {{tableId(QStringLiteral("upper")), {40, 40}},
                        {tableId(QStringLiteral("lower")), {40, 208}},
                        {tableId(QStringLiteral("beside")), {480, 40}}};
    const Canvas canvas(sample);
    QVERIFY(overlappingCards(cardRectangles(canvas.view->diagramScene())).isEmpty());
    DiagramChoices choices = canvas.view->choices();
    choices.indexes = true;
    canvas.view->setChoices(choices);
    canvas.view->settle();
    QVERIFY(overlappingCards(cardRectangles(canvas.view->diagramScene())).isEmpty());
    QVERIFY(canvas.document->positions().value(tableId(QStringLiteral("lower"))).y() > 208);
    QCOMPARE(canvas.document->positions().value(tableId(QStringLiteral("beside"))), QPointF(480, 40));
    QCOMPARE(canvas.document->undoStack().count(), 1);
    canvas.document->undoStack().undo();
    QCOMPARE(canvas.document->positions().value(tableId(QStringLiteral("lower"))), QPointF(40, 208));
}

void CardCollapseTest::aColumnIsAddedToAnOpenCard()
{
    const Canvas canvas;
    canvas.view->setCollapsed(tableIds({QStringLiteral("category")}), true);
    canvas.selection.select(tableIds({QStringLiteral("category")}));
    settle();
    canvas.key(Qt::Key_Insert);
    QVERIFY(!canvas.card(QStringLiteral("category")).content().collapsed);
    QVERIFY(canvas.view->inPlaceEditor().isActive());
    QCOMPARE(canvas.view->inPlaceEditor().target().field, InPlaceTarget::Field::NewColumn);
}

void CardCollapseTest::collapsedCardsAreNotWalkedThrough()
{
    const Canvas canvas;
    canvas.view->setCollapsed(tableIds({QStringLiteral("book")}), true);
    canvas.selection.select(tableIds({QStringLiteral("book")}));
    settle();
    canvas.key(Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(canvas.selection.part().isNull());
}

void CardCollapseTest::looksAsDrawn_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void CardCollapseTest::looksAsDrawn()
{
    QFETCH(bool, dark);
    const Canvas canvas(bookshopSample(), dark);
    canvas.view->setCollapsed(tableIds({QStringLiteral("author"), QStringLiteral("review")}), true);
    settle();
    pointAt(canvas, canvas.header(QStringLiteral("book")));
    pointAt(canvas, toggle(canvas, QStringLiteral("book")));
    QTRY_VERIFY(canvas.card(QStringLiteral("book")).state().toggle);
    const CardItem &author = canvas.card(QStringLiteral("author"));
    const QImage image = canvas.view->grab().toImage();
    // What was the third row is canvas now.
    const QPoint below = canvas.at(QStringLiteral("author"), {100, author.geometry().size().height() + 40});
    const QColor seen = image.pixelColor(below);
    QVERIFY(qAbs(seen.lightness() - Theme::of(dark).canvas.lightness()) < 12);
    canvas.keep(dark ? QStringLiteral("collapse_dark") : QStringLiteral("collapse_light"));
}

QTEST_MAIN(CardCollapseTest)

#include "tst_card_collapse.moc"
