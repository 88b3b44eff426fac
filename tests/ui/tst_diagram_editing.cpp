// SPDX-License-Identifier: MIT
#include "tests/support_ui/canvas.h"

#include <QLabel>
#include <QMenu>
#include <QTest>

using namespace joinery;

class DiagramEditingTest : public QObject
{
    Q_OBJECT

private slots:
    void renameTableInPlace();
    void renameColumnAndTypeByTab();
    void escapeThrowsTypingAway();
    void aWrongNameIsSaidAndNotTaken();
    void theAddRowMakesAColumn();
    void theAddRowTakesNameAndType_data();
    void theAddRowTakesNameAndType();
    void typesAreCompletedInTheAddRow();
    void halfARowIsNoMistakeYet();
    void aRowDragMovesTheColumn();
    void aRowDraggedSidewaysMovesTheCard();
    void escapeEndsARowDrag();
    void oneMoreIsSelectedByKey();
    void tabGoesOnToANewColumn();
    void whatIsWrongIsSaidAtTheField_data();
    void whatIsWrongIsSaidAtTheField();
    void aTableAtTheEdgeIsWhollySeen();
    void doubleClickOnTheCanvasMakesATable();
    void escapeMakesNoTable();
    void draggingAHandleMakesAForeignKey();
    void aDropOnTheHeaderPointsToTheKey();
    void deleteDropsColumnThenTable();
    void aGhostCanBeKept();
    void menusOfferWhatCanBeDone();
    void anEmptyDiagramSaysWhatToDo();
};

void DiagramEditingTest::renameTableInPlace()
{
    const Canvas canvas;
    canvas.doubleClick(canvas.header(QStringLiteral("publisher")));
    QVERIFY(canvas.field().isVisible());
    QCOMPARE(canvas.field().text(), "publisher");
    canvas.enter(QStringLiteral("house"));
    canvas.fieldKey(Qt::Key_Return);
    QVERIFY(!canvas.field().isVisible());
    QVERIFY(canvas.table(QStringLiteral("house")));
    QCOMPARE(canvas.document->undoStack().count(), 1);
    QTRY_COMPARE(canvas.card(QStringLiteral("publisher")).content().oldName, "publisher");
}

void DiagramEditingTest::renameColumnAndTypeByTab()
{
    const Canvas canvas;
    canvas.doubleClick(canvas.name(QStringLiteral("book.title")));
    QCOMPARE(canvas.field().text(), "title");
    canvas.enter(QStringLiteral("heading"));
    canvas.fieldKey(Qt::Key_Tab);
    QVERIFY(canvas.field().isVisible());
    QCOMPARE(canvas.field().text(), "varchar(300)");
    canvas.enter(QStringLiteral("text"));
    canvas.fieldKey(Qt::Key_Tab);
    QCOMPARE(canvas.field().text(), "isbn");
    canvas.fieldKey(Qt::Key_Escape);
    const Column *column = canvas.table(QStringLiteral("book"))->columnNamed(u"heading");
    QVERIFY(column);
    QCOMPARE(column->type.text(), "text");
    QCOMPARE(canvas.document->undoStack().count(), 2);
}

void DiagramEditingTest::escapeThrowsTypingAway()
{
    const Canvas canvas;
    canvas.doubleClick(canvas.type(QStringLiteral("book.isbn")));
    QCOMPARE(canvas.field().text(), "char(13)");
    canvas.enter(QStringLiteral("blob"));
    canvas.fieldKey(Qt::Key_Escape);
    QVERIFY(!canvas.field().isVisible());
    QCOMPARE(canvas.document->undoStack().count(), 0);
    QVERIFY(canvas.view->hasFocus());
}

void DiagramEditingTest::aWrongNameIsSaidAndNotTaken()
{
    const Canvas canvas;
    canvas.doubleClick(canvas.name(QStringLiteral("book.title")));
    canvas.enter(QStringLiteral("ISBN"));
    QVERIFY(canvas.view->inPlaceEditor().problem().contains(QStringLiteral("isbn"), Qt::CaseInsensitive));
    const auto *hint = canvas.view->findChild<QLabel *>(QStringLiteral("inPlaceHint"));
    QVERIFY(hint->isVisible());
    canvas.fieldKey(Qt::Key_Return);
    QVERIFY(canvas.field().isVisible());
    canvas.enter(QStringLiteral("isbn_13"));
    QVERIFY(!hint->isVisible());
    canvas.fieldKey(Qt::Key_Return);
    QVERIFY(canvas.table(QStringLiteral("book"))->columnNamed(u"isbn_13"));
}

void DiagramEditingTest::theAddRowMakesAColumn()
{
    const Canvas canvas;
    canvas.click(canvas.header(QStringLiteral("publisher")));
    canvas.click(
        canvas.at(QStringLiteral("publisher"), canvas.card(QStringLiteral("publisher")).geometry().addRow().center()));
    QVERIFY(canvas.field().isVisible());
    canvas.enter(QStringLiteral("founded_on"));
    canvas.fieldKey(Qt::Key_Return);
    const Column *column = canvas.table(QStringLiteral("publisher"))->columnNamed(u"founded_on");
    QVERIFY(column);
    QCOMPARE(column->type.text(), "date");
    QCOMPARE(canvas.document->undoStack().count(), 1);
}

void DiagramEditingTest::theAddRowTakesNameAndType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("nullable");
    QTest::newRow("name") << "motto"
                          << "motto"
                          << "text" << true;
    QTest::newRow("type") << "email varchar(255)"
                          << "email"
                          << "varchar(255)" << true;
    QTest::newRow("modifiers") << "email varchar(90) not null"
                               << "email"
                               << "varchar(90)" << false;
    QTest::newRow("quoted") << "\"first name\" text"
                            << "first name"
                            << "text" << true;
    QTest::newRow("likely") << "founded_on not null"
                            << "founded_on"
                            << "date" << false;
}

void DiagramEditingTest::theAddRowTakesNameAndType()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QFETCH(QString, type);
    QFETCH(bool, nullable);
    const Canvas canvas;
    canvas.click(canvas.header(QStringLiteral("publisher")));
    canvas.key(Qt::Key_Insert);
    QVERIFY(canvas.field().isVisible());
    canvas.enter(text);
    canvas.fieldKey(Qt::Key_Return);
    QVERIFY(!canvas.field().isVisible());
    const Column *column = canvas.table(QStringLiteral("publisher"))->columnNamed(name);
    QVERIFY(column);
    QCOMPARE(column->type.text(), type);
    QCOMPARE(column->nullable, nullable);
    QCOMPARE(canvas.document->undoStack().count(), 1);
}

void DiagramEditingTest::typesAreCompletedInTheAddRow()
{
    const Canvas canvas;
    const EnumType mood{
        .id = ObjectId::create(), .name = QStringLiteral("mood"), .values = {{ObjectId::create(), "glad"}}};
    QVERIFY(canvas.document->perform("Add", DocumentSample::app, {AddEnum{mood}}).has_value());
    canvas.click(canvas.header(QStringLiteral("publisher")));
    canvas.key(Qt::Key_Insert);
    canvas.enter(QStringLiteral("state mo"));
    QCOMPARE(canvas.field().text(), QStringLiteral("state mood"));
    QCOMPARE(canvas.field().selectedText(), QStringLiteral("od"));
    canvas.fieldKey(Qt::Key_Return);
    QCOMPARE(canvas.table(QStringLiteral("publisher"))->columnNamed(u"state")->type.text(), QStringLiteral("mood"));
    // What is wiped out does not come back, and Down offers the next that begins so.
    canvas.key(Qt::Key_Insert);
    canvas.enter(QStringLiteral("born da"));
    QCOMPARE(canvas.field().text(), QStringLiteral("born date"));
    canvas.fieldKey(Qt::Key_Backspace);
    QCOMPARE(canvas.field().text(), QStringLiteral("born da"));
    canvas.enter(QStringLiteral("born time"));
    canvas.enter(QStringLiteral("born ti"));
    const QString first = canvas.field().text();
    canvas.fieldKey(Qt::Key_Down);
    QVERIFY(canvas.field().text() != first);
    QVERIFY(canvas.field().text().startsWith(QStringLiteral("born ti")));
    canvas.fieldKey(Qt::Key_Up);
    QCOMPARE(canvas.field().text(), first);
    canvas.fieldKey(Qt::Key_Escape);
}

void DiagramEditingTest::halfARowIsNoMistakeYet()
{
    const Canvas canvas;
    canvas.click(canvas.header(QStringLiteral("publisher")));
    canvas.key(Qt::Key_Insert);
    const auto *hint = canvas.view->findChild<QLabel *>(QStringLiteral("inPlaceHint"));
    canvas.enter(QStringLiteral("email varchar("));
    QVERIFY(!hint->isVisible());
    canvas.fieldKey(Qt::Key_Return);
    QVERIFY(canvas.field().isVisible());
    QVERIFY(hint->isVisible());
    canvas.enter(QStringLiteral("name varchar(20)"));
    QVERIFY2(hint->text().contains(QStringLiteral("already has a column named name")), qPrintable(hint->text()));
    QCOMPARE(canvas.document->undoStack().count(), 0);
}

void DiagramEditingTest::aRowDragMovesTheColumn()
{
    const Canvas canvas;
    const auto names = [&canvas] {
        QStringList result;
        for (const Column &column : canvas.table(QStringLiteral("review"))->columns)
            result.append(column.name);
        return result;
    };
    const QPointF place = canvas.card(QStringLiteral("review")).pos();
    QCOMPARE(names(), QStringList({"id", "book_id", "rating", "body"}));
    canvas.drag(canvas.name(QStringLiteral("review.body")), canvas.name(QStringLiteral("review.id")) - QPoint(0, 8));
    QCOMPARE(names(), QStringList({"body", "id", "book_id", "rating"}));
    QCOMPARE(canvas.document->undoStack().count(), 1);
    canvas.view->settle();
    canvas.drag(canvas.name(QStringLiteral("review.body")),
                canvas.name(QStringLiteral("review.book_id")) + QPoint(0, 9));
    QCOMPARE(names(), QStringList({"id", "book_id", "body", "rating"}));
    QCOMPARE(canvas.card(QStringLiteral("review")).pos(), place);
    // By key the same.
    canvas.view->settle();
    canvas.click(canvas.name(QStringLiteral("review.body")));
    canvas.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(names(), QStringList({"id", "book_id", "rating", "body"}));
}

void DiagramEditingTest::aRowDraggedSidewaysMovesTheCard()
{
    const Canvas canvas;
    const QPointF place = canvas.card(QStringLiteral("review")).pos();
    const QPoint row = canvas.name(QStringLiteral("review.body"));
    canvas.drag(row, row + QPoint(120, 16));
    QVERIFY(canvas.document->positions().value(tableId(QStringLiteral("review"))) != place);
    QCOMPARE(canvas.table(QStringLiteral("review"))->columns.last().name, QStringLiteral("body"));
}

void DiagramEditingTest::escapeEndsARowDrag()
{
    const Canvas canvas;
    const QPoint from = canvas.name(QStringLiteral("review.body"));
    QTest::mousePress(canvas.view->viewport(), Qt::LeftButton, {}, from);
    canvas.moveHeld(from - QPoint(0, 20));
    canvas.moveHeld(from - QPoint(0, 60));
    canvas.key(Qt::Key_Escape);
    QTest::mouseRelease(canvas.view->viewport(), Qt::LeftButton, {}, from - QPoint(0, 60));
    // Let go far beside the card it goes nowhere either.
    canvas.drag(from, from + QPoint(60, 240));
    QCOMPARE(canvas.document->undoStack().count(), 0);
}

void DiagramEditingTest::oneMoreIsSelectedByKey()
{
    const Canvas canvas;
    canvas.key(Qt::Key_Tab);
    const ObjectId first = canvas.selection.current();
    QVERIFY(!first.isNull());
    canvas.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(canvas.selection.objects().size(), 2);
    QVERIFY(canvas.selection.objects().contains(first));
    QVERIFY(canvas.selection.current() != first);
    canvas.key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(canvas.selection.objects().size(), 2);
    QCOMPARE(canvas.selection.current(), first);
    canvas.key(Qt::Key_Tab);
    QCOMPARE(canvas.selection.objects().size(), 1);
}

void DiagramEditingTest::tabGoesOnToANewColumn()
{
    const Canvas canvas;
    canvas.doubleClick(canvas.type(QStringLiteral("category.name")));
    canvas.fieldKey(Qt::Key_Tab);
    QCOMPARE(canvas.view->inPlaceEditor().target().field, InPlaceTarget::Field::NewColumn);
    canvas.enter(QStringLiteral("colour"));
    canvas.fieldKey(Qt::Key_Tab);
    QCOMPARE(canvas.field().text(), "text");
    canvas.enter(QStringLiteral("varchar(20)"));
    canvas.fieldKey(Qt::Key_Return);
    QCOMPARE(canvas.table(QStringLiteral("category"))->columnNamed(u"colour")->type.text(), "varchar(20)");
    QCOMPARE(canvas.document->undoStack().count(), 1);
}

void DiagramEditingTest::whatIsWrongIsSaidAtTheField_data()
{
    QTest::addColumn<bool>("isType");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("reason");
    for (const auto &[name, key] : {std::pair("tab", Qt::Key_Tab), std::pair("enter", Qt::Key_Return)}) {
        QTest::addRow("name, %s", name) << false << "isbn" << int(key) << "already has a column named isbn";
        QTest::addRow("type, %s", name) << true << "varchar(" << int(key) << "A bracket is not closed.";
        QTest::addRow("length, %s", name) << true << "varchar(0)" << int(key) << "must be at least 1";
    }
}

void DiagramEditingTest::whatIsWrongIsSaidAtTheField()
{
    QFETCH(bool, isType);
    QFETCH(QString, text);
    QFETCH(int, key);
    QFETCH(QString, reason);
    const Canvas canvas;
    const QString title = QStringLiteral("book.title");
    canvas.doubleClick(isType ? canvas.type(title) : canvas.name(title));
    canvas.enter(text);
    canvas.fieldKey(Qt::Key(key));
    QVERIFY(canvas.field().isVisible());
    QCOMPARE(canvas.field().text(), text);
    const auto *hint = canvas.view->findChild<QLabel *>(QStringLiteral("inPlaceHint"));
    QVERIFY(hint->isVisible());
    QVERIFY2(hint->text().contains(reason), qPrintable(hint->text()));
    QVERIFY(canvas.view->viewport()->rect().contains(hint->geometry()));
    QCOMPARE(canvas.document->undoStack().count(), 0);
}

void DiagramEditingTest::aTableAtTheEdgeIsWhollySeen()
{
    // The card of the view would be in the way.
    DiagramSample sample = bookshopSample();
    sample.snapshot.objects = {};
    sample.model.objects = {};
    const Canvas canvas(sample);
    const QRect room = canvas.view->viewport()->rect();
    const QPointF before = canvas.view->mapToScene(QPoint());
    canvas.doubleClick({room.right() - 10, room.bottom() - 250});
    QVERIFY(canvas.field().isVisible());
    QVERIFY(room.contains(canvas.field().geometry()));
    canvas.fieldKey(Qt::Key_Escape);
    QCOMPARE(canvas.view->mapToScene(QPoint()), before);
    QVERIFY(canvas.document->undoStack().count() == 0);
}

void DiagramEditingTest::doubleClickOnTheCanvasMakesATable()
{
    const Canvas canvas;
    const QPoint point(100, 580);
    canvas.doubleClick(point);
    QVERIFY(canvas.field().isVisible());
    canvas.enter(QStringLiteral("shipment"));
    canvas.fieldKey(Qt::Key_Return);
    const Table *table = canvas.table(QStringLiteral("shipment"));
    QVERIFY(table);
    QCOMPARE(table->columns.size(), 1);
    QCOMPARE(canvas.selection.objects(), QList<ObjectId>{table->id});
    QCOMPARE(canvas.document->undoStack().count(), 1);
    const QPointF place = canvas.document->positions().value(table->id);
    QVERIFY((place - canvas.view->mapToScene(point)).manhattanLength() < 400);
}

void DiagramEditingTest::escapeMakesNoTable()
{
    const Canvas canvas;
    const qsizetype before = canvas.document->model(DocumentSample::app).tables.size();
    canvas.view->addTable();
    canvas.enter(QStringLiteral("shipment"));
    canvas.fieldKey(Qt::Key_Escape);
    QCOMPARE(canvas.document->model(DocumentSample::app).tables.size(), before);
}

void DiagramEditingTest::draggingAHandleMakesAForeignKey()
{
    const Canvas canvas;
    const qsizetype before = canvas.table(QStringLiteral("review"))->foreignKeys.size();
    canvas.drag(canvas.handle(QStringLiteral("review.book_id")), canvas.name(QStringLiteral("category.id")));
    QCOMPARE(canvas.table(QStringLiteral("review"))->foreignKeys.size(), before + 1);
    const auto key =
        std::find_if(canvas.table(QStringLiteral("review"))->foreignKeys.begin(),
                     canvas.table(QStringLiteral("review"))->foreignKeys.end(), [](const ForeignKey &part) {
                         return part.referencedTable == tableId(QStringLiteral("category"));
                     });
    QCOMPARE(key->columns, QList<ObjectId>{columnId(QStringLiteral("review.book_id"))});
    QCOMPARE(key->referencedColumns, QList<ObjectId>{columnId(QStringLiteral("category.id"))});
    QTRY_VERIFY(canvas.view->diagramScene().link(key->id));
}

void DiagramEditingTest::aDropOnTheHeaderPointsToTheKey()
{
    const Canvas canvas;
    canvas.drag(canvas.handle(QStringLiteral("publisher.id")), canvas.header(QStringLiteral("category")));
    const ForeignKey &key = *canvas.table(QStringLiteral("publisher"))->foreignKeys.begin();
    QCOMPARE(key.referencedColumns, QList<ObjectId>{columnId(QStringLiteral("category.id"))});
    canvas.document->undoStack().undo();
    canvas.drag(canvas.handle(QStringLiteral("publisher.id")), QPoint(600, 600));
    QVERIFY(canvas.table(QStringLiteral("publisher"))->foreignKeys.isEmpty());
}

void DiagramEditingTest::deleteDropsColumnThenTable()
{
    const Canvas canvas;
    canvas.click(canvas.name(QStringLiteral("book.isbn")));
    canvas.key(Qt::Key_Delete);
    QVERIFY(!canvas.table(QStringLiteral("book"))->columnNamed(u"isbn"));
    canvas.key(Qt::Key_Delete);
    QVERIFY(!canvas.table(QStringLiteral("book")));
    QTRY_VERIFY(canvas.card(QStringLiteral("book")).content().isGhost());
    QCOMPARE(canvas.document->undoStack().count(), 2);
    canvas.document->undoStack().undo();
    QVERIFY(canvas.table(QStringLiteral("book")));
}

void DiagramEditingTest::aGhostCanBeKept()
{
    const Canvas canvas;
    QMenu menu;
    CanvasHit hit =
        canvas.view->diagramScene().hitAt(canvas.card(QStringLiteral("legacy_tag")).pos() + QPointF(20, 10));
    QCOMPARE(hit.part, CanvasHit::Part::Header);
    DiagramEdits edits(*canvas.document);
    QVERIFY(edits.restore(hit.card).has_value());
    QVERIFY(canvas.table(QStringLiteral("legacy_tag")));
    QVERIFY(
        edits.restore(tableId(QStringLiteral("publisher")), columnId(QStringLiteral("publisher.website"))).has_value());
    QVERIFY(canvas.table(QStringLiteral("publisher"))->columnNamed(u"website"));
}

void DiagramEditingTest::menusOfferWhatCanBeDone()
{
    const Canvas canvas;
    const auto textsAt = [&](QPoint point) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, point, canvas.view->viewport()->mapToGlobal(point));
        QApplication::sendEvent(canvas.view->viewport(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts.append(action->text());
        menu->close();
        return texts;
    };
    QVERIFY(textsAt(canvas.header(QStringLiteral("book"))).contains(QStringLiteral("Drop table")));
    QVERIFY(textsAt(canvas.name(QStringLiteral("book.title"))).contains(QStringLiteral("Primary key")));
    QVERIFY(textsAt(canvas.header(QStringLiteral("legacy_tag"))).contains(QStringLiteral("Keep this table after all")));
    QVERIFY(textsAt({600, 620}).contains(QStringLiteral("Add table here")));
}

void DiagramEditingTest::anEmptyDiagramSaysWhatToDo()
{
    const Canvas canvas(DiagramSample{});
    canvas.keep(QStringLiteral("view_empty"));
    canvas.view->addTable();
    canvas.enter(QStringLiteral("first"));
    canvas.fieldKey(Qt::Key_Return);
    QTRY_VERIFY(canvas.table(QStringLiteral("first")));
}

QTEST_MAIN(DiagramEditingTest)
#include "tst_diagram_editing.moc"
