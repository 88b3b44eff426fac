// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/routing/path_search.h"

namespace joinery {

/** The ways a link could take, the cheapest first. */
struct RouteChoices
{
    ObjectId link;
    QList<PathSearch::Found> ways;
};

/**
 * Picks one way for each link so that few cross, where the detour is worth it.
 *
 * Links are looked at one after the other, twice, in the order given. Cost is quadratic in the number of links that
 * have a choice.
 */
[[nodiscard]] QList<Route> withFewCrossings(const QList<RouteChoices> &choices);

} // namespace joinery
