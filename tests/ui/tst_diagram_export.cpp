// SPDX-License-Identifier: MIT
#include "tests/support_ui/diagram_samples.h"
#include "ui/diagram/diagram_export.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

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

void DiagramExportTest::nothingToDrawIsSaid()
{
    const Result<QImage> image = renderDiagram({.theme = Theme::light()});
    QVERIFY(!image);
    QCOMPARE(image.error().code, "export.empty");
    QCOMPARE(renderDiagramSvg({.theme = Theme::light()}).error().code, "export.empty");
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
