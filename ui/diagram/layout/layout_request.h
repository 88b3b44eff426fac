// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/object_id.h"

#include <QHash>
#include <QList>
#include <QPointF>
#include <QSizeF>

namespace joinery {

/** A card to be placed. Sizes are scene pixels. */
struct LayoutNode
{
    ObjectId key;
    QSizeF size;
};

/** A relation between two cards; `from` is drawn to the left of `to` where the layout is layered. */
struct LayoutEdge
{
    ObjectId from;
    ObjectId to;
};

struct LayoutOptions
{
    /** Automatic is layered up to `layeredLimit` connected cards, force-directed beyond. */
    enum class Engine
    {
        Automatic,
        Layered,
        ForceDirected
    };

    Engine engine = Engine::Automatic;
    int layeredLimit = 200;
    /** Every position is a multiple of this. */
    qreal grid = 8;
    /** Free space between two columns of cards, and between two cards of a column. */
    qreal columnGap = 104;
    qreal rowGap = 48;
    /** Where the top left corner of the whole goes. */
    QPointF origin;
};

/** Everything that decides a layout: the same request gives the same result. */
struct LayoutRequest
{
    QList<LayoutNode> nodes;
    QList<LayoutEdge> edges;
    LayoutOptions options;
};

/** Top left corner of every card that was asked for. */
struct LayoutResult
{
    QHash<ObjectId, QPointF> positions;
};

} // namespace joinery
