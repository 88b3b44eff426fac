// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/layout/free_place.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace joinery {

namespace {

constexpr qreal square = 512;
constexpr qreal smallestStep = 32;
/** Places tried on a ring around the wanted one, a quarter of it. */
constexpr int leastPerSide = 4;

struct Squares
{
    explicit Squares(const QRectF &area)
        : left(int(std::floor(area.left() / square)))
        , right(int(std::floor(area.right() / square)))
        , top(int(std::floor(area.top() / square)))
        , bottom(int(std::floor(area.bottom() / square)))
    {
    }

    int left;
    int right;
    int top;
    int bottom;
};

} // namespace

void FreePlace::take(const QRectF &area)
{
    const Squares squares(area);
    for (int x = squares.left; x <= squares.right; ++x) {
        for (int y = squares.top; y <= squares.bottom; ++y)
            m_squares[{x, y}].append(m_taken.size());
    }
    m_taken.append(area);
    m_bounds = m_bounds.isNull() ? area : m_bounds.united(area);
}

bool FreePlace::isFree(const QRectF &area) const
{
    const QRectF wide = area.adjusted(-m_gap, -m_gap, m_gap, m_gap);
    if (!wide.intersects(m_bounds))
        return true;
    const Squares squares(wide.intersected(m_bounds));
    for (int x = squares.left; x <= squares.right; ++x) {
        for (int y = squares.top; y <= squares.bottom; ++y) {
            const auto found = m_squares.constFind({x, y});
            if (found == m_squares.constEnd())
                continue;
            if (std::any_of(found->cbegin(), found->cend(),
                            [&](qsizetype index) { return m_taken.at(index).intersects(wide); }))
                return false;
        }
    }
    return true;
}

QPointF FreePlace::nearest(QSizeF size, QPointF wanted) const
{
    if (isFree({wanted, size}))
        return wanted;
    const qreal step = std::max(smallestStep, std::min(size.width(), size.height()) / 4);
    // Rings grow until one lies outside of everything: there is always a place.
    for (int ring = 1;; ++ring) {
        std::optional<QPointF> best;
        const qreal radius = ring * step;
        const int perSide = std::max(leastPerSide, ring);
        const auto consider = [&](QPointF shift) {
            const auto far = [](QPointF way) { return way.x() * way.x() + way.y() * way.y(); };
            if ((!best || far(shift) < far(*best - wanted)) && isFree({wanted + shift, size}))
                best = wanted + shift;
        };
        for (int i = -perSide; i <= perSide; ++i) {
            const qreal along = radius * i / perSide;
            consider({along, radius});
            consider({along, -radius});
            consider({radius, along});
            consider({-radius, along});
        }
        if (best)
            return drawnBack(size, *best, wanted);
    }
}

QPointF FreePlace::drawnBack(QSizeF size, QPointF found, QPointF wanted) const
{
    QPointF place = found;
    for (const QPointF axis : {QPointF(1, 0), QPointF(0, 1)}) {
        const QPointF way((wanted.x() - place.x()) * axis.x(), (wanted.y() - place.y()) * axis.y());
        // The part of the way that is surely free, and the part that may not be.
        qreal free = 0;
        qreal taken = 1;
        for (int halving = 0; halving < 12; ++halving) {
            const qreal middle = (free + taken) / 2;
            (isFree({place + way * middle, size}) ? free : taken) = middle;
        }
        place += way * free;
    }
    return place;
}

} // namespace joinery
