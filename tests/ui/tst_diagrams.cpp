// SPDX-License-Identifier: MIT
#include "tests/support_ui/open_window.h"
#include "ui/diagram/annotations/annotation_edits.h"
#include "ui/diagram/diagram_menu_items.h"
#include "ui/diagram/diagram_tabs.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/selection.h"
#include "ui/navigator/navigator.h"
#include "ui/navigator/object_mime.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/diagram_pane.h"
#include "ui/widgets/search_field.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

using namespace joinery;

/** Diagrams beside the one of all tables, as a person makes and fills them. */
class DiagramsTest : public QObject, private OpenWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init();
    void cleanup() { close(); }
    void thereAreNoTabsForOneDiagram();
    void aNewDiagramWantsATitle();
    void aSelectionBecomesADiagram();
    void tabsSwitchByMouseAndKeys();
    void renamingInPlace();
    void duplicatesStandAlone();
    void deletingIsOneStep();
    void tablesAreDraggedFromTheNavigator();
    void theNavigatorsMenuAdds();
    void thePaletteAdds();
    void menusOfTheCanvas();
    void relatedTablesComeAlong();
    void removingTakesOffAndNoMore();
    void deleteAsksWhatIsMeant_data();
    void deleteAsksWhatIsMeant();
    void aNewTableIsOnBothDiagrams();
    void placesAreOfOneDiagram();
    void undoShowsWhatItUndoes();
    void jumpingLeadsToAllTables();
    void palettesGoToDiagrams();
    void whatWasShownIsRemembered();
    void whatArrowKeysMoveStaysOnItsDiagram();
    void anArrangementEndsWithItsDiagram();
    void aTitleBeingTypedIsKept();
    void aGroupBecomesADiagram();
    void duplicatesHaveGroupsOfTheirOwn();
    void backPassesOverWhatIsGone();
    void undoOfANewDiagramShowsNoOther();
    void manyCardsComeAtOnce();
    void titlesAreNoHtml();
    void savedAndReadAgain();
    void outsideChangesAreTaken();

private:
    [[nodiscard]] DiagramView &diagram() const { return workspace().diagram(); }
    [[nodiscard]] DiagramPane &pane() const { return workspace().diagramPane(); }
    [[nodiscard]] QTabBar &bar() const { return pane().tabs().bar(); }
    [[nodiscard]] ProjectDocument &document() const { return workspace().document(); }
    [[nodiscard]] QStringList tabs() const;
    /** The names of the cards on the canvas. */
    [[nodiscard]] QStringList cards() const;
    void select(const QStringList &tables) const;
    /** A diagram of these tables, with the title as it is given first. */
    DiagramKey make(const QStringList &tables) const;
    void undo() const
    {
        document().undoStack().undo();
        diagram().settle();
    }
    void drop(const QStringList &tables, QPoint at, bool expected) const;
};

void DiagramsTest::init()
{
    open();
    openSample();
    m_window->resize(1400, 900);
}

QStringList DiagramsTest::tabs() const
{
    QStringList titles;
    for (int tab = 0; tab < bar().count(); ++tab)
        titles.append(bar().tabText(tab));
    return titles;
}

QStringList DiagramsTest::cards() const
{
    diagram().settle();
    QStringList names;
    for (const CardItem *card : diagram().diagramScene().cards())
        names.append(card->content().name);
    names.sort();
    return names;
}

void DiagramsTest::select(const QStringList &tables) const
{
    QList<ObjectId> ids;
    for (const QString &name : tables)
        ids.append(table(name));
    workspace().selection().select(ids);
}

DiagramKey DiagramsTest::make(const QStringList &tables) const
{
    select(tables);
    const DiagramKey key = pane().book().addFromSelection();
    if (QLineEdit *editor = pane().tabs().editor())
        QTest::keyClick(editor, Qt::Key_Return);
    diagram().settle();
    return key;
}

void DiagramsTest::drop(const QStringList &tables, QPoint at, bool expected) const
{
    QList<ObjectId> ids;
    for (const QString &name : tables)
        ids.append(table(name));
    const std::unique_ptr<QMimeData> data(objectMime(ids));
    QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(diagram().viewport(), &enter);
    QCOMPARE(enter.isAccepted(), expected);
    if (!expected)
        return;
    QDropEvent event(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(diagram().viewport(), &event);
    QVERIFY(event.isAccepted());
}

void DiagramsTest::thereAreNoTabsForOneDiagram()
{
    QVERIFY(pane().tabs().isHidden());
    QVERIFY(diagram().mapTo(&pane(), QPoint()).y() == 0);
    QVERIFY(!action(ActionId::DeleteDiagram).isEnabled());
    QVERIFY(!action(ActionId::RemoveFromDiagram).isEnabled());
    QVERIFY(!action(ActionId::NextDiagram).isEnabled());
    action(ActionId::NewDiagram).trigger();
    QVERIFY(pane().tabs().isVisible());
    undo();
    QVERIFY(pane().tabs().isHidden());
}

void DiagramsTest::aNewDiagramWantsATitle()
{
    action(ActionId::NewDiagram).trigger();
    QCOMPARE(tabs(), QStringList({"All tables", "Diagram 1"}));
    QVERIFY(cards().isEmpty());
    QLineEdit *editor = pane().tabs().editor();
    QVERIFY(editor);
    QTRY_VERIFY(editor->hasFocus());
    QTest::keyClicks(editor, "Sales & more");
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(tabs().last(), "Sales && more");
    QCOMPARE(document().undoStack().undoText(), "Rename diagram Diagram 1 to Sales & more");
    undo();
    QCOMPARE(tabs().last(), "Diagram 1");
    undo();
    QCOMPARE(bar().count(), 1);
    QVERIFY(document().shownDiagram().isMain());
    document().undoStack().redo();
    QCOMPARE(document().shownDiagram().name, "diagram_1");
}

void DiagramsTest::aSelectionBecomesADiagram()
{
    diagram().settle();
    const QPointF place = diagram().diagramScene().card(table("book"))->pos();
    select({"book", "author"});
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    QCOMPARE(cards(), QStringList({"author", "book"}));
    QCOMPARE(diagram().diagramScene().card(table("book"))->pos(), place);
    QCOMPARE(diagram().diagramScene().links().size(), 1);
    QCOMPARE(document().shownDiagram().app, "catalog");
    QCOMPARE(workspace().selection().objects().size(), 2);
}

void DiagramsTest::tabsSwitchByMouseAndKeys()
{
    make({"book", "author"});
    make({"invoice"});
    QCOMPARE(tabs(), QStringList({"All tables", "Diagram 1", "invoice"}));
    QTest::mouseClick(&bar(), Qt::LeftButton, {}, bar().tabRect(0).center());
    QCOMPARE(cards().size(), 16);
    QTest::mouseClick(&bar(), Qt::LeftButton, {}, bar().tabRect(1).center());
    QCOMPARE(cards(), QStringList({"author", "book"}));
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    QCOMPARE(cards(), QStringList{"invoice"});
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    QVERIFY(document().shownDiagram().isMain());
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    QCOMPARE(cards(), QStringList{"invoice"});
    QCOMPARE(bar().currentIndex(), 2);
}

void DiagramsTest::renamingInPlace()
{
    make({"book", "author"});
    QTest::mouseDClick(&bar(), Qt::LeftButton, {}, bar().tabRect(1).center());
    QVERIFY(pane().tabs().editor());
    QTest::keyClicks(pane().tabs().editor(), "Books");
    QTest::keyClick(pane().tabs().editor(), Qt::Key_Escape);
    QVERIFY(!pane().tabs().editor());
    QCOMPARE(tabs().last(), "Diagram 1");
    bar().setFocus();
    QTest::keyClick(&bar(), Qt::Key_F2);
    QTest::keyClicks(pane().tabs().editor(), "Books");
    diagram().setFocus();
    QCOMPARE(tabs().last(), "Books");
    // Going to another tab takes what was typed.
    QTest::mouseDClick(&bar(), Qt::LeftButton, {}, bar().tabRect(1).center());
    QTest::keyClicks(pane().tabs().editor(), "Shelf");
    QTest::mouseClick(&bar(), Qt::LeftButton, {}, bar().tabRect(0).center());
    QCOMPARE(tabs().last(), "Shelf");
    QVERIFY(document().shownDiagram().isMain());
    // The canvas of all tables has no title of its own.
    QTest::mouseDClick(&bar(), Qt::LeftButton, {}, bar().tabRect(0).center());
    QVERIFY(!pane().tabs().editor());
    const std::unique_ptr<QMenu> menu(pane().tabs().makeMenu(0));
    QVERIFY(!menu->actions().first()->isEnabled());
}

void DiagramsTest::duplicatesStandAlone()
{
    make({"book", "author"});
    action(ActionId::DuplicateDiagram).trigger();
    QCOMPARE(tabs().last(), "Diagram 1 copy");
    QCOMPARE(cards(), QStringList({"author", "book"}));
    pane().book().takeOff({table("author")});
    QCOMPARE(cards(), QStringList{"book"});
    document().showDiagram(document().shownDiagram());
    QTest::mouseClick(&bar(), Qt::LeftButton, {}, bar().tabRect(1).center());
    QCOMPARE(cards(), QStringList({"author", "book"}));
}

void DiagramsTest::deletingIsOneStep()
{
    make({"book", "author"});
    const std::unique_ptr<QMenu> menu(pane().tabs().makeMenu(1));
    const QList<QAction *> items = menu->actions();
    const auto remove = std::find_if(items.begin(), items.end(), [](const QAction *item) {
        return item->text() == QLatin1String("Delete diagram");
    });
    QVERIFY(remove != items.end());
    (*remove)->trigger();
    QVERIFY(document().shownDiagram().isMain());
    QCOMPARE(cards().size(), 16);
    QVERIFY(pane().tabs().isHidden());
    QCOMPARE(document().undoStack().undoText(), "Delete diagram Diagram 1");
    undo();
    QCOMPARE(cards(), QStringList({"author", "book"}));
}

void DiagramsTest::tablesAreDraggedFromTheNavigator()
{
    drop({"book"}, QPoint(200, 200), false);
    make({"author"});
    const QTreeView &tree = workspace().navigator().tree();
    QVERIFY(tree.dragEnabled());
    const QModelIndex row = tree.model()
                                ->match(tree.model()->index(0, 0), Qt::DisplayRole, QStringLiteral("book"), 1,
                                        Qt::MatchExactly | Qt::MatchRecursive)
                                .value(0);
    QVERIFY(row.flags().testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> dragged(tree.model()->mimeData({row}));
    QCOMPARE(objectsIn(*dragged), QList<ObjectId>{table("book")});
    const QPoint at(600, 400);
    drop({"book", "invoice"}, at, true);
    QCOMPARE(cards(), QStringList({"author", "book", "invoice"}));
    const QRectF book = diagram().diagramScene().card(table("book"))->sceneRectangle();
    const QRectF invoice = diagram().diagramScene().card(table("invoice"))->sceneRectangle();
    QVERIFY(!book.intersects(invoice));
    QVERIFY(book.adjusted(-40, -40, 40, 40).contains(diagram().mapToScene(at)));
    QCOMPARE(document().undoStack().undoText(), "Add 2 tables to diagram author");
    // What is there already cannot come twice.
    drop({"book"}, at, false);
    undo();
    QCOMPARE(cards(), QStringList{"author"});
}

void DiagramsTest::theNavigatorsMenuAdds()
{
    Navigator &navigator = workspace().navigator();
    const auto itemFor = [&](const QString &name) -> std::pair<std::unique_ptr<QMenu>, QAction *> {
        const QAbstractItemModel &model = *navigator.tree().model();
        const QModelIndexList found =
            model.match(model.index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive);
        std::unique_ptr<QMenu> menu(navigator.makeMenu(found.first()));
        for (QAction *action : menu->actions()) {
            if (action->text() == QLatin1String("Add to this diagram"))
                return {std::move(menu), action};
        }
        return {std::move(menu), nullptr};
    };
    QVERIFY(!itemFor("book").second);
    make({"author"});
    QVERIFY(!itemFor("author").second->isEnabled());
    workspace().selection().clear();
    const auto item = itemFor("book");
    QVERIFY(item.second->isEnabled());
    item.second->trigger();
    QCOMPARE(cards(), QStringList({"author", "book"}));
    QCOMPARE(workspace().selection().objects(), QList<ObjectId>{table("book")});
}

void DiagramsTest::thePaletteAdds()
{
    make({"author"});
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    CommandPalette &chooser = pane().chooser();
    QVERIFY(chooser.isVisible());
    QTest::keyClicks(&chooser.field(), "wareh");
    QCOMPARE(chooser.model().itemAt(chooser.model().index(0, 0))->title, "warehouse");
    QTest::keyClick(&chooser.field(), Qt::Key_Return);
    QTRY_COMPARE(cards(), QStringList({"author", "warehouse"}));
    QVERIFY(!diagram()
                 .diagramScene()
                 .card(table("author"))
                 ->sceneRectangle()
                 .intersects(diagram().diagramScene().card(table("warehouse"))->sceneRectangle()));
}

void DiagramsTest::menusOfTheCanvas()
{
    const auto run = [this](const QString &text, ObjectId card = {}) {
        QMenu menu;
        addDiagramItems(menu, {document(), diagram(), workspace().selection()}, card);
        for (QAction *item : menu.actions()) {
            if (item->text() != text)
                continue;
            item->trigger();
            return true;
        }
        return false;
    };
    workspace().selection().clear();
    QVERIFY(!run("Remove from diagram", table("author")));
    select({"author", "book"});
    QVERIFY(run("New diagram from selection", table("book")));
    QCOMPARE(cards(), QStringList({"author", "book"}));
    // What is under the pointer counts, where it is not selected.
    select({"author"});
    QVERIFY(run("Remove from diagram", table("book")));
    QCOMPARE(cards(), QStringList{"author"});
    select({"author"});
    QVERIFY(run("Add related tables", table("author")));
    QCOMPARE(cards(), QStringList({"author", "book"}));
    QVERIFY(run("Focus on it and its neighbours", table("book")));
    QVERIFY(diagram().visibility().focus());
    diagram().cancelOrDeselect();
    QSignalSpy asked(&diagram(), &DiagramView::linksRequested);
    QVERIFY(run("Show links to…", table("book")));
    QCOMPARE(asked.size(), 1);
    pane().chooser().hide();
    QVERIFY(run("Add tables to this diagram…"));
    QVERIFY(pane().chooser().isVisible());
    pane().chooser().hide();
    QVERIFY(run("New diagram"));
    QVERIFY(cards().isEmpty());
}

void DiagramsTest::relatedTablesComeAlong()
{
    make({"author"});
    select({"author"});
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    QCOMPARE(cards(), QStringList({"author", "book"}));
    QCOMPARE(document().undoStack().undoText(), "Add book to diagram author");
    QCOMPARE(workspace().selection().objects(), QList<ObjectId>{table("book")});
    action(ActionId::AddRelatedToDiagram).trigger();
    QCOMPARE(cards(),
             QStringList({"author", "book", "book_genre", "invoice_line", "publisher", "review", "stock_level"}));
    undo();
    QCOMPARE(cards(), QStringList({"author", "book"}));
}

void DiagramsTest::removingTakesOffAndNoMore()
{
    make({"author", "book"});
    select({"book"});
    diagram().setFocus();
    const int pending = document().pendingCount();
    QTest::keyClick(&diagram(), Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(cards(), QStringList{"author"});
    QVERIFY(!table("book").isNull());
    QCOMPARE(document().pendingCount(), pending);
    QCOMPARE(document().undoStack().undoText(), "Remove book from diagram Diagram 1");
    undo();
    QCOMPARE(cards(), QStringList({"author", "book"}));
    // Not on the canvas of all tables, where there is nothing to take them off.
    document().showDiagram({});
    QVERIFY(!action(ActionId::RemoveFromDiagram).isEnabled());
}

void DiagramsTest::deleteAsksWhatIsMeant_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("onDiagram");
    QTest::addColumn<bool>("inModel");
    QTest::newRow("diagram") << "Remove from diagram" << false << true;
    QTest::newRow("model") << "Drop from the model" << false << false;
    QTest::newRow("neither") << "Cancel" << true << true;
}

void DiagramsTest::deleteAsksWhatIsMeant()
{
    QFETCH(QString, answer);
    QFETCH(bool, onDiagram);
    QFETCH(bool, inModel);
    make({"author", "publisher"});
    select({"publisher"});
    diagram().setFocus();
    answerWith(answer);
    QTest::keyClick(&diagram(), Qt::Key_Delete);
    QCOMPARE(m_answered, QStringList{answer});
    diagram().settle();
    QCOMPARE(!table("publisher").isNull(), inModel);
    // What is dropped from the model is still seen as dropped.
    QCOMPARE(cards().contains(QStringLiteral("publisher")), onDiagram || !inModel);
    undo();
    // Of "neither" the step before is undone, which made the diagram.
    QCOMPARE(cards().size(), onDiagram ? 16 : 2);
}

void DiagramsTest::aNewTableIsOnBothDiagrams()
{
    const DiagramKey key = make({"author"});
    workspace().addTableTo(QStringLiteral("catalog"));
    QCOMPARE(cards().size(), 2);
    QCOMPARE(document().shownDiagram().name, key.name);
    const ObjectId added = workspace().selection().current();
    QVERIFY(document().project().app(QStringLiteral("catalog"))->diagram.positions.contains(added));
    workspace().addEnumTo(QStringLiteral("catalog"));
    QCOMPARE(cards().size(), 3);
    QCOMPARE(document().shownDiagram().name, key.name);
    undo();
    undo();
    QCOMPARE(cards(), QStringList{"author"});
    QVERIFY(!document().project().app(QStringLiteral("catalog"))->diagram.positions.contains(added));
}

void DiagramsTest::placesAreOfOneDiagram()
{
    const QPointF before = document().positions().value(table("author"));
    make({"author", "book"});
    document().moveCards(QStringLiteral("Move author"), {{table("author"), before + QPointF(400, 80)}});
    diagram().setCollapsed({table("book")}, true);
    diagram().settle();
    QCOMPARE(diagram().diagramScene().card(table("author"))->pos(), before + QPointF(400, 80));
    QVERIFY(diagram().diagramScene().card(table("book"))->content().collapsed);
    document().showDiagram({});
    diagram().settle();
    QCOMPARE(diagram().diagramScene().card(table("author"))->pos(), before);
    QVERIFY(!diagram().diagramScene().card(table("book"))->content().collapsed);
}

void DiagramsTest::undoShowsWhatItUndoes()
{
    const DiagramKey key = make({"author", "book"});
    const QPointF before = document().positions().value(table("author"));
    document().moveCards(QStringLiteral("Move author"), {{table("author"), before + QPointF(80, 0)}});
    document().showDiagram({});
    undo();
    QCOMPARE(document().shownDiagram().name, key.name);
    QCOMPARE(diagram().diagramScene().card(table("author"))->pos(), before);
}

void DiagramsTest::jumpingLeadsToAllTables()
{
    const DiagramKey key = make({"author", "book"});
    workspace().selection().reveal(table("book"));
    QCOMPARE(document().shownDiagram().name, key.name);
    workspace().selection().reveal(table("warehouse"));
    QVERIFY(document().shownDiagram().isMain());
    const CardItem *card = diagram().diagramScene().card(table("warehouse"));
    QVERIFY(card);
    QVERIFY(diagram().mapToScene(diagram().viewport()->rect()).boundingRect().contains(card->pos()));
}

void DiagramsTest::palettesGoToDiagrams()
{
    make({"author", "book"});
    document().showDiagram({});
    for (const PaletteItem &item : workspace().findableItems()) {
        if (item.title == QLatin1String("Diagram 1"))
            item.run();
    }
    QCOMPARE(cards(), QStringList({"author", "book"}));
}

void DiagramsTest::whatWasShownIsRemembered()
{
    const DiagramKey key = make({"author", "book"});
    diagram().setZoom(1.5);
    diagram().scrollBy({-40, -30});
    const SeenPart part = pane().memory().seen();
    document().showDiagram({});
    diagram().settle();
    QVERIFY(pane().memory().seen() != part);
    document().showDiagram(key);
    QCOMPARE(pane().memory().seen().zoom, 1.5);
    QVERIFY((pane().memory().seen().centre - part.centre).manhattanLength() < 2);
    QVERIFY(document().save());
    const QString folder = document().folder();
    QVERIFY(m_window->closeProject());
    QVERIFY(m_window->openProject(folder));
    QCOMPARE(document().shownDiagram().name, key.name);
    QCOMPARE(cards(), QStringList({"author", "book"}));
    QTRY_COMPARE(pane().memory().seen().zoom, 1.5);
    QVERIFY((pane().memory().seen().centre - part.centre).manhattanLength() < 20);
}

void DiagramsTest::whatArrowKeysMoveStaysOnItsDiagram()
{
    const DiagramKey key = make({"author", "book"});
    const QHash<ObjectId, QPointF> main = document().project().app(key.app)->diagram.positions;
    const auto placeOf = [&] {
        return namedDiagram(document().project(), key)->diagram.positions.value(table("author"));
    };
    const QPointF before = placeOf();
    const auto nudge = [this] {
        select({"author"});
        diagram().setFocus();
        QTest::keyClick(&diagram(), Qt::Key_Right);
    };
    nudge();
    document().showDiagram({});
    QVERIFY(placeOf() != before);
    diagram().settle();
    QCOMPARE(document().project().app(key.app)->diagram.positions, main);
    // Undo of the other diagram takes back what is under the keys first, and writes nothing meanwhile.
    const QPointF after = placeOf();
    nudge();
    const int steps = document().undoStack().count();
    undo();
    QCOMPARE(document().shownDiagram().name, key.name);
    QCOMPARE(placeOf(), before);
    QCOMPARE(document().undoStack().count(), steps);
    QCOMPARE(document().project().app(key.app)->diagram.positions, main);
    document().undoStack().redo();
    QCOMPARE(placeOf(), after);
    diagram().settle();
    nudge();
    action(ActionId::Undo).trigger();
    QCOMPARE(placeOf(), after);
}

void DiagramsTest::anArrangementEndsWithItsDiagram()
{
    make({"author", "book", "invoice"});
    const int steps = document().undoStack().count();
    QSignalSpy arranging(&diagram(), &DiagramView::arrangingChanged);
    diagram().arrange();
    QCOMPARE(arranging.size(), 1);
    document().showDiagram({});
    QCOMPARE(arranging.size(), 2);
    QCOMPARE(arranging.last().first().toBool(), false);
    QTest::qWait(500);
    QCOMPARE(document().undoStack().count(), steps);
}

void DiagramsTest::aTitleBeingTypedIsKept()
{
    const DiagramKey key = make({"author", "book"});
    select({"author", "book"});
    diagram().groupSelected();
    const ObjectId group = workspace().selection().current();
    QTest::keyClicks(diagram().annotationEditor().line(), QStringLiteral("Library"));
    document().showDiagram({});
    QVERIFY(!diagram().annotationEditor().isActive());
    QVERIFY(!document().annotations().groups.contains(group));
    QCOMPARE(namedDiagram(document().project(), key)->diagram.annotations.groups.find(group)->title, "Library");
}

void DiagramsTest::aGroupBecomesADiagram()
{
    AnnotationEdits edits(document());
    const ObjectId group = edits.group({table("author"), table("book")});
    diagram().settle();
    workspace().selection().select({group});
    pane().book().addFromSelection();
    QCOMPARE(cards(), QStringList({"author", "book"}));
}

void DiagramsTest::duplicatesHaveGroupsOfTheirOwn()
{
    AnnotationEdits edits(document());
    const ObjectId group = edits.group({table("author"), table("book")});
    diagram().setPinned({table("book")}, true);
    diagram().settle();
    const qsizetype groups = document().annotations().groups.size();
    pane().book().duplicate();
    const DiagramAnnotations copies = document().annotations();
    QCOMPARE(copies.groups.size(), groups);
    QVERIFY(!copies.groups.contains(group));
    const DiagramGroup *copy = groupOf(copies, table("author"));
    QVERIFY(copy);
    QCOMPARE(copy->members, (QSet<ObjectId>{table("author"), table("book")}));
    QCOMPARE(document().pinned(), QSet<ObjectId>{table("book")});
}

void DiagramsTest::backPassesOverWhatIsGone()
{
    const DiagramKey key = make({"author", "book"});
    diagram().setZoom(1.7);
    document().showDiagram({});
    diagram().settle();
    diagram().setZoom(0.5);
    pane().book().remove(key);
    diagram().settle();
    const int places = 3;
    for (int i = 0; i < places; ++i) {
        diagram().goBack();
        QVERIFY(document().shownDiagram().isMain());
        QVERIFY(qAbs(diagram().zoom() - 1.7) > 0.01);
    }
    // Focus mode ends with its diagram, and the view is remembered as one of that.
    make({"author", "book"});
    const DiagramKey second = document().shownDiagram();
    document().showDiagram({});
    diagram().settle();
    select({"author"});
    action(ActionId::FocusSelection).trigger();
    diagram().settle();
    diagram().setZoom(1.3);
    document().showDiagram(second);
    diagram().settle();
    diagram().setZoom(0.8);
    diagram().goBack();
    QVERIFY(document().shownDiagram().isMain());
    QVERIFY(qAbs(diagram().zoom() - 1.3) < 0.01);
}

void DiagramsTest::undoOfANewDiagramShowsNoOther()
{
    const DiagramKey first = make({"author", "book"});
    action(ActionId::NewDiagram).trigger();
    diagram().settle();
    QStringList shown;
    connect(&document(), &ProjectDocument::shownDiagramChanged, this,
            [this, &shown] { shown.append(document().shownDiagram().name); });
    undo();
    QCOMPARE(shown, QStringList{first.name});
}

void DiagramsTest::manyCardsComeAtOnce()
{
    QList<Operation> operations;
    QList<ObjectId> ids;
    const QString app = document().project().apps.first().name;
    for (int i = 0; i < 1000; ++i) {
        Table added;
        added.id = ObjectId::create();
        added.name = QStringLiteral("many_%1").arg(i);
        ids.append(added.id);
        operations.append(AddTable{added});
    }
    QElapsedTimer time;
    time.start();
    QVERIFY(document().perform(QStringLiteral("Add many"), app, operations));
    pane().book().addEmpty();
    pane().book().addCards(ids);
    QVERIFY2(time.elapsed() < 30000, qPrintable(QString::number(time.elapsed())));
    for (const DiagramKey &key : {DiagramKey(), document().shownDiagram()}) {
        document().showDiagram(key);
        diagram().settle();
        QList<QRectF> places;
        for (const ObjectId id : ids) {
            const QRectF card = diagram().diagramScene().card(id)->sceneRectangle();
            QVERIFY(std::none_of(places.cbegin(), places.cend(),
                                 [&card](const QRectF &other) { return other.intersects(card); }));
            places.append(card);
        }
    }
}

void DiagramsTest::titlesAreNoHtml()
{
    const DiagramKey key = make({"author", "book"});
    pane().book().rename(key, QStringLiteral("<b>A</b> & B"));
    QVERIFY(bar().tabToolTip(1).contains(QStringLiteral("&lt;b&gt;A&lt;/b&gt; &amp; B")));
    QVERIFY(Qt::mightBeRichText(bar().tabToolTip(1)));
}

void DiagramsTest::savedAndReadAgain()
{
    const DiagramKey key = make({"author", "invoice"});
    QVERIFY(document().save());
    QVERIFY(QFileInfo::exists(document().folder() + QStringLiteral("/catalog/diagrams/diagram_1.json")));
    const auto again = ProjectDocument::open(document().folder());
    QVERIFY(again);
    QVERIFY(*namedDiagram((*again)->project(), key) == *namedDiagram(document().project(), key));
    // Of a table that is gone for good nothing is left behind.
    Project project = document().project();
    const ObjectId added = ObjectId::derived(QStringLiteral("nothing"));
    project.app(key.app)->diagrams[key.name].diagram.positions.insert(added, {1, 1});
    document().editProject(QStringLiteral("Edit"), project);
    QVERIFY(document().save());
    QFile file(document().folder() + QStringLiteral("/catalog/diagrams/diagram_1.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("author"));
    QVERIFY(!text.contains(added.text().toUtf8()));
}

void DiagramsTest::outsideChangesAreTaken()
{
    make({"author", "invoice"});
    QVERIFY(document().save());
    const QString path = document().folder() + QStringLiteral("/catalog/diagrams/diagram_1.json");
    QVERIFY(QFile::remove(path));
    QVERIFY(document().reload());
    diagram().settle();
    QVERIFY(document().shownDiagram().isMain());
    QCOMPARE(bar().count(), 1);
    QCOMPARE(cards().size(), 16);
}

QTEST_MAIN(DiagramsTest)

#include "tst_diagrams.moc"
