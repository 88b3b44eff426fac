// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/tiles/tile_view.h"

#include <QHash>
#include <QImage>

#include <functional>

class QPainter;

namespace joinery {

/** A square picture of a part of the plane. */
struct Tile
{
    QImage picture;
    /** The part, in its own pixels, that is another picture by now. */
    QRect spoilt;
    /** When it was last shown; counts up. */
    qint64 seenAt = 0;
};

/** The tiles of one scale, beside each other from the plane's origin on. */
class TileLevel
{
public:
    /** Pixels along each side of a tile. */
    static constexpr int side = 256;
    static constexpr qint64 bytesOfTile = qint64(side) * side * 4;

    /** Paints a part of the plane; the painter is in its coordinates and cut to it. */
    using Paint = std::function<void(QPainter &, const QRectF &area)>;

    TileLevel(double zoom, double pixelRatio) : m_zoom(zoom), m_pixelRatio(pixelRatio) {}

    [[nodiscard]] bool isFor(const TileView &view) const;
    [[nodiscard]] double scale() const { return m_zoom * m_pixelRatio; }

    /** The positions of the tiles that a part of the plane touches, as columns and rows. */
    [[nodiscard]] QRect positionsAt(const QRectF &area) const;
    /** The part of the plane that a tile shows. */
    [[nodiscard]] QRectF areaOf(QPoint position) const;

    [[nodiscard]] const Tile *tile(QPoint position) const;
    /**
     * Those of the tiles at these positions that are there. Takes no longer than there are tiles, however many
     * positions there are: one tile of a small scale covers thousands of a large one.
     */
    [[nodiscard]] QList<QPoint> tilesAt(const QRect &positions) const;
    /** Whether there is a tile at each of these positions. */
    [[nodiscard]] bool covers(const QRect &positions) const;
    [[nodiscard]] bool isSharp(QPoint position) const;
    /** Makes a tile, or paints anew what is spoilt of it. */
    void render(QPoint position, const Paint &paint);
    void spoil(const QRectF &area);
    void markSeen(QPoint position, qint64 time);

    [[nodiscard]] qint64 bytes() const { return m_tiles.size() * bytesOfTile; }
    /** Takes out the tiles that were last seen before. */
    void dropSeenBefore(qint64 time);
    /** When those tiles were seen that were not seen for longest; now when there are none. */
    [[nodiscard]] qint64 oldest(qint64 now) const;

    /** Whether it once showed all of a view. */
    bool wasComplete = false;

private:
    double m_zoom;
    double m_pixelRatio;
    QHash<QPoint, Tile> m_tiles;
};

} // namespace joinery
