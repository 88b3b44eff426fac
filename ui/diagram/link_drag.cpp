// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/link_drag.h"

#include "ui/diagram/routing/rounded_path.h"

#include <QPainter>

namespace joinery {

LinkDrag::LinkDrag(DiagramScene &scene, const CanvasHit &from, Judge judge, Connect connect)
    : m_scene(scene), m_from(from), m_end(start()), m_judge(std::move(judge)), m_connect(std::move(connect))
{
}

QPointF LinkDrag::start() const
{
    const CardItem *card = m_scene.card(m_from.card);
    if (!card)
        return {};
    const CardGeometry &geometry = card->geometry();
    const qreal y = geometry.anchor(card->content().rowOf(m_from.column));
    const bool leftwards = m_end.x() < card->sceneRectangle().center().x() && !m_end.isNull();
    return card->pos() + QPointF(leftwards ? 0 : geometry.size().width(), y);
}

void LinkDrag::move(QPointF point)
{
    m_end = point;
    m_target = m_scene.hitAt(point);
    const CardItem *card = m_target.isCard() ? m_scene.card(m_target.card) : nullptr;
    const bool isOwnRow = m_target.card == m_from.card && m_target.column == m_from.column;
    if (!card || card->content().isGhost() || card->content().kind != CardContent::Kind::Table || isOwnRow)
        m_target = {};
    // An index or a constraint is nothing to refer to; its table is.
    if (m_target.part == CanvasHit::Part::Detail)
        m_target.column = {};
    m_reason = m_target.isCard() && !m_isVirtual ? m_judge(m_from, m_target) : QString();
    const bool fits = m_reason.isEmpty();
    m_scene.setDropTarget(fits ? m_target.card : ObjectId(), fits ? m_target.column : ObjectId());
    m_scene.repaintOver();
}

Qt::CursorShape LinkDrag::cursor() const
{
    return m_reason.isEmpty() ? Qt::CrossCursor : Qt::WhatsThisCursor;
}

void LinkDrag::finish(QPointF point)
{
    move(point);
    const CanvasHit target = m_target;
    cancel();
    if (target.isCard())
        m_connect(m_from, target);
}

void LinkDrag::cancel()
{
    m_target = {};
    m_reason.clear();
    m_scene.setDropTarget({}, {});
    m_scene.repaintOver();
}

void LinkDrag::paint(QPainter &painter, const Theme &theme, qreal scale) const
{
    const QColor ink = m_reason.isEmpty() ? theme.accent : theme.tone(Role::Changed).ink;
    QPen pen(ink, 1.5 / std::min(scale, 1.0));
    if (!m_target.isCard())
        pen.setDashPattern({4, 3});
    else if (m_isVirtual)
        pen.setDashPattern({6, 3, 1, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QPointF from = start();
    const qreal middle = (from.x() + m_end.x()) / 2;
    painter.drawPath(roundedPath({from, {middle, from.y()}, {middle, m_end.y()}, m_end}));
    painter.setBrush(ink);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(m_end, 3.5, 3.5);
    if (!m_reason.isEmpty())
        paintReason(painter, theme, scale);
}

void LinkDrag::paintReason(QPainter &painter, const Theme &theme, qreal scale) const
{
    constexpr int apart = 16;
    constexpr int widest = 320;
    constexpr int margin = 8;
    painter.save();
    // The same size at any zoom.
    painter.translate(m_end);
    painter.scale(1 / scale, 1 / scale);
    painter.setFont(theme.secondaryFont);
    const QRect text = painter.fontMetrics().boundingRect(QRect(0, 0, widest, 0), Qt::TextWordWrap, m_reason);
    // Beside the pointer, on the side where there is room.
    const QPointF pointer = painter.worldTransform().map(QPointF());
    const bool isWide = pointer.x() + apart + text.width() + margin > painter.viewport().right();
    const bool isHigh = pointer.y() + apart + text.height() + margin > painter.viewport().bottom();
    const QPointF offset(isWide ? -apart - text.width() : apart, isHigh ? -apart - text.height() : apart);
    const QRectF area = QRectF(text).translated(offset).adjusted(-margin, -margin / 2.0, margin, margin / 2.0);
    const Tone tone = theme.tone(Role::Changed);
    painter.setPen(tone.ink);
    painter.setBrush(tone.fill);
    painter.drawRoundedRect(area, 4, 4);
    painter.drawText(QRectF(text).translated(offset), Qt::TextWordWrap, m_reason);
    painter.restore();
}

} // namespace joinery
