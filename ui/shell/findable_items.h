// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette_model.h"

namespace joinery {

class ProjectDocument;
class Selection;

/** Tables, columns and objects of the model for the palette; choosing one reveals it. The selection outlives them. */
[[nodiscard]] QList<PaletteItem> findableItems(ProjectDocument &document, Selection &selection);

} // namespace joinery
