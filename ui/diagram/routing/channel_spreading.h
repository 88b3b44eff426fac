// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/routing/obstacle_map.h"

namespace joinery {

/**
 * Moves the inner segments of routes so that parallel ones lie beside each other, in an order with few crossings.
 *
 * A segment that connects left with right goes to the middle of its channel, one that goes round something stays near
 * it. Segments only move where nothing is in their way: a route that was free of cards stays so. The ends do not move.
 */
void spreadInChannels(QList<Route> &routes, const ObstacleMap &map, const RouteOptions &options);

} // namespace joinery
