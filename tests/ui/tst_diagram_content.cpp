// SPDX-License-Identifier: MIT
#include "core/differ/schema_differ.h"
#include "tests/support/schema_text.h"
#include "tests/support_ui/diagram_samples.h"
#include "ui/diagram/card_geometry.h"
#include "ui/diagram/card_shape.h"
#include "ui/diagram/diagram_content_maker.h"

#include <QTest>

using namespace joinery;

namespace {

DiagramContent difference(const Schema &from, const Schema &to)
{
    return diagramContent(to, from, summarise(SchemaDiffer().diff(from, to).operations, from));
}

const CardContent &cardNamed(const DiagramContent &content, const QString &name)
{
    for (const CardContent &card : content.cards) {
        if (card.name == name)
            return card;
    }
    qFatal("no card %s", qPrintable(name));
}

const CardRow &rowNamed(const DiagramContent &content, const QString &table, const QString &column)
{
    for (const CardRow &row : cardNamed(content, table).rows) {
        if (row.name == column)
            return row;
    }
    qFatal("no row %s", qPrintable(column));
}

QString flagsOf(const CardRow &row)
{
    QStringList words;
    for (const CardFlag &flag : row.flags) {
        const QString sign = flag.change == ChangeKind::Added     ? QStringLiteral("+")
                             : flag.change == ChangeKind::Dropped ? QStringLiteral("-")
                                                                  : QString();
        words.append(sign + flag.text);
    }
    return words.join(QLatin1Char(' '));
}

QString badgesOfCard(const CardContent &card)
{
    QStringList words;
    for (const CardBadge &badge : badgesOf(card))
        words.append(badge.text);
    return words.join(QLatin1Char(' '));
}

} // namespace

class DiagramContentTest : public QObject
{
    Q_OBJECT

private slots:
    void rowsCarryMarksAndFlags();
    void keysThatPointElsewhereAndColumnsThatFillThemselvesAreMarked();
    void shapesTellKindsApart();
    void changesAreShownOnRows();
    void droppedColumnsStayWhereTheyWere();
    void droppedTablesAreGhosts();
    void badgesSayWhatDiffers();
    void aColumnCountsOnceWithItsKeys();
    void aFlagThatCameOrWentIsMarked();
    void linksTellManyOneAndOptional();
    void findingsAreShown();
    void viewsAreCardsAndTriggersAreNot();
    void theOrderIsThatOfNames();
    void partsOfACardDoNotOverlap();
    void aPendingChangeWidensACardLittle();
    void aWideNameDoesNotMakeACardEndless();
    void whatStaysIsNotMadeAgain();
    void madeAgainItIsTheSameAsMadeAtOnce();
};

void DiagramContentTest::rowsCarryMarksAndFlags()
{
    const DiagramContent content = diagramContent(schemaFromText(
        QStringLiteral("a(id integer pk)\nb(id integer pk, a_id integer not null -> a.id, code text unique, "
                       "n integer index check n > 0)")));
    QCOMPARE(rowNamed(content, QStringLiteral("b"), QStringLiteral("id")).mark, RowMark::PrimaryKey);
    QCOMPARE(flagsOf(rowNamed(content, QStringLiteral("b"), QStringLiteral("id"))), QString());
    QCOMPARE(rowNamed(content, QStringLiteral("b"), QStringLiteral("a_id")).mark, RowMark::ForeignKey);
    QCOMPARE(flagsOf(rowNamed(content, QStringLiteral("b"), QStringLiteral("a_id"))), "NN");
    QCOMPARE(flagsOf(rowNamed(content, QStringLiteral("b"), QStringLiteral("code"))), "UQ");
    QCOMPARE(flagsOf(rowNamed(content, QStringLiteral("b"), QStringLiteral("n"))), "CK IX");
}

void DiagramContentTest::keysThatPointElsewhereAndColumnsThatFillThemselvesAreMarked()
{
    Schema schema =
        schemaFromText(QStringLiteral("a(id integer pk)\nb(a_id integer pk -> a.id, n integer, twice integer)"));
    Table b = *schema.tableNamed(u"b");
    b.column(columnId("b.n"))->autoIncrement = true;
    b.column(columnId("b.twice"))->generated = Generated{.expression = QStringLiteral("n * 2")};
    schema.tables.insert(b);
    const DiagramContent content = diagramContent(schema);
    QCOMPARE(rowNamed(content, QStringLiteral("b"), QStringLiteral("a_id")).mark, RowMark::PrimaryKey);
    QCOMPARE(flagsOf(rowNamed(content, QStringLiteral("b"), QStringLiteral("a_id"))), "FK");
    QCOMPARE(flagsOf(rowNamed(content, QStringLiteral("b"), QStringLiteral("n"))), "AI");
    QCOMPARE(flagsOf(rowNamed(content, QStringLiteral("b"), QStringLiteral("twice"))), "GC");
}

void DiagramContentTest::shapesTellKindsApart()
{
    const QRectF card(0, 0, 200, 120);
    const QRectF header(0, 0, 200, CardGeometry::headerHeight);
    using Kind = CardContent::Kind;
    for (const Kind kind : {Kind::Table, Kind::View, Kind::VirtualTable, Kind::Enum}) {
        const QPainterPath shape = cardShape(kind, card);
        QCOMPARE(shape.boundingRect(), card);
        QVERIFY(shape.contains(card.center()));
        QVERIFY(!shape.contains(QPointF(0.5, 0.5)) && !shape.contains(QPointF(199.5, 119.5)));
        const QPainterPath above = cardShapeAbove(kind, card, header.bottom());
        QCOMPARE(above.boundingRect(), header);
        // No corner below, and that of the card above.
        QVERIFY(above.contains(QPointF(0.5, header.bottom() - 0.5)));
        QVERIFY(!above.contains(QPointF(0.5, 0.5)));
        // Alone it is all of the card.
        QVERIFY(!cardShapeAbove(kind, header, header.bottom()).contains(QPointF(0.5, header.bottom() - 0.5)));
        for (const Kind other : {Kind::Table, Kind::View, Kind::VirtualTable, Kind::Enum})
            QCOMPARE(cardShape(other, card) == shape, other == kind);
    }
}

void DiagramContentTest::changesAreShownOnRows()
{
    const DiagramContent content = bookshopSample().content();
    const CardRow &renamed = rowNamed(content, QStringLiteral("author"), QStringLiteral("full_name"));
    QCOMPARE(renamed.change, ChangeKind::Renamed);
    QCOMPARE(renamed.oldName, "name");
    QCOMPARE(rowNamed(content, QStringLiteral("author"), QStringLiteral("email")).change, ChangeKind::Added);
    const CardRow &changed = rowNamed(content, QStringLiteral("book"), QStringLiteral("price"));
    QCOMPARE(changed.change, ChangeKind::Changed);
    QCOMPARE(changed.oldType, "real");
    QCOMPARE(changed.type, "numeric(10,2)");
    QCOMPARE(rowNamed(content, QStringLiteral("book"), QStringLiteral("title")).change, ChangeKind::None);
}

void DiagramContentTest::droppedColumnsStayWhereTheyWere()
{
    const Schema before = schemaFromText(QStringLiteral("t(first integer pk, b text, c text, d text)"));
    const Schema after = edited(before).dropColumn(QStringLiteral("t.b")).dropColumn(QStringLiteral("t.c"));
    QStringList names;
    const auto card = cardNamed(difference(before, after), QStringLiteral("t"));
    for (const CardRow &row : card.rows)
        names.append(row.name);
    QCOMPARE(names.join(QLatin1Char(' ')), "first b c d");
    QCOMPARE(rowNamed(difference(before, after), QStringLiteral("t"), QStringLiteral("c")).change, ChangeKind::Dropped);
}

void DiagramContentTest::droppedTablesAreGhosts()
{
    const CardContent ghost = cardNamed(bookshopSample().content(), QStringLiteral("legacy_tag"));
    QVERIFY(ghost.isGhost());
    QCOMPARE(ghost.rows.size(), 2);
    QCOMPARE(ghost.rows.last().change, ChangeKind::Dropped);
}

void DiagramContentTest::badgesSayWhatDiffers()
{
    const DiagramContent content = bookshopSample().content();
    QCOMPARE(badgesOfCard(cardNamed(content, QStringLiteral("author"))), "2 changes");
    QCOMPARE(badgesOfCard(cardNamed(content, QStringLiteral("book"))), "1 change");
    QCOMPARE(badgesOfCard(cardNamed(content, QStringLiteral("review"))), "new");
    QCOMPARE(badgesOfCard(cardNamed(content, QStringLiteral("legacy_tag"))), "dropped");
    QCOMPARE(badgesOfCard(cardNamed(content, QStringLiteral("category"))), QString());
    const Schema before = schemaFromText(QStringLiteral("t(id integer pk)"));
    const DiagramContent renamed =
        difference(before, edited(before).renameTable(QStringLiteral("t"), QStringLiteral("things")));
    QCOMPARE(badgesOfCard(cardNamed(renamed, QStringLiteral("things"))), "renamed");
    QCOMPARE(cardNamed(renamed, QStringLiteral("things")).oldName, "t");
}

void DiagramContentTest::aColumnCountsOnceWithItsKeys()
{
    const Schema before = schemaFromText(QStringLiteral("t(id integer pk, old text unique, kept text)"));
    const Schema after = schemaFromText(
        QStringLiteral("t(id integer pk, kept text index, mail text unique index, t_id integer -> t.id)"));
    QCOMPARE(badgesOfCard(cardNamed(difference(before, after), QStringLiteral("t"))), "4 changes");
}

void DiagramContentTest::aFlagThatCameOrWentIsMarked()
{
    const Schema before = schemaFromText(QStringLiteral("t(id integer pk, a text not null, b text)"));
    const Schema after = edited(before).notNull(QStringLiteral("t.a"), false).notNull(QStringLiteral("t.b"));
    const DiagramContent content = difference(before, after);
    QCOMPARE(flagsOf(rowNamed(content, QStringLiteral("t"), QStringLiteral("a"))), "-NN");
    QCOMPARE(flagsOf(rowNamed(content, QStringLiteral("t"), QStringLiteral("b"))), "+NN");
}

void DiagramContentTest::linksTellManyOneAndOptional()
{
    const DiagramContent content = diagramContent(schemaFromText(
        QStringLiteral("a(id integer pk)\nb(id integer pk, must integer not null -> a.id, may integer -> "
                       "a.id, one integer unique not null -> a.id)")));
    QCOMPARE(content.links.size(), 3);
    QVERIFY(!content.links.at(0).optional && !content.links.at(0).unique);
    QVERIFY(content.links.at(1).optional && !content.links.at(1).unique);
    QVERIFY(!content.links.at(2).optional && content.links.at(2).unique);
    QCOMPARE(content.links.at(0).toColumn, columnId(QStringLiteral("a.id")));
}

void DiagramContentTest::findingsAreShown()
{
    const Schema schema = schemaFromText(QStringLiteral("t(id integer pk, a text)"));
    const Finding finding{QStringLiteral("x"), Finding::Severity::Error, tableId(QStringLiteral("t")),
                          columnId(QStringLiteral("t.a")), QStringLiteral("Wrong.")};
    const DiagramContent content = diagramContent(schema, schema, {}, {finding});
    QCOMPARE(rowNamed(content, QStringLiteral("t"), QStringLiteral("a")).problem, "Wrong.");
    QCOMPARE(badgesOfCard(cardNamed(content, QStringLiteral("t"))), "!");
    QCOMPARE(badgesOf(cardNamed(content, QStringLiteral("t"))).last().role, Role::Dropped);
    const Finding doubt{QStringLiteral("y"), Finding::Severity::Warning, finding.object, {}, QStringLiteral("Odd.")};
    const auto sign = [&](const QList<Finding> &findings) {
        return badgesOf(cardNamed(diagramContent(schema, schema, {}, findings), QStringLiteral("t"))).last().role;
    };
    QCOMPARE(sign({doubt}), Role::Changed);
    QCOMPARE(sign({doubt, finding}), Role::Dropped);
}

void DiagramContentTest::viewsAreCardsAndTriggersAreNot()
{
    DiagramSample sample = bookshopSample();
    sample.model.objects.insert(DefinitionObject{
        .id = ObjectId::derived(u"trigger"), .kind = DefinitionObject::Kind::Trigger, .name = QStringLiteral("watch")});
    const DiagramContent content = sample.content();
    QCOMPARE(cardNamed(content, QStringLiteral("recent_books")).kind, CardContent::Kind::View);
    QCOMPARE(badgesOfCard(cardNamed(content, QStringLiteral("recent_books"))), "view");
    QVERIFY(!content.card(ObjectId::derived(u"trigger")));

    // Each kind that rows are read from is called by its own name.
    for (const auto &[kind, badge] : {std::pair(DefinitionObject::Kind::MaterializedView, "materialized view"),
                                      std::pair(DefinitionObject::Kind::VirtualTable, "virtual table"),
                                      std::pair(DefinitionObject::Kind::ForeignTable, "foreign table")}) {
        sample.model.objects.insert({.id = ObjectId::derived(u"other"), .kind = kind, .name = "other"});
        const QString badges = badgesOfCard(cardNamed(sample.content(), QStringLiteral("other")));
        QVERIFY2(badges.startsWith(QLatin1String(badge)), qPrintable(badges));
    }
}

void DiagramContentTest::theOrderIsThatOfNames()
{
    QStringList names;
    for (const CardContent &card : bookshopSample().content().cards)
        names.append(card.name);
    QStringList sorted = names;
    sorted.sort();
    QCOMPARE(names, sorted);
}

void DiagramContentTest::partsOfACardDoNotOverlap()
{
    const Theme theme = Theme::light();
    const CardFonts fonts(theme);
    for (const CardContent &card : bookshopSample().content().cards) {
        const CardGeometry geometry(card, fonts);
        QVERIFY(geometry.rectangle().contains(geometry.title()));
        for (const CardBadge &badge : geometry.badges())
            QVERIFY(!badge.area.intersects(geometry.title()) && geometry.header().contains(badge.area));
        for (int row = 0; row < geometry.rowCount(); ++row) {
            QVERIFY(geometry.rectangle().contains(geometry.row(row)));
            QVERIFY(!geometry.type(row).intersects(geometry.flags(row)));
            QVERIFY(!geometry.mark(row).intersects(geometry.name(row)));
            QCOMPARE(geometry.rowAt(geometry.row(row).center().y()), row);
        }
        QCOMPARE(geometry.rowAt(geometry.header().center().y()), -1);
    }
}

void DiagramContentTest::aPendingChangeWidensACardLittle()
{
    const Theme theme = Theme::light();
    const CardFonts fonts(theme);
    const Schema before = schemaFromText(QStringLiteral("t(id integer pk, telephone_of_the_office varchar(40))"));
    const Schema after =
        edited(before)
            .changeType(QStringLiteral("t.telephone_of_the_office"), QStringLiteral("varchar(60)"))
            .renameColumn(QStringLiteral("t.telephone_of_the_office"), QStringLiteral("office_telephone"));
    const qreal plain = CardGeometry(cardNamed(diagramContent(after), QStringLiteral("t")), fonts).size().width();
    const qreal shown = CardGeometry(cardNamed(difference(before, after), QStringLiteral("t")), fonts).size().width();
    QVERIFY2(shown <= plain + 56, qPrintable(QStringLiteral("%1, before %2").arg(shown).arg(plain)));
}

void DiagramContentTest::aWideNameDoesNotMakeACardEndless()
{
    const QString name(400, QLatin1Char('w'));
    const DiagramContent content =
        diagramContent(schemaFromText(name + QStringLiteral("(") + name + QStringLiteral(" text)")));
    const Theme theme = Theme::light();
    QVERIFY(CardGeometry(content.cards.first(), CardFonts(theme)).size().width() < 500);
}

void DiagramContentTest::whatStaysIsNotMadeAgain()
{
    const Schema before = schemaFromText(QStringLiteral("a(id integer pk); b(id integer pk, a integer -> a.id); "
                                                        "c(id integer pk, a integer -> a.id)"));
    DiagramContentMaker maker;
    const DiagramContent first = maker.make(before, before, {}, {});
    const auto sameCard = [&first](const DiagramContent &other, int index) {
        return first.cards.shared().at(index).sameData(other.cards.shared().at(index));
    };
    QCOMPARE(first.cards.size(), 3);
    QCOMPARE(first.links.size(), 2);
    const Schema renamed = edited(before).renameColumn(QStringLiteral("b.a"), QStringLiteral("the_a"));
    const DiagramContent second = maker.make(renamed, before, {}, {});
    QVERIFY(sameCard(second, 0) && !sameCard(second, 1) && sameCard(second, 2));
    QVERIFY(!first.links.shared().at(0).sameData(second.links.shared().at(0)));
    QVERIFY(first.links.shared().at(1).sameData(second.links.shared().at(1)));
    QVERIFY(second.links.at(0).toolTip.contains(QStringLiteral("the_a")));
}

void DiagramContentTest::madeAgainItIsTheSameAsMadeAtOnce()
{
    const Schema start = schemaFromText(QStringLiteral("a(id integer pk, x text); b(id integer pk, a integer -> a.id); "
                                                       "c(id integer pk, b integer -> b.id); d(id integer pk)"));
    Schema dropped = edited(start);
    dropped.tables.remove(tableId(QStringLiteral("c")));
    const QList<Schema> models{start,
                               edited(start).renameColumn(QStringLiteral("a.id"), QStringLiteral("key")),
                               edited(start).renameTable(QStringLiteral("a"), QStringLiteral("zebra")),
                               edited(start).changeType(QStringLiteral("a.x"), QStringLiteral("integer")),
                               dropped,
                               start,
                               Schema(),
                               schemaFromText(QStringLiteral("d(id integer pk)")),
                               start};
    const Finding finding{QStringLiteral("code"), Finding::Severity::Error, tableId(QStringLiteral("a")),
                          columnId(QStringLiteral("a.x")), QStringLiteral("Wrong.")};
    DiagramContentMaker maker;
    for (const bool isMistaken : {false, true, false}) {
        for (const Schema &model : models) {
            const ChangeSummary changes = summarise(SchemaDiffer().diff(start, model).operations, start);
            const QList<Finding> findings = isMistaken ? QList<Finding>{finding} : QList<Finding>();
            QVERIFY(maker.make(model, start, changes, findings) == diagramContent(model, start, changes, findings));
        }
    }
}

QTEST_MAIN(DiagramContentTest)
#include "tst_diagram_content.moc"
