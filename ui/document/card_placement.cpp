// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/card_placement.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace joinery {

namespace {

constexpr qreal grid = 20;
constexpr qreal gap = 40;
/** From how many cards on they come as one block: looking for a place for each takes long. */
constexpr qsizetype blockSize = 20;
constexpr qreal blockAspect = 1.6;

/** In rows, with gaps, from (0, 0) on. */
QList<QRectF> inRows(const QList<QSizeF> &sizes)
{
    qreal area = 0;
    for (const QSizeF &size : sizes)
        area += (size.width() + gap) * (size.height() + gap);
    const qreal width = std::sqrt(area * blockAspect);
    QList<QRectF> cards;
    QPointF at;
    qreal bottom = 0;
    for (const QSizeF &size : sizes) {
        if (at.x() > 0 && at.x() + size.width() > width)
            at = {0, bottom};
        cards.append(QRectF(at, size));
        bottom = std::max(bottom, std::ceil((at.y() + size.height() + gap) / grid) * grid);
        at.rx() = std::ceil((at.x() + size.width() + gap) / grid) * grid;
    }
    return cards;
}

bool isFree(const QRectF &card, const QList<QRectF> &taken)
{
    const QRectF withGap = card.adjusted(-gap, -gap, gap, gap);
    return std::none_of(taken.cbegin(), taken.cend(), [&](const QRectF &other) { return withGap.intersects(other); });
}

} // namespace

QSizeF estimatedCardSize(const Table &table)
{
    constexpr qreal characterWidth = 7.5;
    qsizetype longest = table.name.size() + 10;
    for (const Column &column : table.columns)
        longest = std::max(longest, column.name.size() + column.type.text().size() + 4);
    return {std::clamp(80 + qreal(longest) * characterWidth, 180.0, 420.0),
            40 + cardRowHeight * qreal(table.columns.size())};
}

QPointF freeCardPlace(QSizeF size, QPointF wanted, const QList<QRectF> &taken)
{
    const QPointF start(qRound((wanted.x() - size.width() / 2) / grid) * grid,
                        qRound((wanted.y() - size.height() / 2) / grid) * grid);
    // Growing rings around the wanted place; among the places of a ring the nearest wins, then the one read first.
    for (int ring = 0;; ++ring) {
        std::optional<QPointF> best;
        qreal bestDistance = 0;
        for (int row = -ring; row <= ring; ++row) {
            const int step = std::abs(row) == ring ? 1 : std::max(1, 2 * ring);
            for (int column = -ring; column <= ring; column += step) {
                const QPointF place = start + QPointF(column, row) * (2 * grid);
                const qreal distance = QPointF::dotProduct(place - start, place - start);
                if (isFree(QRectF(place, size), taken) && (!best || distance < bestDistance)) {
                    best = place;
                    bestDistance = distance;
                }
            }
        }
        if (best)
            return *best;
    }
}

QList<QPointF> freeCardPlaces(const QList<QSizeF> &sizes, QPointF wanted, QList<QRectF> taken)
{
    QList<QPointF> places;
    if (sizes.size() < blockSize) {
        for (const QSizeF &size : sizes) {
            places.append(freeCardPlace(size, wanted, taken));
            taken.append(QRectF(places.last(), size));
        }
        return places;
    }
    const QList<QRectF> cards = inRows(sizes);
    QRectF block;
    for (const QRectF &card : cards)
        block = block.united(card);
    const QPointF corner = freeCardPlace(block.size(), wanted, taken);
    for (const QRectF &card : cards)
        places.append(corner + card.topLeft());
    return places;
}

QHash<ObjectId, QPointF> roomBelow(ObjectId grown, qreal growth, const QHash<ObjectId, QRectF> &cards)
{
    constexpr qreal keptGap = 24;
    constexpr qreal fineGrid = 8;
    struct Mover
    {
        QRectF before;
        qreal bottom;
    };
    const QRectF whole = cards.value(grown);
    QList<Mover> movers{{whole, whole.bottom() + growth}};
    // From above downwards: where a card goes depends only on those that were above it.
    QList<ObjectId> order = cards.keys();
    std::sort(order.begin(), order.end(), [&cards](ObjectId a, ObjectId b) {
        return std::pair(cards.value(a).top(), a) < std::pair(cards.value(b).top(), b);
    });
    QHash<ObjectId, QPointF> moved;
    for (const ObjectId id : std::as_const(order)) {
        const QRectF card = cards.value(id);
        qreal top = card.top();
        for (const Mover &mover : std::as_const(movers)) {
            const qreal space = card.top() - mover.before.bottom();
            const bool beside = card.right() <= mover.before.left() || card.left() >= mover.before.right();
            if (id == grown || beside || space < 0)
                continue;
            top = std::max(top, mover.bottom + std::min(space, keptGap));
        }
        if (top == card.top())
            continue;
        top = std::ceil(top / fineGrid) * fineGrid;
        moved.insert(id, {card.left(), top});
        movers.append({card, top + card.height()});
    }
    return moved;
}

} // namespace joinery
