// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/diagram/diagram_content.h"
#include "ui/shell/theme.h"

#include <QImage>
#include <QPointF>

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
};

/** The whole diagram with a margin. Errors: "export.empty", "export.too_large", and those of arranging. */
[[nodiscard]] Result<QImage> renderDiagram(const DiagramPicture &picture);
/** The same as an SVG document. */
[[nodiscard]] Result<QByteArray> renderDiagramSvg(const DiagramPicture &picture);

} // namespace joinery
