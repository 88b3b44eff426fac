// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/result.h"
#include "ui/diagram/layout/layout_request.h"

namespace joinery {

/**
 * Places cards so that related ones are near each other and none overlap.
 *
 * Every connected component is laid out by Graphviz (`dot` when small, `sfdp` when large) and the components are packed
 * next to each other, or around the cards that are pinned. What is kept together is laid out by itself first and takes
 * part as one large card. Deterministic; safe to call from any thread (Graphviz is not, so calls wait for each other).
 * Nodes with a key that occurred before and edges to unknown nodes are left out.
 * Errors: "layout.cancelled", "layout.too_many" when layers are asked for that would take minutes, "layout.engine" when
 * Graphviz or its plugin is missing or gives up.
 */
[[nodiscard]] Result<LayoutResult> layoutGraph(const LayoutRequest &request, const CancelToken &cancel = {},
                                               const LayoutProgress &progress = {});

} // namespace joinery
