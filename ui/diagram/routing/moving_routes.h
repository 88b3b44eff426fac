// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/routing/route.h"

namespace joinery {

/**
 * Routes for the links of cards that are being moved, in the time of a frame: those that reach far take the direct way,
 * the others go round the cards near them. Among few cards they are those of routeLinks().
 */
[[nodiscard]] QList<Route> routesWhileMoving(const QList<RouteCard> &cards, const QList<RouteLink> &links);

} // namespace joinery
