// SPDX-License-Identifier: MIT
#include "tests/support_ui/open_window.h"
#include "ui/diagram/annotations/annotation_edits.h"
#include "ui/diagram/card_drag.h"
#include "ui/diagram/card_item.h"
#include "ui/diagram/card_look_menu.h"
#include "ui/diagram/diagram_view.h"
#include "ui/diagram/visibility_note.h"
#include "ui/document/selection.h"
#include "ui/exporting/export_flow.h"
#include "ui/exporting/export_work.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/diagram_pane.h"
#include "ui/shell/layers_panel.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace joinery;

/** Layers, focus mode, ways between tables and the look at the whole. */
class CardVisibilityTest : public QObject, private OpenWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init();
    void cleanup() { close(); }
    void anAppIsHiddenAndShown();
    void namespacesAreLayers();
    void groupsAreLayers();
    void tagsAreLayersAndColorsAreOfCards();
    void layersAreRemembered();
    void jumpingShowsALayer();
    void focusShowsNeighbours();
    void focusByKeys();
    void aNewTableStaysInFocus();
    void shownCardsAreTheSameValues();
    void waysBetweenTables();
    void aWayIsChosenByName();
    void noWayIsSaid();
    void theWholeAndBackByOneKey();
    void focusOnAGroupShowsItsCards();
    void hiddenCardsComeBackWhereTheyWere();
    void hiddenCardsMoveWithTheirGroup();
    void arrangingLeavesRoomForHiddenCards();
    void picturesOfAGroup();
    void steppingIsNoJump();
    void exportsLeaveOutWhatIsHidden();

private:
    [[nodiscard]] DiagramView &diagram() const { return workspace().diagram(); }
    [[nodiscard]] DiagramPane &pane() const { return workspace().diagramPane(); }
    [[nodiscard]] CardVisibility &visibility() const { return diagram().visibility(); }
    [[nodiscard]] QStringList cards() const;
    void select(const QStringList &tables) const;
    [[nodiscard]] QPushButton *noteButton() const
    {
        return pane().note().findChild<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
    }
};

void CardVisibilityTest::init()
{
    open();
    openSample();
    m_window->resize(1400, 900);
    diagram().settle();
}

QStringList CardVisibilityTest::cards() const
{
    diagram().settle();
    QStringList names;
    for (const CardItem *card : diagram().diagramScene().cards())
        names.append(card->content().name);
    names.sort();
    return names;
}

void CardVisibilityTest::select(const QStringList &tables) const
{
    QList<ObjectId> ids;
    for (const QString &name : tables)
        ids.append(table(name));
    workspace().selection().select(ids);
}

void CardVisibilityTest::anAppIsHiddenAndShown()
{
    const qsizetype all = cards().size();
    const qsizetype links = diagram().diagramScene().links().size();
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y));
    auto *panel = pane().findChild<LayersPanel *>();
    QVERIFY(panel);
    QVERIFY(panel->isVisible());
    const QList<QCheckBox *> ticks = panel->findChildren<QCheckBox *>();
    // Three apps, and the group of the sample.
    QCOMPARE(ticks.size(), 4);
    const auto orders = std::find_if(ticks.begin(), ticks.end(),
                                     [](const QCheckBox *tick) { return tick->text() == QLatin1String("orders"); });
    QVERIFY(orders != ticks.end());
    (*orders)->setFocus();
    QTest::keyClick(*orders, Qt::Key_Space);
    QTest::keyClick(*orders, Qt::Key_Escape);
    QTRY_VERIFY(!pane().findChild<LayersPanel *>());
    QVERIFY(!cards().contains(QStringLiteral("invoice")));
    QVERIFY(cards().contains(QStringLiteral("book")));
    QVERIFY(diagram().diagramScene().links().size() < links);
    QVERIFY(pane().note().isVisible());
    QCOMPARE(pane().note().text(), QStringLiteral("%1 tables hidden").arg(all - cards().size()));
    // Nothing of it is an edit.
    QVERIFY(!document().isModified());
    QTest::mouseClick(noteButton(), Qt::LeftButton);
    QCOMPARE(cards().size(), all);
    QCOMPARE(diagram().diagramScene().links().size(), links);
    QVERIFY(!pane().note().isVisible());
}

void CardVisibilityTest::namespacesAreLayers()
{
    QVERIFY(visibility().namespaces().isEmpty());
    Project project = document().project();
    App &app = *project.app(QStringLiteral("stock"));
    Table warehouse = *app.model.tables.find(table("warehouse"));
    warehouse.nameSpace = QStringLiteral("depot");
    app.model.tables.insert(warehouse);
    document().editProject(QStringLiteral("Edit"), project);
    QCOMPARE(visibility().namespaces(), QStringList({"", "depot"}));
    HiddenLayers hidden;
    hidden.namespaces = {QStringLiteral("depot")};
    visibility().setHidden(hidden);
    QVERIFY(!cards().contains(QStringLiteral("depot.warehouse")));
    QCOMPARE(visibility().hiddenCount(), 1);
    hidden.namespaces = {QString()};
    visibility().setHidden(hidden);
    QCOMPARE(cards(), QStringList{"depot.warehouse"});
    QVERIFY(action(ActionId::ShowAllLayers).isEnabled());
    action(ActionId::ShowAllLayers).trigger();
    QVERIFY(visibility().hidden().isEmpty());
    QVERIFY(!action(ActionId::ShowAllLayers).isEnabled());
}

void CardVisibilityTest::groupsAreLayers()
{
    const DiagramAnnotations annotations = document().annotations();
    QCOMPARE(annotations.groups.size(), 1);
    const DiagramGroup &group = *annotations.groups.begin();
    QVERIFY(!group.members.isEmpty());
    const qsizetype all = cards().size();
    HiddenLayers hidden;
    hidden.groups = {group.id.text()};
    visibility().setHidden(hidden);
    QCOMPARE(cards().size(), all - group.members.size());
    QVERIFY(!diagram().diagramScene().annotations().group(group.id));
    // What is asked for comes back, and its group with it.
    QVERIFY(visibility().bringBack(*group.members.cbegin()));
    QCOMPARE(cards().size(), all);
    QVERIFY(visibility().hidden().isEmpty());
}

void CardVisibilityTest::tagsAreLayersAndColorsAreOfCards()
{
    const qsizetype all = cards().size();
    select({QStringLiteral("author"), QStringLiteral("book")});
    QMenu menu;
    addCardLooks(menu, document(), workspace().selection().objects(), false);
    auto *edit = menu.findChild<QLineEdit *>(QStringLiteral("newTag"));
    QVERIFY(edit);
    edit->setText(QStringLiteral("   "));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(tagsOf(document().project()).isEmpty());
    edit->setText(QStringLiteral(" people & books "));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(tagsOf(document().project()), QStringList{"people & books"});
    QCOMPARE(document().undoStack().undoText(), QStringLiteral("Add tag people & books"));

    HiddenLayers hidden;
    hidden.tags = {QStringLiteral("people & books")};
    visibility().setHidden(hidden);
    QCOMPARE(cards().size(), all - 2);
    QVERIFY(!cards().contains(QStringLiteral("book")));
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y));
    const auto *panel = pane().findChild<LayersPanel *>();
    QVERIFY(panel);
    const QList<QCheckBox *> ticks = panel->findChildren<QCheckBox *>();
    QCOMPARE(ticks.last()->text(), QStringLiteral("people && books"));
    QVERIFY(!ticks.last()->isChecked());
    QTest::mouseClick(ticks.last(), Qt::LeftButton, {}, QPoint(8, ticks.last()->height() / 2));
    QCOMPARE(cards().size(), all);

    // Given and taken away in the menu, which lists it now.
    QMenu again;
    addCardLooks(again, document(), {table(QStringLiteral("book"))}, false);
    const QList<QAction *> entries = again.actions();
    QCOMPARE(entries.size(), 2);
    QAction *tag = entries.last()->menu()->actions().first();
    QVERIFY(tag->isChecked());
    tag->trigger();
    QVERIFY(lookOf(document().project(), table(QStringLiteral("book"))).isEmpty());
    QAction *pink = entries.first()->menu()->actions().at(1 + diagramColors().indexOf(QStringLiteral("pink")));
    pink->trigger();
    diagram().settle();
    QCOMPARE(diagram().diagramScene().card(table(QStringLiteral("book")))->content().color, QStringLiteral("pink"));
    QVERIFY(diagram().diagramScene().card(table(QStringLiteral("author")))->content().color != QLatin1String("pink"));
    document().undoStack().undo();
    diagram().settle();
    QVERIFY(diagram().diagramScene().card(table(QStringLiteral("book")))->content().color != QLatin1String("pink"));
}

void CardVisibilityTest::layersAreRemembered()
{
    HiddenLayers hidden;
    hidden.tags = {QStringLiteral("a"), QStringLiteral("b")};
    hidden.apps = {QStringLiteral("orders")};
    visibility().setHidden(hidden);
    const QString folder = document().folder();
    QVERIFY(m_window->closeProject());
    QVERIFY(m_window->openProject(folder));
    QVERIFY(visibility().hidden() == hidden);
    QVERIFY(!cards().contains(QStringLiteral("invoice")));
}

void CardVisibilityTest::jumpingShowsALayer()
{
    HiddenLayers hidden;
    hidden.apps = {QStringLiteral("orders"), QStringLiteral("stock")};
    visibility().setHidden(hidden);
    workspace().selection().reveal(table("invoice"));
    QVERIFY(cards().contains(QStringLiteral("invoice")));
    QVERIFY(!cards().contains(QStringLiteral("warehouse")));
}

void CardVisibilityTest::focusShowsNeighbours()
{
    const qsizetype all = cards().size();
    select({"author"});
    const SeenPart before = pane().memory().seen();
    action(ActionId::FocusSelection).trigger();
    // The view reads it.
    QCOMPARE(cards(), QStringList({"author", "book", "book_list"}));
    QCOMPARE(pane().note().text(), "Focus on author");
    pane().note().findChild<SegmentedControl *>()->setCurrent(1);
    QCOMPARE(visibility().focus()->steps, 2);
    QVERIFY(cards().contains(QStringLiteral("publisher")));
    QVERIFY(!cards().contains(QStringLiteral("warehouse")));
    QTest::mouseClick(noteButton(), Qt::LeftButton);
    QCOMPARE(cards().size(), all);
    QCOMPARE(pane().memory().seen().zoom, before.zoom);
    QVERIFY((pane().memory().seen().centre - before.centre).manhattanLength() < 40);
}

void CardVisibilityTest::focusByKeys()
{
    const qsizetype all = cards().size();
    select({"author"});
    const auto press = [this] { QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)); };
    press();
    QCOMPARE(cards().size(), 3);
    press();
    QCOMPARE(visibility().focus()->steps, 2);
    press();
    QCOMPARE(visibility().focus()->steps, 1);
    diagram().setFocus();
    QTest::keyClick(&diagram(), Qt::Key_Escape);
    QVERIFY(!visibility().focus());
    QCOMPARE(cards().size(), all);
    // It leaves from the note as well.
    press();
    const auto *steps = pane().note().findChild<SegmentedControl *>();
    QTest::keyClick(steps->findChildren<QToolButton *>().last(), Qt::Key_Escape);
    QVERIFY(!visibility().focus());
    diagram().setFocus();
    // The next one lets go of the selection, as ever.
    QVERIFY(!workspace().selection().objects().isEmpty());
    QTest::keyClick(&diagram(), Qt::Key_Escape);
    QVERIFY(workspace().selection().objects().isEmpty());
}

void CardVisibilityTest::aNewTableStaysInFocus()
{
    select({"author"});
    action(ActionId::FocusSelection).trigger();
    diagram().settle();
    diagram().setFocus();
    action(ActionId::AddTable).trigger();
    QLineEdit *field = diagram().inPlaceEditor().field();
    QVERIFY(field);
    QTest::keyClicks(field, "prize");
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(cards(), QStringList({"author", "book", "book_list", "prize"}));
}

void CardVisibilityTest::shownCardsAreTheSameValues()
{
    const CardItem *before = diagram().diagramScene().card(table("book"));
    HiddenLayers hidden;
    hidden.apps = {QStringLiteral("orders")};
    visibility().setHidden(hidden);
    diagram().settle();
    QCOMPARE(diagram().diagramScene().card(table("book")), before);
}

void CardVisibilityTest::waysBetweenTables()
{
    select({"author", "customer"});
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    const QList<ObjectId> way{table("author"), table("book"), table("invoice_line"), table("invoice"),
                              table("customer")};
    QCOMPARE(workspace().selection().objects(), way);
    const QRectF seen = diagram().mapToScene(diagram().viewport()->rect()).boundingRect();
    for (const ObjectId id : way)
        QVERIFY(seen.contains(diagram().diagramScene().card(id)->sceneRectangle()));
}

void CardVisibilityTest::aWayIsChosenByName()
{
    select({"author"});
    action(ActionId::ShowLinksTo).trigger();
    CommandPalette &chooser = pane().chooser();
    QVERIFY(chooser.isVisible());
    QTest::keyClicks(&chooser.field(), "publisher");
    QTest::keyClick(&chooser.field(), Qt::Key_Return);
    const QList<ObjectId> way{table("author"), table("book"), table("publisher")};
    QTRY_COMPARE(workspace().selection().objects(), way);
}

void CardVisibilityTest::noWayIsSaid()
{
    workspace().addTableTo(QStringLiteral("catalog"));
    const ObjectId alone = workspace().selection().current();
    QSignalSpy told(&pane(), &DiagramPane::told);
    pane().showLinks(table("author"), alone);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().startsWith(QStringLiteral("No foreign keys lead from author to ")));
    QCOMPARE(workspace().selection().objects(), QList<ObjectId>{alone});
    workspace().selection().clear();
    action(ActionId::ShowLinksTo).trigger();
    QCOMPARE(told.size(), 2);
}

void CardVisibilityTest::theWholeAndBackByOneKey()
{
    diagram().setFocus();
    diagram().setZoom(1.5);
    diagram().scrollBy({-70, -20});
    const SeenPart before = pane().memory().seen();
    QTest::keyClick(&diagram(), Qt::Key_O);
    QVERIFY(diagram().zoom() < 1.5);
    const QRectF seen = diagram().mapToScene(diagram().viewport()->rect()).boundingRect();
    QVERIFY(seen.contains(diagram().diagramScene().contentBounds()));
    QTest::keyClick(&diagram(), Qt::Key_O);
    QCOMPARE(pane().memory().seen().zoom, before.zoom);
    QVERIFY((pane().memory().seen().centre - before.centre).manhattanLength() < 2);
    // In a name it is a letter.
    select({"author"});
    diagram().renameSelected();
    QLineEdit *field = diagram().inPlaceEditor().field();
    QTest::keyClick(field, Qt::Key_O);
    QCOMPARE(field->text(), "o");
    QCOMPARE(diagram().zoom(), 1.5);
    QTest::keyClick(field, Qt::Key_Escape);
}

void CardVisibilityTest::focusOnAGroupShowsItsCards()
{
    AnnotationEdits edits(document());
    const ObjectId group = edits.group({table("author")});
    const ObjectId far = edits.group({table("invoice")});
    const ObjectId note =
        edits.addNote({0, 0, 200, 100}, QStringLiteral("Far"), document().project().apps.first().name);
    diagram().settle();
    select({"author"});
    action(ActionId::FocusSelection).trigger();
    const QStringList wanted = cards();
    visibility().setFocus(std::nullopt);
    diagram().settle();
    workspace().selection().select({group});
    action(ActionId::FocusSelection).trigger();
    QCOMPARE(cards(), wanted);
    // What belongs to none of them would only be far away.
    const AnnotationLayer &things = diagram().diagramScene().annotations();
    QVERIFY(things.contains(group) && !things.contains(far) && !things.contains(note));
    visibility().setFocus(std::nullopt);
    diagram().settle();
    QVERIFY(things.contains(far) && things.contains(note));
    // A note alone is nothing to look at.
    workspace().selection().select({note});
    action(ActionId::FocusSelection).trigger();
    QVERIFY(!visibility().focus());
}

void CardVisibilityTest::hiddenCardsComeBackWhereTheyWere()
{
    Project project = document().project();
    for (App &app : project.apps)
        app.diagram.positions.clear();
    document().editProject(QStringLiteral("Forget"), project);
    diagram().settle();
    DiagramScene &scene = diagram().diagramScene();
    scene.setFoundPlaces({{table("invoice"), {5000, 3000}}, {table("author"), {0, 0}}});
    select({"author"});
    action(ActionId::FocusSelection).trigger();
    diagram().settle();
    QVERIFY(!scene.card(table("invoice")));
    QVERIFY(!scene.foundPlaces().contains(table("invoice")));
    visibility().setFocus(std::nullopt);
    diagram().settle();
    QCOMPARE(scene.card(table("invoice"))->pos(), QPointF(5000, 3000));
}

void CardVisibilityTest::hiddenCardsMoveWithTheirGroup()
{
    AnnotationEdits edits(document());
    const ObjectId group = edits.group({table("author"), table("invoice")});
    diagram().settle();
    select({"author"});
    action(ActionId::FocusSelection).trigger();
    diagram().settle();
    QVERIFY(!diagram().diagramScene().card(table("invoice")));
    const auto apart = [this] {
        return document().positions().value(table("invoice")) - document().positions().value(table("author"));
    };
    const QPointF before = document().positions().value(table("author"));
    const QPointF distance = apart();
    workspace().selection().select({group});
    diagram().setFocus();
    QTest::keyClick(&diagram(), Qt::Key_Right);
    diagram().finishMoves();
    QVERIFY(document().positions().value(table("author")) != before);
    QCOMPARE(apart(), distance);
    const QPointF then = document().positions().value(table("author"));
    {
        CardDrag drag(diagram().diagramScene(), document(), {group}, group, {0, 0}, false);
        drag.finish({160, 80});
    }
    QVERIFY(document().positions().value(table("author")) != then);
    QCOMPARE(apart(), distance);
}

void CardVisibilityTest::arrangingLeavesRoomForHiddenCards()
{
    select({"author"});
    action(ActionId::FocusSelection).trigger();
    diagram().settle();
    const int steps = document().undoStack().count();
    diagram().arrange();
    QTRY_COMPARE(document().undoStack().count(), steps + 1);
    visibility().setFocus(std::nullopt);
    diagram().settle();
    const QRectF author = diagram().diagramScene().card(table("author"))->sceneRectangle();
    for (const CardItem *card : diagram().diagramScene().cards())
        QVERIFY2(card->id() == table("author") || !card->sceneRectangle().intersects(author),
                 qPrintable(card->content().name));
}

void CardVisibilityTest::picturesOfAGroup()
{
    AnnotationEdits edits(document());
    const ObjectId group = edits.group({table("author"), table("book")});
    diagram().settle();
    workspace().selection().select({group});
    const ExportSource source = workspace().exporting().source();
    QCOMPARE(source.selection, QList<ObjectId>{group});
    ExportChoice choice;
    choice.scope = ExportChoice::Scope::Selection;
    QCOMPARE(exportedPicture(source, choice).content.cards.size(), 2);
    choice.format = ExportFormat::Mermaid;
    const Result<QByteArray> text = exportedBytes(source, choice);
    QVERIFY(text);
    QVERIFY(text->contains("author") && text->contains("book") && !text->contains("invoice"));
    // Of a further diagram, notes belong to the app that keeps it.
    select({"author", "book"});
    const DiagramKey key = pane().book().addFromSelection();
    (void)edits.addNote({0, 0, 200, 100}, QStringLiteral("Here"), {});
    diagram().settle();
    const DiagramContent shown = exportedPicture(workspace().exporting().source(), {.apps = {key.app}}).content;
    QCOMPARE(shown.notes.size(), 1);
}

void CardVisibilityTest::steppingIsNoJump()
{
    diagram().setZoom(2);
    diagram().setFocus();
    while (diagram().history().canGoBack())
        diagram().goBack();
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(&diagram(), Qt::Key_Tab);
    QVERIFY(!diagram().history().canGoBack());
}

void CardVisibilityTest::exportsLeaveOutWhatIsHidden()
{
    select({"author", "book"});
    pane().book().addFromSelection();
    diagram().settle();
    const ExportSource source = workspace().exporting().source();
    QCOMPARE(source.title, "Diagram 1");
    QCOMPARE(exportedPicture(source, {}).content.cards.size(), 2);
    const Result<QByteArray> text = exportedBytes(source, {.format = ExportFormat::Mermaid});
    QVERIFY(text);
    QVERIFY(text->contains("book") && !text->contains("invoice"));
    workspace().document().showDiagram({});
    diagram().settle();
    QCOMPARE(exportedPicture(workspace().exporting().source(), {}).content.cards.size(), cards().size());
}

QTEST_MAIN(CardVisibilityTest)

#include "tst_card_visibility.moc"
