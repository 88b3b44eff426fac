// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/canvas_drag.h"
#include "ui/diagram/diagram_scene.h"
#include "ui/diagram/snap_guides.h"

namespace joinery {

class ProjectDocument;

/**
 * Moves cards, groups and notes together, snapped to the grid and, where `snaps`, to what lines up with cards in sight,
 * as one undo step.
 *
 * A card that is let go inside the frame of a group comes into it. Whoever drags a card of a group out of its frame
 * makes the frame larger. With Ctrl held things are free: they snap to the grid alone, and a card comes into no group,
 * and out of the one it is in.
 */
class CardDrag : public CanvasDrag
{
public:
    CardDrag(DiagramScene &scene, ProjectDocument &document, const QList<ObjectId> &things, ObjectId grabbed,
             QPointF start, bool snaps = true);

    ~CardDrag() override;
    Q_DISABLE_COPY_MOVE(CardDrag)

    void hold(Qt::KeyboardModifiers modifiers) override;
    void move(QPointF point) override;
    void finish(QPointF point) override;
    void cancel() override;
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::SizeAllCursor; }
    void paint(QPainter &painter, const Theme &theme, qreal scale) const override;
    /** What the cards line up with where they are. */
    [[nodiscard]] const SnapGuides::Lines &guides() const { return m_lines; }

private:
    [[nodiscard]] QPointF snapped(QPointF shift);

    DiagramScene &m_scene;
    ProjectDocument &m_document;
    /** The group into which a card comes that is let go now; null for none. */
    [[nodiscard]] ObjectId groupFor(ObjectId card) const;
    /** What is to be written of groups and notes. */
    [[nodiscard]] DiagramAnnotations annotationsAfter() const;
    [[nodiscard]] QString undoText(const DiagramAnnotations &before, const DiagramAnnotations &after) const;

    QPointF m_origin;
    QPointF m_start;
    bool m_snaps;
    SnapGuides m_guides;
    SnapGuides::Lines m_lines;
    /** Around all that is moved, as it lay. */
    QRectF m_bounds;
    QHash<ObjectId, QPointF> m_before;
    QHash<ObjectId, QPointF> m_now;
    /** Of notes and groups without cards. */
    QHash<ObjectId, QRectF> m_rectanglesBefore;
    QHash<ObjectId, QRectF> m_rectangles;
    /** Cards that are moved by themselves, not with their group. */
    QList<ObjectId> m_single;
    QSet<ObjectId> m_all;
    bool m_isFree = false;
};

/** Writes new positions, along with those that were only found so far, so that no card moves by itself later. */
void placeCards(ProjectDocument &document, const DiagramScene &scene, const QString &undoText,
                const QHash<ObjectId, QPointF> &positions);
/** The same, along with groups and notes. */
void placeThings(ProjectDocument &document, const DiagramScene &scene, const QString &undoText,
                 const QHash<ObjectId, QPointF> &positions, const DiagramAnnotations &annotations);

} // namespace joinery
