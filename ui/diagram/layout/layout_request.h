// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/object_id.h"

#include <QHash>
#include <QList>
#include <QMarginsF>
#include <QPointF>
#include <QSet>
#include <QSizeF>

#include <functional>
#include <optional>

namespace joinery {

/** A card to be placed. Sizes are scene pixels. */
struct LayoutNode
{
    ObjectId key;
    QSizeF size;
    /** The top left corner of a card that stays where it is: others are placed around it. */
    std::optional<QPointF> pinned = std::nullopt;
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
    /** Free space around cards that are kept together; the title of a group is above them. */
    QMarginsF groupMargins{24, 48, 24, 24};
    /** Where the top left corner of the whole goes, unless cards are pinned. */
    QPointF origin;
};

/** Everything that decides a layout: the same request gives the same result. */
struct LayoutRequest
{
    QList<LayoutNode> nodes;
    QList<LayoutEdge> edges;
    LayoutOptions options;
    /**
     * Sets of cards whose places lie in a rectangle that holds no other card that is placed. A card that is in several
     * is kept with the first.
     */
    QList<QSet<ObjectId>> together;
    /** The whole is placed as one block as near to here as the pinned cards allow; without it, each part is by itself.
     */
    std::optional<QPointF> centre;
};

/** How many of the cards have been placed, of how many. */
using LayoutProgress = std::function<void(int placed, int all)>;

/** Top left corner of every card that was asked for and is not pinned. */
struct LayoutResult
{
    QHash<ObjectId, QPointF> positions;
};

} // namespace joinery
