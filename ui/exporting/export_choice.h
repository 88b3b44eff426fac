// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/export_format.h"

#include <QPageLayout>

class QSettings;

namespace joinery {

/** What a person chose to export, and how: a value that is remembered from one time to the next. */
struct ExportChoice
{
    enum class Scope
    {
        Everything,
        /** The selected tables. */
        Selection,
        /** What of the canvas is in sight; for pictures. */
        Seen
    };

    ExportFormat format = ExportFormat::Svg;
    Scope scope = Scope::Everything;
    /** Of everything, only these apps; all when empty. */
    QStringList apps;
    /** Pixels for each point of the diagram, for PNG. */
    double scale = 2;
    bool transparent = false;
    /** In the light theme whatever the window shows. */
    bool light = false;
    /** On sheets of paper, in the diagram's own size; else one page as large as the diagram. For PDF. */
    bool tiled = false;
    QPageSize::PageSizeId paper = QPageSize::A4;
    bool landscape = true;
    /** Where the last file went; empty for the project's folder. */
    QString folder;

    /** The pages of a PDF in tiles. */
    [[nodiscard]] QPageLayout pageLayout() const;

    friend bool operator==(const ExportChoice &, const ExportChoice &) = default;
};

inline constexpr double smallestScale = 0.1;
inline constexpr double largestScale = 20;

/** Papers to choose from. */
[[nodiscard]] const QList<QPageSize::PageSizeId> &exportPapers();

/** All but the scope, which depends on what is selected at the time. */
void saveExportChoice(const ExportChoice &choice, QSettings &settings);
[[nodiscard]] ExportChoice savedExportChoice(const QSettings &settings);

} // namespace joinery
