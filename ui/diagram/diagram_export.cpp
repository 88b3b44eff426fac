// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/diagram_export.h"

#include "ui/diagram/card_placement.h"
#include "ui/diagram/diagram_scene.h"
#include "ui/diagram/diagram_text.h"
#include "ui/diagram/layout/graph_layout.h"
#include "ui/diagram/legend.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>

namespace joinery {

namespace {

constexpr qreal margin = 40;
constexpr qreal legendGap = 24;
/** QImage and the painters on it are reliable up to here on each side. */
constexpr int mostPixels = 32000;

bool showsChanges(const DiagramContent &content)
{
    return std::any_of(content.cards.cbegin(), content.cards.cend(), [](const CardContent &card) {
        return card.change != ChangeKind::None ||
               std::any_of(card.rows.cbegin(), card.rows.cend(),
                           [](const CardRow &row) { return row.change != ChangeKind::None; });
    });
}

/** The scene of a picture with everything in its place, and the part of it to paint. */
class PictureScene
{
public:
    [[nodiscard]] static Result<std::unique_ptr<PictureScene>> create(const DiagramPicture &picture)
    {
        if (picture.content.cards.isEmpty())
            return fail(QStringLiteral("export.empty"), DiagramText::tr("There is no table to draw."));
        auto result = std::make_unique<PictureScene>(picture);
        if (const Result<void> placed = result->place(); !placed)
            return fail(placed);
        return result;
    }

    explicit PictureScene(const DiagramPicture &picture)
        : m_picture(picture), m_scene(picture.theme), m_hasLegend(picture.legend && showsChanges(picture.content))
    {
    }

    [[nodiscard]] QSizeF size() const { return {std::ceil(m_area.width()), std::ceil(m_area.height())}; }

    void paint(QPainter &painter)
    {
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        m_scene.render(&painter, QRectF(QPointF(), size()), m_area, Qt::KeepAspectRatio);
        if (m_hasLegend)
            paintLegend(painter, {margin, size().height() - margin - legendSize(m_picture.theme).height()},
                        m_picture.theme);
    }

private:
    [[nodiscard]] Result<void> place()
    {
        m_scene.setContent(m_picture.content, m_picture.positions);
        const bool noneKnown =
            std::none_of(m_picture.content.cards.cbegin(), m_picture.content.cards.cend(),
                         [&](const CardContent &card) { return m_picture.positions.contains(card.id); });
        if (noneKnown) {
            const Result<LayoutResult> layout = layoutGraph(arrangement(m_picture.content, m_scene.sizes()));
            if (!layout)
                return fail(layout);
            m_scene.setFoundPlaces(layout->positions);
        }
        m_scene.routeNow();
        m_area = m_scene.contentBounds().adjusted(-margin, -margin, margin, margin);
        if (m_hasLegend) {
            const QSizeF legend = legendSize(m_picture.theme);
            m_area.setBottom(m_area.bottom() + legendGap + legend.height());
            m_area.setWidth(std::max(m_area.width(), legend.width() + 2 * margin));
        }
        return {};
    }

    const DiagramPicture &m_picture;
    DiagramScene m_scene;
    bool m_hasLegend;
    QRectF m_area;
};

} // namespace

Result<QImage> renderDiagram(const DiagramPicture &picture)
{
    const auto scene = PictureScene::create(picture);
    if (!scene)
        return fail(scene);
    const QSize pixels = ((*scene)->size() * picture.scale).toSize();
    if (pixels.width() > mostPixels || pixels.height() > mostPixels) {
        return fail(QStringLiteral("export.too_large"),
                    DiagramText::tr("The picture would be %1 × %2 pixels. Choose a smaller scale, or SVG.")
                        .arg(pixels.width())
                        .arg(pixels.height()));
    }
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull())
        return fail(QStringLiteral("export.too_large"), DiagramText::tr("There is not enough memory for the picture."));
    image.fill(picture.theme.canvas);
    QPainter painter(&image);
    painter.scale(picture.scale, picture.scale);
    (*scene)->paint(painter);
    return image;
}

Result<QByteArray> renderDiagramSvg(const DiagramPicture &picture)
{
    const auto scene = PictureScene::create(picture);
    if (!scene)
        return fail(scene);
    QByteArray document;
    QBuffer buffer(&document);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    // Fonts are given in pixels; SVG's pixel is 1/96 inch.
    generator.setResolution(96);
    generator.setSize((*scene)->size().toSize());
    generator.setViewBox(QRectF(QPointF(), (*scene)->size()));
    generator.setTitle(DiagramText::tr("Diagram"));
    QPainter painter(&generator);
    (*scene)->paint(painter);
    painter.end();
    return document;
}

} // namespace joinery
