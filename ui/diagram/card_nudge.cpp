// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/card_nudge.h"

#include "ui/diagram/card_drag.h"
#include "ui/diagram/card_placement.h"

namespace joinery {

CardNudge::CardNudge(DiagramScene &scene, ProjectDocument &document) : m_scene(scene), m_document(document)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(500);
    connect(&m_pause, &QTimer::timeout, this, &CardNudge::finish);
}

void CardNudge::nudge(const QList<ObjectId> &cards, QPointF shift)
{
    for (const ObjectId id : cards) {
        if (const CardItem *card = m_scene.card(id))
            m_positions.insert(id, snappedToGrid(card->pos() + shift));
    }
    if (m_positions.isEmpty())
        return;
    m_scene.previewPositions(m_positions);
    m_pause.start();
}

void CardNudge::finish()
{
    m_pause.stop();
    const QHash<ObjectId, QPointF> positions = std::exchange(m_positions, {});
    if (!positions.isEmpty())
        placeCards(m_document, m_scene, tr("Move tables"), positions);
}

} // namespace joinery
