// SPDX-License-Identifier: MIT
#include "tests/support_ui/canvas.h"
#include "tests/support_ui/document_sample.h"
#include "ui/diagram/accessible_text.h"
#include "ui/diagram/annotations/annotation_edits.h"
#include "ui/diagram/canvas_access.h"

#include <QAccessible>
#include <QtTest>

using namespace joinery;

/** What screen readers find on the canvas, and what they are told. */
class CanvasAccessTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cardsAndRowsAreThere();
    void linksAreThere();
    void groupsAndNotesAreThere();
    void namesSayWhatIsPending();
    void placesAreThoseOnTheScreen();
    void keysAreFollowed();
    void editsAreTold();
    void actionsSelect();
    void whatIsGoneIsForgotten();
    void whatIsAddedAndSelectedIsTold();
    void linksThatGoAloneAreForgotten();
    void nothingIsMadeUnasked();

private:
    void open();
    [[nodiscard]] QAccessibleInterface *root() const
    {
        return QAccessible::queryAccessibleInterface(m_canvas->view.get());
    }
    /** The child of that name, or null. */
    [[nodiscard]] static QAccessibleInterface *named(const QAccessibleInterface *parent, const QString &start);
    [[nodiscard]] CanvasAccess &access() const { return *m_canvas->view->findChild<CanvasAccess *>(); }

    std::unique_ptr<Canvas> m_canvas;
    /** What assistive programs were told, as "focus: name". */
    QStringList m_told;
};

void CanvasAccessTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void CanvasAccessTest::init()
{
    open();
    QAccessible::setActive(true);
}

void CanvasAccessTest::open()
{
    m_canvas = std::make_unique<Canvas>();
    m_canvas->view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_canvas->view.get()));
    m_told.clear();
    connect(&access(), &CanvasAccess::told, this, [this](QAccessible::Event what, const QString &name) {
        if (what == QAccessible::Focus)
            m_told.append(QStringLiteral("focus: ") + name);
        else if (what == QAccessible::Selection)
            m_told.append(QStringLiteral("selection: ") + name);
        else if (what == QAccessible::NameChanged)
            m_told.append(QStringLiteral("name: ") + name);
    });
}

void CanvasAccessTest::cleanup()
{
    m_canvas.reset();
}

QAccessibleInterface *CanvasAccessTest::named(const QAccessibleInterface *parent, const QString &start)
{
    for (int i = 0; i < parent->childCount(); ++i) {
        QAccessibleInterface *child = parent->child(i);
        if (child && child->text(QAccessible::Name).startsWith(start))
            return child;
    }
    return nullptr;
}

void CanvasAccessTest::cardsAndRowsAreThere()
{
    QVERIFY(root());
    QCOMPARE(root()->role(), QAccessible::Canvas);
    QCOMPARE(root()->text(QAccessible::Name), QStringLiteral("Diagram"));
    const CardContent &content = m_canvas->card(QStringLiteral("author")).content();
    QAccessibleInterface *card = named(root(), QStringLiteral("Table author,"));
    QVERIFY(card);
    QCOMPARE(card->text(QAccessible::Name), accessibleName(content));
    QCOMPARE(card->role(), QAccessible::Grouping);
    QCOMPARE(card->parent(), root());
    QCOMPARE(root()->child(root()->indexOfChild(card)), card);
    QCOMPARE(card->childCount(), content.shownRows());
    for (int i = 0; i < card->childCount(); ++i) {
        QAccessibleInterface *row = card->child(i);
        QVERIFY(row && row->isValid());
        QCOMPARE(row->role(), QAccessible::ListItem);
        QCOMPARE(row->parent(), card);
        QCOMPARE(card->indexOfChild(row), i);
        QVERIFY2(row->text(QAccessible::Name).startsWith(content.rows.at(i).name + QStringLiteral(", ")),
                 qPrintable(row->text(QAccessible::Name)));
    }
    QVERIFY(card->child(0)->text(QAccessible::Name).contains(QStringLiteral("primary key")));
    QVERIFY(!card->child(card->childCount()));
    QVERIFY(card->state().expanded && card->state().selectable && !card->state().selected);
}

void CanvasAccessTest::linksAreThere()
{
    const DiagramContent &content = m_canvas->view->diagramScene().content();
    QVERIFY(!content.links.isEmpty());
    QAccessibleInterface *link = named(root(), QStringLiteral("Foreign key "));
    QVERIFY(link);
    QCOMPARE(link->role(), QAccessible::Graphic);
    QCOMPARE(root()->child(root()->indexOfChild(link)), link);
    QVERIFY(link->text(QAccessible::Name).contains(QStringLiteral(" to ")));
    QCOMPARE(link->childCount(), 0);
    // Every child is one of them, and no other is asked for.
    QVERIFY(!root()->child(root()->childCount()));
}

void CanvasAccessTest::namesSayWhatIsPending()
{
    CardContent card{.name = QStringLiteral("author")};
    card.rows = {
        CardRow{.name = QStringLiteral("id"), .type = QStringLiteral("integer"), .mark = RowMark::PrimaryKey},
        CardRow{.name = QStringLiteral("mail"),
                .oldName = QStringLiteral("email"),
                .type = QStringLiteral("varchar(255)"),
                .oldType = QStringLiteral("text"),
                .flags = {{QStringLiteral("NN"), ChangeKind::None}, {QStringLiteral("UQ"), ChangeKind::Dropped}},
                .change = ChangeKind::Renamed,
                .changed = true}};
    card.change = ChangeKind::Changed;
    card.changeCount = 2;
    QCOMPARE(accessibleName(card), QStringLiteral("Table author, 2 columns, 2 changes"));
    QCOMPARE(accessibleName(card.rows.at(0)), QStringLiteral("id, integer, primary key"));
    QCOMPARE(accessibleName(card.rows.at(1)),
             QStringLiteral("mail, varchar(255), not null, no longer unique, renamed from email, changed, was text"));
    card.change = ChangeKind::Dropped;
    card.changeCount = 0;
    QCOMPARE(accessibleName(card), QStringLiteral("Table author, dropped, 2 columns"));
    QCOMPARE(accessibleName(LinkContent{.optional = true}, &card, nullptr),
             QStringLiteral("Foreign key author to a table that is not shown, optional"));
    QCOMPARE(accessibleName(LinkContent{.kind = LinkContent::Kind::Virtual, .label = QStringLiteral("feeds")}, &card,
                            nullptr),
             QStringLiteral("Link without a foreign key, author to a table that is not shown, feeds"));
}

void CanvasAccessTest::placesAreThoseOnTheScreen()
{
    const QPoint inView = m_canvas->header(QStringLiteral("author"));
    const QPoint onScreen = m_canvas->view->viewport()->mapToGlobal(inView);
    QAccessibleInterface *card = root()->childAt(onScreen.x(), onScreen.y());
    QVERIFY(card);
    QVERIFY2(card->text(QAccessible::Name).startsWith(QStringLiteral("Table author")),
             qPrintable(card->text(QAccessible::Name)));
    QVERIFY(card->rect().contains(onScreen));
    const QPoint row = m_canvas->view->viewport()->mapToGlobal(m_canvas->name(QStringLiteral("author.name")));
    QAccessibleInterface *column = card->childAt(row.x(), row.y());
    QVERIFY(column);
    QVERIFY2(column->text(QAccessible::Name).startsWith(QStringLiteral("full_name,")),
             qPrintable(column->text(QAccessible::Name)));
    QVERIFY(!column->state().offscreen);
}

void CanvasAccessTest::groupsAndNotesAreThere()
{
    const int before = root()->childCount();
    const ObjectId author = m_canvas->card(QStringLiteral("author")).content().id;
    AnnotationEdits edits(*m_canvas->document);
    const ObjectId group = edits.group({author});
    edits.rename(group, QStringLiteral("People"));
    const ObjectId note = edits.addNote(QRectF(0, 600, 240, 120), QStringLiteral("**Mind** the _gap_"),
                                        m_canvas->document->appOf(author));
    m_canvas->view->settle();
    QCOMPARE(root()->childCount(), before + 2);
    QAccessibleInterface *people = named(root(), QStringLiteral("Group People, 1 card"));
    QAccessibleInterface *gap = named(root(), QStringLiteral("Note: Mind the gap"));
    QVERIFY(people && gap);
    QCOMPARE(people->role(), QAccessible::Grouping);
    QCOMPARE(gap->role(), QAccessible::Note);
    for (QAccessibleInterface *each : {people, gap}) {
        QCOMPARE(root()->child(root()->indexOfChild(each)), each);
        QCOMPARE(each->parent(), root());
        QVERIFY(each->rect().isValid());
    }
    m_canvas->view->setFocus();
    m_canvas->selection.select({note});
    QCOMPARE(m_told.last(), QStringLiteral("focus: Note: Mind the gap"));
    QVERIFY(gap->state().focused && gap->state().selected && !people->state().selected);
    QCOMPARE(root()->focusChild(), gap);
    edits.setNote(note, QStringLiteral("gone"), 120);
    QTRY_COMPARE(m_told.last(), QStringLiteral("name: Note: gone"));
    people->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_canvas->selection.current(), group);
    m_canvas->document->undoStack().setIndex(0);
    m_canvas->view->settle();
    QCOMPARE(root()->childCount(), before);
}

void CanvasAccessTest::keysAreFollowed()
{
    m_canvas->view->setFocus();
    QTest::keyClick(m_canvas->view.get(), Qt::Key_Tab);
    QVERIFY(!m_told.isEmpty());
    const CardContent &first = m_canvas->view->diagramScene().content().cards.first();
    QCOMPARE(m_told.last(), QStringLiteral("focus: ") + accessibleName(first));
    QVERIFY(m_told.contains(QStringLiteral("selection: ") + accessibleName(first)));
    QAccessibleInterface *focus = root()->focusChild();
    QVERIFY(focus);
    QCOMPARE(focus->text(QAccessible::Name), accessibleName(first));
    QVERIFY(focus->state().focused && focus->state().selected);
    QTest::keyClick(m_canvas->view.get(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_told.last(), QStringLiteral("focus: ") + accessibleName(first.rows.first()));
    QTest::keyClick(m_canvas->view.get(), Qt::Key_Down);
    QCOMPARE(m_told.last(), QStringLiteral("focus: ") + accessibleName(first.rows.at(1)));
    QTest::keyClick(m_canvas->view.get(), Qt::Key_Escape);
    QCOMPARE(m_told.last(), QStringLiteral("focus: Diagram"));
}

void CanvasAccessTest::editsAreTold()
{
    QAccessibleInterface *card = named(root(), QStringLiteral("Table author,"));
    QVERIFY(card && card->child(1));
    m_told.clear();
    ProjectDocument &document = *m_canvas->document;
    const QString app = document.appOf(tableId(QStringLiteral("author")));
    QVERIFY(document.perform({}, app, renaming(document, QStringLiteral("author.name"), QStringLiteral("pen_name"))));
    QTRY_VERIFY(std::any_of(m_told.cbegin(), m_told.cend(), [](const QString &each) {
        return each.startsWith(QStringLiteral("name: pen_name,")) && each.contains(QStringLiteral("renamed from name"));
    }));
    const Table author = *document.table(tableId(QStringLiteral("author")));
    QVERIFY(document.perform({}, app, {RenameTable{referenceTo(author), QStringLiteral("writer"), {}}}));
    QTRY_VERIFY(std::any_of(m_told.cbegin(), m_told.cend(), [](const QString &each) {
        return each.startsWith(QStringLiteral("name: Table writer, renamed from author"));
    }));
}

void CanvasAccessTest::actionsSelect()
{
    QAccessibleInterface *card = named(root(), QStringLiteral("Table book,"));
    QVERIFY(card && card->actionInterface());
    QVERIFY(card->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    card->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_canvas->selection.current(), tableId(QStringLiteral("book")));
    card->child(0)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QVERIFY(!m_canvas->selection.part().isNull());
    QVERIFY(card->child(0)->state().selected);
}

void CanvasAccessTest::whatIsGoneIsForgotten()
{
    QAccessibleInterface *card = named(root(), QStringLiteral("Table author,"));
    QVERIFY(card && card->child(0));
    const qsizetype before = access().madeCount();
    m_canvas->document->undoStack().push(new QUndoCommand);
    m_canvas->selection.select({tableId(QStringLiteral("author"))});
    m_canvas->view->setSelectedCollapsed(true);
    QTRY_COMPARE(card->childCount(), 0);
    QVERIFY(access().madeCount() < before);
    QVERIFY(card->state().collapsed);
}

void CanvasAccessTest::whatIsAddedAndSelectedIsTold()
{
    ProjectDocument &document = *m_canvas->document;
    const AddTable added = newTable(QStringLiteral("shelf"));
    QVERIFY(document.perform({}, document.appOf(tableId(QStringLiteral("author"))), {added}));
    m_canvas->selection.select({added.table.id});
    QVERIFY2(std::any_of(m_told.cbegin(), m_told.cend(),
                         [](const QString &each) { return each.startsWith(QStringLiteral("selection: Table shelf")); }),
             qPrintable(m_told.join(u'\n')));
}

void CanvasAccessTest::linksThatGoAloneAreForgotten()
{
    ProjectDocument &document = *m_canvas->document;
    const VirtualLink drawn{.id = ObjectId::create(),
                            .fromTable = tableId(QStringLiteral("author")),
                            .toTable = tableId(QStringLiteral("book"))};
    DiagramAnnotations annotations = document.annotations();
    annotations.links.insert(drawn);
    document.editAnnotations({}, annotations);
    m_canvas->view->settle();
    const CanvasPlace place{CanvasPlace::Kind::Link, drawn.id};
    QVERIFY(access().at(place));
    QCOMPARE(access().madeCount(), 1);
    document.undoStack().undo();
    QTRY_COMPARE(access().madeCount(), 0);
}

void CanvasAccessTest::nothingIsMadeUnasked()
{
    QAccessible::setActive(false);
    open();
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(m_canvas->view.get(), Qt::Key_Tab);
    ProjectDocument &document = *m_canvas->document;
    const QString app = document.appOf(tableId(QStringLiteral("author")));
    QVERIFY(document.perform({}, app, renaming(document, QStringLiteral("author.name"), QStringLiteral("pen_name"))));
    QTest::qWait(50);
    QCOMPARE(access().madeCount(), 0);
    QVERIFY(m_told.isEmpty());
}

QTEST_MAIN(CanvasAccessTest)
#include "tst_canvas_access.moc"
