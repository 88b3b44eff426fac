// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>

namespace joinery {

/** A stretch of a line. Empty (high < low) when there is no free one. */
struct Span
{
    qreal low = 0;
    qreal high = -1;

    [[nodiscard]] bool isEmpty() const { return high < low; }
    [[nodiscard]] bool contains(qreal value) const { return value >= low && value <= high; }
    [[nodiscard]] qreal middle() const { return (low + high) / 2; }
};

/**
 * Answers how far one can go from a point, left and right, until a rectangle is in the way.
 *
 * Rectangles lie in cells of a coarse grid, so the cost depends on the neighbourhood, not on the number of rectangles.
 * Borders are free: a line may touch a rectangle. For up and down, build one over transposed rectangles.
 */
class ObstacleGrid
{
public:
    /** `margin` is free space around everything in which lines may run. */
    ObstacleGrid(QList<QRectF> obstacles, qreal margin);

    /**
     * The free stretch along x around `x` for a band of heights (`low` == `high` is a plain line).
     * Empty when `x` itself is inside an obstacle.
     */
    [[nodiscard]] Span clearSpan(qreal low, qreal high, qreal x) const;

private:
    [[nodiscard]] int column(qreal x) const;
    [[nodiscard]] int row(qreal y) const;

    QList<QRectF> m_obstacles;
    QRectF m_bounds;
    qreal m_cell = 256;
    int m_columns = 1;
    int m_rows = 1;
    QList<QList<int>> m_cells;
};

[[nodiscard]] QRectF transposed(const QRectF &rectangle);

} // namespace joinery
