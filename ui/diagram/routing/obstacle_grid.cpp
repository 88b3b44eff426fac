// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/routing/obstacle_grid.h"

#include <algorithm>
#include <cmath>

namespace joinery {

namespace {

constexpr qreal smallestCell = 256;
constexpr int mostCells = 128;
constexpr qreal tolerance = 1e-6;

} // namespace

QRectF transposed(const QRectF &rectangle)
{
    return QRectF(rectangle.y(), rectangle.x(), rectangle.height(), rectangle.width());
}

ObstacleGrid::ObstacleGrid(QList<QRectF> obstacles, qreal margin) : m_obstacles(std::move(obstacles))
{
    for (const QRectF &obstacle : std::as_const(m_obstacles))
        m_bounds = m_bounds.isNull() ? obstacle : m_bounds.united(obstacle);
    m_bounds.adjust(-margin, -margin, margin, margin);
    m_cell = std::max(smallestCell, std::max(m_bounds.width(), m_bounds.height()) / mostCells);
    m_columns = int(std::ceil(m_bounds.width() / m_cell)) + 1;
    m_rows = int(std::ceil(m_bounds.height() / m_cell)) + 1;
    m_cells.resize(qsizetype(m_columns) * m_rows);
    for (int i = 0; i < m_obstacles.size(); ++i) {
        const QRectF &obstacle = m_obstacles.at(i);
        for (int y = row(obstacle.top()); y <= row(obstacle.bottom()); ++y) {
            for (int x = column(obstacle.left()); x <= column(obstacle.right()); ++x)
                m_cells[qsizetype(y) * m_columns + x].append(i);
        }
    }
}

int ObstacleGrid::column(qreal x) const
{
    return std::clamp(int((x - m_bounds.left()) / m_cell), 0, m_columns - 1);
}

int ObstacleGrid::row(qreal y) const
{
    return std::clamp(int((y - m_bounds.top()) / m_cell), 0, m_rows - 1);
}

Span ObstacleGrid::clearSpan(qreal low, qreal high, qreal x) const
{
    Span span{std::min(x, m_bounds.left()), std::max(x, m_bounds.right())};
    bool inside = false;
    const auto look = [&](int cellColumn, int cellRow) {
        for (const int index : m_cells.at(qsizetype(cellRow) * m_columns + cellColumn)) {
            const QRectF &obstacle = m_obstacles.at(index);
            if (obstacle.top() >= high - tolerance || obstacle.bottom() <= low + tolerance)
                continue;
            if (obstacle.right() <= x + tolerance)
                span.low = std::max(span.low, std::min(obstacle.right(), x));
            else if (obstacle.left() >= x - tolerance)
                span.high = std::min(span.high, std::max(obstacle.left(), x));
            else
                inside = true;
        }
    };
    const int start = column(x);
    const int firstRow = row(low);
    const int lastRow = row(high);
    for (int y = firstRow; y <= lastRow; ++y)
        look(start, y);
    for (int cell = start - 1; cell >= column(span.low); --cell) {
        for (int y = firstRow; y <= lastRow; ++y)
            look(cell, y);
    }
    for (int cell = start + 1; cell <= column(span.high); ++cell) {
        for (int y = firstRow; y <= lastRow; ++y)
            look(cell, y);
    }
    return inside ? Span{0, -1} : span;
}

} // namespace joinery
