// SPDX-License-Identifier: MIT
#include "tests/support_ui/canvas.h"
#include "ui/diagram/app_colors.h"
#include "ui/diagram/diagram_export.h"
#include "ui/diagram/legend.h"

#include <QMenu>
#include <QTest>

using namespace joinery;

namespace {

const QString author = QStringLiteral("author");
const QString book = QStringLiteral("book");
const QString publisher = QStringLiteral("publisher");
const QString category = QStringLiteral("category");

/** A canvas with a group around author and publisher. */
struct Grouped : Canvas
{
    Grouped()
    {
        group = view->diagramScene().annotations().isEmpty() ? edits.group(tableIds({author, publisher})) : ObjectId();
        edits.rename(group, QStringLiteral("People"));
        document->undoStack().clear();
        settle();
    }

    void settle() const { QCoreApplication::processEvents(); }
    [[nodiscard]] const AnnotationLayer &layer() const { return view->diagramScene().annotations(); }
    [[nodiscard]] QRectF frame() const { return layer().rectangle(group); }
    [[nodiscard]] QPoint title() const { return view->mapFromScene(layer().titleArea(group).center()); }
    [[nodiscard]] const DiagramGroup *now() const { return annotations().groups.find(group); }
    [[nodiscard]] QSet<ObjectId> members() const { return now() ? now()->members : QSet<ObjectId>(); }
    [[nodiscard]] const DiagramAnnotations &annotations() const
    {
        kept = document->annotations();
        return kept;
    }
    [[nodiscard]] QString lastStep() const { return document->undoStack().undoText(); }
    [[nodiscard]] int steps() const { return document->undoStack().count(); }
    /** With keys held as the button goes up. */
    void dragAndHold(QPoint from, QPoint to, Qt::KeyboardModifiers held) const
    {
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step)
            moveHeld(from + (to - from) * step / 4);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, held, to);
    }
    [[nodiscard]] QStringList menuAt(QPoint point, const QString &chosen = {}) const
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, point, view->viewport()->mapToGlobal(point));
        QApplication::sendEvent(view->viewport(), &event);
        QStringList texts;
        auto *menu = view->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        if (!menu)
            return texts;
        QList<QAction *> actions = menu->actions();
        for (qsizetype i = 0; i < actions.size(); ++i) {
            if (actions.at(i)->menu())
                actions += actions.at(i)->menu()->actions();
            texts.append(actions.at(i)->text());
            if (!chosen.isEmpty() && actions.at(i)->text() == chosen)
                actions.at(i)->trigger();
        }
        delete menu;
        settle();
        return texts;
    }
    [[nodiscard]] QLineEdit &titleField() const { return *view->annotationEditor().line(); }

    AnnotationEdits edits{*document};
    ObjectId group;
    mutable DiagramAnnotations kept;
};

} // namespace

class GroupsTest : public QObject
{
    Q_OBJECT

private slots:
    void aFrameIsAroundItsCards();
    void aSelectionBecomesAGroup();
    void aGroupNeedsCards();
    void theTitleIsTypedInPlace_data();
    void theTitleIsTypedInPlace();
    void escapeKeepsTheTitle();
    void itsTitleMovesItsCards();
    void arrowsMoveItsCards();
    void aMixedSelectionMovesTogether();
    void aCardLetGoInsideJoins();
    void aCardDraggedOutStaysInTheGroup();
    void withCtrlItLeaves();
    void theMenuTakesInAndOut();
    void colorsComeFromTheMenu();
    void theMenuKeyOpensItsMenu();
    void deleteKeepsTheTables_data();
    void deleteKeepsTheTables();
    void theLastCardLeavesTheFrame();
    void droppedTablesLeaveWhenSaved();
    void tabReachesGroups();
    void theTitleCanBeReadFromAfar();
    void escapeEndsADrag();
    void picturesAndMinimapShowIt();
    void tilesFollow();
};

void GroupsTest::aFrameIsAroundItsCards()
{
    const Grouped canvas;
    for (const QString &table : {author, publisher})
        QVERIFY(canvas.frame().contains(canvas.card(table).sceneRectangle()));
    QVERIFY(!canvas.frame().intersects(canvas.card(book).sceneRectangle()));
    QVERIFY(canvas.frame().top() + GroupItem::titleHeight < canvas.card(author).sceneRectangle().top());
    QVERIFY(canvas.view->diagramScene().contentBounds().contains(canvas.frame()));
}

void GroupsTest::aSelectionBecomesAGroup()
{
    const Canvas canvas;
    canvas.selection.select(tableIds({author, book}));
    canvas.view->groupSelected();
    AnnotationEditor &editor = canvas.view->annotationEditor();
    QVERIFY(editor.isActive());
    QCOMPARE(canvas.document->undoStack().undoText(), "Group author, book");
    const ObjectId group = canvas.selection.current();
    QTest::keyClicks(editor.line(), QStringLiteral("Catalogue"));
    QTest::keyClick(editor.line(), Qt::Key_Return);
    QVERIFY(!editor.isActive());
    const DiagramAnnotations annotations = canvas.document->annotations();
    QCOMPARE(annotations.groups.find(group)->title, "Catalogue");
    QCOMPARE(annotations.groups.find(group)->members, (QSet<ObjectId>{tableId(author), tableId(book)}));
    QCOMPARE(canvas.document->undoStack().undoText(), "Rename group to Catalogue");
    canvas.document->undoStack().undo();
    canvas.document->undoStack().undo();
    QVERIFY(canvas.document->annotations().isEmpty());
    QTRY_VERIFY(canvas.view->diagramScene().annotations().isEmpty());
}

void GroupsTest::aGroupNeedsCards()
{
    const Canvas canvas;
    QString told;
    connect(canvas.view.get(), &DiagramView::failed, this, [&told](const Error &error) { told = error.message; });
    canvas.view->groupSelected();
    QVERIFY(told.contains(QStringLiteral("Select")));
    QCOMPARE(canvas.document->undoStack().count(), 0);
}

void GroupsTest::theTitleIsTypedInPlace_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("double click") << false;
    QTest::newRow("F2") << true;
}

void GroupsTest::theTitleIsTypedInPlace()
{
    QFETCH(bool, byKey);
    const Grouped canvas;
    if (byKey) {
        canvas.selection.select({canvas.group});
        canvas.key(Qt::Key_F2);
    } else {
        canvas.doubleClick(canvas.title());
    }
    QVERIFY(canvas.titleField().isVisible());
    QCOMPARE(canvas.titleField().text(), "People");
    QTest::keyClicks(&canvas.titleField(), QStringLiteral("Who"));
    QTest::keyClick(&canvas.titleField(), Qt::Key_Return);
    QVERIFY(!canvas.titleField().isVisible());
    QCOMPARE(canvas.now()->title, "Who");
    QCOMPARE(canvas.steps(), 1);
    QVERIFY(canvas.view->hasFocus());
}

void GroupsTest::escapeKeepsTheTitle()
{
    const Grouped canvas;
    canvas.doubleClick(canvas.title());
    QTest::keyClicks(&canvas.titleField(), QStringLiteral("Who"));
    QTest::keyClick(&canvas.titleField(), Qt::Key_Escape);
    QCOMPARE(canvas.now()->title, "People");
    QCOMPARE(canvas.steps(), 0);
}

void GroupsTest::itsTitleMovesItsCards()
{
    const Grouped canvas;
    const QPointF before = canvas.card(author).pos();
    const QPointF other = canvas.card(book).pos();
    const QRectF frame = canvas.frame();
    const QPoint by = canvas.view->mapFromScene(QPointF(80, 160)) - canvas.view->mapFromScene(QPointF());
    canvas.drag(canvas.title(), canvas.title() + by);
    canvas.settle();
    const QPointF shift = canvas.card(author).pos() - before;
    QVERIFY(shift.x() > 60 && shift.y() > 140);
    QCOMPARE(canvas.frame(), frame.translated(shift));
    QCOMPARE(canvas.card(book).pos(), other);
    QCOMPARE(canvas.steps(), 1);
    QCOMPARE(canvas.members().size(), 2);
    canvas.document->undoStack().undo();
    canvas.settle();
    QCOMPARE(canvas.card(author).pos(), before);
    QCOMPARE(canvas.frame(), frame);
}

void GroupsTest::arrowsMoveItsCards()
{
    const Grouped canvas;
    const QRectF frame = canvas.frame();
    const QPointF before = canvas.card(publisher).pos();
    canvas.selection.select({canvas.group});
    canvas.key(Qt::Key_Right);
    canvas.key(Qt::Key_Right);
    canvas.selection.clear();
    QTRY_COMPARE(canvas.steps(), 1);
    const QPointF shift = canvas.card(publisher).pos() - before;
    QVERIFY(shift.x() > 0);
    QCOMPARE(canvas.frame(), frame.translated(shift));
}

void GroupsTest::aMixedSelectionMovesTogether()
{
    const Grouped canvas;
    const ObjectId note =
        AnnotationEdits(*canvas.document).addNote({840, 360, 200, 100}, QStringLiteral("x"), DocumentSample::app);
    canvas.settle();
    const int steps = canvas.steps();
    const QRectF sheet = canvas.layer().rectangle(note);
    const QPointF before = canvas.card(author).pos();
    const QPointF other = canvas.card(category).pos();
    canvas.selection.select({canvas.group, note, tableId(category)});
    canvas.drag(canvas.header(category), canvas.header(category) + QPoint(0, 64));
    canvas.settle();
    const QPointF shift = canvas.card(category).pos() - other;
    QVERIFY(shift.y() > 0);
    QCOMPARE(canvas.card(author).pos(), before + shift);
    QCOMPARE(canvas.layer().rectangle(note), sheet.translated(shift));
    QCOMPARE(canvas.steps(), steps + 1);
    canvas.document->undoStack().undo();
    canvas.settle();
    QCOMPARE(canvas.layer().rectangle(note), sheet);
    QCOMPARE(canvas.card(category).pos(), other);
}

void GroupsTest::aCardLetGoInsideJoins()
{
    const Grouped canvas;
    const QPoint inside = canvas.view->mapFromScene(canvas.frame().center());
    const QPoint from = canvas.header(category);
    const QPointF toCentre = canvas.card(category).sceneRectangle().center() - canvas.view->mapToScene(from);
    const QPoint to = canvas.view->mapFromScene(canvas.frame().center() - toCentre);
    QTest::mousePress(canvas.view->viewport(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step)
        canvas.moveHeld(from + (to - from) * step / 4);
    QVERIFY(canvas.layer().group(canvas.group)->state().target);
    const QRectF held = canvas.frame();
    QTest::mouseRelease(canvas.view->viewport(), Qt::LeftButton, {}, to);
    canvas.settle();
    QVERIFY(canvas.members().contains(tableId(category)));
    QVERIFY(!canvas.layer().group(canvas.group)->state().target);
    QCOMPARE(canvas.lastStep(), "Put category into People");
    QCOMPARE(canvas.steps(), 1);
    QVERIFY(canvas.frame().contains(held.center()));
    QVERIFY(canvas.view->viewport()->rect().contains(inside));
    canvas.document->undoStack().undo();
    QVERIFY(!canvas.members().contains(tableId(category)));
}

void GroupsTest::aCardDraggedOutStaysInTheGroup()
{
    const Grouped canvas;
    const QRectF before = canvas.frame();
    const QPoint from = canvas.header(publisher);
    QTest::mousePress(canvas.view->viewport(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step)
        canvas.moveHeld(from + QPoint(200 * step, 0));
    // The frame waits until the card lies.
    QCOMPARE(canvas.frame(), before);
    QTest::mouseRelease(canvas.view->viewport(), Qt::LeftButton, {}, from + QPoint(800, 0));
    canvas.settle();
    QVERIFY(canvas.members().contains(tableId(publisher)));
    QVERIFY(canvas.frame().contains(canvas.card(publisher).sceneRectangle()));
    QCOMPARE(canvas.lastStep(), "Move table");
}

void GroupsTest::withCtrlItLeaves()
{
    const Grouped canvas;
    canvas.dragAndHold(canvas.header(publisher), canvas.header(publisher) + QPoint(30, 10), Qt::ControlModifier);
    canvas.settle();
    QCOMPARE(canvas.members(), QSet<ObjectId>{tableId(author)});
    QCOMPARE(canvas.lastStep(), "Take publisher out of its group");
}

void GroupsTest::theMenuTakesInAndOut()
{
    const Grouped canvas;
    QVERIFY(canvas.menuAt(canvas.header(book), QStringLiteral("People")).contains(QStringLiteral("Put into group")));
    QVERIFY(canvas.members().contains(tableId(book)));
    (void)canvas.menuAt(canvas.header(book), QStringLiteral("Take out of People"));
    QVERIFY(!canvas.members().contains(tableId(book)));
    QCOMPARE(canvas.steps(), 2);
    QVERIFY(!canvas.menuAt(canvas.header(category)).contains(QStringLiteral("Take out of People")));
}

void GroupsTest::colorsComeFromTheMenu()
{
    const Grouped canvas;
    const QStringList texts = canvas.menuAt(canvas.title(), appColorTitle(QStringLiteral("teal")));
    QVERIFY(texts.contains(QStringLiteral("Rename")) && texts.contains(QStringLiteral("Ungroup")));
    QCOMPARE(canvas.now()->color, "teal");
    QCOMPARE(canvas.lastStep(), "Color group");
}

void GroupsTest::theMenuKeyOpensItsMenu()
{
    const Grouped canvas;
    canvas.selection.select({canvas.group});
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
    QApplication::sendEvent(canvas.view->viewport(), &event);
    const auto *menu = canvas.view->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(menu);
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts.append(action->text());
    QVERIFY2(texts.contains(QStringLiteral("Ungroup")), qPrintable(texts.join(u'|')));
    QCOMPARE(canvas.selection.current(), canvas.group);
    delete menu;
}

void GroupsTest::deleteKeepsTheTables_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("step");
    QTest::newRow("key") << "key"
                         << "Remove group People";
    QTest::newRow("menu") << "menu"
                          << "Ungroup People";
    QTest::newRow("action") << "action"
                            << "Ungroup People";
    QTest::newRow("action on a card") << "card"
                                      << "Ungroup People";
}

void GroupsTest::deleteKeepsTheTables()
{
    QFETCH(QString, how);
    QFETCH(QString, step);
    const Grouped canvas;
    canvas.selection.select({how == QLatin1String("card") ? tableId(author) : canvas.group});
    if (how == QLatin1String("key"))
        canvas.key(Qt::Key_Delete);
    else if (how == QLatin1String("menu"))
        (void)canvas.menuAt(canvas.title(), QStringLiteral("Ungroup"));
    else
        canvas.view->ungroupSelected();
    QVERIFY(canvas.document->annotations().isEmpty());
    QVERIFY(canvas.table(author) && canvas.table(publisher));
    QCOMPARE(canvas.lastStep(), step);
    canvas.document->undoStack().undo();
    QCOMPARE(canvas.members().size(), 2);
}

void GroupsTest::theLastCardLeavesTheFrame()
{
    Grouped canvas;
    canvas.edits.leave({tableId(author)}, {});
    canvas.settle();
    const QRectF before = canvas.frame();
    canvas.edits.leave({tableId(publisher)}, before);
    canvas.settle();
    QVERIFY(canvas.now() && canvas.now()->members.isEmpty());
    QCOMPARE(canvas.frame(), before);
    // It has a place of its own now, and can be moved and resized.
    canvas.selection.select({canvas.group});
    canvas.drag(canvas.title(), canvas.title() + QPoint(300, 40));
    canvas.settle();
    QVERIFY(canvas.frame().left() > before.left());
    QCOMPARE(canvas.frame().size(), before.size());
    canvas.key(Qt::Key_Down, Qt::ControlModifier);
    canvas.settle();
    QVERIFY(canvas.frame().height() > before.height());
}

void GroupsTest::droppedTablesLeaveWhenSaved()
{
    const Grouped canvas;
    // A table that is in no migration yet is gone for good with its drop.
    const AddTable added = newTable(QStringLiteral("brief"));
    QVERIFY(canvas.document->perform(QStringLiteral("add"), DocumentSample::app, {added}));
    AnnotationEdits(*canvas.document).join(canvas.group, {added.table.id});
    AnnotationEdits(*canvas.document).link(added.table.id, {}, tableId(author), {});
    QVERIFY(canvas.document->save());
    QVERIFY(canvas.members().contains(added.table.id));
    canvas.selection.select({added.table.id});
    canvas.view->deleteSelected();
    QVERIFY(canvas.document->save());
    const std::unique_ptr<ProjectDocument> again = canvas.sample.open();
    QCOMPARE(again->annotations().groups.find(canvas.group)->members,
             (QSet<ObjectId>{tableId(author), tableId(publisher)}));
    QVERIFY(again->annotations().links.isEmpty());
    // Undone, it is where it was.
    canvas.document->undoStack().undo();
    QVERIFY(canvas.members().contains(added.table.id));
}

void GroupsTest::tabReachesGroups()
{
    const Grouped canvas;
    bool isReached = false;
    for (int i = 0; i < 10 && !isReached; ++i) {
        canvas.key(Qt::Key_Tab);
        isReached = canvas.selection.current() == canvas.group;
    }
    QVERIFY(isReached);
    QVERIFY(canvas.layer().group(canvas.group)->state().selected);
    canvas.key(Qt::Key_Backtab);
    QVERIFY(canvas.selection.current() != canvas.group);
}

void GroupsTest::theTitleCanBeReadFromAfar()
{
    const Grouped canvas;
    const auto heightOnScreen = [&canvas](double zoom) {
        canvas.view->setZoom(zoom);
        return canvas.layer().titleArea(canvas.group).height() * zoom;
    };
    QVERIFY(heightOnScreen(1) >= 28);
    QVERIFY(heightOnScreen(0.2) >= 16);
    QVERIFY(canvas.layer().titleArea(canvas.group).width() <= canvas.frame().width());
    // Where it is drawn is where it is met.
    canvas.doubleClick(canvas.title());
    QVERIFY(canvas.titleField().isVisible());
}

void GroupsTest::escapeEndsADrag()
{
    const Grouped canvas;
    const QRectF before = canvas.frame();
    QTest::mousePress(canvas.view->viewport(), Qt::LeftButton, {}, canvas.title());
    canvas.moveHeld(canvas.title() + QPoint(60, 60));
    canvas.moveHeld(canvas.title() + QPoint(120, 60));
    canvas.key(Qt::Key_Escape);
    QCOMPARE(canvas.frame(), before);
    QTest::mouseRelease(canvas.view->viewport(), Qt::LeftButton, {}, canvas.title());
    QCOMPARE(canvas.steps(), 0);
}

void GroupsTest::picturesAndMinimapShowIt()
{
    const Grouped canvas;
    const DiagramPicture picture{.content = canvas.view->diagramScene().content(),
                                 .positions = canvas.document->positions(),
                                 .theme = Theme::light()};
    const auto svg = renderDiagramSvg(picture);
    QVERIFY(svg && svg->contains("People"));
    DiagramPicture without = picture;
    without.content.groups = {};
    QVERIFY(!renderDiagramSvg(without)->contains("People"));
    QVERIFY(*renderDiagram(picture) != *renderDiagram(without));
}

void GroupsTest::tilesFollow()
{
    const Grouped canvas;
    QTRY_VERIFY(canvas.view->isSharp());
    const QPoint inFrame = canvas.view->mapFromScene(canvas.frame().bottomLeft() + QPointF(12, -12));
    const QColor before = canvas.view->grab().toImage().pixelColor(inFrame);
    AnnotationEdits(*canvas.document).setColor({canvas.group}, QStringLiteral("pink"));
    QTRY_VERIFY(canvas.view->grab().toImage().pixelColor(inFrame) != before);
}

QTEST_MAIN(GroupsTest)

#include "tst_groups.moc"
