// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/annotations/note_item.h"
#include "ui/diagram/canvas_hit.h"
#include "ui/diagram/diagram_content.h"

#include <functional>
#include <map>

class QGraphicsScene;

namespace joinery {

/**
 * The groups and notes of a scene: one item each, frames that follow their cards, and what a point of them means.
 *
 * Costs nothing while a diagram has none.
 */
class AnnotationLayer
{
public:
    /** Where a card lies in the scene; a null rectangle for one that is not there. */
    using CardPlace = std::function<QRectF(ObjectId card)>;

    AnnotationLayer(QGraphicsScene &scene, CardPlace cardPlace);

    void setContent(const DiagramContent &content, const SharedCardStyle &style);
    void setStyle(const SharedCardStyle &style);
    /** At which zoom hits are asked for. */
    void setZoom(qreal zoom) { m_zoom = zoom; }
    void setSelected(const QList<ObjectId> &things);
    void setHovered(ObjectId thing);
    /** The group that would take what is let go now, or null. */
    void setTarget(ObjectId group);
    /** Frames around the cards as they lie now; those around some of `held` alone stay as they are. */
    void followCards(const QSet<ObjectId> &held = {});
    /** While notes and empty groups are moved or resized. */
    void preview(const QHash<ObjectId, QRectF> &rectangles);

    [[nodiscard]] bool isEmpty() const { return m_groups.empty() && m_notes.empty(); }
    [[nodiscard]] bool contains(ObjectId thing) const { return group(thing) || note(thing); }
    [[nodiscard]] const GroupItem *group(ObjectId id) const;
    [[nodiscard]] const NoteItem *note(ObjectId id) const;
    /** Groups that are seen, then notes. */
    [[nodiscard]] QList<ObjectId> things() const;
    /** The frame or sheet, in scene coordinates; null when there is none. */
    [[nodiscard]] QRectF rectangle(ObjectId thing) const;
    /** The line of a group's title at the zoom of now. */
    [[nodiscard]] QRectF titleArea(ObjectId group) const;
    [[nodiscard]] QRectF bounds() const;
    /** What a point on an item of the scene means. */
    [[nodiscard]] CanvasHit hitOn(const QGraphicsItem &item, QPointF point) const;
    /** Notes that a rectangle touches, and groups whose frame lies in it. */
    [[nodiscard]] QList<ObjectId> thingsIn(const QRectF &area) const;
    /** The smallest group whose frame holds the point, or null. */
    [[nodiscard]] ObjectId groupAt(QPointF point) const;
    /** The cards among these things, and those of the groups among them. */
    [[nodiscard]] QList<ObjectId> cardsOf(const QList<ObjectId> &things) const;
    /** The notes and the groups without cards among these things, with where they are. */
    [[nodiscard]] QHash<ObjectId, QRectF> rectanglesOf(const QList<ObjectId> &things) const;
    /** The items that move with these cards, notes and groups. */
    [[nodiscard]] QList<CanvasItem *> itemsHeldWith(const QSet<ObjectId> &things) const;

private:
    struct Group
    {
        std::unique_ptr<GroupItem> frame;
        std::unique_ptr<GroupTitle> title;
    };

    [[nodiscard]] QRectF frameOf(const DiagramGroup &group) const;
    void setState(ObjectId thing);
    void forget(CanvasItem &item);

    QGraphicsScene &m_scene;
    CardPlace m_cardPlace;
    std::map<ObjectId, Group> m_groups;
    std::map<ObjectId, std::unique_ptr<NoteItem>> m_notes;
    qreal m_zoom = 1;
    QSet<ObjectId> m_selected;
    ObjectId m_hovered;
    ObjectId m_target;
};

} // namespace joinery
