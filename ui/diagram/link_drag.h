// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/canvas_drag.h"
#include "ui/diagram/diagram_scene.h"

#include <functional>

namespace joinery {

/** Draws a foreign key, or a link without one, from a column to the column, or the table, it is to point to. */
class LinkDrag : public CanvasDrag
{
public:
    /** `connect` is told table and column of both ends; the column pointed to is null where a card's header was hit. */
    using Connect = std::function<void(const CanvasHit &from, const CanvasHit &to)>;

    /** `judge` says why a link to a target is not simply made; empty where it is. */
    using Judge = std::function<QString(const CanvasHit &from, const CanvasHit &to)>;

    LinkDrag(DiagramScene &scene, const CanvasHit &from, Judge judge, Connect connect);

    /** What is said beside the pointer of the target under it; empty where the link fits. */
    [[nodiscard]] QString reason() const { return m_reason; }
    [[nodiscard]] Qt::CursorShape cursor() const override;

    void hold(Qt::KeyboardModifiers held) override { m_isVirtual = held.testFlag(Qt::ControlModifier); }
    void move(QPointF point) override;
    void finish(QPointF point) override;
    void cancel() override;
    void paint(QPainter &painter, const Theme &theme, qreal scale) const override;

private:
    [[nodiscard]] QPointF start() const;
    void paintReason(QPainter &painter, const Theme &theme, qreal scale) const;

    DiagramScene &m_scene;
    CanvasHit m_from;
    CanvasHit m_target;
    QPointF m_end;
    Judge m_judge;
    Connect m_connect;
    QString m_reason;
    /** With Ctrl held it becomes a link without a foreign key. */
    bool m_isVirtual = false;
};

} // namespace joinery
