// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/diagram_export.h"

#include "core/exporting/export_text.h"
#include "ui/diagram/diagram_text.h"
#include "ui/diagram/picture_scene.h"
#include "ui/diagram/svg_device.h"

#include <QPainter>

namespace joinery {

namespace {

/** QImage and the painters on it are reliable up to here on each side. */
constexpr int mostPixels = 32000;

Error notEnoughMemory()
{
    return {QStringLiteral("export.too_large"), DiagramText::tr("There is not enough memory for the picture."), {}, {}};
}

/** An area over each card that leads somewhere: nothing is drawn, only clicked. */
QByteArray linkAreas(const PictureScene &scene)
{
    QByteArray areas;
    for (const CardContent &card : scene.picture().content.cards) {
        const QString target = scene.picture().links.value(card.id);
        if (target.isEmpty())
            continue;
        const QRectF place = scene.cardPlace(card.id);
        areas += QStringLiteral("<a href=\"%1\" xlink:href=\"%1\"><title>%2</title><rect x=\"%3\" y=\"%4\" "
                                "width=\"%5\" height=\"%6\" fill=\"none\" pointer-events=\"all\"/></a>\n")
                     .arg(xmlText(target), xmlText(card.name), QString::number(place.x()), QString::number(place.y()),
                          QString::number(place.width()), QString::number(place.height()))
                     .toUtf8();
    }
    return areas;
}

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
    QImage image(pixels, picture.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull())
        return fail(notEnoughMemory());
    image.fill(picture.transparent ? QColor(Qt::transparent) : picture.theme.canvas);
    QPainter painter(&image);
    painter.scale(picture.scale, picture.scale);
    if (const Result<void> painted = (*scene)->paint(painter); !painted)
        return fail(painted);
    return image;
}

Result<QByteArray> renderDiagramSvg(const DiagramPicture &picture)
{
    const auto scene = PictureScene::create(picture);
    if (!scene)
        return fail(scene);
    SvgDevice device((*scene)->size());
    device.setOtherFonts(picture.theme.font, "system-ui, sans-serif");
    if (picture.theme.codeFont.family() != picture.theme.font.family())
        device.setOtherFonts(picture.theme.codeFont, "ui-monospace, monospace");
    QPainter painter(&device);
    const Result<void> painted = (*scene)->paint(painter);
    painter.end();
    if (!painted)
        return fail(painted);
    return device.document(DiagramText::tr("Diagram"), linkAreas(**scene));
}

} // namespace joinery
