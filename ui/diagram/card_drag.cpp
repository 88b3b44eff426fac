// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/card_drag.h"

#include "ui/diagram/card_placement.h"
#include "ui/document/project_document.h"

#include <QCoreApplication>

namespace joinery {

CardDrag::CardDrag(DiagramScene &scene, ProjectDocument &document, const QList<ObjectId> &cards, ObjectId grabbed,
                   QPointF start)
    : m_scene(scene), m_document(document), m_grabbed(grabbed), m_start(start)
{
    for (const ObjectId id : cards) {
        if (const CardItem *card = scene.card(id))
            m_before.insert(id, card->pos());
    }
    m_now = m_before;
}

CardDrag::~CardDrag()
{
    m_scene.setLifted({});
}

void CardDrag::move(QPointF point)
{
    const QPointF origin = m_before.value(m_grabbed);
    const QPointF shift = snappedToGrid(origin + point - m_start) - origin;
    for (auto card = m_before.cbegin(); card != m_before.cend(); ++card)
        m_now[card.key()] = card.value() + shift;
    const QList<ObjectId> cards = m_now.keys();
    m_scene.setLifted({cards.cbegin(), cards.cend()});
    m_scene.previewPositions(m_now);
}

void CardDrag::finish(QPointF point)
{
    move(point);
    if (m_now == m_before)
        return;
    const QString text = m_now.size() == 1
                             ? QCoreApplication::translate("CardDrag", "Move table")
                             : QCoreApplication::translate("CardDrag", "Move %1 tables").arg(m_now.size());
    placeCards(m_document, m_scene, text, m_now);
}

void CardDrag::cancel()
{
    m_scene.previewPositions(m_before);
}

void placeCards(ProjectDocument &document, const DiagramScene &scene, const QString &undoText,
                const QHash<ObjectId, QPointF> &positions)
{
    QHash<ObjectId, QPointF> all = scene.foundPlaces();
    all.insert(positions);
    document.moveCards(undoText, all);
}

} // namespace joinery
