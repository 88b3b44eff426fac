// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/rubber_band.h"

#include "ui/document/selection.h"

#include <QPainter>

namespace joinery {

RubberBand::RubberBand(DiagramScene &scene, Selection &selection, QPointF start, bool extends)
    : m_scene(scene), m_selection(selection), m_start(start), m_end(start), m_before(selection.objects())
{
    if (extends)
        m_kept = m_before;
}

void RubberBand::move(QPointF point)
{
    m_end = point;
    QList<ObjectId> chosen = m_kept;
    const QRectF area = QRectF(m_start, m_end).normalized();
    const QList<ObjectId> touched = m_scene.cardsIn(area) + m_scene.annotations().thingsIn(area);
    for (const ObjectId id : touched) {
        if (!chosen.contains(id))
            chosen.append(id);
    }
    if (chosen != m_selection.objects())
        m_selection.select(chosen);
    m_scene.repaintOver();
}

void RubberBand::finish(QPointF point)
{
    move(point);
    m_scene.repaintOver();
}

void RubberBand::cancel()
{
    m_selection.select(m_before);
    m_scene.repaintOver();
}

void RubberBand::paint(QPainter &painter, const Theme &theme, qreal) const
{
    QColor fill = theme.accent;
    fill.setAlphaF(0.1F);
    QPen pen(theme.accent, 0);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRect(QRectF(m_start, m_end).normalized());
}

} // namespace joinery
