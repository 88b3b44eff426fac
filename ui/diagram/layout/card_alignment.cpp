// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/layout/card_alignment.h"

#include <QList>

#include <algorithm>
#include <cmath>

namespace joinery {

namespace {

QPointF alignedCorner(const QRectF &card, const QRectF &frame, Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return {frame.left(), card.top()};
    case Alignment::Center:
        return {std::round(frame.center().x() - card.width() / 2), card.top()};
    case Alignment::Right:
        return {frame.right() - card.width(), card.top()};
    case Alignment::Top:
        return {card.left(), frame.top()};
    case Alignment::Middle:
        return {card.left(), std::round(frame.center().y() - card.height() / 2)};
    case Alignment::Bottom:
        return {card.left(), frame.bottom() - card.height()};
    }
    return card.topLeft();
}

} // namespace

QHash<ObjectId, QPointF> aligned(const QHash<ObjectId, QRectF> &cards, Alignment alignment,
                                 const QSet<ObjectId> &pinned)
{
    const bool somePinned =
        std::any_of(cards.keyBegin(), cards.keyEnd(), [&pinned](ObjectId id) { return pinned.contains(id); });
    QRectF frame;
    for (auto card = cards.cbegin(); card != cards.cend(); ++card) {
        if (!somePinned || pinned.contains(card.key()))
            frame = frame.united(*card);
    }
    QHash<ObjectId, QPointF> moved;
    for (auto card = cards.cbegin(); card != cards.cend(); ++card) {
        const QPointF corner = alignedCorner(*card, frame, alignment);
        if (!pinned.contains(card.key()) && corner != card->topLeft())
            moved.insert(card.key(), corner);
    }
    return moved;
}

QHash<ObjectId, QPointF> distributed(const QHash<ObjectId, QRectF> &cards, Qt::Orientation direction,
                                     const QSet<ObjectId> &pinned)
{
    const bool across = direction == Qt::Horizontal;
    QList<std::pair<ObjectId, QRectF>> order;
    for (auto card = cards.cbegin(); card != cards.cend(); ++card)
        order.append({card.key(), *card});
    const auto middle = [across](const QRectF &card) { return across ? card.center().x() : card.center().y(); };
    std::sort(order.begin(), order.end(), [&middle](const auto &a, const auto &b) {
        return std::pair(middle(a.second), a.first) < std::pair(middle(b.second), b.first);
    });
    if (order.size() < 3)
        return {};
    const auto low = [across](const QRectF &card) { return across ? card.left() : card.top(); };
    const auto length = [across](const QRectF &card) { return across ? card.width() : card.height(); };
    qreal filled = 0;
    for (const auto &[id, card] : std::as_const(order))
        filled += length(card);
    const QRectF &last = order.last().second;
    const qreal start = low(order.first().second);
    const qreal gap = (low(last) + length(last) - start - filled) / qreal(order.size() - 1);
    QHash<ObjectId, QPointF> moved;
    qreal at = start;
    for (qsizetype i = 0; i < order.size(); ++i) {
        const auto &[id, card] = order.at(i);
        const qreal place = std::round(at);
        const QPointF corner = across ? QPointF(place, card.top()) : QPointF(card.left(), place);
        const bool stays = i == 0 || i == order.size() - 1 || pinned.contains(id);
        if (!stays && corner != card.topLeft())
            moved.insert(id, corner);
        at += length(card) + gap;
    }
    return moved;
}

} // namespace joinery
