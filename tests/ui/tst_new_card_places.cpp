// SPDX-License-Identifier: MIT
#include "tests/support_ui/canvas.h"
#include "ui/clipboard/paste_places.h"
#include "ui/diagram/annotations/annotation_edits.h"
#include "ui/diagram/diagram_book.h"

#include <QTest>

using namespace joinery;

/** Whatever way a table comes: not onto cards, notes or groups without cards. */
class NewCardPlacesTest : public QObject
{
    Q_OBJECT

private slots:
    void sheetsAreNotesAndEmptyGroups();
    void editsPlaceBesideSheets();
    void theKeyPlacesBesideSheets();
    void theToolPlacesBesideSheets_data();
    void theToolPlacesBesideSheets();
    void aDoubleClickPlacesBesideSheets();
    void pastedTablesComeBesideSheets();
    void cardsWithoutPlacesComeBelowSheets();
    void diagramsPlaceBesideSheets();

private:
    /** A note and an empty group in the middle of an empty canvas. */
    static DiagramSample nothing() { return {}; }
    static void cover(const Canvas &canvas)
    {
        AnnotationEdits edits(*canvas.document);
        const QPointF middle = canvas.view->mapToScene(canvas.view->viewport()->rect().center());
        (void)edits.addNote(QRectF(middle - QPointF(200, 160), QSizeF(400, 160)), QStringLiteral("Read me"),
                            DocumentSample::app);
        (void)edits.addGroup(QRectF(middle - QPointF(200, -8), QSizeF(400, 200)), DocumentSample::app);
        canvas.view->settle();
    }
    static void isBeside(const Canvas &canvas, const QString &table)
    {
        canvas.view->settle();
        const Table *found = canvas.table(table);
        QVERIFY(found);
        const CardItem *card = canvas.view->diagramScene().card(found->id);
        QVERIFY(card);
        const QList<QRectF> sheets = sheetsOf(canvas.document->annotations());
        QCOMPARE(sheets.size(), 2);
        for (const QRectF &sheet : sheets)
            QVERIFY(!sheet.intersects(card->sceneRectangle()));
        for (const CardItem *other : canvas.view->diagramScene().cards())
            QVERIFY(other == card || !other->sceneRectangle().intersects(card->sceneRectangle()));
    }
};

void NewCardPlacesTest::sheetsAreNotesAndEmptyGroups()
{
    DiagramAnnotations annotations;
    annotations.notes.insert({.id = ObjectId::create(), .rectangle = {0, 0, 10, 10}, .text = {}, .color = {}});
    annotations.groups.insert(
        {.id = ObjectId::create(), .title = {}, .color = {}, .members = {}, .rectangle = {5, 5, 9, 9}});
    annotations.groups.insert(
        {.id = ObjectId::create(), .title = {}, .color = {}, .members = {ObjectId::create()}, .rectangle = {}});
    QCOMPARE(sheetsOf(annotations), QList<QRectF>({{0, 0, 10, 10}, {5, 5, 9, 9}}));
}

void NewCardPlacesTest::editsPlaceBesideSheets()
{
    const Canvas canvas(nothing());
    cover(canvas);
    // As an import and a template do.
    for (const QString &name : {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}) {
        QVERIFY(canvas.document->perform({}, DocumentSample::app, {newTable(name)}));
        isBeside(canvas, name);
    }
}

void NewCardPlacesTest::theKeyPlacesBesideSheets()
{
    const Canvas canvas(nothing());
    cover(canvas);
    canvas.view->addTable();
    canvas.enter(QStringLiteral("one"));
    canvas.fieldKey(Qt::Key_Return);
    isBeside(canvas, QStringLiteral("one"));
}

void NewCardPlacesTest::theToolPlacesBesideSheets_data()
{
    QTest::addColumn<QPoint>("offset");
    QTest::newRow("on the note") << QPoint(0, -80);
    QTest::newRow("on the group") << QPoint(0, 80);
}

void NewCardPlacesTest::theToolPlacesBesideSheets()
{
    QFETCH(QPoint, offset);
    const Canvas canvas(nothing());
    cover(canvas);
    const QPoint place = canvas.view->viewport()->rect().center() + offset;
    canvas.key(Qt::Key_T);
    canvas.click(place);
    canvas.enter(QStringLiteral("one"));
    canvas.fieldKey(Qt::Key_Return);
    isBeside(canvas, QStringLiteral("one"));
}

void NewCardPlacesTest::aDoubleClickPlacesBesideSheets()
{
    const Canvas canvas(nothing());
    cover(canvas);
    // Just above the note: the card would reach over it.
    canvas.doubleClick(canvas.view->viewport()->rect().center() - QPoint(0, 190));
    QVERIFY(canvas.field().isVisible());
    canvas.enter(QStringLiteral("one"));
    canvas.fieldKey(Qt::Key_Return);
    isBeside(canvas, QStringLiteral("one"));
}

void NewCardPlacesTest::pastedTablesComeBesideSheets()
{
    const Canvas canvas(nothing());
    cover(canvas);
    const QPointF middle = canvas.view->mapToScene(canvas.view->viewport()->rect().center());
    Fragment fragment;
    fragment.schema = schemaFromText(QStringLiteral("one(id pk); two(id pk)"));
    const QList<QRectF> taken = canvas.view->diagramScene().takenPlaces();
    QCOMPARE(taken.size(), 2);
    const QHash<ObjectId, QPointF> places = pastePlaces(fragment, middle, middle, taken);
    QCOMPARE(places.size(), 2);
    for (const QPointF &place : places) {
        for (const QRectF &sheet : taken)
            QVERIFY(!sheet.intersects(QRectF(place, QSizeF(180, 60))));
    }
}

/** Views and what other programs wrote have none in the files. */
void NewCardPlacesTest::cardsWithoutPlacesComeBelowSheets()
{
    const Canvas canvas;
    AnnotationEdits edits(*canvas.document);
    const QRectF bounds = canvas.view->diagramScene().contentBounds();
    (void)edits.addNote(QRectF(bounds.bottomLeft() + QPointF(0, 20), QSizeF(bounds.width(), 300)),
                        QStringLiteral("Read me"), DocumentSample::app);
    DefinitionObject view{
        .id = ObjectId::create(), .name = QStringLiteral("late"), .definition = QStringLiteral("AS SELECT 1")};
    QVERIFY(canvas.document->perform({}, DocumentSample::app, {AddObject{view}}));
    canvas.view->settle();
    const CardItem *card = canvas.view->diagramScene().card(view.id);
    QVERIFY(card);
    for (const QRectF &sheet : sheetsOf(canvas.document->annotations()))
        QVERIFY(!sheet.intersects(card->sceneRectangle()));
}

void NewCardPlacesTest::diagramsPlaceBesideSheets()
{
    const Canvas canvas;
    DiagramBook book(*canvas.document, *canvas.view, canvas.selection);
    QVERIFY(!book.addEmpty().isMain());
    canvas.view->settle();
    cover(canvas);
    book.addCards({tableId(QStringLiteral("author")), tableId(QStringLiteral("book"))}, {});
    isBeside(canvas, QStringLiteral("author"));
    isBeside(canvas, QStringLiteral("book"));
}

QTEST_MAIN(NewCardPlacesTest)

#include "tst_new_card_places.moc"
