// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/exporting/export_format.h"

namespace joinery {

/** A picture that the window's program is to draw. */
struct PictureRequest
{
    ExportFormat format = ExportFormat::Svg;
    QString projectFolder;
    QString file;
    /** All of them when empty. */
    QStringList apps;
    /** Options of how it looks, as that program takes them. */
    QStringList looks;
};

/** Whether the window's program is beside this one. */
[[nodiscard]] bool hasPictureProgram();

/**
 * Has the window's program draw, without a display; see docs/decisions/0007. Errors: "export.program" where it is not
 * installed, "export.failed" with its own words.
 */
[[nodiscard]] Result<void> drawPicture(const PictureRequest &request);

} // namespace joinery
