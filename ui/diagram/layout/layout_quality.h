// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/routing/route.h"

namespace joinery {

/** How well cards and links are laid out: the fewer of each, the easier to read. */
struct LayoutQuality
{
    /** Pairs of cards that cover each other. */
    int overlaps = 0;
    /** A link that runs through a card at which it does not end, counted once a card. */
    int linksOverCards = 0;
    /** Places at which two links cross. Links that share a stretch do not cross there. */
    int crossings = 0;
};

[[nodiscard]] LayoutQuality qualityOf(const QList<RouteCard> &cards, const QList<RouteLink> &links,
                                      const QList<Route> &routes);

} // namespace joinery
