// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/diagram_export.h"
#include "ui/exporting/export_choice.h"

namespace joinery {

class ProjectDocument;

/** What there is to export: the project as the window shows it. */
struct ExportSource
{
    const ProjectDocument &document;
    Theme theme;
    /** Where the cards lie. */
    QHash<ObjectId, QPointF> positions;
    /** The cards that are shown, where not all are: nothing else is exported. */
    std::optional<QSet<ObjectId>> shown;
    /** What the diagram is called that is shown; empty for the main one. */
    QString title;
    QList<ObjectId> selection;
    /** What of the canvas is in sight; null where there is no window. */
    QRectF seen;
    /** What cards and links show. */
    DiagramLook look;
    LinkLook linkLook;
};

/** The diagram as a picture of it would show it. */
[[nodiscard]] DiagramPicture exportedPicture(const ExportSource &source, const ExportChoice &choice);
[[nodiscard]] ExportSubject exportedSubject(const ExportSource &source, const ExportChoice &choice);

/** The rest of an export, for any thread: it shares nothing with the window. */
using ExportWork = std::function<Result<QByteArray>()>;

/**
 * Does what has to be done in the thread of the window, which is painting. `progress` is told now and then how much is
 * done, and ends it with false. Errors are those of pictures.
 */
[[nodiscard]] Result<ExportWork> beginExport(const ExportSource &source, const ExportChoice &choice,
                                             const std::function<bool(double)> &progress = {});

/** Both at once. */
[[nodiscard]] Result<QByteArray> exportedBytes(const ExportSource &source, const ExportChoice &choice);

} // namespace joinery
