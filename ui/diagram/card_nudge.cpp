// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/card_nudge.h"

#include "ui/diagram/annotations/annotation_edits.h"
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
    // Cards that are aligned off the grid stay so: the first comes onto it, the others go along.
    std::optional<QPointF> step;
    const QList<ObjectId> all = m_scene.annotations().cardsOf(cards);
    QList<ObjectId> hidden;
    for (const ObjectId id : all) {
        const CardItem *card = m_scene.card(id);
        if (!card) {
            if (!cards.contains(id))
                hidden.append(id);
            continue;
        }
        if (!step)
            step = snappedToGrid(card->pos() + shift) - card->pos();
        m_positions.insert(id, card->pos() + *step);
    }
    if (step && !hidden.isEmpty()) {
        // Cards of a group that are not shown stay with the others.
        QHash<ObjectId, QPointF> places = m_document.positions();
        places.insert(m_positions);
        for (const ObjectId id : std::as_const(hidden)) {
            if (places.contains(id))
                m_positions.insert(id, places.value(id) + *step);
        }
    }
    const QHash<ObjectId, QRectF> rectangles = m_scene.annotations().rectanglesOf(cards);
    for (auto entry = rectangles.cbegin(); entry != rectangles.cend(); ++entry)
        m_rectangles.insert(entry.key(), QRectF(snappedToGrid(entry->topLeft() + shift), entry->size()));
    if (m_positions.isEmpty() && m_rectangles.isEmpty())
        return;
    m_scene.previewPositions(m_positions);
    m_scene.annotations().preview(m_rectangles);
    m_pause.start();
}

void CardNudge::forget()
{
    m_pause.stop();
    m_positions.clear();
    m_rectangles.clear();
}

void CardNudge::finish()
{
    m_pause.stop();
    const QHash<ObjectId, QPointF> positions = std::exchange(m_positions, {});
    const QHash<ObjectId, QRectF> rectangles = std::exchange(m_rectangles, {});
    if (!rectangles.isEmpty())
        placeThings(m_document, m_scene, positions.isEmpty() ? tr("Move note") : tr("Move tables and notes"), positions,
                    withRectangles(m_document.annotations(), rectangles));
    else if (!positions.isEmpty())
        placeCards(m_document, m_scene, tr("Move tables"), positions);
}

} // namespace joinery
