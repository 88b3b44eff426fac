// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/tiles/tile_level.h"

#include <chrono>
#include <list>

namespace joinery {

/**
 * Shows a plane with more on it than can be painted in the time of a frame.
 *
 * What was painted is kept as tiles and only put together anew while the view moves. What is missing is painted as far
 * as the time allows; meanwhile tiles of another scale stand in for it.
 */
class TileStore
{
public:
    explicit TileStore(TileLevel::Paint paint) : m_paint(std::move(paint)) {}

    /** What is seen from now on. */
    void setView(const TileView &view);
    /** What lies there is another picture by now. */
    void spoil(const QRectF &area);
    void clear();

    /** Paints what is seen and is missing or spoilt, the middle first; false when the time was over before. At least
     * one tile is painted each time. */
    bool render(std::chrono::microseconds time);
    /** The same for what lies around what is seen, and will be soon. */
    bool renderAhead(std::chrono::microseconds time);
    /** Whether nothing seen is missing or spoilt. */
    [[nodiscard]] bool isSharp() const;

    /** Draws what is seen, as far as it is there; the rest in this colour. The painter is in pixels of the widget. */
    void draw(QPainter &painter, const QColor &background);

    /** Pictures that are kept, in bytes. */
    [[nodiscard]] qint64 bytes() const;

private:
    [[nodiscard]] QList<QPoint> wanted(int margin) const;
    bool render(const QList<QPoint> &positions, std::chrono::microseconds time);
    void drawInstead(QPainter &painter, const QRectF &area) const;
    void drawFrom(const TileLevel &level, QPainter &painter, const QRectF &area) const;
    void dropOld();

    TileLevel::Paint m_paint;
    TileView m_view;
    /** That of the view first, then the others as they were used. */
    std::list<TileLevel> m_levels;
    qint64 m_time = 0;
};

} // namespace joinery
