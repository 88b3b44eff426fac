// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/result.h"
#include "ui/diagram/layout/layout_request.h"

namespace joinery {

/** Cards that have been placed relative to each other: one card, a group, or all that hang together. */
struct LayoutUnit
{
    /** By position in the request. */
    QList<int> nodes;
    /** Top left corners, relative to the unit's own. */
    QList<QPointF> corners;
    QSizeF size;
    /** Of one card: which pinned one it is linked with, and from which side, or -1. Those of one form a grid. */
    int anchor = -1;

    [[nodiscard]] bool isOneCard() const { return nodes.size() == 1; }
};

/** Between units, by position. */
struct UnitEdge
{
    int from = 0;
    int to = 0;
};

/** Who waits for the layout. */
struct LayoutWatch
{
    CancelToken cancel;
    std::function<void(int placed)> placed;
};

/**
 * Joins units that edges connect, each such component laid out by Graphviz, and those of one card without any edge as a
 * grid. Errors: those of layoutGraph().
 */
[[nodiscard]] Result<QList<LayoutUnit>> joinedUnits(const QList<LayoutUnit> &units, const QList<UnitEdge> &edges,
                                                    const LayoutOptions &options, const LayoutWatch &watch);

/** Puts units next to each other, so that they make up one. */
[[nodiscard]] LayoutUnit packedUnits(const QList<LayoutUnit> &units, const LayoutOptions &options);

} // namespace joinery
