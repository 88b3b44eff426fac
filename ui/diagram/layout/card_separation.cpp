// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/layout/card_separation.h"

#include <QList>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace joinery {

namespace {

constexpr qreal gap = 24;
constexpr qreal grid = 8;

/** From above to below, then from left to right. */
QList<std::pair<ObjectId, QRectF>> inOrder(const QHash<ObjectId, QRectF> &cards)
{
    QList<std::pair<ObjectId, QRectF>> result;
    for (auto card = cards.cbegin(); card != cards.cend(); ++card)
        result.append({card.key(), *card});
    std::sort(result.begin(), result.end(), [](const auto &a, const auto &b) {
        return std::tuple(a.second.top(), a.second.left(), a.first) <
               std::tuple(b.second.top(), b.second.left(), b.first);
    });
    return result;
}

qreal onGrid(qreal at)
{
    return std::ceil(at / grid) * grid;
}

} // namespace

QList<ObjectId> overlappingCards(const QHash<ObjectId, QRectF> &cards)
{
    const QList<std::pair<ObjectId, QRectF>> all = inOrder(cards);
    QList<bool> overlaps(all.size(), false);
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (qsizetype k = i + 1; k < all.size() && all.at(k).second.top() < all.at(i).second.bottom(); ++k) {
            if (all.at(i).second.intersects(all.at(k).second))
                overlaps[i] = overlaps[k] = true;
        }
    }
    QList<ObjectId> result;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (overlaps.at(i))
            result.append(all.at(i).first);
    }
    return result;
}

QHash<ObjectId, QPointF> separated(const QHash<ObjectId, QRectF> &cards, const QSet<ObjectId> &pinned)
{
    QHash<ObjectId, QPointF> moved;
    QList<QRectF> placed;
    for (const ObjectId id : pinned) {
        if (cards.contains(id))
            placed.append(cards.value(id));
    }
    for (const auto &[id, where] : inOrder(cards)) {
        if (pinned.contains(id))
            continue;
        QRectF card = where;
        const auto inTheWay = [&card](const QRectF &other) { return other.intersects(card); };
        for (auto other = std::find_if(placed.cbegin(), placed.cend(), inTheWay); other != placed.cend();
             other = std::find_if(placed.cbegin(), placed.cend(), inTheWay)) {
            const qreal down = onGrid(other->bottom() + gap);
            const qreal right = onGrid(other->right() + gap);
            if (down - card.top() <= right - card.left())
                card.moveTop(down);
            else
                card.moveLeft(right);
        }
        placed.append(card);
        if (card.topLeft() != where.topLeft())
            moved.insert(id, card.topLeft());
    }
    return moved;
}

QHash<ObjectId, QPointF> pushedDown(ObjectId opened, const QRectF &before, const QHash<ObjectId, QRectF> &cards)
{
    QHash<ObjectId, QPointF> moved;
    QList<QRectF> inTheWay{cards.value(opened)};
    for (const auto &[id, where] : inOrder(cards)) {
        if (id == opened || where.top() < before.top() || where.intersects(before))
            continue;
        QRectF card = where;
        const auto covers = [&card](const QRectF &other) { return other.intersects(card); };
        for (auto other = std::find_if(inTheWay.cbegin(), inTheWay.cend(), covers); other != inTheWay.cend();
             other = std::find_if(inTheWay.cbegin(), inTheWay.cend(), covers))
            card.moveTop(onGrid(other->bottom() + gap));
        if (card.top() == where.top())
            continue;
        moved.insert(id, card.topLeft());
        inTheWay.append(card);
    }
    return moved;
}

QHash<ObjectId, QPointF> roomMade(const QHash<ObjectId, QRectF> &before, const QHash<ObjectId, QRectF> &after,
                                  const QSet<ObjectId> &pinned)
{
    const QList<std::pair<ObjectId, QRectF>> all = inOrder(after);
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (qsizetype k = i + 1; k < all.size() && all.at(k).second.top() < all.at(i).second.bottom(); ++k) {
            if (all.at(i).second.intersects(all.at(k).second) &&
                !before.value(all.at(i).first).intersects(before.value(all.at(k).first)))
                return separated(after, pinned);
        }
    }
    return {};
}

} // namespace joinery
