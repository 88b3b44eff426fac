// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/routing/route.h"

#include <memory>

namespace joinery {

/**
 * Finds orthogonal ways for links that go round cards.
 *
 * Made for one arrangement of cards; route() may be asked for all links or, while a card is dragged, for a few of them.
 * Guarantees: deterministic; where cards are at least twice the clearance apart, no segment enters a card or its
 * clearance (but for the straight end at the link's own cards). A link without a free way takes the direct one.
 */
class LinkRouter
{
public:
    explicit LinkRouter(const QList<RouteCard> &cards, const RouteOptions &options = {});
    ~LinkRouter();
    Q_DISABLE_COPY_MOVE(LinkRouter)

    /** One route a link, in the order given. */
    [[nodiscard]] QList<Route> route(const QList<RouteLink> &links) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/** All in one call, for a picture that does not change. */
[[nodiscard]] QList<Route> routeLinks(const QList<RouteCard> &cards, const QList<RouteLink> &links,
                                      const RouteOptions &options = {});

/** Without regard to other cards: out at the facing sides and across in the middle. */
[[nodiscard]] QList<Route> directRoutes(const QList<RouteCard> &cards, const QList<RouteLink> &links,
                                        const RouteOptions &options = {});

} // namespace joinery
