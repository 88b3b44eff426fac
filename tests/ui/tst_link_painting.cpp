// SPDX-License-Identifier: MIT
#include "tests/support/schema_text.h"
#include "tests/support_ui/diagram_samples.h"
#include "ui/diagram/diagram_scene.h"
#include "ui/diagram/legend.h"
#include "ui/diagram/link_painter.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <QTest>

using namespace joinery;

namespace {

/** Of a straight link, between its ends. */
const QRect middle(100, 59, 200, 2);

const LinkShape straight{{{40, 60}, {360, 60}}, {}, {}};

LinkContent link(bool unique = false, bool optional = false)
{
    return {.id = ObjectId::derived(u"key"), .toColumn = {}, .unique = unique, .optional = optional, .toolTip = {}};
}

QImage painted(const LinkContent &content, const LinkLook &look, const LinkShape &shape = straight)
{
    QImage image(400, 120, QImage::Format_RGB32);
    const Theme theme = Theme::light();
    image.fill(theme.canvas);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLink(painter, content, shape, theme, look, LinkEmphasis::None);
    return image;
}

/** The texts of a link, drawn as SVG. */
QByteArray drawn(const LinkContent &content, const LinkLook &look)
{
    QByteArray document;
    QBuffer buffer(&document);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    QPainter painter(&generator);
    paintLink(painter, content, straight, Theme::light(), look, LinkEmphasis::None);
    painter.end();
    return document;
}

/** How many pixels of a row of the picture differ from the ground. */
int inkIn(const QImage &image, const QRect &area)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += image.pixelColor(x, y) != Theme::light().canvas ? 1 : 0;
    }
    return count;
}

/** An order with a key of two columns, and a line of it. */
Schema orders()
{
    Schema schema =
        schemaFromText(QStringLiteral("invoice(shop integer pk, number integer pk, day date)\n"
                                      "line(shop integer pk, number integer pk, position integer pk, amount integer)"));
    Table &line = *schema.tables.edit(tableId(QStringLiteral("line")));
    line.foreignKeys.insert(ForeignKey{
        .id = ObjectId::derived(u"of_invoice"),
        .columns = {columnId(QStringLiteral("line.shop")), columnId(QStringLiteral("line.number"))},
        .referencedTable = tableId(QStringLiteral("invoice")),
        .referencedColumns = {columnId(QStringLiteral("invoice.shop")), columnId(QStringLiteral("invoice.number"))},
        .onDelete = ReferenceAction::Cascade});
    return schema;
}

} // namespace

class LinkPaintingTest : public QObject
{
    Q_OBJECT

private slots:
    void notationsDiffer();
    void dashedWhereNotIdentifying_data();
    void dashedWhereNotIdentifying();
    void umlIsSolid();
    void fromAfarKeysAreSolid();
    void everyKindOfLineIsDifferent();
    void identifyingIsTold();
    void umlSaysHowMany_data();
    void umlSaysHowMany();
    void deletingIsALetter_data();
    void deletingIsALetter();
    void whatIsSaidOfAKey();
    void compositeKeysGatherTheirRows();
    void collapsedCardsHaveOneEnd();
    void looksAsDrawn();
};

void LinkPaintingTest::notationsDiffer()
{
    const QImage crowsFoot = painted(link(), {.notation = Notation::CrowsFoot});
    const QImage engineering = painted(link(), {.notation = Notation::InformationEngineering});
    const QImage uml = painted(link(), {.notation = Notation::Uml});
    QVERIFY(crowsFoot != engineering);
    QVERIFY(engineering != uml);
    QVERIFY(painted(link(true), {}) != painted(link(false), {}));
    QVERIFY(painted(link(false, true), {}) != painted(link(false, false), {}));
}

void LinkPaintingTest::dashedWhereNotIdentifying_data()
{
    QTest::addColumn<Notation>("notation");
    QTest::newRow("crow's foot") << Notation::CrowsFoot;
    QTest::newRow("information engineering") << Notation::InformationEngineering;
}

void LinkPaintingTest::dashedWhereNotIdentifying()
{
    QFETCH(Notation, notation);
    const LinkLook look{.notation = notation};
    LinkContent content = link();
    const int dashed = inkIn(painted(content, look), middle);
    content.identifying = true;
    const int solid = inkIn(painted(content, look), middle);
    QVERIFY2(dashed < solid * 0.9, qPrintable(QStringLiteral("%1 of %2").arg(dashed).arg(solid)));
    // A dashed line that goes has a sign of its own.
    content.change = ChangeKind::Dropped;
    QVERIFY(inkIn(painted(content, look), {190, 50, 20, 8}) > 0);
    content.change = ChangeKind::Added;
    QCOMPARE(inkIn(painted(content, look), {190, 50, 20, 8}), 0);
}

void LinkPaintingTest::umlIsSolid()
{
    const LinkLook look{.notation = Notation::Uml};
    LinkContent content = link();
    const int one = inkIn(painted(content, look), middle);
    content.identifying = true;
    QCOMPARE(inkIn(painted(content, look), middle), one);
}

void LinkPaintingTest::fromAfarKeysAreSolid()
{
    const auto inkAt = [](qreal scale, bool identifying) {
        QImage image(400, 120, QImage::Format_RGB32);
        image.fill(Theme::light().canvas);
        QPainter painter(&image);
        LinkContent content = link();
        content.identifying = identifying;
        paintLink(painter, content, straight, Theme::light(), {}, LinkEmphasis::None, scale);
        painter.end();
        return inkIn(image, middle);
    };
    QCOMPARE(inkAt(0.4, false), inkAt(0.4, true));
    QVERIFY(inkAt(0.6, false) < inkAt(0.6, true));
}

void LinkPaintingTest::everyKindOfLineIsDifferent()
{
    using Kind = LinkContent::Kind;
    for (const Notation notation : {Notation::CrowsFoot, Notation::InformationEngineering}) {
        QList<QImage> images;
        for (const Kind kind : {Kind::ForeignKey, Kind::EnumUse, Kind::Reading, Kind::Virtual}) {
            for (const bool identifying : {false, true}) {
                if (identifying && kind != Kind::ForeignKey)
                    continue;
                LinkContent content = link();
                content.kind = kind;
                content.identifying = identifying;
                const QImage image = painted(content, {.notation = notation}).copy(middle);
                QVERIFY(!images.contains(image));
                images.append(image);
                content.change = ChangeKind::Dropped;
                QVERIFY(painted(content, {.notation = notation}).copy(middle) != image);
            }
        }
    }
}

void LinkPaintingTest::identifyingIsTold()
{
    const Schema schema = schemaFromText(QStringLiteral("a(id pk); b(id pk -> a.id); c(id pk, a_id -> a.id)"));
    const DiagramContent content = diagramContent(schema);
    const auto toolTipOf = [&content](const QString &table) {
        for (const LinkContent &each : content.links) {
            if (each.fromTable == tableId(table))
                return each.toolTip;
        }
        return QString();
    };
    QVERIFY(toolTipOf(QStringLiteral("b")).contains(QStringLiteral("Identifying: part of the primary key")));
    QVERIFY(toolTipOf(QStringLiteral("c")).contains(QStringLiteral("Not identifying")));
    QVERIFY(legendSigns(content, Notation::CrowsFoot).identifying);
    QVERIFY(!legendSigns(content, Notation::Uml).identifying);
    QVERIFY(!legendSigns(diagramContent(orders()), Notation::CrowsFoot).identifying);
    // Wider by the words that tell it, and of two lines.
    const LegendSigns without{.changes = true};
    const LegendSigns with{.changes = true, .identifying = true};
    QVERIFY(legendSize(Theme::light(), with).height() > legendSize(Theme::light(), without).height());
}

void LinkPaintingTest::umlSaysHowMany_data()
{
    QTest::addColumn<bool>("unique");
    QTest::addColumn<bool>("optional");
    QTest::addColumn<QByteArrayList>("texts");
    QTest::newRow("many to one") << false << false << QByteArrayList{">0..*<", ">1<"};
    QTest::newRow("many to none or one") << false << true << QByteArrayList{">0..*<", ">0..1<"};
    QTest::newRow("one to one") << true << false << QByteArrayList{">0..1<", ">1<"};
}

void LinkPaintingTest::umlSaysHowMany()
{
    QFETCH(bool, unique);
    QFETCH(bool, optional);
    QFETCH(QByteArrayList, texts);
    QByteArray svg = drawn(link(unique, optional), {.notation = Notation::Uml});
    svg = svg.simplified().replace("> ", ">").replace(" <", "<");
    for (const QByteArray &text : texts)
        QVERIFY2(svg.contains(text), svg);
}

void LinkPaintingTest::deletingIsALetter_data()
{
    QTest::addColumn<ReferenceAction>("action");
    QTest::addColumn<QString>("letter");
    QTest::newRow("nothing") << ReferenceAction::NoAction << "";
    QTest::newRow("cascade") << ReferenceAction::Cascade << "C";
    QTest::newRow("null") << ReferenceAction::SetNull << "N";
    QTest::newRow("default") << ReferenceAction::SetDefault << "D";
    QTest::newRow("restrict") << ReferenceAction::Restrict << "R";
}

void LinkPaintingTest::deletingIsALetter()
{
    QFETCH(ReferenceAction, action);
    QFETCH(QString, letter);
    QCOMPARE(deleteActionLetter(action), letter);
    LinkContent content = link();
    content.onDelete = action;
    const bool isShown = painted(content, {}) != painted(link(), {});
    QCOMPARE(isShown, !letter.isEmpty());
    QVERIFY(painted(content, {.deleteActions = false}) == painted(link(), {.deleteActions = false}));
}

void LinkPaintingTest::whatIsSaidOfAKey()
{
    const DiagramContent content = diagramContent(orders());
    QCOMPARE(content.links.size(), 1);
    const LinkContent &key = content.links.first();
    QVERIFY(key.identifying);
    QCOMPARE(key.onDelete, ReferenceAction::Cascade);
    QCOMPARE(key.moreFromColumns, QList<ObjectId>{columnId(QStringLiteral("line.number"))});
    QCOMPARE(key.moreToColumns, QList<ObjectId>{columnId(QStringLiteral("invoice.number"))});
    QVERIFY(key.toolTip.contains(QStringLiteral("CASCADE")));
    QVERIFY(
        !diagramContent(schemaFromText(QStringLiteral("a(id pk); b(id pk, a_id -> a.id)"))).links.first().identifying);
}

void LinkPaintingTest::compositeKeysGatherTheirRows()
{
    DiagramScene scene(Theme::light());
    scene.setContent(diagramContent(orders()),
                     {{tableId(QStringLiteral("invoice")), {0, 0}}, {tableId(QStringLiteral("line")), {400, 40}}});
    const LinkItem *item = scene.link(ObjectId::derived(u"of_invoice"));
    const CardItem *line = scene.card(tableId(QStringLiteral("line")));
    QCOMPARE(item->linkShape().fromRows, QList<qreal>{line->pos().y() + line->geometry().anchor(1)});
    QCOMPARE(item->linkShape().toRows.size(), 1);
    // The second row's line can be clicked as well.
    const QPointF second(line->pos().x() - 6, item->linkShape().fromRows.first());
    QVERIFY(item->isAt(second));
    QVERIFY(item->boundingRect().contains(second));
    QVERIFY(!item->isAt(second + QPointF(0, 40)));
}

void LinkPaintingTest::collapsedCardsHaveOneEnd()
{
    DiagramScene scene(Theme::light());
    const Schema schema = orders();
    scene.setContent(diagramContent(schema, schema, {}, {}, {{}, {tableId(QStringLiteral("line"))}, {}}),
                     {{tableId(QStringLiteral("invoice")), {0, 0}}, {tableId(QStringLiteral("line")), {400, 40}}});
    const LinkItem *item = scene.link(ObjectId::derived(u"of_invoice"));
    QVERIFY(item->linkShape().fromRows.isEmpty());
    QCOMPARE(item->linkShape().toRows.size(), 1);
}

void LinkPaintingTest::looksAsDrawn()
{
    Schema schema = orders();
    const Schema more = schemaFromText(QStringLiteral("customer(id integer pk, boss integer -> customer.id)\n"
                                                      "card(id integer pk -> customer.id, holder integer not null -> "
                                                      "customer.id)"));
    for (const Table &table : more.tables)
        schema.tables.insert(table);
    QList<QImage> pictures;
    for (const Notation notation : {Notation::CrowsFoot, Notation::InformationEngineering, Notation::Uml}) {
        DiagramScene scene(Theme::light());
        scene.setLinkLook({.notation = notation});
        scene.setContent(diagramContent(schema), {{tableId(QStringLiteral("invoice")), {40, 40}},
                                                  {tableId(QStringLiteral("line")), {400, 60}},
                                                  {tableId(QStringLiteral("customer")), {40, 240}},
                                                  {tableId(QStringLiteral("card")), {400, 260}}});
        scene.routeNow();
        QImage image(1400, 800, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(2, 2);
        scene.paintArea(painter, {0, 0, 700, 400});
        painter.end();
        pictures.append(image);
        keepForLooking(image, QStringLiteral("notation_%1").arg(int(notation)));
    }
    QVERIFY(pictures.at(0) != pictures.at(1));
    QVERIFY(pictures.at(1) != pictures.at(2));
}

QTEST_MAIN(LinkPaintingTest)

#include "tst_link_painting.moc"
