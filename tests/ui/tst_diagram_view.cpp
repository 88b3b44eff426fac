// SPDX-License-Identifier: MIT
#include "tests/support_ui/canvas.h"
#include "ui/diagram/legend.h"
#include "ui/diagram/minimap.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace joinery;

class DiagramViewTest : public QObject
{
    Q_OBJECT

private slots:
    void looksAsDrawn_data();
    void looksAsDrawn();
    void aClickSelectsTableAndColumn();
    void shiftClickExtendsTheSelection();
    void aRubberBandSelectsWhatItTouches();
    void draggingMovesOnTheGridAsOneStep();
    void severalCardsAreDraggedTogether();
    void escapeEndsADrag();
    void arrowsNudge();
    void theWheelZoomsAtThePointer();
    void keysZoom();
    void fitShowsEverything();
    void nothingLiesOverWhatIsShown_data();
    void nothingLiesOverWhatIsShown();
    void aWideDiagramOpensReadable();
    void theMiddleButtonPans();
    void spaceAndDragPans();
    void arrangeIsOneUndoStep();
    void unplacedTablesAreArrangedWithoutAnEdit();
    void revealCentresOnACard();
    void anOutsideSelectionIsShown();
    void aThousandTablesAreDrawn();
};

void DiagramViewTest::looksAsDrawn_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void DiagramViewTest::looksAsDrawn()
{
    QFETCH(bool, dark);
    Canvas canvas(bookshopSample(), dark);
    canvas.click(canvas.header(QStringLiteral("author")));
    const QImage image = canvas.view->grab().toImage();
    QCOMPARE(image.pixelColor(canvas.header(QStringLiteral("book")) + QPoint(60, -12)), Theme::of(dark).raised);
    canvas.keep(dark ? QStringLiteral("view_dark") : QStringLiteral("view_light"));
    canvas.doubleClick(canvas.name(QStringLiteral("author.biography")));
    canvas.enter(QStringLiteral("email"));
    canvas.keep(dark ? QStringLiteral("view_edit_dark") : QStringLiteral("view_edit_light"));
    canvas.fieldKey(Qt::Key_Escape);
    canvas.doubleClick({60, 560});
    canvas.enter(QStringLiteral("shipment"));
    canvas.keep(dark ? QStringLiteral("view_new_dark") : QStringLiteral("view_new_light"));
}

void DiagramViewTest::aClickSelectsTableAndColumn()
{
    const Canvas canvas;
    canvas.click(canvas.header(QStringLiteral("book")));
    QCOMPARE(canvas.selection.objects(), tableIds({QStringLiteral("book")}));
    QVERIFY(canvas.selection.part().isNull());
    canvas.click(canvas.name(QStringLiteral("book.title")));
    QCOMPARE(canvas.selection.part(), columnId(QStringLiteral("book.title")));
    canvas.click({600, 600});
    QVERIFY(canvas.selection.objects().isEmpty());
}

void DiagramViewTest::shiftClickExtendsTheSelection()
{
    const Canvas canvas;
    canvas.click(canvas.header(QStringLiteral("book")));
    canvas.click(canvas.header(QStringLiteral("author")), Qt::ShiftModifier);
    QCOMPARE(canvas.selection.objects(), tableIds({QStringLiteral("book"), QStringLiteral("author")}));
    canvas.click(canvas.header(QStringLiteral("book")), Qt::ShiftModifier);
    QCOMPARE(canvas.selection.objects(), tableIds({QStringLiteral("author")}));
    canvas.key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(canvas.selection.objects().size(), canvas.view->diagramScene().cards().size());
}

void DiagramViewTest::aRubberBandSelectsWhatItTouches()
{
    const Canvas canvas;
    const QPoint start = canvas.at(QStringLiteral("author"), {-20, -20});
    canvas.drag(start, canvas.at(QStringLiteral("publisher"), {30, 30}));
    QCOMPARE(canvas.selection.objects(), tableIds({QStringLiteral("author"), QStringLiteral("publisher")}));
    QCOMPARE(canvas.document->undoStack().count(), 0);
}

void DiagramViewTest::draggingMovesOnTheGridAsOneStep()
{
    const Canvas canvas;
    // What other cards draw it to is tested with the guides.
    DiagramChoices choices = canvas.view->choices();
    choices.snap = false;
    canvas.view->setChoices(choices);
    const QPointF before = canvas.card(QStringLiteral("category")).pos();
    const QPoint grip = canvas.header(QStringLiteral("category"));
    canvas.drag(grip, grip + QPoint(51, 30));
    const QPointF after = canvas.document->positions().value(tableId(QStringLiteral("category")));
    QVERIFY(after != before);
    QCOMPARE(std::fmod(after.x(), 8), 0);
    QCOMPARE(std::fmod(after.y(), 8), 0);
    QCOMPARE(canvas.document->undoStack().count(), 1);
    canvas.document->undoStack().undo();
    QCoreApplication::processEvents();
    QCOMPARE(canvas.card(QStringLiteral("category")).pos(), before);
}

void DiagramViewTest::severalCardsAreDraggedTogether()
{
    const Canvas canvas;
    canvas.selection.select(tableIds({QStringLiteral("author"), QStringLiteral("publisher")}));
    const QPointF distance =
        canvas.card(QStringLiteral("publisher")).pos() - canvas.card(QStringLiteral("author")).pos();
    const QPoint grip = canvas.header(QStringLiteral("publisher"));
    canvas.drag(grip, grip + QPoint(-40, 60));
    QCOMPARE(canvas.card(QStringLiteral("publisher")).pos() - canvas.card(QStringLiteral("author")).pos(), distance);
    QCOMPARE(canvas.document->undoStack().count(), 1);
    QCOMPARE(canvas.selection.objects().size(), 2);
    canvas.click(canvas.header(QStringLiteral("publisher")));
    QCOMPARE(canvas.selection.objects(), tableIds({QStringLiteral("publisher")}));
}

void DiagramViewTest::escapeEndsADrag()
{
    const Canvas canvas;
    const QPointF before = canvas.card(QStringLiteral("book")).pos();
    const QPoint grip = canvas.header(QStringLiteral("book"));
    QTest::mousePress(canvas.view->viewport(), Qt::LeftButton, {}, grip);
    canvas.moveHeld(grip + QPoint(100, 100));
    QVERIFY(canvas.card(QStringLiteral("book")).pos() != before);
    canvas.key(Qt::Key_Escape);
    QCOMPARE(canvas.card(QStringLiteral("book")).pos(), before);
    QTest::mouseRelease(canvas.view->viewport(), Qt::LeftButton, {}, grip);
    QCOMPARE(canvas.document->undoStack().count(), 0);
}

void DiagramViewTest::arrowsNudge()
{
    const Canvas canvas;
    canvas.click(canvas.header(QStringLiteral("book")));
    const QPointF before = canvas.card(QStringLiteral("book")).pos();
    canvas.key(Qt::Key_Right);
    canvas.key(Qt::Key_Right);
    canvas.key(Qt::Key_Down);
    QCOMPARE(canvas.card(QStringLiteral("book")).pos(), before + QPointF(16, 8));
    QTRY_COMPARE(canvas.document->undoStack().count(), 1);
    QCOMPARE(canvas.document->positions().value(tableId(QStringLiteral("book"))), before + QPointF(16, 8));
}

void DiagramViewTest::theWheelZoomsAtThePointer()
{
    const Canvas canvas;
    const QPoint point(300, 200);
    const QPointF before = canvas.view->mapToScene(point);
    const double zoom = canvas.view->zoom();
    QSignalSpy changed(canvas.view.get(), &DiagramView::zoomChanged);
    QWheelEvent wheel(point, canvas.view->viewport()->mapToGlobal(point), {}, {0, 120}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(canvas.view->viewport(), &wheel);
    QVERIFY(canvas.view->zoom() > zoom);
    QCOMPARE(changed.size(), 1);
    QVERIFY((canvas.view->mapToScene(point) - before).manhattanLength() < 3);
}

void DiagramViewTest::keysZoom()
{
    const Canvas canvas;
    canvas.key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(canvas.view->zoom(), 1.0);
    canvas.key(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(canvas.view->zoom(), 1.25);
    canvas.key(Qt::Key_Minus, Qt::ControlModifier);
    canvas.key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(canvas.view->zoom(), 0.8);
}

void DiagramViewTest::fitShowsEverything()
{
    const Canvas canvas;
    canvas.view->zoomIn();
    canvas.view->zoomIn();
    canvas.view->horizontalScrollBar()->setValue(5000);
    canvas.view->fit();
    const QRectF seen = canvas.view->mapToScene(canvas.view->viewport()->rect()).boundingRect();
    QVERIFY(seen.contains(canvas.view->diagramScene().contentBounds()));
}

void DiagramViewTest::nothingLiesOverWhatIsShown_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << QSize(900, 420);
    QTest::newRow("narrow") << QSize(420, 560);
}

void DiagramViewTest::nothingLiesOverWhatIsShown()
{
    QFETCH(QSize, size);
    Canvas canvas;
    canvas.view->resize(size);
    QTest::qWait(0);
    const auto overlays = [&] {
        QList<QRect> areas;
        for (const QWidget *overlay : {static_cast<QWidget *>(canvas.view->findChild<Legend *>()),
                                       static_cast<QWidget *>(canvas.view->findChild<Minimap *>())}) {
            if (overlay->isVisible())
                areas.append(overlay->geometry().translated(-canvas.view->viewport()->pos()));
        }
        return areas;
    };
    const auto isCovered = [&](const CardItem &card) {
        const QRect shown = canvas.view->mapFromScene(card.sceneRectangle()).boundingRect();
        const QList<QRect> areas = overlays();
        return std::any_of(areas.cbegin(), areas.cend(), [&](const QRect &area) { return area.intersects(shown); });
    };
    canvas.view->fit();
    for (const CardItem *card : canvas.view->diagramScene().cards())
        QVERIFY2(!isCovered(*card), qPrintable(card->content().name));
    canvas.view->zoomToActual();
    for (const CardItem *card : canvas.view->diagramScene().cards()) {
        // From below, so that it comes up at the lower edge, where the overlays are.
        canvas.view->verticalScrollBar()->setValue(canvas.view->verticalScrollBar()->value() - 200);
        canvas.selection.reveal(card->id());
        QVERIFY2(!isCovered(*card), qPrintable(card->content().name));
    }
}

void DiagramViewTest::aWideDiagramOpensReadable()
{
    DiagramSample sample = bookshopSample();
    sample.positions.insert(tableId(QStringLiteral("category")), QPointF(2200, 900));
    const Canvas canvas(sample);
    QCOMPARE(canvas.view->zoom(), 0.8);
    const QRectF seen = canvas.view->mapToScene(canvas.view->viewport()->rect()).boundingRect();
    QVERIFY(seen.contains(canvas.card(QStringLiteral("author")).sceneRectangle()));
}

void DiagramViewTest::theMiddleButtonPans()
{
    const Canvas canvas;
    const QPointF before = canvas.view->mapToScene(QPoint(0, 0));
    QTest::mousePress(canvas.view->viewport(), Qt::MiddleButton, {}, {400, 300});
    QMouseEvent move(QEvent::MouseMove, QPointF(350, 280), QPointF(350, 280), Qt::NoButton, Qt::MiddleButton, {});
    QApplication::sendEvent(canvas.view->viewport(), &move);
    QTest::mouseRelease(canvas.view->viewport(), Qt::MiddleButton, {}, {350, 280});
    const QPointF shift = (canvas.view->mapToScene(QPoint(0, 0)) - before) * canvas.view->zoom();
    QVERIFY((shift - QPointF(50, 20)).manhattanLength() < 3);
}

void DiagramViewTest::spaceAndDragPans()
{
    const Canvas canvas;
    canvas.click(canvas.header(QStringLiteral("book")));
    const QPointF before = canvas.view->mapToScene(QPoint(0, 0));
    const QPointF card = canvas.card(QStringLiteral("book")).pos();
    QTest::keyPress(canvas.view.get(), Qt::Key_Space);
    canvas.drag(canvas.header(QStringLiteral("book")), canvas.header(QStringLiteral("book")) + QPoint(80, 40));
    QTest::keyRelease(canvas.view.get(), Qt::Key_Space);
    QCOMPARE(canvas.card(QStringLiteral("book")).pos(), card);
    QVERIFY(canvas.view->mapToScene(QPoint(0, 0)) != before);
}

void DiagramViewTest::arrangeIsOneUndoStep()
{
    const Canvas canvas;
    const QPointF before = canvas.card(QStringLiteral("review")).pos();
    QSignalSpy arranging(canvas.view.get(), &DiagramView::arrangingChanged);
    canvas.view->arrange();
    QVERIFY(canvas.view->isArranging());
    QTRY_COMPARE_WITH_TIMEOUT(arranging.size(), 2, 20000);
    QTRY_VERIFY(!canvas.view->flight().isRunning());
    QVERIFY(canvas.card(QStringLiteral("review")).pos() != before);
    QCOMPARE(canvas.document->undoStack().count(), 1);
    canvas.keep(QStringLiteral("view_arranged"));
    canvas.document->undoStack().undo();
    QTRY_COMPARE(canvas.card(QStringLiteral("review")).pos(), before);
}

void DiagramViewTest::unplacedTablesAreArrangedWithoutAnEdit()
{
    DiagramSample sample = bookshopSample();
    sample.model = sample.snapshot;
    sample.positions.clear();
    const Canvas canvas(sample);
    QTRY_VERIFY_WITH_TIMEOUT(!canvas.view->isArranging(), 20000);
    QVERIFY(canvas.card(QStringLiteral("author")).pos().x() < canvas.card(QStringLiteral("book")).pos().x());
    QVERIFY(!canvas.document->isModified());
    const QPoint grip = canvas.header(QStringLiteral("category"));
    canvas.drag(grip, grip + QPoint(0, 60));
    QCOMPARE(canvas.document->positions().size(), canvas.view->diagramScene().cards().size());
}

void DiagramViewTest::revealCentresOnACard()
{
    Canvas canvas;
    canvas.view->horizontalScrollBar()->setValue(canvas.view->horizontalScrollBar()->value() + 4000);
    canvas.selection.reveal(tableId(QStringLiteral("review")), columnId(QStringLiteral("review.body")));
    const QRectF seen = canvas.view->mapToScene(canvas.view->viewport()->rect()).boundingRect();
    QVERIFY(seen.contains(canvas.card(QStringLiteral("review")).sceneRectangle()));
}

void DiagramViewTest::anOutsideSelectionIsShown()
{
    Canvas canvas;
    canvas.selection.select(tableIds({QStringLiteral("book")}), columnId(QStringLiteral("book.price")));
    QVERIFY(canvas.card(QStringLiteral("book")).state().selected);
    QCOMPARE(canvas.card(QStringLiteral("book")).state().selectedColumn, columnId(QStringLiteral("book.price")));
}

void DiagramViewTest::aThousandTablesAreDrawn()
{
    DiagramSample sample = largeSample(1000);
    for (int i = 0; i < 1000; ++i)
        sample.positions.insert(tableId(QStringLiteral("table_%1").arg(i)), QPointF(i % 32 * 320, i / 32 * 360));
    DiagramScene scene(Theme::light());
    scene.setContent(sample.content(), sample.positions);
    scene.routeNow();
    QGraphicsView view(&scene);
    view.setRenderHint(QPainter::Antialiasing);
    view.resize(1180, 640);
    view.fitInView(scene.contentBounds(), Qt::KeepAspectRatio);
    const QImage far = view.grab().toImage();
    keepForLooking(far, QStringLiteral("view_thousand"));
    view.resetTransform();
    const QImage near = view.grab().toImage();
    QCOMPARE(far.size(), near.size());
    QVERIFY(far != near);
}

QTEST_MAIN(DiagramViewTest)
#include "tst_diagram_view.moc"
