// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/object_id.h"

#include <QPointF>

namespace joinery {

class CardItem;

/** What is under a point of the canvas. */
struct CanvasHit
{
    enum class Part
    {
        Nothing,
        Header,
        /** The button that collapses the card. */
        Toggle,
        /** A heading or a note among the rows. */
        Body,
        RowName,
        RowType,
        RowRest,
        /** A row that stands for no column: an index, a constraint, a trigger, a value. */
        Detail,
        AddRow,
        LinkHandle,
        Link,
        GroupTitle,
        Note,
        /** The corner by which a note, or the frame of a group without cards, is resized. */
        Corner
    };

    Part part = Part::Nothing;
    /** The card, or the link's referring table; the group or note. */
    ObjectId card;
    /** The column, or the link's foreign key. */
    ObjectId column;
    int row = -1;

    [[nodiscard]] bool isCard() const { return part != Part::Nothing && part < Part::Link; }
    /** Part of a group or note. */
    [[nodiscard]] bool isAnnotation() const { return part > Part::Link; }

    friend bool operator==(const CanvasHit &, const CanvasHit &) = default;
};

/** Which part of a card a point of the scene is on. */
[[nodiscard]] CanvasHit hitOnCard(const CardItem &card, QPointF point);

} // namespace joinery
