// SPDX-License-Identifier: MIT
#include "core/differ/schema_differ.h"
#include "tests/support_ui/canvas.h"
#include "ui/diagram/accessible_text.h"
#include "ui/diagram/canvas_tool_tip.h"
#include "ui/diagram/diagram_export.h"
#include "ui/diagram/legend.h"
#include "ui/diagram/link_follower.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>

using namespace joinery;

namespace {

using Kind = DefinitionObject::Kind;

DefinitionObject view(const QString &name, const QString &definition, Kind kind = Kind::View)
{
    return {.id = ObjectId::derived(name), .kind = kind, .name = name, .definition = definition};
}

const ObjectId titles = ObjectId::derived(u"titles");
const ObjectId stock = ObjectId::derived(u"stock");

/** Two tables and two views, one of which reads the other. */
Schema library()
{
    Schema schema = schemaFromText(QStringLiteral("author(id pk, name text)\n"
                                                  "book(id pk, author_id not null -> author.id, title text)\n"
                                                  "shop(id pk)"));
    schema.objects.insert(view(QStringLiteral("titles"), QStringLiteral("AS SELECT title, a.name AS written_by, "
                                                                        "length(title) FROM book JOIN author a "
                                                                        "ON a.id = author_id")));
    schema.objects.insert(
        view(QStringLiteral("stock"), QStringLiteral("AS SELECT titles.title FROM titles"), Kind::MaterializedView));
    return schema;
}

DiagramSample sample(const Schema &model = library())
{
    DiagramSample result{.snapshot = library(), .model = model, .changes = {}, .positions = {}};
    result.changes = summarise(SchemaDiffer().diff(result.snapshot, model).operations, result.snapshot);
    result.positions = {{tableId(QStringLiteral("author")), {40, 40}},
                        {tableId(QStringLiteral("book")), {400, 40}},
                        {tableId(QStringLiteral("shop")), {40, 300}},
                        {titles, {760, 40}},
                        {stock, {760, 300}}};
    return result;
}

const CardContent &cardOf(const Canvas &canvas, ObjectId id)
{
    return canvas.view->diagramScene().card(id)->content();
}

/** "titles -> author" for each line from a view, in order of names. */
QStringList readings(const Canvas &canvas)
{
    canvas.view->settle();
    const DiagramScene &scene = canvas.view->diagramScene();
    QStringList lines;
    for (const LinkContent &link : scene.content().links) {
        if (link.kind == LinkContent::Kind::Reading)
            lines.append(scene.card(link.fromTable)->content().name + QStringLiteral(" -> ") +
                         scene.card(link.toTable)->content().name);
    }
    lines.sort();
    return lines;
}

QStringList rows(const CardContent &card)
{
    QStringList names;
    for (const CardRow &row : card.rows)
        names.append(row.kind == CardRow::Kind::ResultColumn ? row.name : QLatin1Char('#') + row.name);
    return names;
}

const LinkItem &lineBetween(const Canvas &canvas, ObjectId from, ObjectId to)
{
    for (const LinkItem *link : canvas.view->diagramScene().linksOf(from)) {
        if (link->content().fromTable == from && link->content().toTable == to)
            return *link;
    }
    qFatal("no such line");
}

QPoint middleOf(const Canvas &canvas, const LinkItem &link)
{
    const QList<QPointF> &route = link.route();
    QLineF longest;
    for (qsizetype i = 1; i < route.size(); ++i) {
        if (const QLineF part(route.at(i - 1), route.at(i)); part.length() > longest.length())
            longest = part;
    }
    return canvas.view->mapFromScene(longest.center());
}

void edit(const Canvas &canvas, const Schema &model)
{
    const Schema before = canvas.document->model(DocumentSample::app);
    QVERIFY(canvas.document->perform(QStringLiteral("edit"), DocumentSample::app,
                                     SchemaDiffer().diff(before, model).operations));
}

const QStringList all{QStringLiteral("stock -> titles"), QStringLiteral("titles -> author"),
                      QStringLiteral("titles -> book")};

} // namespace

class ViewCardsTest : public QObject
{
    Q_OBJECT

private slots:
    void viewsShowTheirColumns();
    void linesLeadToWhatTheyRead();
    void editsAreFollowed();
    void otherEditsLeaveThemAlone();
    void pendingChangesAreShown();
    void linesCanBeHidden();
    void keysAloneLeaveTheHeader();
    void hiddenCardsHaveNoLines();
    void hiddenTablesKeepTheColumns();
    void focusGoesAlongThem();
    void hoveringBringsThemOut();
    void aClickSelectsTheView();
    void theMenuLeadsToBothEnds();
    void linksAreFollowed();
    void textsTellOfThem();
    void theLegendTellsOfThem();
    void picturesHaveThem();
    void collapsedViewsAreTheirHeader();
    void looksAsDrawn_data();
    void looksAsDrawn();
};

void ViewCardsTest::viewsShowTheirColumns()
{
    const Canvas canvas(sample());
    QCOMPARE(rows(cardOf(canvas, titles)), QStringList({"title", "written_by", "#1 more column"}));
    QCOMPARE(rows(cardOf(canvas, stock)), QStringList{"title"});
    const CardItem &card = *canvas.view->diagramScene().card(titles);
    QCOMPARE(card.geometry().rowCount(), 3);
    // No row of it can be dragged to make a key.
    QVERIFY(
        canvas.view->diagramScene().hitAt(card.pos() + card.geometry().linkHandle(0).center() - QPointF(2, 0)).part !=
        CanvasHit::Part::LinkHandle);
}

void ViewCardsTest::linesLeadToWhatTheyRead()
{
    const Canvas canvas(sample());
    QCOMPARE(readings(canvas), all);
    QTRY_VERIFY(!lineBetween(canvas, stock, titles).route().isEmpty());
}

void ViewCardsTest::editsAreFollowed()
{
    const Canvas canvas(sample());
    Schema model = library();
    model.tables.edit(tableId(QStringLiteral("book")))->columns[2].name = QStringLiteral("headline");
    DefinitionObject &changed = *model.objects.edit(titles);
    changed.definition = QStringLiteral("AS SELECT * FROM book");
    edit(canvas, model);
    QCOMPARE(readings(canvas), QStringList({"stock -> titles", "titles -> book"}));
    QCOMPARE(rows(cardOf(canvas, titles)), QStringList({"id", "author_id", "headline"}));
    canvas.document->undoStack().undo();
    QCOMPARE(readings(canvas), all);
    QCOMPARE(rows(cardOf(canvas, titles)), QStringList({"title", "written_by", "#1 more column"}));
}

void ViewCardsTest::otherEditsLeaveThemAlone()
{
    const Canvas canvas(sample());
    const auto sharedOf = [&canvas](ObjectId id) {
        for (const Shared<CardContent> &card : canvas.view->diagramScene().content().cards.shared()) {
            if (card->id == id)
                return card;
        }
        return Shared<CardContent>();
    };
    const Shared<CardContent> before = sharedOf(titles);
    QVERIFY(canvas.document->perform(QStringLiteral("edit"), DocumentSample::app,
                                     renaming(*canvas.document, QStringLiteral("shop.id"), QStringLiteral("number"))));
    canvas.view->settle();
    QVERIFY(before.sameData(sharedOf(titles)));
}

void ViewCardsTest::pendingChangesAreShown()
{
    Schema model = library();
    model.objects.remove(stock);
    model.objects.insert(view(QStringLiteral("shops"), QStringLiteral("AS SELECT id FROM shop")));
    const Canvas canvas(sample(model));
    QCOMPARE(readings(canvas), QStringList({"shops -> shop", "stock -> titles", "titles -> author", "titles -> book"}));
    const ObjectId shops = ObjectId::derived(u"shops");
    QCOMPARE(lineBetween(canvas, shops, tableId(QStringLiteral("shop"))).content().change, ChangeKind::Added);
    QCOMPARE(lineBetween(canvas, stock, titles).content().change, ChangeKind::Dropped);
    QCOMPARE(lineBetween(canvas, titles, tableId(QStringLiteral("book"))).content().change, ChangeKind::None);
    QVERIFY(cardOf(canvas, stock).isGhost());
    QCOMPARE(cardOf(canvas, stock).rows.first().change, ChangeKind::Dropped);
}

void ViewCardsTest::linesCanBeHidden()
{
    const Canvas canvas(sample());
    DiagramChoices choices = canvas.view->choices();
    QVERIFY(choices.viewLinks);
    choices.viewLinks = false;
    canvas.view->setChoices(choices);
    QCOMPARE(readings(canvas), QStringList());
    QCOMPARE(cardOf(canvas, titles).rows.size(), 3);
    choices.viewLinks = true;
    canvas.view->setChoices(choices);
    QCOMPARE(readings(canvas), all);
}

void ViewCardsTest::keysAloneLeaveTheHeader()
{
    const Canvas canvas(sample());
    DiagramChoices choices = canvas.view->choices();
    choices.keysOnly = true;
    canvas.view->setChoices(choices);
    QCOMPARE(cardOf(canvas, titles).shownRows(), 0);
}

void ViewCardsTest::hiddenCardsHaveNoLines()
{
    Schema model = library();
    model.tables.edit(tableId(QStringLiteral("author")))->nameSpace = QStringLiteral("people");
    DiagramSample apart = sample(model);
    apart.snapshot = model;
    const Canvas canvas(apart);
    QCOMPARE(readings(canvas), QStringList({"stock -> titles", "titles -> book", "titles -> people.author"}));
    canvas.view->visibility().setHidden({.namespaces = {QStringLiteral("people")}});
    QCOMPARE(readings(canvas), QStringList({"stock -> titles", "titles -> book"}));
}

/** What a star stands for is asked of the whole model. */
void ViewCardsTest::hiddenTablesKeepTheColumns()
{
    Schema model = library();
    model.objects.edit(titles)->definition = QStringLiteral("AS SELECT * FROM people.author");
    model.tables.edit(tableId(QStringLiteral("author")))->nameSpace = QStringLiteral("people");
    DiagramSample apart = sample(model);
    apart.snapshot = model;
    const Canvas canvas(apart);
    canvas.view->visibility().setHidden({.namespaces = {QStringLiteral("people")}});
    canvas.view->settle();
    QCOMPARE(rows(cardOf(canvas, titles)), QStringList({"id", "name"}));
    QCOMPARE(cardOf(canvas, titles).reads, QStringList{"people.author"});
}

void ViewCardsTest::focusGoesAlongThem()
{
    const Canvas canvas(sample());
    canvas.view->visibility().setFocus(CardFocus{{stock}, 1});
    canvas.view->settle();
    QVERIFY(canvas.view->diagramScene().card(titles));
    QVERIFY(!canvas.view->diagramScene().card(tableId(QStringLiteral("book"))));
    QCOMPARE(readings(canvas), QStringList{"stock -> titles"});
    canvas.view->visibility().setFocus(CardFocus{{stock}, 2});
    QCOMPARE(readings(canvas), all);
    QVERIFY(!canvas.view->diagramScene().card(tableId(QStringLiteral("shop"))));
}

void ViewCardsTest::hoveringBringsThemOut()
{
    const Canvas canvas(sample());
    const CardItem &card = *canvas.view->diagramScene().card(stock);
    const QPoint header = canvas.view->mapFromScene(card.pos() + card.geometry().title().center());
    QTest::mouseMove(canvas.view->viewport(), header + QPoint(3, 0));
    QTest::mouseMove(canvas.view->viewport(), header);
    QTRY_COMPARE(canvas.view->focusedCard(), stock);
}

void ViewCardsTest::aClickSelectsTheView()
{
    const Canvas canvas(sample());
    QTRY_VERIFY(!lineBetween(canvas, stock, titles).route().isEmpty());
    canvas.click(middleOf(canvas, lineBetween(canvas, stock, titles)));
    QCOMPARE(canvas.selection.objects(), QList<ObjectId>{stock});
    QVERIFY(canvas.selection.part().isNull());
    QVERIFY(canvas.view->diagramScene().card(titles)->state().related);
}

void ViewCardsTest::theMenuLeadsToBothEnds()
{
    const Canvas canvas(sample());
    QTRY_VERIFY(!lineBetween(canvas, stock, titles).route().isEmpty());
    const QPoint point = middleOf(canvas, lineBetween(canvas, stock, titles));
    QStringList offered;
    connect(canvas.view.get(), &DiagramView::menuFilled, canvas.view.get(), [&offered](QMenu &menu) {
        for (const QAction *action : menu.actions())
            offered.append(action->text());
        QMetaObject::invokeMethod(&menu, "close", Qt::QueuedConnection);
    });
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, canvas.view->viewport()->mapToGlobal(point));
    QApplication::sendEvent(canvas.view->viewport(), &event);
    QCOMPARE(offered, QStringList({"Go to stock", "Go to titles"}));
    QVERIFY(canvas.selection.part().isNull());
}

void ViewCardsTest::linksAreFollowed()
{
    const Canvas canvas(sample());
    canvas.selection.select({stock});
    canvas.view->followLink();
    QCOMPARE(canvas.selection.objects(), QList<ObjectId>{titles});
}

void ViewCardsTest::textsTellOfThem()
{
    const Canvas canvas(sample());
    const CardContent &card = cardOf(canvas, titles);
    QCOMPARE(accessibleName(card), QStringLiteral("View titles, 2 columns, reads book, author"));
    const QString materialized = accessibleName(cardOf(canvas, stock));
    QVERIFY(materialized.startsWith(QStringLiteral("Materialized view stock, 1 column")));
    QVERIFY(materialized.contains(QStringLiteral(", reads titles")));
    QTRY_VERIFY(!lineBetween(canvas, stock, titles).route().isEmpty());
    const LinkContent &line = lineBetween(canvas, stock, titles).content();
    QCOMPARE(accessibleName(line, &cardOf(canvas, stock), &card), QStringLiteral("stock reads titles"));
    QCOMPARE(line.toolTip, QStringLiteral("stock reads titles"));
    const CanvasHit header{CanvasHit::Part::Header, titles, {}, -1};
    QVERIFY(canvasToolTip(canvas.view->diagramScene(), header).contains(QStringLiteral("Reads book, author")));
}

void ViewCardsTest::theLegendTellsOfThem()
{
    const Canvas canvas(sample());
    QVERIFY(legendSigns(canvas.view->diagramScene().content(), Notation::CrowsFoot).readings);
    auto *legend = canvas.view->findChild<Legend *>();
    QVERIFY(legend && legend->isVisible() && legend->signs().readings);
    DiagramChoices choices = canvas.view->choices();
    choices.viewLinks = false;
    canvas.view->setChoices(choices);
    QVERIFY(!legend->isVisible());
}

void ViewCardsTest::picturesHaveThem()
{
    const Canvas canvas(sample());
    const DiagramContent with = canvas.view->diagramScene().content();
    DiagramChoices choices = canvas.view->choices();
    choices.viewLinks = false;
    canvas.view->setChoices(choices);
    const DiagramContent without = canvas.view->diagramScene().content();
    const auto svg = [&canvas](const DiagramContent &content) {
        return *renderDiagramSvg(
            {.content = content, .positions = canvas.document->positions(), .theme = Theme::light()});
    };
    QVERIFY(svg(with).contains("written_by"));
    QVERIFY(svg(without).contains("written_by"));
    QVERIFY(svg(with).count("stroke-dasharray") > svg(without).count("stroke-dasharray"));
}

void ViewCardsTest::collapsedViewsAreTheirHeader()
{
    const Canvas canvas(sample());
    canvas.view->setCollapsed({titles}, true);
    canvas.view->settle();
    QCOMPARE(cardOf(canvas, titles).shownRows(), 0);
    QCOMPARE(canvas.view->diagramScene().card(titles)->geometry().size().height(), CardGeometry::headerHeight);
    canvas.document->undoStack().undo();
    canvas.view->settle();
    QCOMPARE(cardOf(canvas, titles).shownRows(), 3);
}

void ViewCardsTest::looksAsDrawn_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::newRow("light") << ThemeMode::Light;
    QTest::newRow("dark") << ThemeMode::Dark;
    QTest::newRow("contrast") << ThemeMode::HighContrast;
}

void ViewCardsTest::looksAsDrawn()
{
    QFETCH(ThemeMode, mode);
    Schema model = library();
    model.objects.remove(stock);
    model.objects.insert(view(QStringLiteral("shops"), QStringLiteral("AS SELECT id FROM shop")));
    Canvas canvas(sample(model));
    canvas.themes.force(mode);
    canvas.selection.select({titles});
    QTRY_VERIFY(canvas.view->isSharp());
    canvas.keep(QStringLiteral("views_") + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(cardOf(canvas, titles).shownRows() > 0);
}

QTEST_MAIN(ViewCardsTest)

#include "tst_view_cards.moc"
