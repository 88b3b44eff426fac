// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard/paste_places.h"

#include "ui/document/card_placement.h"

#include <cmath>

namespace joinery {

namespace {

constexpr qreal gap = 40;

/** Row by row, about as wide as high. */
QHash<ObjectId, QRectF> inRows(const IdMap<Table> &tables)
{
    QHash<ObjectId, QRectF> cards;
    const int perRow = std::max(1, int(std::ceil(std::sqrt(double(tables.size())))));
    QPointF at;
    qreal height = 0;
    int inRow = 0;
    for (const Table *table : sortedByName(tables)) {
        const QSizeF size = estimatedCardSize(*table);
        cards.insert(table->id, QRectF(at, size));
        height = std::max(height, size.height());
        at.rx() += size.width() + gap;
        if (++inRow == perRow) {
            at = {0, at.y() + height + gap};
            height = 0;
            inRow = 0;
        }
    }
    return cards;
}

QHash<ObjectId, QRectF> cardsOf(const Fragment &fragment)
{
    QHash<ObjectId, QRectF> cards;
    for (const Table &table : fragment.schema.tables) {
        const auto place = fragment.positions.constFind(table.id);
        if (place == fragment.positions.cend())
            return inRows(fragment.schema.tables);
        cards.insert(table.id, QRectF(*place, estimatedCardSize(table)));
    }
    return cards;
}

} // namespace

QHash<ObjectId, QPointF> pastePlaces(const Fragment &fragment, std::optional<QPointF> corner, QPointF centre,
                                     const QList<QRectF> &taken)
{
    const QHash<ObjectId, QRectF> cards = cardsOf(fragment);
    QRectF bounds;
    for (const QRectF &card : cards)
        bounds |= card;
    const QRectF wanted(corner.value_or(centre - bounds.center() + bounds.topLeft()), bounds.size());
    const bool isFree =
        std::none_of(taken.begin(), taken.end(), [&wanted](const QRectF &card) { return card.intersects(wanted); });
    const QPointF place = corner && isFree ? *corner : freeCardPlace(bounds.size(), wanted.center(), taken);
    QHash<ObjectId, QPointF> places;
    for (auto card = cards.cbegin(); card != cards.cend(); ++card)
        places.insert(card.key(), card->topLeft() - bounds.topLeft() + place);
    return places;
}

} // namespace joinery
