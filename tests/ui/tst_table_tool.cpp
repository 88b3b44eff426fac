// SPDX-License-Identifier: MIT
#include "tests/support_ui/canvas.h"

#include <QMenu>
#include <QTest>

using namespace joinery;

namespace {

void settle()
{
    QCoreApplication::processEvents();
}

} // namespace

class TableToolTest : public QObject
{
    Q_OBJECT

private slots:
    void aClickPlacesATable();
    void draggingOutItsPlaceWorksInAllDirections_data();
    void draggingOutItsPlaceWorksInAllDirections();
    void keysPlaceATable();
    void escapeAndTheKeyAgainPutItAway();
    void anotherButtonPutsItAway();
    void aDragWithoutItSelects();
    void itIsNotPlacedOnAnother();
    void itIsOneStep();
    void theMenuGivesOne();
    void looksAsDrawn_data();
    void looksAsDrawn();

private:
    static QPoint empty(const Canvas &canvas) { return canvas.view->mapFromScene(QPointF(80, 520)); }
    static void point(const Canvas &canvas, QPoint to)
    {
        QMouseEvent event(QEvent::MouseMove, to, canvas.view->viewport()->mapToGlobal(to), Qt::NoButton, Qt::NoButton,
                          {});
        QApplication::sendEvent(canvas.view->viewport(), &event);
    }
    static InPlaceTarget target(const Canvas &canvas) { return canvas.view->inPlaceEditor().target(); }
};

void TableToolTest::aClickPlacesATable()
{
    const Canvas canvas;
    canvas.key(Qt::Key_T);
    QVERIFY(canvas.view->tableTool().isActive());
    QCOMPARE(canvas.view->viewport()->cursor().shape(), Qt::CrossCursor);
    const QPoint place = empty(canvas);
    point(canvas, place);
    const QPointF corner = canvas.view->tableTool().area().topLeft();
    QVERIFY((corner - canvas.view->mapToScene(place)).manhattanLength() <= 8);
    canvas.click(place);
    QVERIFY(!canvas.view->tableTool().isActive());
    QCOMPARE(target(canvas).field, InPlaceTarget::Field::NewTable);
    QCOMPARE(target(canvas).place, corner);
    canvas.enter(QStringLiteral("shelf"));
    canvas.fieldKey(Qt::Key_Return);
    settle();
    QVERIFY(canvas.table(QStringLiteral("shelf")));
    QCOMPARE(canvas.document->positions().value(canvas.table(QStringLiteral("shelf"))->id), corner);
}

void TableToolTest::draggingOutItsPlaceWorksInAllDirections_data()
{
    QTest::addColumn<QPoint>("from");
    QTest::addColumn<QPoint>("to");
    QTest::newRow("down and right") << QPoint(0, 0) << QPoint(200, 60);
    QTest::newRow("up and left") << QPoint(200, 60) << QPoint(0, 0);
    QTest::newRow("up and right") << QPoint(0, 60) << QPoint(200, 0);
}

void TableToolTest::draggingOutItsPlaceWorksInAllDirections()
{
    QFETCH(QPoint, from);
    QFETCH(QPoint, to);
    const Canvas canvas;
    canvas.key(Qt::Key_T);
    canvas.drag(empty(canvas) + from, empty(canvas) + to);
    QCOMPARE(target(canvas).field, InPlaceTarget::Field::NewTable);
    const QPointF corner = canvas.view->mapToScene(empty(canvas));
    QVERIFY((target(canvas).place - corner).manhattanLength() <= 8);
    // No rubber band was drawn meanwhile.
    QVERIFY(canvas.selection.objects().isEmpty());
}

void TableToolTest::keysPlaceATable()
{
    const Canvas canvas;
    canvas.key(Qt::Key_T);
    const QPointF start = canvas.view->tableTool().area().topLeft();
    QVERIFY(canvas.view->mapToScene(canvas.view->viewport()->rect()).boundingRect().contains(start));
    canvas.key(Qt::Key_Right);
    canvas.key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(canvas.view->tableTool().area().topLeft(), start + QPointF(8, 40));
    canvas.key(Qt::Key_Left);
    canvas.key(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(canvas.view->tableTool().area().topLeft(), start);
    canvas.key(Qt::Key_Return);
    QCOMPARE(target(canvas).field, InPlaceTarget::Field::NewTable);
    canvas.enter(QStringLiteral("shelf"));
    canvas.fieldKey(Qt::Key_Return);
    settle();
    QVERIFY(canvas.table(QStringLiteral("shelf")));
    QCOMPARE(canvas.document->undoStack().count(), 1);
}

void TableToolTest::escapeAndTheKeyAgainPutItAway()
{
    const Canvas canvas;
    canvas.selection.select(tableIds({QStringLiteral("book")}));
    canvas.key(Qt::Key_T);
    canvas.key(Qt::Key_Escape);
    QVERIFY(!canvas.view->tableTool().isActive());
    // What is selected stays so.
    QCOMPARE(canvas.selection.objects().size(), 1);
    canvas.key(Qt::Key_T);
    canvas.key(Qt::Key_T);
    QVERIFY(!canvas.view->tableTool().isActive());
    QVERIFY(canvas.view->viewport()->cursor().shape() != Qt::CrossCursor);
    QVERIFY(!canvas.view->inPlaceEditor().isActive());
}

void TableToolTest::anotherButtonPutsItAway()
{
    const Canvas canvas;
    canvas.key(Qt::Key_T);
    QTest::mouseClick(canvas.view->viewport(), Qt::RightButton, {}, empty(canvas));
    QVERIFY(!canvas.view->tableTool().isActive());
    QVERIFY(!canvas.view->inPlaceEditor().isActive());
}

void TableToolTest::aDragWithoutItSelects()
{
    const Canvas canvas;
    canvas.drag(canvas.view->mapFromScene(QPointF(20, 20)), canvas.view->mapFromScene(QPointF(700, 500)));
    QVERIFY(!canvas.view->inPlaceEditor().isActive());
    QVERIFY(canvas.selection.objects().size() > 2);
}

void TableToolTest::itIsNotPlacedOnAnother()
{
    const Canvas canvas;
    canvas.key(Qt::Key_T);
    canvas.click(canvas.header(QStringLiteral("book")));
    QCOMPARE(target(canvas).field, InPlaceTarget::Field::NewTable);
    const QRectF card(target(canvas).place, InPlaceEditor::newTableSize());
    for (const CardItem *other : canvas.view->diagramScene().cards())
        QVERIFY(!other->sceneRectangle().intersects(card));
}

void TableToolTest::itIsOneStep()
{
    const Canvas canvas;
    canvas.key(Qt::Key_T);
    canvas.click(empty(canvas));
    canvas.enter(QStringLiteral("shelf"));
    canvas.fieldKey(Qt::Key_Return);
    settle();
    QCOMPARE(canvas.document->undoStack().count(), 1);
    canvas.document->undoStack().undo();
    settle();
    QVERIFY(!canvas.table(QStringLiteral("shelf")));
    // Without a name there is no table, and nothing to undo.
    canvas.key(Qt::Key_T);
    canvas.click(empty(canvas));
    canvas.fieldKey(Qt::Key_Escape);
    settle();
    QCOMPARE(canvas.document->undoStack().index(), 0);
}

void TableToolTest::theMenuGivesOne()
{
    const Canvas canvas;
    QContextMenuEvent event(QContextMenuEvent::Mouse, empty(canvas),
                            canvas.view->viewport()->mapToGlobal(empty(canvas)));
    QApplication::sendEvent(canvas.view->viewport(), &event);
    QAction *place = nullptr;
    for (QMenu *menu : canvas.view->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions())
            place = action->text() == QStringLiteral("Place table…") ? action : place;
        menu->close();
    }
    QVERIFY(place);
    place->trigger();
    QVERIFY(canvas.view->tableTool().isActive());
}

void TableToolTest::looksAsDrawn_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TableToolTest::looksAsDrawn()
{
    QFETCH(bool, dark);
    const Canvas canvas(bookshopSample(), dark);
    canvas.key(Qt::Key_T);
    point(canvas, empty(canvas));
    const QImage image = canvas.view->grab().toImage();
    const QRectF area = canvas.view->tableTool().area();
    const QColor inside = image.pixelColor(canvas.view->mapFromScene(area.center()));
    QVERIFY(inside != canvas.view->diagramScene().theme().canvas);
    canvas.keep(dark ? QStringLiteral("table_tool_dark") : QStringLiteral("table_tool_light"));
}

QTEST_MAIN(TableToolTest)

#include "tst_table_tool.moc"
