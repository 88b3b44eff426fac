// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/canvas_access.h"

namespace joinery {

/** From now on diagrams have their cards and links as children for assistive programs. Once is enough. */
void installAccessibleCanvas();

/** What such a program talks to; it belongs to Qt's cache once it is registered there. */
[[nodiscard]] QAccessibleInterface *makeAccessible(CanvasAccess &access, const CanvasPlace &place);

} // namespace joinery
