// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/diagram_scene.h"

namespace joinery {

/** What is said about the thing under the pointer, as rich text; empty for nothing. */
[[nodiscard]] QString canvasToolTip(const DiagramScene &scene, const CanvasHit &hit);

} // namespace joinery
