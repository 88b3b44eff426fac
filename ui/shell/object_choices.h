// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/object_id.h"
#include "ui/shell/palette_model.h"

namespace joinery {

class ProjectDocument;

/** The tables, enums and objects of the model to choose one from: those that `isOffered`, for `choose` to be told. */
[[nodiscard]] QList<PaletteItem> objectChoices(const ProjectDocument &document,
                                               const std::function<bool(ObjectId)> &isOffered,
                                               const std::function<void(ObjectId)> &choose);

} // namespace joinery
