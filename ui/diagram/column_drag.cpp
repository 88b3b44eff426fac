// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/column_drag.h"

#include <QPainter>

namespace joinery {

namespace {

/** How far beside its card the pointer still means a place in it. */
constexpr qreal reach = 48;

bool isOfModel(const CardRow &row)
{
    return row.isColumn() && row.change != ChangeKind::Dropped;
}

/** Rows of columns come first; what follows are indexes and the like. */
int columnRows(const CardContent &content)
{
    int count = 0;
    for (int index = 0; index < content.shownRows(); ++index)
        count = content.rows.at(index).isColumn() ? index + 1 : count;
    return count;
}

} // namespace

ColumnDrag::ColumnDrag(DiagramScene &scene, const CanvasHit &column, Move move)
    : m_scene(scene), m_column(column), m_move(std::move(move))
{
}

bool ColumnDrag::canMove(const DiagramScene &scene, const CanvasHit &column)
{
    const CardItem *card = scene.card(column.card);
    if (!card || column.row < 0 || card->content().isGhost() || card->content().kind != CardContent::Kind::Table)
        return false;
    const QList<CardRow> &rows = card->content().rows;
    return isOfModel(rows.at(column.row)) && std::count_if(rows.begin(), rows.end(), isOfModel) > 1;
}

void ColumnDrag::move(QPointF point)
{
    m_before = -1;
    const CardItem *card = m_scene.card(m_column.card);
    if (card && card->sceneRectangle().adjusted(-reach, -reach, reach, reach).contains(point)) {
        const int count = columnRows(card->content());
        m_before = 0;
        while (m_before < count && card->geometry().row(m_before).center().y() + card->pos().y() < point.y())
            ++m_before;
    }
    m_scene.repaintOver();
}

void ColumnDrag::finish(QPointF point)
{
    move(point);
    const int before = m_before;
    cancel();
    const CardItem *card = m_scene.card(m_column.card);
    if (!card || before < 0)
        return;
    int position = 0;
    for (int index = 0; index < before; ++index) {
        const CardRow &row = card->content().rows.at(index);
        position += isOfModel(row) && row.column != m_column.column;
    }
    m_move(m_column.card, m_column.column, position);
}

void ColumnDrag::cancel()
{
    m_before = -1;
    m_scene.repaintOver();
}

void ColumnDrag::paint(QPainter &painter, const Theme &theme, qreal scale) const
{
    const CardItem *card = m_scene.card(m_column.card);
    if (!card || m_before < 0)
        return;
    const CardGeometry &geometry = card->geometry();
    const qreal y = m_before > 0 ? geometry.row(m_before - 1).bottom() : geometry.row(0).top();
    painter.setPen(QPen(theme.accent, 2 / std::min(scale, 1.0)));
    painter.drawLine(card->pos() + QPointF(8, y), card->pos() + QPointF(geometry.size().width() - 8, y));
}

} // namespace joinery
