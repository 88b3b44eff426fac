// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/diagram_export.h"

#include <QPageLayout>

#include <optional>

class QPagedPaintDevice;

namespace joinery {

/** How a diagram is put on paper. */
enum class PageFit
{
    /** All of it on one page, smaller where it has to be. */
    OnePage,
    /** In its own size, on as many pages as it takes. */
    Tiled
};

/** The diagram as a PDF document of lines and texts: one page of its own size, or on paper where that is given. */
[[nodiscard]] Result<QByteArray> renderDiagramPdf(const DiagramPicture &picture,
                                                  const std::optional<QPageLayout> &paper = {},
                                                  PageFit fit = PageFit::Tiled);

/** Paints the diagram on the pages of a printer. Errors as those of pictures. */
[[nodiscard]] Result<void> printDiagram(const DiagramPicture &picture, QPagedPaintDevice &device, int resolution,
                                        PageFit fit);

} // namespace joinery
