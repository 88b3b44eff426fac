// SPDX-License-Identifier: MIT
#include "tests/support_ui/canvas.h"
#include "ui/diagram/diagram_export.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

using namespace joinery;

namespace {

/** A canvas with a note in a free place. */
struct Noted : Canvas
{
    explicit Noted(const QString &text = QStringLiteral("# Why\n\nBecause of *this*."), bool dark = false)
        : Canvas(bookshopSample(), dark)
    {
        note = edits.addNote({808, 456, 240, 120}, text, DocumentSample::app);
        document->undoStack().clear();
        settle();
    }

    void settle() const { QCoreApplication::processEvents(); }
    [[nodiscard]] const AnnotationLayer &layer() const { return view->diagramScene().annotations(); }
    [[nodiscard]] QRectF sheet() const { return layer().rectangle(note); }
    [[nodiscard]] QPoint middle() const { return view->mapFromScene(sheet().center()); }
    [[nodiscard]] QPoint corner() const { return view->mapFromScene(sheet().bottomRight() - QPointF(4, 4)); }
    [[nodiscard]] QPlainTextEdit &field() const { return *view->annotationEditor().text(); }
    [[nodiscard]] QString text() const
    {
        const DiagramAnnotations annotations = document->annotations();
        const DiagramNote *found = annotations.notes.find(note);
        return found ? found->text : QString();
    }
    [[nodiscard]] QString lastStep() const { return document->undoStack().undoText(); }
    [[nodiscard]] int steps() const { return document->undoStack().count(); }

    AnnotationEdits edits{*document};
    ObjectId note;
};

QString onlyText(const ProjectDocument &document)
{
    const DiagramAnnotations annotations = document.annotations();
    return annotations.notes.size() == 1 ? annotations.notes.at(0).text : QString();
}

} // namespace

class NotesTest : public QObject
{
    Q_OBJECT

private slots:
    void aNoteIsWritten_data();
    void aNoteIsWritten();
    void anEmptyNoteIsNotMade();
    void itIsEditedInPlace_data();
    void itIsEditedInPlace();
    void whatIsTypedIsKeptAtOnce();
    void longTextMakesItHigher();
    void itIsMovedAndResized();
    void keysMoveAndResizeIt();
    void deleteTakesItAway();
    void aRubberBandTakesIt();
    void pasteDoesNotReachFiles();
    void itIsInPicturesOfAllKinds();
    void looks_data();
    void looks();
};

void NotesTest::aNoteIsWritten_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"action", "double click", "menu"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void NotesTest::aNoteIsWritten()
{
    QFETCH(QString, how);
    const Canvas canvas;
    const QPoint place(900, 520);
    if (how == QLatin1String("action")) {
        canvas.view->addNote();
    } else if (how == QLatin1String("double click")) {
        QTest::mouseDClick(canvas.view->viewport(), Qt::LeftButton, Qt::ControlModifier, place);
    } else {
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, canvas.view->viewport()->mapToGlobal(place));
        QApplication::sendEvent(canvas.view->viewport(), &event);
        auto *menu = canvas.view->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        for (QAction *action : menu->actions()) {
            if (action->text() == QLatin1String("Add note here"))
                action->trigger();
        }
        delete menu;
    }
    QPlainTextEdit &field = *canvas.view->annotationEditor().text();
    QVERIFY(field.isVisible());
    QVERIFY(canvas.view->viewport()->rect().contains(field.geometry()));
    QTest::keyClicks(&field, QStringLiteral("Remember"));
    QTest::keyClick(&field, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!field.isVisible());
    QCOMPARE(onlyText(*canvas.document), "Remember");
    QCOMPARE(canvas.document->undoStack().undoText(), "Add note");
    QCOMPARE(canvas.selection.current(), canvas.document->annotations().notes.at(0).id);
    canvas.document->undoStack().undo();
    QTRY_VERIFY(canvas.view->diagramScene().annotations().isEmpty());
}

void NotesTest::anEmptyNoteIsNotMade()
{
    const Canvas canvas;
    canvas.view->addNote();
    QTest::keyClick(canvas.view->annotationEditor().text(), Qt::Key_Return, Qt::ControlModifier);
    canvas.view->addNote();
    QTest::keyClicks(canvas.view->annotationEditor().text(), QStringLiteral("no"));
    QTest::keyClick(canvas.view->annotationEditor().text(), Qt::Key_Escape);
    QCOMPARE(canvas.document->undoStack().count(), 0);
    QVERIFY(canvas.view->hasFocus());
}

void NotesTest::itIsEditedInPlace_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("double click") << false;
    QTest::newRow("Enter") << true;
}

void NotesTest::itIsEditedInPlace()
{
    QFETCH(bool, byKey);
    const Noted canvas;
    if (byKey) {
        canvas.selection.select({canvas.note});
        canvas.key(Qt::Key_Return);
    } else {
        canvas.doubleClick(canvas.middle());
    }
    QVERIFY(canvas.field().isVisible());
    QCOMPARE(canvas.field().toPlainText(), canvas.text());
    QTest::keyClick(&canvas.field(), Qt::Key_Return);
    QTest::keyClicks(&canvas.field(), QStringLiteral("More."));
    // Leaving the field takes it.
    canvas.view->setFocus();
    QVERIFY(canvas.text().endsWith(QStringLiteral("*this*.\nMore.")));
    QCOMPARE(canvas.lastStep(), "Edit note");
    QCOMPARE(canvas.steps(), 1);
}

void NotesTest::whatIsTypedIsKeptAtOnce()
{
    const Noted canvas;
    canvas.view->addNote();
    QTest::keyClicks(&canvas.field(), QStringLiteral("Half a"));
    QCOMPARE(canvas.document->annotations().notes.size(), 2);
    QCOMPARE(canvas.steps(), 1);
    QTest::keyClicks(&canvas.field(), QStringLiteral(" sentence"));
    QCOMPARE(canvas.steps(), 1);
    QCOMPARE(canvas.lastStep(), "Add note");
    QTest::keyClick(&canvas.field(), Qt::Key_Escape);
    QCOMPARE(canvas.document->annotations().notes.size(), 1);
    QCOMPARE(canvas.steps(), 0);
    // One that was there goes back to what it was.
    canvas.doubleClick(canvas.middle());
    const QString before = canvas.text();
    const qreal height = canvas.sheet().height();
    for (int line = 0; line < 12; ++line)
        QTest::keyClick(&canvas.field(), Qt::Key_Return);
    QTest::keyClicks(&canvas.field(), QStringLiteral("end"));
    QVERIFY(canvas.text().endsWith(QStringLiteral("end")));
    QCOMPARE(canvas.steps(), 1);
    QTest::keyClick(&canvas.field(), Qt::Key_Escape);
    canvas.settle();
    QCOMPARE(canvas.text(), before);
    QCOMPARE(canvas.sheet().height(), height);
    QCOMPARE(canvas.steps(), 0);
    // One that is emptied again before it is left was never there.
    canvas.view->addNote();
    QTest::keyClicks(&canvas.field(), QStringLiteral("x"));
    QTest::keyClick(&canvas.field(), Qt::Key_Backspace);
    QTest::keyClick(&canvas.field(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(canvas.steps(), 0);
}

void NotesTest::longTextMakesItHigher()
{
    const Noted canvas;
    const qreal before = canvas.sheet().height();
    canvas.doubleClick(canvas.middle());
    canvas.field().setPlainText(
        QStringLiteral("A line of words that is long enough to be wrapped somewhere.\n\n").repeated(8));
    QTest::keyClick(&canvas.field(), Qt::Key_Return, Qt::ControlModifier);
    canvas.settle();
    QVERIFY(canvas.sheet().height() > before);
    const qreal needed = NoteItem::heightFor(canvas.text(), canvas.sheet().width(), Theme::light());
    QVERIFY(canvas.sheet().height() >= needed);
}

void NotesTest::itIsMovedAndResized()
{
    const Noted canvas;
    const QRectF before = canvas.sheet();
    canvas.drag(canvas.middle(), canvas.middle() + QPoint(-120, 40));
    canvas.settle();
    QVERIFY(canvas.sheet().left() < before.left());
    QCOMPARE(canvas.sheet().size(), before.size());
    QCOMPARE(canvas.lastStep(), "Move note");
    const QRectF moved = canvas.sheet();
    canvas.drag(canvas.corner(), canvas.corner() + QPoint(80, 60));
    canvas.settle();
    QCOMPARE(canvas.sheet().topLeft(), moved.topLeft());
    QVERIFY(canvas.sheet().width() > moved.width() && canvas.sheet().height() > moved.height());
    QCOMPARE(canvas.lastStep(), "Resize note");
    QCOMPARE(canvas.steps(), 2);
    // It never becomes too small to be met again.
    canvas.drag(canvas.corner(), canvas.corner() - QPoint(900, 500));
    canvas.settle();
    QVERIFY(canvas.sheet().width() >= 40 && canvas.sheet().height() >= 40);
    for (int i = 0; i < 3; ++i)
        canvas.document->undoStack().undo();
    canvas.settle();
    QCOMPARE(canvas.sheet(), before);
}

void NotesTest::keysMoveAndResizeIt()
{
    const Noted canvas;
    const QRectF before = canvas.sheet();
    canvas.selection.select({canvas.note});
    canvas.key(Qt::Key_Left);
    canvas.key(Qt::Key_Left);
    canvas.key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(canvas.steps(), 2);
    QVERIFY(canvas.sheet().left() < before.left());
    QVERIFY(canvas.sheet().height() > before.height());
}

void NotesTest::deleteTakesItAway()
{
    const Noted canvas;
    canvas.click(canvas.middle());
    QCOMPARE(canvas.selection.current(), canvas.note);
    canvas.key(Qt::Key_Delete);
    QVERIFY(canvas.document->annotations().isEmpty());
    QCOMPARE(canvas.lastStep(), "Delete note");
    canvas.document->undoStack().undo();
    // A table and a note go in one step.
    canvas.selection.select({canvas.note, tableId(QStringLiteral("category"))});
    canvas.key(Qt::Key_Delete);
    QVERIFY(canvas.document->annotations().isEmpty());
    QVERIFY(!canvas.table(QStringLiteral("category")));
    canvas.document->undoStack().undo();
    QVERIFY(!canvas.text().isEmpty());
    QVERIFY(canvas.table(QStringLiteral("category")));
}

void NotesTest::aRubberBandTakesIt()
{
    const Noted canvas;
    const QRect sheet = canvas.view->mapFromScene(canvas.sheet()).boundingRect();
    canvas.drag(sheet.topLeft() - QPoint(16, 16), sheet.center());
    QCOMPARE(canvas.selection.objects(), QList<ObjectId>{canvas.note});
}

void NotesTest::pasteDoesNotReachFiles()
{
    // What is asked for by a text of others is not looked up.
    QTemporaryDir folder;
    QImage secret(64, 64, QImage::Format_RGB32);
    secret.fill(Qt::magenta);
    QVERIFY(secret.save(folder.filePath(QStringLiteral("secret.png"))));
    const Noted canvas(QStringLiteral("![x](file://%1/secret.png) <img src=\"%1/secret.png\">").arg(folder.path()));
    QTRY_VERIFY(canvas.view->isSharp());
    const QImage image = canvas.view->grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            QVERIFY(image.pixelColor(x, y) != QColor(Qt::magenta));
    }
}

void NotesTest::itIsInPicturesOfAllKinds()
{
    const Noted canvas;
    const DiagramPicture picture{.content = canvas.view->diagramScene().content(),
                                 .positions = canvas.document->positions(),
                                 .theme = Theme::light()};
    const auto svg = renderDiagramSvg(picture);
    QVERIFY(svg && svg->contains("Because of"));
    DiagramPicture without = picture;
    without.content.notes = {};
    QVERIFY(!renderDiagramSvg(without)->contains("Because of"));
    QVERIFY(renderDiagram(picture)->height() > renderDiagram(without)->height());
}

void NotesTest::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<double>("zoom");
    for (const bool dark : {false, true}) {
        for (const double zoom : {1.0, 0.4, 0.2})
            QTest::addRow("%s %d", dark ? "dark" : "light", int(zoom * 100)) << dark << zoom;
    }
}

void NotesTest::looks()
{
    QFETCH(bool, dark);
    QFETCH(double, zoom);
    Noted canvas(QStringLiteral("# Prices\n\nKept as **decimal**, *never* as floats:\n\n* rounding\n* taxes"), dark);
    const ObjectId people = canvas.edits.group(tableIds({QStringLiteral("author"), QStringLiteral("publisher")}));
    canvas.edits.rename(people, QStringLiteral("People"));
    canvas.edits.setColor({people}, QStringLiteral("teal"));
    const ObjectId books = canvas.edits.group(tableIds({QStringLiteral("book"), QStringLiteral("review")}));
    canvas.edits.rename(books, QStringLiteral("Books and what is said of them"));
    const ObjectId link =
        canvas.edits.link(tableId(QStringLiteral("book")), columnId(QStringLiteral("book.title")),
                          tableId(QStringLiteral("category")), columnId(QStringLiteral("category.name")));
    canvas.edits.rename(link, QStringLiteral("by words"));
    canvas.settle();
    canvas.view->setZoom(zoom);
    canvas.selection.select({people});
    QTRY_VERIFY(canvas.view->isSharp());
    canvas.keep(QStringLiteral("annotations-%1").arg(QLatin1String(QTest::currentDataTag())));
    const QRect sheet = canvas.view->mapFromScene(canvas.sheet()).boundingRect();
    const QImage image = canvas.view->grab().toImage();
    QVERIFY(image.pixelColor(sheet.center().x(), sheet.bottom() - 3) !=
            image.pixelColor(sheet.center().x(), sheet.bottom() + 8));
}

QTEST_MAIN(NotesTest)

#include "tst_notes.moc"
