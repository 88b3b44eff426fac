// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/canvas_drag.h"
#include "ui/diagram/diagram_scene.h"

namespace joinery {

class AnnotationEdits;

/** Pulls at the lower right corner of a note, or of a group without cards. */
class NoteResize : public CanvasDrag
{
public:
    NoteResize(DiagramScene &scene, AnnotationEdits &edits, ObjectId thing, QPointF start);
    ~NoteResize() override;
    Q_DISABLE_COPY_MOVE(NoteResize)

    void move(QPointF point) override;
    void finish(QPointF point) override;
    void cancel() override;
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::SizeFDiagCursor; }

private:
    DiagramScene &m_scene;
    AnnotationEdits &m_edits;
    ObjectId m_thing;
    QPointF m_start;
    QRectF m_before;
    QRectF m_now;
};

/** Larger or smaller by this, on the grid and within what is allowed. */
[[nodiscard]] QRectF resizedBy(const QRectF &rectangle, QPointF growth);

} // namespace joinery
