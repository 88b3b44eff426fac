// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/card_placement.h"

#include <QtMath>

#include <cmath>

namespace joinery {

namespace {

constexpr qreal grid = 20;
constexpr qreal gap = 40;

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

QHash<ObjectId, QPointF> roomBelow(ObjectId grown, qreal growth, const QHash<ObjectId, QRectF> &cards)
{
    constexpr qreal keptGap = 24;
    constexpr qreal fineGrid = 8;
    QHash<ObjectId, QPointF> moved;
    QList<std::pair<QRectF, qreal>> growing{{cards.value(grown), growth}};
    while (!growing.isEmpty()) {
        const auto [before, by] = growing.takeFirst();
        for (auto card = cards.cbegin(); card != cards.cend(); ++card) {
            const QRectF now(moved.value(card.key(), card->topLeft()), card->size());
            const qreal space = now.top() - before.bottom();
            const bool beside = now.right() <= before.left() || now.left() >= before.right();
            if (card.key() == grown || beside || space < 0)
                continue;
            const qreal wanted = before.bottom() + by + std::min(space, keptGap);
            if (now.top() >= wanted)
                continue;
            const qreal top = std::ceil(wanted / fineGrid) * fineGrid;
            moved.insert(card.key(), {now.left(), top});
            growing.append({now, top - now.top()});
        }
    }
    return moved;
}

} // namespace joinery
