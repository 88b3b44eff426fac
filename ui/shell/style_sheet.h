// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

namespace joinery {

/**
 * The style sheet of the window in the colours and fonts of a theme.
 *
 * Made from resources/themes/joinery.qss, where `${accent}` stands for a colour of the theme. Widgets choose a variant
 * with a dynamic property: `kind` on buttons ("primary", "flat", "danger", "link"), `look` on labels ("title",
 * "section", "secondary", "small", "code"), `tone` on badges and banners (see roleName()).
 */
[[nodiscard]] QString styleSheet(const Theme &theme);

} // namespace joinery
