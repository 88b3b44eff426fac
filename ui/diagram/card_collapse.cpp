// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/card_collapse.h"

#include "ui/diagram/card_finder.h"
#include "ui/diagram/layout/card_separation.h"
#include "ui/document/project_document.h"

namespace joinery {

namespace {

/** Making room for each looks at all cards; for more than these it is made for all at once. */
constexpr qsizetype mostMakingRoom = 20;

} // namespace

CardCollapse::CardCollapse(const DiagramScene &scene, ProjectDocument &document) : m_scene(scene), m_document(document)
{
}

QList<ObjectId> CardCollapse::those(const QList<ObjectId> &cards, bool collapsed) const
{
    // The scene may not show yet what was done a moment ago.
    const QSet<ObjectId> present = m_document.collapsed();
    QList<ObjectId> result;
    for (const ObjectId id : cards) {
        const CardItem *card = m_scene.card(id);
        if (card && card->content().hasRows() && present.contains(id) == collapsed)
            result.append(id);
    }
    return result;
}

bool CardCollapse::canCollapse(const QList<ObjectId> &cards) const
{
    return !those(cards, false).isEmpty();
}

bool CardCollapse::canExpand(const QList<ObjectId> &cards) const
{
    return !those(cards, true).isEmpty();
}

void CardCollapse::setCollapsed(const QList<ObjectId> &cards, bool collapsed)
{
    const QList<ObjectId> changing = those(cards, !collapsed);
    if (changing.isEmpty())
        return;
    QString text = collapsed ? tr("Collapse card") : tr("Expand card");
    if (changing.size() > 1)
        text = (collapsed ? tr("Collapse %1 cards") : tr("Expand %1 cards")).arg(changing.size());
    m_document.setCollapsed(text, changing, collapsed, collapsed ? QHash<ObjectId, QPointF>() : roomFor(changing));
}

QHash<ObjectId, QPointF> CardCollapse::roomFor(const QList<ObjectId> &opened) const
{
    QHash<ObjectId, QRectF> all = cardRectangles(m_scene);
    const QHash<ObjectId, QRectF> closed = all;
    QHash<ObjectId, QPointF> result;
    const bool isForAll = opened.size() > mostMakingRoom;
    for (const ObjectId id : opened) {
        CardContent open = m_scene.card(id)->content();
        open.collapsed = false;
        const qreal height = CardGeometry(open, m_scene.fonts()).size().height();
        const QRectF before = all.value(id);
        all[id].setHeight(height);
        if (isForAll)
            continue;
        const auto moved = pushedDown(id, before, all);
        for (auto place = moved.cbegin(); place != moved.cend(); ++place) {
            all[place.key()].moveTopLeft(*place);
            result.insert(place.key(), *place);
        }
    }
    if (isForAll)
        result = roomMade(closed, all, m_document.pinned());
    if (result.isEmpty())
        return result;
    // Along with those that were only found so far, so that no card moves by itself later.
    QHash<ObjectId, QPointF> places = m_scene.foundPlaces();
    places.insert(result);
    return places;
}

void CardCollapse::toggle(const QList<ObjectId> &cards)
{
    setCollapsed(cards, canCollapse(cards));
}

void CardCollapse::setAllCollapsed(bool collapsed)
{
    QList<ObjectId> all;
    for (const CardContent &card : m_scene.content().cards)
        all.append(card.id);
    setCollapsed(all, collapsed);
}

} // namespace joinery
