// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shell/theme.h"

namespace joinery {

class ProjectDocument;

/**
 * Writes the diagram of all apps with its pending changes; `format` is "svg" or "png". Errors are those of drawing
 * ("export.…") and of writing ("file.…").
 */
[[nodiscard]] Result<void> exportPicture(const ProjectDocument &document, const QString &format, const QString &file,
                                         const Theme &theme);

} // namespace joinery
