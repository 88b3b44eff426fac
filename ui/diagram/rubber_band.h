// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/canvas_drag.h"
#include "ui/diagram/diagram_scene.h"

namespace joinery {

class Selection;

/** Selects the cards a rectangle touches, while it is drawn. */
class RubberBand : public CanvasDrag
{
public:
    /** With `extends`, what was selected before stays so. */
    RubberBand(DiagramScene &scene, Selection &selection, QPointF start, bool extends);

    void move(QPointF point) override;
    void finish(QPointF point) override;
    void cancel() override;
    void paint(QPainter &painter, const Theme &theme, qreal scale) const override;

private:
    DiagramScene &m_scene;
    Selection &m_selection;
    QPointF m_start;
    QPointF m_end;
    QList<ObjectId> m_before;
    QList<ObjectId> m_kept;
};

} // namespace joinery
