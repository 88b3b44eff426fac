// SPDX-License-Identifier: MIT
#include "core/differ/schema_differ.h"
#include "tests/support_ui/canvas.h"
#include "ui/diagram/card_sections.h"
#include "ui/diagram/diagram_content_maker.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>

using namespace joinery;

namespace {

const QString book = QStringLiteral("book");

/** Lines such as "#Indexes", "title_idx(title) UQ", "-old(…)". */
QStringList rowsOf(const CardContent &card)
{
    static const QHash<ChangeKind, QString> signs{
        {ChangeKind::Added, "+"}, {ChangeKind::Changed, "~"}, {ChangeKind::Renamed, ">"}, {ChangeKind::Dropped, "-"}};
    QStringList lines;
    for (const CardRow &row : card.rows) {
        QString line = signs.value(row.change) + row.name;
        if (row.kind == CardRow::Kind::Heading)
            line.prepend(QLatin1Char('#'));
        else if (row.kind == CardRow::Kind::Note)
            line.prepend(QStringLiteral("("));
        else if (!row.isColumn())
            line += QStringLiteral("(%1)").arg(row.type);
        for (const CardFlag &flag : row.flags)
            line += row.isColumn() ? QString() : QLatin1Char(' ') + flag.text;
        lines.append(line);
    }
    return lines;
}

Schema shop()
{
    Schema schema = schemaFromText(
        QStringLiteral("author(id integer pk, name text)\n"
                       "book(id integer pk, author_id integer -> author.id, title text, price integer, isbn text)"));
    Table &table = *schema.tables.edit(tableId(book));
    table.comment = QStringLiteral("What is\nsold");
    table.columns[2].comment = QStringLiteral("As printed");
    table.indexes.insert(Index{.id = ObjectId::derived(u"title_idx"),
                               .name = QStringLiteral("title_idx"),
                               .parts = {{.column = columnId(QStringLiteral("book.title")), .descending = true},
                                         {.expression = QStringLiteral("lower(isbn)")}}});
    table.uniqueConstraints.insert(UniqueConstraint{.id = ObjectId::derived(u"isbn_key"),
                                                    .name = QStringLiteral("isbn_key"),
                                                    .columns = {columnId(QStringLiteral("book.isbn"))}});
    table.checks.insert(
        CheckConstraint{.id = ObjectId::derived(u"positive"), .expression = QStringLiteral("price > 0")});
    schema.objects.insert(DefinitionObject{.id = ObjectId::derived(u"watch"),
                                           .kind = DefinitionObject::Kind::Trigger,
                                           .name = QStringLiteral("watch"),
                                           .definition = QStringLiteral("AFTER INSERT\n ON book BEGIN SELECT 1; END"),
                                           .table = tableId(book)});
    return schema;
}

DiagramChoices all()
{
    DiagramChoices choices;
    choices.indexes = choices.constraints = choices.triggers = true;
    return choices;
}

CardContent cardOf(const Schema &now, const Schema &before, const DiagramChoices &choices, ObjectId id = tableId(book))
{
    const ChangeSummary changes = summarise(SchemaDiffer().diff(before, now).operations, before);
    return *diagramContent(now, before, changes, {}, {choices, {}, {}}).card(id);
}

} // namespace

class CardSectionsTest : public QObject
{
    Q_OBJECT

private slots:
    void sectionsAreListedBelowTheColumns();
    void nothingIsShownThatWasNotChosen();
    void pendingChangesAreShown();
    void keysOnlyKeepsWhatIsPending();
    void typesMarksAndCommentsAreChosen();
    void theMakerShowsChoicesAtOnce();
    void enumsAreCardsWithLinks();
    void enumsAreRenamedDroppedAndKept();
    void anIndexIsSelectedAndDropped();
    void aDroppedIndexIsKept();
    void headingsAreNotStoppedAt();
    void looksAsDrawn_data();
    void looksAsDrawn();
};

void CardSectionsTest::sectionsAreListedBelowTheColumns()
{
    const QStringList expected{"id",
                               "author_id",
                               "title",
                               "price",
                               "isbn",
                               "#Indexes",
                               "title_idx(title desc, lower(isbn))",
                               "#Constraints",
                               "isbn_key(isbn) UQ",
                               "unnamed(price > 0) CK",
                               "#Triggers",
                               "watch(after insert)"};
    QCOMPARE(rowsOf(cardOf(shop(), shop(), all())), expected);
}

void CardSectionsTest::nothingIsShownThatWasNotChosen()
{
    QCOMPARE(rowsOf(cardOf(shop(), shop(), {})).size(), 5);
    DiagramChoices choices;
    choices.triggers = true;
    QCOMPARE(rowsOf(cardOf(shop(), shop(), choices)).mid(5), QStringList({"#Triggers", "watch(after insert)"}));
    // A table without any has no heading either.
    QCOMPARE(cardOf(shop(), shop(), all(), tableId(QStringLiteral("author"))).rows.size(), 2);
}

void CardSectionsTest::pendingChangesAreShown()
{
    Schema now = shop();
    Table &table = *now.tables.edit(tableId(book));
    table.indexes = {};
    table.indexes.insert(Index{.id = ObjectId::derived(u"price_idx"),
                               .name = QStringLiteral("price_idx"),
                               .unique = true,
                               .parts = {{.column = columnId(QStringLiteral("book.price"))}}});
    table.uniqueConstraints.edit(ObjectId::derived(u"isbn_key"))->name = QStringLiteral("isbn_unique");
    now.objects.remove(ObjectId::derived(u"watch"));
    const CardContent card = cardOf(now, shop(), all());
    const QStringList expected{"#Indexes",     "+price_idx(price) UQ",  "-title_idx(title desc, lower(isbn))",
                               "#Constraints", ">isbn_unique(isbn) UQ", "unnamed(price > 0) CK",
                               "#Triggers",    "-watch(after insert)"};
    QCOMPARE(rowsOf(card).mid(5), expected);
    QCOMPARE(card.rows.at(9).oldName, "isbn_key");
}

void CardSectionsTest::keysOnlyKeepsWhatIsPending()
{
    DiagramChoices choices;
    choices.keysOnly = true;
    QCOMPARE(rowsOf(cardOf(shop(), shop(), choices)), QStringList({"id", "author_id", "(3 more columns"}));
    const Schema now = edited(shop()).addColumn(book, QStringLiteral("pages"), QStringLiteral("integer"));
    QCOMPARE(rowsOf(cardOf(now, shop(), choices)), QStringList({"id", "author_id", "+pages", "(3 more columns"}));
}

void CardSectionsTest::typesMarksAndCommentsAreChosen()
{
    DiagramChoices choices;
    choices.types = choices.flags = false;
    choices.comments = true;
    const CardContent card = cardOf(shop(), shop(), choices);
    QCOMPARE(card.rows.first().kind, CardRow::Kind::Note);
    QCOMPARE(card.rows.first().name, "What is sold");
    for (const CardRow &row : card.rows)
        QVERIFY(row.type.isEmpty() && row.flags.isEmpty());
    QCOMPARE(card.rows.at(3).comment, "As printed");
    QVERIFY(cardOf(shop(), shop(), {}).rows.at(2).comment.isEmpty());
}

void CardSectionsTest::theMakerShowsChoicesAtOnce()
{
    DiagramContentMaker maker;
    const Schema schema = shop();
    DiagramLook look;
    (void)maker.make(schema, schema, {}, {}, look);
    look.choices = all();
    look.collapsed = {tableId(QStringLiteral("author"))};
    look.colors = {{tableId(book), QStringLiteral("teal")}};
    const DiagramContent again = maker.make(schema, schema, {}, {}, look);
    QVERIFY(again == diagramContent(schema, schema, {}, {}, look));
    QVERIFY(again.card(tableId(QStringLiteral("author")))->collapsed);
    QCOMPARE(again.card(tableId(book))->color, "teal");
    // What stays as it was is the same shared value.
    look.collapsed.clear();
    const DiagramContent open = maker.make(schema, schema, {}, {}, look);
    int same = 0;
    for (qsizetype i = 0; i < open.cards.size(); ++i)
        same += open.cards.shared().at(i).sameData(again.cards.shared().at(i)) ? 1 : 0;
    QCOMPARE(same, 1);
}

void CardSectionsTest::enumsAreCardsWithLinks()
{
    Schema before = shop();
    const EnumType mood{.id = ObjectId::derived(u"mood"),
                        .name = QStringLiteral("mood"),
                        .values = {{ObjectId::derived(u"calm"), QStringLiteral("calm")},
                                   {ObjectId::derived(u"glad"), QStringLiteral("glad")}}};
    before.enums.insert(mood);
    const Schema now = edited(before).addColumn(book, QStringLiteral("feeling"), QStringLiteral("mood"));
    const ChangeSummary changes = summarise(SchemaDiffer().diff(before, now).operations, before);
    QVERIFY(!diagramContent(now, before, changes).card(mood.id));
    DiagramLook look;
    look.choices.enums = true;
    const DiagramContent content = diagramContent(now, before, changes, {}, look);
    QCOMPARE(rowsOf(*content.card(mood.id)), QStringList({"calm()", "glad()"}));
    int uses = 0;
    for (const LinkContent &link : content.links) {
        if (link.kind != LinkContent::Kind::EnumUse)
            continue;
        ++uses;
        QCOMPARE(link.fromColumn, columnId(QStringLiteral("book.feeling")));
        QCOMPARE(link.toTable, mood.id);
        QCOMPARE(link.change, ChangeKind::Added);
    }
    QCOMPARE(uses, 1);
}

void CardSectionsTest::enumsAreRenamedDroppedAndKept()
{
    DiagramSample sample = bookshopSample();
    const ObjectId mood = ObjectId::derived(u"mood");
    sample.snapshot.enums.insert(
        {.id = mood, .name = QStringLiteral("mood"), .values = {{ObjectId::derived(u"calm"), QStringLiteral("calm")}}});
    sample.model = sample.snapshot;
    sample.positions.insert(mood, {40, 520});
    const Canvas canvas(sample);
    QVERIFY(!canvas.view->diagramScene().card(mood));
    DiagramChoices choices;
    choices.enums = true;
    canvas.view->setChoices(choices);
    const CardItem *card = canvas.view->diagramScene().card(mood);
    QVERIFY(card);
    QCOMPARE(card->pos(), QPointF(40, 520));
    const auto model = [&]() -> const Schema & { return canvas.document->model(DocumentSample::app); };
    canvas.doubleClick(canvas.view->mapFromScene(card->pos() + card->geometry().title().center()));
    canvas.enter(QStringLiteral("feeling"));
    canvas.fieldKey(Qt::Key_Return);
    QCOMPARE(model().enums.find(mood)->name, "feeling");
    canvas.selection.select({mood});
    canvas.key(Qt::Key_Delete);
    QCoreApplication::processEvents();
    QVERIFY(model().enums.isEmpty());
    QVERIFY(canvas.view->diagramScene().card(mood)->content().isGhost());
    DiagramEdits edits(*canvas.document);
    QVERIFY(edits.restore(mood).has_value());
    QVERIFY(model().enums.contains(mood));
}

void CardSectionsTest::anIndexIsSelectedAndDropped()
{
    DiagramSample sample = bookshopSample();
    const Canvas canvas(sample);
    DiagramChoices choices = all();
    canvas.view->setChoices(choices);
    const CardItem &category = canvas.card(QStringLiteral("category"));
    const int heading = category.content().shownRows() - 2;
    QCOMPARE(category.content().rows.at(heading).kind, CardRow::Kind::Heading);
    // A heading selects the card.
    canvas.click(canvas.at(QStringLiteral("category"), category.geometry().row(heading).center()));
    QCOMPARE(canvas.selection.objects(), tableIds({QStringLiteral("category")}));
    QVERIFY(canvas.selection.part().isNull());
    const ObjectId index = category.content().rows.at(heading + 1).column;
    canvas.click(canvas.at(QStringLiteral("category"), category.geometry().row(heading + 1).center()));
    QCOMPARE(canvas.selection.part(), index);
    canvas.doubleClick(canvas.at(QStringLiteral("category"), category.geometry().row(heading + 1).center()));
    QVERIFY(!canvas.view->inPlaceEditor().isActive());
    canvas.key(Qt::Key_Delete);
    QCoreApplication::processEvents();
    QVERIFY(canvas.table(QStringLiteral("category"))->indexes.isEmpty());
    QCOMPARE(category.content().rows.last().change, ChangeKind::Dropped);
    QCOMPARE(canvas.table(QStringLiteral("category"))->columns.size(), 3);
}

void CardSectionsTest::aDroppedIndexIsKept()
{
    const Canvas canvas;
    canvas.view->setChoices(all());
    const CardItem &category = canvas.card(QStringLiteral("category"));
    const auto at = [&] {
        return canvas.at(QStringLiteral("category"),
                         category.geometry().row(category.content().shownRows() - 1).center());
    };
    const auto choose = [&] {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at(), canvas.view->viewport()->mapToGlobal(at()));
        QApplication::sendEvent(canvas.view->viewport(), &event);
        auto *menu = canvas.view->findChild<QMenu *>();
        QVERIFY(menu);
        QVERIFY(menu->actions().size() == 1);
        menu->actions().first()->trigger();
        delete menu;
        QCoreApplication::processEvents();
    };
    choose();
    QVERIFY(canvas.table(QStringLiteral("category"))->indexes.isEmpty());
    choose();
    QCOMPARE(canvas.table(QStringLiteral("category"))->indexes.size(), 1);
    QCOMPARE(canvas.document->undoStack().count(), 2);
}

void CardSectionsTest::headingsAreNotStoppedAt()
{
    const Canvas canvas;
    canvas.view->setChoices(all());
    canvas.selection.select(tableIds({QStringLiteral("category")}), columnId(QStringLiteral("category.name")));
    canvas.key(Qt::Key_Down);
    const CardContent &card = canvas.card(QStringLiteral("category")).content();
    QCOMPARE(canvas.selection.part(), card.rows.last().column);
    canvas.key(Qt::Key_Up);
    QCOMPARE(canvas.selection.part(), columnId(QStringLiteral("category.name")));
}

void CardSectionsTest::looksAsDrawn_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void CardSectionsTest::looksAsDrawn()
{
    QFETCH(bool, dark);
    const Canvas canvas(bookshopSample(), dark);
    DiagramChoices choices = all();
    choices.comments = true;
    const int before = int(canvas.card(book).geometry().size().height());
    canvas.view->setChoices(choices);
    QVERIFY(canvas.card(book).geometry().size().height() > before);
    canvas.view->arrange();
    QTRY_VERIFY(!canvas.view->isArranging() && !canvas.view->flight().isRunning());
    canvas.keep(dark ? QStringLiteral("sections_dark") : QStringLiteral("sections_light"));
}

QTEST_MAIN(CardSectionsTest)

#include "tst_card_sections.moc"
