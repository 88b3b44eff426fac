// SPDX-License-Identifier: MIT
#include "tests/support_ui/canvas.h"
#include "ui/diagram/card_overview.h"
#include "ui/diagram/card_painter.h"

#include <QPainter>
#include <QTest>

using namespace joinery;

class CardOverviewTest : public QObject
{
    Q_OBJECT

private slots:
    void namesAreReadableOrLeftOut_data();
    void namesAreReadableOrLeftOut();
    void longNamesAreBrokenBetweenWords();
    void detailFollowsTheZoom();
    void namesStayInsideTheirCards_data();
    void namesStayInsideTheirCards();
    void fiveThousandTablesFit();
    void looksAsDrawn_data();
    void looksAsDrawn();
};

void CardOverviewTest::namesAreReadableOrLeftOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSizeF>("room");
    QTest::addColumn<int>("lines");
    QTest::newRow("room for all") << "author" << QSizeF(300, 60) << 1;
    QTest::newRow("in two lines") << "customer_address" << QSizeF(110, 60) << 2;
    QTest::newRow("too narrow") << "author" << QSizeF(12, 60) << 0;
    QTest::newRow("too low") << "author" << QSizeF(300, 7) << 0;
    QTest::newRow("nothing to write") << "" << QSizeF(300, 60) << 0;
}

void CardOverviewTest::namesAreReadableOrLeftOut()
{
    QFETCH(QString, name);
    QFETCH(QSizeF, room);
    QFETCH(int, lines);
    const CardFonts fonts(Theme::light());
    const FittedName fitted = fittedName(name, room, fonts.header, 10, 16);
    QCOMPARE(fitted.lines.size(), lines);
    QCOMPARE(fitted.lines.join(QString()), lines ? name : QString());
    for (const QString &line : fitted.lines)
        QVERIFY(fonts.header.width(line) * fitted.factor <= room.width());
    const qreal size = fonts.header.font.pixelSize() * fitted.factor;
    QVERIFY(lines == 0 || (size >= 10 && size <= 16 && size * lines <= room.height()));
}

void CardOverviewTest::longNamesAreBrokenBetweenWords()
{
    const CardFonts fonts(Theme::light());
    const FittedName fitted = fittedName(QStringLiteral("sales.order_line_item"), {70, 200}, fonts.header, 10, 14);
    QVERIFY(fitted.lines.size() > 1);
    for (const QString &line : fitted.lines.mid(0, fitted.lines.size() - 1))
        QVERIFY(line.endsWith(QLatin1Char('_')) || line.endsWith(QLatin1Char('.')));
}

void CardOverviewTest::detailFollowsTheZoom()
{
    QCOMPARE(cardDetail(1), CardDetail::Rows);
    QCOMPARE(cardDetail(0.5), CardDetail::Rows);
    QCOMPARE(cardDetail(0.4), CardDetail::Outline);
    QCOMPARE(cardDetail(0.33), CardDetail::Outline);
    QCOMPARE(cardDetail(0.25), CardDetail::Block);
    QCOMPARE(cardDetail(0.02), CardDetail::Block);
}

void CardOverviewTest::namesStayInsideTheirCards_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {0.05, 0.1, 0.2, 0.29, 0.3, 0.4})
        QTest::addRow("%.2f", scale) << scale;
}

void CardOverviewTest::namesStayInsideTheirCards()
{
    QFETCH(double, scale);
    const Theme theme = Theme::light();
    const CardStyle style(theme);
    CardContent content;
    content.id = ObjectId::derived(u"wide");
    content.name = QStringLiteral("a_table_with_quite_a_long_name_for_an_overview");
    for (int i = 0; i < 3; ++i)
        content.rows.append({.column = ObjectId::derived(QString::number(i)), .name = QStringLiteral("column")});
    const CardGeometry geometry(content, style.fonts);
    QImage image(QSize(800, 400), QImage::Format_RGB32);
    image.fill(theme.canvas);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(200, 100);
    painter.scale(scale, scale);
    if (cardDetail(scale) == CardDetail::Outline)
        style.overview.paintOutline(painter, content, geometry, {}, scale);
    else
        style.overview.paintBlock(painter, content, geometry, {}, scale);
    painter.end();
    const QRect card = QRectF(200, 100, geometry.size().width() * scale, geometry.size().height() * scale)
                           .toAlignedRect()
                           .adjusted(-1, -1, 1, 1);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!card.contains(x, y) && image.pixelColor(x, y) != theme.canvas)
                QFAIL(qPrintable(QStringLiteral("painted at %1, %2").arg(x).arg(y)));
        }
    }
}

void CardOverviewTest::fiveThousandTablesFit()
{
    DiagramSample sample = largeSample(5000, 3);
    sample.snapshot = sample.model;
    for (int i = 0; i < 5000; ++i)
        sample.positions.insert(tableId(QStringLiteral("table_%1").arg(i)),
                                QPointF((i % 90) * 320.0, (i / 90) * 540.0));
    const Canvas canvas(sample);
    canvas.view->fit();
    const QRectF seen = canvas.view->mapToScene(canvas.view->viewport()->rect()).boundingRect();
    QVERIFY(canvas.view->zoom() >= 0.02);
    QVERIFY(seen.contains(canvas.view->diagramScene().contentBounds()));
    QTRY_VERIFY_WITH_TIMEOUT(canvas.view->isSharp(), 60000);
    canvas.keep(QStringLiteral("overview_5000"));
}

void CardOverviewTest::looksAsDrawn_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<double>("zoom");
    for (const double zoom : {0.17, 0.25, 0.33, 0.4}) {
        QTest::addRow("light %.2f", zoom) << false << zoom;
        QTest::addRow("dark %.2f", zoom) << true << zoom;
    }
}

void CardOverviewTest::looksAsDrawn()
{
    QFETCH(bool, dark);
    QFETCH(double, zoom);
    const Canvas canvas(bookshopSample(), dark);
    canvas.selection.select(tableIds({QStringLiteral("author")}));
    canvas.view->setZoom(zoom);
    QCOMPARE(canvas.view->zoom(), zoom);
    const QImage image = canvas.view->grab().toImage();
    QVERIFY(image.pixelColor(canvas.at(QStringLiteral("book"), {4, 30})) != Theme::of(dark).canvas);
    canvas.keep(QStringLiteral("overview_%1_%2").arg(dark ? "dark" : "light").arg(zoom));
}

QTEST_MAIN(CardOverviewTest)

#include "tst_card_overview.moc"
