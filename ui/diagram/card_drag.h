// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/canvas_drag.h"
#include "ui/diagram/diagram_scene.h"

namespace joinery {

class ProjectDocument;

/** Moves cards together, snapped to the grid, as one undo step. */
class CardDrag : public CanvasDrag
{
public:
    CardDrag(DiagramScene &scene, ProjectDocument &document, const QList<ObjectId> &cards, ObjectId grabbed,
             QPointF start);

    ~CardDrag() override;
    Q_DISABLE_COPY_MOVE(CardDrag)

    void move(QPointF point) override;
    void finish(QPointF point) override;
    void cancel() override;
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::SizeAllCursor; }

private:
    DiagramScene &m_scene;
    ProjectDocument &m_document;
    ObjectId m_grabbed;
    QPointF m_start;
    QHash<ObjectId, QPointF> m_before;
    QHash<ObjectId, QPointF> m_now;
};

/** Writes new positions, along with those that were only found so far, so that no card moves by itself later. */
void placeCards(ProjectDocument &document, const DiagramScene &scene, const QString &undoText,
                const QHash<ObjectId, QPointF> &positions);

} // namespace joinery
