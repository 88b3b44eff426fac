// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/canvas_drag.h"
#include "ui/diagram/diagram_scene.h"

#include <functional>

namespace joinery {

/** Takes a column to another place among those of its table; a line shows where it goes. */
class ColumnDrag : public CanvasDrag
{
public:
    /** Told the position among the columns, counted without the one that moves. */
    using Move = std::function<void(ObjectId table, ObjectId column, int position)>;

    ColumnDrag(DiagramScene &scene, const CanvasHit &column, Move move);

    /** Whether the row is a column of the model, one of several. */
    [[nodiscard]] static bool canMove(const DiagramScene &scene, const CanvasHit &column);

    void move(QPointF point) override;
    void finish(QPointF point) override;
    void cancel() override;
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::SizeVerCursor; }
    void paint(QPainter &painter, const Theme &theme, qreal scale) const override;

private:
    DiagramScene &m_scene;
    CanvasHit m_column;
    Move m_move;
    /** The row before which it goes, one behind the last for the end; -1 while it goes nowhere. */
    int m_before = -1;
};

} // namespace joinery
