// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/diagram/diagram_content.h"
#include "ui/diagram/link_painter.h"
#include "ui/shell/theme.h"

#include <QHash>
#include <QImage>
#include <QPointF>
#include <QRectF>

#include <functional>

namespace joinery {

/** How a picture of a diagram is made. */
struct DiagramPicture
{
    DiagramContent content;
    /** Cards without one are arranged; with no positions at all the whole diagram is. */
    QHash<ObjectId, QPointF> positions;
    Theme theme;
    /** Pixels a scene pixel, for images. */
    qreal scale = 2;
    /** A line of words for the colours, below the diagram; left out where nothing differs. */
    bool legend = true;
    /** Without the colour of the canvas behind it. */
    bool transparent = false;
    /** The part of the canvas to draw; all of it with a margin when null. */
    QRectF area;
    /** What links show. */
    LinkLook linkLook;
    /** Where cards lead in documents of SVG, as they stand in `href`. */
    QHash<ObjectId, QString> links;
    /** Told now and then how much is done, from 0 to 1; false ends it. */
    std::function<bool(double)> progress;
};

/**
 * The whole diagram with a margin. Errors: "export.empty", "export.too_large", "export.cancelled", and those of
 * arranging.
 */
[[nodiscard]] Result<QImage> renderDiagram(const DiagramPicture &picture);
/** The same as an SVG document: lines, and texts that are texts. */
[[nodiscard]] Result<QByteArray> renderDiagramSvg(const DiagramPicture &picture);

} // namespace joinery
