// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QRectF>

namespace joinery {

/** Knows which parts of the canvas are taken and finds room near a place. */
class FreePlace
{
public:
    /** `gap` is kept between what is taken and what is placed. */
    explicit FreePlace(qreal gap) : m_gap(gap) {}

    void take(const QRectF &area);
    [[nodiscard]] bool isFree(const QRectF &area) const;
    /** The top left corner of a free place of that size near `wanted`; `wanted` itself where it is free. */
    [[nodiscard]] QPointF nearest(QSizeF size, QPointF wanted) const;

private:
    [[nodiscard]] QPointF drawnBack(QSizeF size, QPointF found, QPointF wanted) const;

    qreal m_gap;
    QRectF m_bounds;
    QList<QRectF> m_taken;
    /** By square of the canvas: what of the above touches it. */
    QHash<std::pair<int, int>, QList<qsizetype>> m_squares;
};

} // namespace joinery
