// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/result.h"
#include "ui/diagram/layout/layout_request.h"

namespace joinery {

/** One connected graph as Graphviz gets it: nodes by position in the list. */
struct GraphvizInput
{
    struct Edge
    {
        int from = 0;
        int to = 0;
    };

    QList<QSizeF> nodes;
    QList<Edge> edges;
    bool layered = true;
    qreal columnGap = 0;
    qreal rowGap = 0;
};

/**
 * The centres of the nodes, in the order given, y downwards.
 *
 * The only place that calls Graphviz; calls from several threads wait for each other, because it keeps global state.
 */
[[nodiscard]] Result<QList<QPointF>> runGraphviz(const GraphvizInput &input, const CancelToken &cancel);

/** What "layout.cancelled" says. */
[[nodiscard]] Error layoutCancelled();

} // namespace joinery
