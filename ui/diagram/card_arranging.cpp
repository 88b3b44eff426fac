// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/card_arranging.h"

#include "ui/diagram/card_placement.h"

#include <algorithm>

namespace joinery {

LayoutRequest arrangement(const DiagramScene &scene, const ArrangingWishes &wishes)
{
    LayoutRequest request = arrangement(scene.content(), scene.sizes());
    request.options.engine = wishes.engine;
    request.together = wishes.together;
    QRectF area;
    for (LayoutNode &node : request.nodes) {
        const CardItem *card = scene.card(node.key);
        const bool chosen = wishes.only.isEmpty() || wishes.only.contains(node.key);
        if (!chosen || wishes.pinned.contains(node.key))
            node.pinned = card->pos();
        else
            area = area.united(card->sceneRectangle());
    }
    for (auto card = wishes.hidden.cbegin(); card != wishes.hidden.cend(); ++card)
        request.nodes.append({card.key(), card->size(), card->topLeft()});
    if (!wishes.only.isEmpty() || !wishes.hidden.isEmpty())
        request.centre = area.center();
    return request;
}

bool movesAnything(const LayoutRequest &request)
{
    return std::any_of(request.nodes.cbegin(), request.nodes.cend(),
                       [](const LayoutNode &node) { return !node.pinned.has_value(); });
}

} // namespace joinery
