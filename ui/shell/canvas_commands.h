// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette_model.h"

namespace joinery {

class DiagramView;
class ProjectDocument;
class Selection;

/**
 * What keys and menus of the canvas do and no action of the window does, for the palette; what cannot be done now is
 * there with the reason. View, document and selection outlive them.
 */
[[nodiscard]] QList<PaletteItem> canvasCommands(DiagramView &view, ProjectDocument &document, Selection &selection);

} // namespace joinery
