// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/card_finder.h"

#include "ui/diagram/layout/card_separation.h"

#include <algorithm>

namespace joinery {

QHash<ObjectId, QRectF> cardRectangles(const DiagramScene &scene)
{
    QHash<ObjectId, QRectF> result;
    for (const CardItem *card : scene.cards())
        result.insert(card->id(), card->sceneRectangle());
    return result;
}

QList<ObjectId> overlappingCards(const DiagramScene &scene)
{
    const QList<ObjectId> found = overlappingCards(cardRectangles(scene));
    const QSet<ObjectId> overlapping(found.cbegin(), found.cend());
    QList<ObjectId> result;
    for (const CardContent &card : scene.content().cards) {
        if (overlapping.contains(card.id))
            result.append(card.id);
    }
    return result;
}

QList<ObjectId> tablesWithoutKey(const DiagramContent &content)
{
    QList<ObjectId> result;
    for (const CardContent &card : content.cards) {
        const bool hasKey = std::any_of(card.rows.cbegin(), card.rows.cend(), [](const CardRow &row) {
            return row.mark == RowMark::PrimaryKey && row.change != ChangeKind::Dropped;
        });
        if (card.kind == CardContent::Kind::Table && !card.isGhost() && !hasKey)
            result.append(card.id);
    }
    return result;
}

} // namespace joinery
