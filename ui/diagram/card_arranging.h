// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/diagram_scene.h"
#include "ui/diagram/layout/layout_request.h"

namespace joinery {

/** What a person wants arranged, and how. */
struct ArrangingWishes
{
    LayoutOptions::Engine engine = LayoutOptions::Engine::Automatic;
    /** These alone; the others stay, and what is arranged goes around them. All cards when it is empty. */
    QSet<ObjectId> only;
    /** Cards that stay where they are. */
    QSet<ObjectId> pinned;
    /** Sets of cards that lie together, no other among them: groups. */
    QList<QSet<ObjectId>> together;
    /** Where cards lie that are on the diagram and not shown: what is arranged goes around them. */
    QHash<ObjectId, QRectF> hidden;
};

/** What to ask of the layout for that; without any card to be placed when nothing could move. */
[[nodiscard]] LayoutRequest arrangement(const DiagramScene &scene, const ArrangingWishes &wishes);

/** Whether it would place a card at all. */
[[nodiscard]] bool movesAnything(const LayoutRequest &request);

} // namespace joinery
