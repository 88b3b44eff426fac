// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/diagram_scene.h"

namespace joinery {

/** What a link leads to: a card, and what of it the link is fastened to. */
struct LinkTarget
{
    ObjectId card;
    /** A column, or null. */
    ObjectId part;
    /** The name of the card. */
    QString title;

    friend bool operator==(const LinkTarget &, const LinkTarget &) = default;
};

/** The other ends of the links of a card; of those that begin or end at a part of it, or of a link, where one is given.
 */
[[nodiscard]] QList<LinkTarget> otherEnds(const DiagramScene &scene, ObjectId card, ObjectId part);

/** The end of a link that is farther from a point of the scene; nothing for an unknown link. */
[[nodiscard]] std::optional<LinkTarget> fartherEnd(const DiagramScene &scene, ObjectId link, QPointF point);

} // namespace joinery
