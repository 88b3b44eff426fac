// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/row_painter.h"

#include "ui/editor/change_roles.h"

#include <QPainterPath>

namespace joinery {

void paintRowBackground(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme, const RowLook &look)
{
    const Tone tone = theme.tone(roleOf(look.change));
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, theme.selection);
    else if (look.change != ChangeKind::None)
        painter.fillRect(option.rect, tone.fill);
    else if (look.hovered)
        painter.fillRect(option.rect, theme.hover);
    if (look.change != ChangeKind::None && look.hasBar)
        painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), tone.ink);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);
}

void paintFocus(QPainter &painter, const QRect &area, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.accent);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(area).adjusted(1.5, 1.5, -1.5, -2.5), 4, 4);
}

void paintWave(QPainter &painter, const QRect &area, int width, const QColor &color)
{
    constexpr qreal step = 2;
    const qreal base = area.center().y() + 8;
    QPainterPath wave(QPointF(area.left(), base));
    for (qreal x = step, up = -1; x <= width; x += step, up = -up)
        wave.lineTo(area.left() + x, base + up);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(wave);
}

} // namespace joinery
