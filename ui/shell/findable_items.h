// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/object_id.h"
#include "ui/shell/palette_model.h"

#include <functional>

namespace joinery {

class ProjectDocument;

/** Shows what was found: an object, and a part of it. */
using ShowFound = std::function<void(ObjectId object, ObjectId part)>;

/**
 * Everything of the model and its diagrams for the palette: tables, columns (also by type and comment), keys, indexes,
 * constraints, enums and their values, objects, groups, notes, diagrams. The document outlives them.
 */
[[nodiscard]] QList<PaletteItem> findableItems(ProjectDocument &document, const ShowFound &show);

} // namespace joinery
