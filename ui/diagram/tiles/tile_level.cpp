// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/tiles/tile_level.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace joinery {

namespace {

/** Lines reach over what they bound by so many pixels. */
constexpr int bleed = 2;

} // namespace

bool TileLevel::isFor(const TileView &view) const
{
    return std::abs(view.zoom - m_zoom) < 1e-9 && std::abs(view.pixelRatio - m_pixelRatio) < 1e-9;
}

QRect TileLevel::positionsAt(const QRectF &area) const
{
    const double perTile = side / scale();
    const auto position = [perTile](double at) { return int(std::floor(at / perTile)); };
    return {QPoint(position(area.left()), position(area.top())),
            QPoint(position(area.right()), position(area.bottom()))};
}

QRectF TileLevel::areaOf(QPoint position) const
{
    const double perTile = side / scale();
    return {position.x() * perTile, position.y() * perTile, perTile, perTile};
}

const Tile *TileLevel::tile(QPoint position) const
{
    const auto found = m_tiles.constFind(position);
    return found == m_tiles.constEnd() ? nullptr : &*found;
}

QList<QPoint> TileLevel::tilesAt(const QRect &positions) const
{
    QList<QPoint> found;
    if (qint64(positions.width()) * positions.height() > m_tiles.size()) {
        for (auto tile = m_tiles.keyBegin(); tile != m_tiles.keyEnd(); ++tile) {
            if (positions.contains(*tile))
                found.append(*tile);
        }
        return found;
    }
    for (int y = positions.top(); y <= positions.bottom(); ++y) {
        for (int x = positions.left(); x <= positions.right(); ++x) {
            if (m_tiles.contains({x, y}))
                found.append({x, y});
        }
    }
    return found;
}

bool TileLevel::covers(const QRect &positions) const
{
    const qint64 count = qint64(positions.width()) * positions.height();
    return count <= m_tiles.size() && tilesAt(positions).size() == count;
}

bool TileLevel::isSharp(QPoint position) const
{
    const Tile *found = tile(position);
    return found && found->spoilt.isNull();
}

void TileLevel::render(QPoint position, const Paint &paint)
{
    Tile &tile = m_tiles[position];
    const QRect whole(0, 0, side, side);
    if (tile.picture.isNull()) {
        tile.picture = QImage(side, side, QImage::Format_RGB32);
        tile.spoilt = whole;
    }
    const QRect part = std::exchange(tile.spoilt, QRect());
    // Painted in points of the widget: how much detail is shown does not depend on how fine its pixels are.
    tile.picture.setDevicePixelRatio(m_pixelRatio);
    {
        QPainter painter(&tile.picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        if (part != whole)
            painter.setClipRect(QRectF(QPointF(part.topLeft()) / m_pixelRatio, QSizeF(part.size()) / m_pixelRatio));
        const QPointF corner = QPointF(position) * side / m_pixelRatio;
        painter.translate(-corner);
        painter.scale(m_zoom, m_zoom);
        const QRectF area(areaOf(position).topLeft() + QPointF(part.topLeft()) / scale(),
                          QSizeF(part.size()) / scale());
        paint(painter, area);
    }
    tile.picture.setDevicePixelRatio(1);
}

void TileLevel::spoil(const QRectF &area)
{
    const auto spoilTile = [&](QPoint position, Tile &tile) {
        const QRectF touched(area.topLeft() * scale() - QPointF(position) * side, area.size() * scale());
        tile.spoilt |= touched.toAlignedRect().adjusted(-bleed, -bleed, bleed, bleed) & QRect(0, 0, side, side);
    };
    const double margin = bleed / scale();
    const QRect touched = positionsAt(area.adjusted(-margin, -margin, margin, margin));
    if (qint64(touched.width()) * touched.height() > m_tiles.size()) {
        for (auto tile = m_tiles.begin(); tile != m_tiles.end(); ++tile) {
            if (touched.contains(tile.key()))
                spoilTile(tile.key(), tile.value());
        }
        return;
    }
    for (int y = touched.top(); y <= touched.bottom(); ++y) {
        for (int x = touched.left(); x <= touched.right(); ++x) {
            const auto tile = m_tiles.find({x, y});
            if (tile != m_tiles.end())
                spoilTile(tile.key(), tile.value());
        }
    }
}

void TileLevel::markSeen(QPoint position, qint64 time)
{
    const auto tile = m_tiles.find(position);
    if (tile != m_tiles.end())
        tile->seenAt = time;
}

void TileLevel::dropSeenBefore(qint64 time)
{
    m_tiles.removeIf([time](const auto &tile) { return tile.value().seenAt < time; });
}

qint64 TileLevel::oldest(qint64 now) const
{
    qint64 result = now;
    for (const Tile &tile : m_tiles)
        result = std::min(result, tile.seenAt);
    return result;
}

} // namespace joinery
