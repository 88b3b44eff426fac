// SPDX-License-Identifier: MIT
#include "tests/support_ui/canvas.h"
#include "ui/diagram/minimap.h"

#include <QMenu>
#include <QScrollBar>
#include <QTest>

using namespace joinery;

/** Keys, the minimap, scrolling while dragging, and what the menus of the canvas do. */
class CanvasGesturesTest : public QObject
{
    Q_OBJECT

private slots:
    void keysRename_data();
    void keysRename();
    void altAndArrowsMoveAColumn();
    void arrowsScrollWithoutASelection_data();
    void arrowsScrollWithoutASelection();
    void relatedTablesAreSelected();
    void draggingToTheBorderScrolls();
    void theMinimapGoesThere();
    void theMinimapIsDragged();
    void theWheelOverTheMinimapStays();
    void theMenuChangesTheType();
    void theMenuMakesMarks_data();
    void theMenuMakesMarks();
    void theMenuMovesColumns();
    void theMenuDropsAColumn();
    void theMenuColoursTheApp();
    void theMenuSelectsRelatedTables();
    void theMenuAddsAColumn();

private:
    /** Triggers what a menu of the canvas has of these titles, the later ones in submenus; by the mouse's menu. */
    static void choose(const Canvas &canvas, QPoint point, const QStringList &titles);
    static QPointF middle(const Canvas &canvas)
    {
        return canvas.view->mapToScene(canvas.view->viewport()->rect().center());
    }
    static const Column *column(const Canvas &canvas, const QString &name)
    {
        return canvas.table(QStringLiteral("book"))->columnNamed(name);
    }
    static QStringList columns(const Canvas &canvas)
    {
        QStringList names;
        for (const Column &each : canvas.table(QStringLiteral("book"))->columns)
            names.append(each.name);
        return names;
    }
    static const inline QString book = QStringLiteral("book");
    static const inline QString title = QStringLiteral("book.title");
};

void CanvasGesturesTest::choose(const Canvas &canvas, QPoint point, const QStringList &titles)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, canvas.view->viewport()->mapToGlobal(point));
    QApplication::sendEvent(canvas.view->viewport(), &event);
    auto *opened = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(opened);
    QMenu *menu = opened;
    QAction *found = nullptr;
    for (const QString &wanted : titles) {
        QVERIFY(menu);
        found = nullptr;
        for (QAction *action : menu->actions())
            found = action->text() == wanted ? action : found;
        QVERIFY2(found, qPrintable(wanted));
        menu = found->menu();
    }
    opened->close();
    found->trigger();
    QCoreApplication::processEvents();
}

void CanvasGesturesTest::keysRename_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("F2") << Qt::Key_F2;
    QTest::newRow("Enter") << Qt::Key_Return;
}

void CanvasGesturesTest::keysRename()
{
    QFETCH(Qt::Key, key);
    const Canvas canvas;
    canvas.selection.select({tableId(book)});
    canvas.key(key);
    QVERIFY(canvas.field().isVisible());
    QCOMPARE(canvas.field().text(), book);
    canvas.enter(QStringLiteral("volume"));
    canvas.fieldKey(Qt::Key_Return);
    QVERIFY(canvas.table(QStringLiteral("volume")));
    canvas.selection.select({tableId(book)}, columnId(title));
    canvas.view->setFocus();
    canvas.key(key);
    QCOMPARE(canvas.field().text(), QStringLiteral("title"));
    canvas.enter(QStringLiteral("heading"));
    canvas.fieldKey(Qt::Key_Return);
    QVERIFY(canvas.table(QStringLiteral("volume"))->columnNamed(u"heading"));
}

void CanvasGesturesTest::altAndArrowsMoveAColumn()
{
    const Canvas canvas;
    const QStringList before = columns(canvas);
    const qsizetype at = before.indexOf(QStringLiteral("title"));
    canvas.click(canvas.name(title));
    canvas.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(columns(canvas).indexOf(QStringLiteral("title")), at - 1);
    QCOMPARE(canvas.selection.part(), columnId(title));
    canvas.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(columns(canvas), before);
    canvas.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(columns(canvas).indexOf(QStringLiteral("title")), at + 1);
    // At the end it stays.
    for (qsizetype i = 0; i < before.size(); ++i)
        canvas.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(columns(canvas).last(), QStringLiteral("title"));
    QTRY_COMPARE(canvas.card(book).content().rowOf(columnId(title)), int(before.size()) - 1);
}

void CanvasGesturesTest::arrowsScrollWithoutASelection_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QPointF>("direction");
    QTest::newRow("left") << Qt::Key_Left << QPointF(-1, 0);
    QTest::newRow("right") << Qt::Key_Right << QPointF(1, 0);
    QTest::newRow("up") << Qt::Key_Up << QPointF(0, -1);
    QTest::newRow("down") << Qt::Key_Down << QPointF(0, 1);
}

void CanvasGesturesTest::arrowsScrollWithoutASelection()
{
    QFETCH(Qt::Key, key);
    QFETCH(QPointF, direction);
    const Canvas canvas;
    canvas.selection.clear();
    const auto places = canvas.document->positions();
    const QPointF before = middle(canvas);
    canvas.key(key);
    const QPointF moved = (middle(canvas) - before) * canvas.view->zoom();
    QVERIFY2(QPointF::dotProduct(moved, direction) > 30,
             qPrintable(QStringLiteral("%1 %2").arg(moved.x()).arg(moved.y())));
    canvas.view->finishMoves();
    QCOMPARE(canvas.document->positions(), places);
}

void CanvasGesturesTest::relatedTablesAreSelected()
{
    const Canvas canvas;
    canvas.selection.select({tableId(QStringLiteral("author"))});
    canvas.view->selectRelated();
    const auto selected = [&canvas] {
        const QList<ObjectId> ids = canvas.selection.objects();
        return QSet<ObjectId>(ids.cbegin(), ids.cend());
    };
    QCOMPARE(selected(), QSet<ObjectId>({tableId(QStringLiteral("author")), tableId(book)}));
    // From there on, with the view that reads it.
    canvas.view->selectRelated();
    QVERIFY(selected().contains(tableId(QStringLiteral("publisher"))));
    QVERIFY(selected().contains(tableId(QStringLiteral("review"))));
    QVERIFY(selected().contains(ObjectId::derived(u"recent_books")));
    QVERIFY(!selected().contains(tableId(QStringLiteral("category"))));
}

void CanvasGesturesTest::draggingToTheBorderScrolls()
{
    const Canvas canvas;
    const QPoint grip = canvas.header(book);
    const QPointF before = middle(canvas);
    const QPointF place = canvas.card(book).pos();
    QTest::mousePress(canvas.view->viewport(), Qt::LeftButton, {}, grip);
    canvas.moveHeld(grip + QPoint(20, 20));
    const QPoint border(canvas.view->viewport()->width() - 4, grip.y());
    // The canvas goes on under the pointer, where that rests.
    QCursor::setPos(canvas.view->viewport()->mapToGlobal(border));
    canvas.moveHeld(border);
    QTRY_VERIFY(middle(canvas).x() > before.x() + 60);
    QTest::mouseRelease(canvas.view->viewport(), Qt::LeftButton, {}, border);
    const QPointF at = middle(canvas);
    QTest::qWait(100);
    QCOMPARE(middle(canvas), at);
    // The card came along.
    QVERIFY(canvas.card(book).pos().x() > place.x() + 60);
}

void CanvasGesturesTest::theMinimapGoesThere()
{
    const Canvas canvas;
    canvas.view->setZoom(2);
    auto *minimap = canvas.view->findChild<Minimap *>();
    QVERIFY(minimap && minimap->isVisible());
    const auto places = canvas.document->positions();
    minimap->grab();
    QTest::mouseClick(minimap, Qt::LeftButton, {}, {20, minimap->height() / 2});
    const QPointF left = middle(canvas);
    QTest::mouseClick(minimap, Qt::LeftButton, {}, {minimap->width() - 20, minimap->height() / 2});
    QVERIFY(middle(canvas).x() > left.x() + 400);
    QVERIFY(std::abs(middle(canvas).y() - left.y()) < 4);
    QTest::mouseClick(minimap, Qt::RightButton, {}, {20, minimap->height() / 2});
    QVERIFY(middle(canvas).x() > left.x() + 400);
    QCOMPARE(canvas.document->positions(), places);
}

void CanvasGesturesTest::theMinimapIsDragged()
{
    const Canvas canvas;
    canvas.view->setZoom(2);
    auto *minimap = canvas.view->findChild<Minimap *>();
    minimap->grab();
    const auto move = [minimap](QPoint to) {
        QMouseEvent event(QEvent::MouseMove, to, minimap->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(minimap, &event);
    };
    QTest::mousePress(minimap, Qt::LeftButton, {}, {20, 40});
    qreal last = middle(canvas).x();
    for (int x = 40; x <= 120; x += 20) {
        move({x, 40});
        QVERIFY(middle(canvas).x() > last);
        last = middle(canvas).x();
    }
    QTest::mouseRelease(minimap, Qt::LeftButton, {}, {120, 40});
    QVERIFY(canvas.selection.objects().isEmpty());
}

void CanvasGesturesTest::theWheelOverTheMinimapStays()
{
    const Canvas canvas;
    auto *minimap = canvas.view->findChild<Minimap *>();
    const QPoint at(20, 20);
    QWheelEvent wheel(at, minimap->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(minimap, &wheel);
    QVERIFY(wheel.isAccepted());
    QCOMPARE(canvas.view->zoom(), 1.0);
}

void CanvasGesturesTest::theMenuChangesTheType()
{
    const Canvas canvas;
    choose(canvas, canvas.name(title), {QStringLiteral("Change type")});
    QCOMPARE(canvas.field().text(), QStringLiteral("varchar(300)"));
    canvas.enter(QStringLiteral("text"));
    canvas.fieldKey(Qt::Key_Return);
    QCOMPARE(column(canvas, QStringLiteral("title"))->type.text(), QStringLiteral("text"));
}

void CanvasGesturesTest::theMenuMakesMarks_data()
{
    QTest::addColumn<QString>("entry");
    QTest::newRow("primary key") << QStringLiteral("Primary key");
    QTest::newRow("not null") << QStringLiteral("Not null");
    QTest::newRow("unique") << QStringLiteral("Unique");
}

void CanvasGesturesTest::theMenuMakesMarks()
{
    QFETCH(QString, entry);
    const Canvas canvas;
    const auto isOn = [&] {
        const Table &table = *canvas.table(book);
        const ObjectId id = columnId(title);
        if (entry == QStringLiteral("Primary key"))
            return table.isPrimaryKeyColumn(id);
        if (entry == QStringLiteral("Not null"))
            return !table.column(id)->nullable;
        return std::any_of(table.uniqueConstraints.begin(), table.uniqueConstraints.end(),
                           [id](const UniqueConstraint &key) { return key.columns == QList<ObjectId>{id}; });
    };
    const bool before = isOn();
    choose(canvas, canvas.name(title), {entry});
    QCOMPARE(isOn(), !before);
    choose(canvas, canvas.name(title), {entry});
    QCOMPARE(isOn(), before);
    QCOMPARE(canvas.document->undoStack().count(), 2);
}

void CanvasGesturesTest::theMenuMovesColumns()
{
    const Canvas canvas;
    const QStringList before = columns(canvas);
    const qsizetype at = before.indexOf(QStringLiteral("title"));
    choose(canvas, canvas.name(title), {QStringLiteral("Move up")});
    QCOMPARE(columns(canvas).indexOf(QStringLiteral("title")), at - 1);
    choose(canvas, canvas.name(title), {QStringLiteral("Move down")});
    QCOMPARE(columns(canvas), before);
}

void CanvasGesturesTest::theMenuDropsAColumn()
{
    const Canvas canvas;
    choose(canvas, canvas.name(title), {QStringLiteral("Drop column")});
    QVERIFY(!column(canvas, QStringLiteral("title")));
    QVERIFY(column(canvas, QStringLiteral("price")));
}

void CanvasGesturesTest::theMenuColoursTheApp()
{
    const Canvas canvas;
    const auto color = [&canvas] { return canvas.document->project().app(DocumentSample::app)->diagram.color; };
    QCOMPARE(color(), QString());
    choose(canvas, canvas.header(book), {QStringLiteral("Color of shop"), QStringLiteral("Green")});
    QCOMPARE(color(), QStringLiteral("green"));
    choose(canvas, canvas.header(book), {QStringLiteral("Color of shop"), QStringLiteral("Automatic")});
    QCOMPARE(color(), QString());
    canvas.document->undoStack().undo();
    QCOMPARE(color(), QStringLiteral("green"));
}

void CanvasGesturesTest::theMenuSelectsRelatedTables()
{
    const Canvas canvas;
    choose(canvas, canvas.header(QStringLiteral("author")), {QStringLiteral("Select related tables")});
    QVERIFY(canvas.selection.objects().contains(tableId(book)));
    QCOMPARE(canvas.selection.objects().size(), 2);
}

void CanvasGesturesTest::theMenuAddsAColumn()
{
    const Canvas canvas;
    choose(canvas, canvas.header(book), {QStringLiteral("Add column")});
    QVERIFY(canvas.field().isVisible());
    canvas.enter(QStringLiteral("pages integer"));
    canvas.fieldKey(Qt::Key_Return);
    QVERIFY(column(canvas, QStringLiteral("pages")));
}

QTEST_MAIN(CanvasGesturesTest)

#include "tst_canvas_gestures.moc"
