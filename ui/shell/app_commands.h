// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette_model.h"

namespace joinery {

class Workspace;

/** What can be done to each app, for the palette; what cannot be done is there with the reason. It outlives them. */
[[nodiscard]] QList<PaletteItem> appCommands(Workspace &workspace);

} // namespace joinery
