// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/card_order.h"

#include "ui/diagram/card_drag.h"
#include "ui/document/project_document.h"

namespace joinery {

CardOrder::CardOrder(const DiagramScene &scene, ProjectDocument &document) : m_scene(scene), m_document(document) {}

QList<ObjectId> CardOrder::those(const QList<ObjectId> &cards, bool pinned) const
{
    // The scene may not show yet what was done a moment ago.
    const QSet<ObjectId> present = m_document.pinned();
    QList<ObjectId> result;
    for (const ObjectId id : cards) {
        if (m_scene.card(id) && present.contains(id) == pinned)
            result.append(id);
    }
    return result;
}

bool CardOrder::canPin(const QList<ObjectId> &cards) const
{
    return !those(cards, false).isEmpty();
}

bool CardOrder::canUnpin(const QList<ObjectId> &cards) const
{
    return !those(cards, true).isEmpty();
}

void CardOrder::setPinned(const QList<ObjectId> &cards, bool pinned)
{
    const QList<ObjectId> changing = those(cards, !pinned);
    if (changing.isEmpty())
        return;
    QString text = pinned ? tr("Pin card") : tr("Unpin card");
    if (changing.size() > 1)
        text = (pinned ? tr("Pin %1 cards") : tr("Unpin %1 cards")).arg(changing.size());
    m_document.setPinned(text, changing, pinned);
}

void CardOrder::togglePinned(const QList<ObjectId> &cards)
{
    setPinned(cards, canPin(cards));
}

QHash<ObjectId, QRectF> CardOrder::rectangles(const QList<ObjectId> &cards) const
{
    QHash<ObjectId, QRectF> result;
    for (const ObjectId id : cards) {
        if (const CardItem *card = m_scene.card(id))
            result.insert(id, card->sceneRectangle());
    }
    return result;
}

void CardOrder::move(const QString &undoText, const QHash<ObjectId, QPointF> &places)
{
    if (!places.isEmpty())
        placeCards(m_document, m_scene, undoText, places);
}

void CardOrder::align(const QList<ObjectId> &cards, Alignment alignment)
{
    move(alignmentTitle(alignment), aligned(rectangles(cards), alignment, m_document.pinned()));
}

void CardOrder::distribute(const QList<ObjectId> &cards, Qt::Orientation direction)
{
    move(distributionTitle(direction), distributed(rectangles(cards), direction, m_document.pinned()));
}

QString alignmentTitle(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return CardOrder::tr("Align left edges");
    case Alignment::Center:
        return CardOrder::tr("Align centers");
    case Alignment::Right:
        return CardOrder::tr("Align right edges");
    case Alignment::Top:
        return CardOrder::tr("Align top edges");
    case Alignment::Middle:
        return CardOrder::tr("Align middles");
    case Alignment::Bottom:
        return CardOrder::tr("Align bottom edges");
    }
    return {};
}

QString distributionTitle(Qt::Orientation direction)
{
    return direction == Qt::Horizontal ? CardOrder::tr("Distribute horizontally")
                                       : CardOrder::tr("Distribute vertically");
}

} // namespace joinery
