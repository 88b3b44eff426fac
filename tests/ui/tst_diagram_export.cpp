// SPDX-License-Identifier: MIT
#include "tests/support_ui/diagram_samples.h"
#include "ui/diagram/diagram_export.h"
#include "ui/diagram/diagram_pages.h"

#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace joinery;

namespace {

DiagramPicture picture(const DiagramSample &sample, const Theme &theme, bool highlighted = true)
{
    return {.content = highlighted ? sample.content() : diagramContent(sample.model),
            .positions = sample.positions,
            .theme = theme};
}

/** How many pixels have about this colour. */
int countOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int distance = std::abs(pixel.red() - color.red()) + std::abs(pixel.green() - color.green()) +
                                 std::abs(pixel.blue() - color.blue());
            count += distance < 6 ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class DiagramExportTest : public QObject
{
    Q_OBJECT

private slots:
    void thePendingDiffIsHighlighted();
    void withoutTheDiffNothingIsHighlighted();
    void bothThemes_data();
    void bothThemes();
    void svgIsReadAgain();
    void svgHoldsTextsAndLinesAlone();
    void svgLooksLikeTheImage();
    void cardsOfSvgLead();
    void namesStayTexts();
    void pdfIsOnePageOfItsOwnSize();
    void pdfOnSheetsOfPaper();
    void whatHasNoGround();
    void aPartOfTheCanvas();
    void drawingIsCancelled();
    void nothingToDrawIsSaid();
    void withoutPositionsTheDiagramIsArranged();
    void aHugePictureIsRefused();
};

void DiagramExportTest::thePendingDiffIsHighlighted()
{
    const Theme theme = Theme::light();
    const QImage image = *renderDiagram(picture(bookshopSample(), theme));
    for (const Tone &tone : {theme.added, theme.changed, theme.renamed, theme.dropped}) {
        QVERIFY(countOf(image, tone.fill) > 1000);
        QVERIFY(countOf(image, tone.ink) > 50);
    }
}

void DiagramExportTest::withoutTheDiffNothingIsHighlighted()
{
    const Theme theme = Theme::light();
    const QImage image = *renderDiagram(picture(bookshopSample(), theme, false));
    for (const Tone &tone : {theme.added, theme.changed, theme.renamed, theme.dropped})
        QCOMPARE(countOf(image, tone.fill), 0);
}

void DiagramExportTest::bothThemes_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void DiagramExportTest::bothThemes()
{
    QFETCH(bool, dark);
    const Theme theme = Theme::of(dark);
    const QImage image = *renderDiagram(picture(bookshopSample(), theme));
    QVERIFY(countOf(image, theme.canvas) > 20000);
    QVERIFY(countOf(image, theme.surface) > 20000);
    keepForLooking(image, dark ? QStringLiteral("export_dark") : QStringLiteral("export_light"));
}

void DiagramExportTest::svgIsReadAgain()
{
    const QByteArray svg = *renderDiagramSvg(picture(bookshopSample(), Theme::light()));
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QVERIFY(svg.contains("full_name"));
    QVERIFY(svg.contains("numeric(10,2)"));
    QImage image(renderer.defaultSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QVERIFY(countOf(image, Theme::light().added.fill) > 500);
    keepForLooking(image, QStringLiteral("export_svg"));
}

void DiagramExportTest::svgHoldsTextsAndLinesAlone()
{
    const QByteArray svg = *renderDiagramSvg(picture(bookshopSample(), Theme::light()));
    QXmlStreamReader reader(svg);
    QStringList texts;
    QSet<QString> elements;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        elements.insert(reader.name().toString());
        if (reader.name() == QLatin1String("text"))
            texts.append(reader.readElementText());
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(texts.contains(QStringLiteral("full_name")) && texts.contains(QStringLiteral("numeric(10,2)")));
    const QSet<QString> known{QStringLiteral("style"),   QStringLiteral("svg"),  QStringLiteral("title"),
                              QStringLiteral("g"),       QStringLiteral("rect"), QStringLiteral("path"),
                              QStringLiteral("ellipse"), QStringLiteral("text")};
    QVERIFY2((elements - known).isEmpty(), qPrintable(QStringList((elements - known).values()).join(QLatin1Char(' '))));
}

void DiagramExportTest::svgLooksLikeTheImage()
{
    DiagramPicture wanted = picture(bookshopSample(), Theme::light());
    wanted.scale = 1;
    const QImage image = renderDiagram(wanted)->convertToFormat(QImage::Format_RGB32);
    QSvgRenderer renderer(*renderDiagramSvg(wanted));
    QCOMPARE(renderer.defaultSize(), image.size());
    QImage drawn(image.size(), QImage::Format_RGB32);
    QPainter painter(&drawn);
    renderer.render(&painter);
    painter.end();
    qint64 different = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor a = image.pixelColor(x, y);
            const QColor b = drawn.pixelColor(x, y);
            different += std::abs(a.lightness() - b.lightness()) > 60 ? 1 : 0;
        }
    }
    // Letters are smoothed otherwise; nothing is elsewhere or missing.
    const double share = double(different) / (double(image.width()) * image.height());
    QVERIFY2(share < 0.01, qPrintable(QString::number(share)));
}

void DiagramExportTest::cardsOfSvgLead()
{
    DiagramPicture wanted = picture(bookshopSample(), Theme::light());
    const ObjectId first = wanted.content.cards.first().id;
    wanted.links.insert(first, QStringLiteral("#a\"<b"));
    QXmlStreamReader reader(*renderDiagramSvg(wanted));
    int links = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("a")) {
            QCOMPARE(reader.attributes().value(QStringLiteral("href")), QStringLiteral("#a\"<b"));
            ++links;
        }
    }
    QVERIFY(!reader.hasError());
    QCOMPARE(links, 1);
}

void DiagramExportTest::namesStayTexts()
{
    Schema schema;
    const QString name = QStringLiteral("a<b>&\"'\x1b ]]> 表");
    schema.tables.insert({.id = ObjectId::create(),
                          .name = name,
                          .columns = {{.id = ObjectId::create(), .name = QStringLiteral("</text><script>")}}});
    const QByteArray svg = *renderDiagramSvg({.content = diagramContent(schema), .theme = Theme::light()});
    QXmlStreamReader reader(svg);
    QStringList texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            texts.append(reader.readElementText());
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(texts.contains(QStringLiteral("a<b>&\"'␛ ]]> 表")));
    QVERIFY(texts.contains(QStringLiteral("</text><script>")));
}

void DiagramExportTest::pdfIsOnePageOfItsOwnSize()
{
    DiagramPicture wanted = picture(bookshopSample(), Theme::light());
    wanted.scale = 1;
    const QByteArray pdf = *renderDiagramPdf(wanted);
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pdf.count("/Type /Page\n"), 1);
    // 96 points of the canvas are 72 of the page.
    static const QRegularExpression box(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)"));
    const QRegularExpressionMatch found = box.match(QString::fromLatin1(pdf));
    QVERIFY(found.hasMatch());
    const QSize size = renderDiagram(wanted)->size();
    QVERIFY(std::abs(found.captured(1).toDouble() - size.width() * 0.75) < 2);
    QVERIFY(std::abs(found.captured(2).toDouble() - size.height() * 0.75) < 2);
    QVERIFY2(!pdf.contains("/Subtype /Image"), "texts and lines, not pixels");
    QVERIFY(pdf.contains("/Type /Font"));
}

void DiagramExportTest::pdfOnSheetsOfPaper()
{
    const DiagramPicture wanted = picture(bookshopSample(), Theme::light());
    const QPageLayout sheet(QPageSize(QPageSize::A6), QPageLayout::Landscape, QMarginsF(10, 10, 10, 10),
                            QPageLayout::Millimeter);
    const qsizetype pages = renderDiagramPdf(wanted, sheet)->count("/Type /Page\n");
    QVERIFY2(pages > 3, qPrintable(QString::number(pages)));
    QCOMPARE(renderDiagramPdf(wanted, sheet, PageFit::OnePage)->count("/Type /Page\n"), 1);
}

void DiagramExportTest::whatHasNoGround()
{
    DiagramPicture wanted = picture(bookshopSample(), Theme::light());
    wanted.transparent = true;
    const QImage image = *renderDiagram(wanted);
    QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
    QVERIFY(countOf(image, Theme::light().surface) > 20000);
    const QByteArray ground = "<rect x=\"0\" y=\"0\"";
    QVERIFY(!renderDiagramSvg(wanted)->contains(ground));
    wanted.transparent = false;
    QVERIFY(renderDiagramSvg(wanted)->contains(ground));
}

void DiagramExportTest::aPartOfTheCanvas()
{
    DiagramPicture wanted = picture(bookshopSample(), Theme::light());
    wanted.area = QRectF(10, 20, 300, 200);
    wanted.scale = 2;
    QCOMPARE(renderDiagram(wanted)->size(), QSize(600, 400));
    QVERIFY(renderDiagramSvg(wanted)->contains("viewBox=\"0 0 300 200\""));
}

void DiagramExportTest::drawingIsCancelled()
{
    DiagramPicture wanted = picture(bookshopSample(), Theme::light());
    QList<double> told;
    wanted.progress = [&told](double share) {
        told.append(share);
        return true;
    };
    QVERIFY(renderDiagramSvg(wanted));
    QVERIFY(!told.isEmpty() && std::is_sorted(told.cbegin(), told.cend()) && told.last() <= 1);
    wanted.progress = [](double) { return false; };
    QCOMPARE(renderDiagram(wanted).error().code, "export.cancelled");
    QCOMPARE(renderDiagramSvg(wanted).error().code, "export.cancelled");
    QCOMPARE(renderDiagramPdf(wanted).error().code, "export.cancelled");
}

void DiagramExportTest::nothingToDrawIsSaid()
{
    const Result<QImage> image = renderDiagram({.theme = Theme::light()});
    QVERIFY(!image);
    QCOMPARE(image.error().code, "export.empty");
    QCOMPARE(renderDiagramSvg({.theme = Theme::light()}).error().code, "export.empty");
    QCOMPARE(renderDiagramPdf({.theme = Theme::light()}).error().code, "export.empty");
}

void DiagramExportTest::withoutPositionsTheDiagramIsArranged()
{
    DiagramPicture wanted = picture(bookshopSample(), Theme::light());
    wanted.positions.clear();
    const Result<QImage> image = renderDiagram(wanted);
    QVERIFY(image.has_value());
    QVERIFY(image->width() > 1200);
    keepForLooking(*image, QStringLiteral("export_arranged"));
    QCOMPARE(*renderDiagram(wanted), *image);
}

void DiagramExportTest::aHugePictureIsRefused()
{
    DiagramPicture wanted = picture(bookshopSample(), Theme::light());
    wanted.scale = 500;
    QCOMPARE(renderDiagram(wanted).error().code, "export.too_large");
}

QTEST_MAIN(DiagramExportTest)
#include "tst_diagram_export.moc"
