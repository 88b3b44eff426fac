// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/diagram_pages.h"

#include "ui/diagram/diagram_text.h"
#include "ui/diagram/picture_scene.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace joinery {

namespace {

/** Points of the canvas to an inch, as on a screen at 100 %. */
constexpr qreal canvasPointsPerInch = 96;
/** Typographic points to an inch. */
constexpr qreal pointsPerInch = 72;
/** No reader has to take larger pages. */
constexpr qreal largestPage = 14400;
/** Room for the number of a page, in points of the canvas. */
constexpr qreal captionHeight = 18;

/** Puts a picture on the pages of a device that a painter has been opened on. */
class PagePainter
{
public:
    PagePainter(PictureScene &scene, QPagedPaintDevice &device, QPainter &painter, int resolution)
        : m_scene(scene), m_device(device), m_painter(painter), m_toDevice(resolution / canvasPointsPerInch)
    {
        // The painter begins where the margins end.
        const QRectF inside = device.pageLayout().paintRect(QPageLayout::Inch);
        m_page = inside.size() * canvasPointsPerInch;
    }

    [[nodiscard]] Result<void> onOnePage()
    {
        const QSizeF picture = m_scene.size();
        const qreal fit = std::min({qreal(1), m_page.width() / picture.width(), m_page.height() / picture.height()});
        m_painter.save();
        m_painter.scale(m_toDevice, m_toDevice);
        m_painter.translate((m_page.width() - picture.width() * fit) / 2,
                            (m_page.height() - picture.height() * fit) / 2);
        m_painter.scale(fit, fit);
        const Result<void> painted = m_scene.paint(m_painter);
        m_painter.restore();
        return painted;
    }

    [[nodiscard]] Result<void> tiled()
    {
        const QSizeF tile(m_page.width(), m_page.height() - captionHeight);
        const QSizeF picture = m_scene.size();
        const int columns = std::max(1, int(std::ceil(picture.width() / tile.width())));
        const int rows = std::max(1, int(std::ceil(picture.height() / tile.height())));
        bool isFirst = true;
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                const QRectF part = QRectF({column * tile.width(), row * tile.height()}, tile) & QRectF({}, picture);
                // Sheets on which nothing lies are spared.
                if (!m_scene.hasSomethingIn(part))
                    continue;
                if (!isFirst)
                    m_device.newPage();
                isFirst = false;
                const QString caption = DiagramText::tr("Row %1 of %2, column %3 of %4")
                                            .arg(row + 1)
                                            .arg(rows)
                                            .arg(column + 1)
                                            .arg(columns);
                if (const Result<void> painted = page(part, columns * rows > 1 ? caption : QString()); !painted)
                    return painted;
            }
        }
        return {};
    }

private:
    [[nodiscard]] Result<void> page(const QRectF &part, const QString &caption)
    {
        m_painter.save();
        m_painter.scale(m_toDevice, m_toDevice);
        m_painter.save();
        m_painter.setClipRect(QRectF({}, part.size()));
        const Result<void> painted = m_scene.paint(m_painter, part);
        m_painter.restore();
        if (!caption.isEmpty()) {
            // On the paper, whatever the theme.
            m_painter.setFont(m_scene.picture().theme.smallFont);
            m_painter.setPen(Qt::darkGray);
            m_painter.drawText(QRectF(0, m_page.height() - captionHeight, m_page.width(), captionHeight),
                               Qt::AlignRight | Qt::AlignBottom, caption);
        }
        m_painter.restore();
        return painted;
    }

    PictureScene &m_scene;
    QPagedPaintDevice &m_device;
    QPainter &m_painter;
    qreal m_toDevice;
    /** Inside the margins, in points of the canvas. */
    QSizeF m_page;
};

/** A page around the whole picture. */
QPageLayout pageOf(QSizeF picture)
{
    QSizeF points = picture * (pointsPerInch / canvasPointsPerInch);
    const qreal shrink = std::min(qreal(1), largestPage / std::max(points.width(), points.height()));
    points *= shrink;
    QPageLayout layout(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch), QPageLayout::Portrait,
                       QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

[[nodiscard]] Result<void> paintPages(PictureScene &scene, QPagedPaintDevice &device, int resolution, PageFit fit)
{
    QPainter painter;
    if (!painter.begin(&device))
        return fail(QStringLiteral("export.printer"),
                    DiagramText::tr("The printer does not take anything. Look whether it is ready."));
    PagePainter pages(scene, device, painter, resolution);
    return fit == PageFit::Tiled ? pages.tiled() : pages.onOnePage();
}

} // namespace

Result<QByteArray> renderDiagramPdf(const DiagramPicture &picture, const std::optional<QPageLayout> &paper, PageFit fit)
{
    const auto scene = PictureScene::create(picture);
    if (!scene)
        return fail(scene);
    QByteArray document;
    QBuffer buffer(&document);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(DiagramText::tr("Diagram"));
    writer.setCreator(QCoreApplication::applicationName());
    writer.setPageLayout(paper ? *paper : pageOf((*scene)->size()));
    const PageFit used = paper ? fit : PageFit::OnePage;
    if (const Result<void> painted = paintPages(**scene, writer, writer.resolution(), used); !painted)
        return fail(painted);
    return document;
}

Result<void> printDiagram(const DiagramPicture &picture, QPagedPaintDevice &device, int resolution, PageFit fit)
{
    const auto scene = PictureScene::create(picture);
    if (!scene)
        return fail(scene);
    return paintPages(**scene, device, resolution, fit);
}

} // namespace joinery
