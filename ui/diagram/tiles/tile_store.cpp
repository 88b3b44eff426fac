// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/tiles/tile_store.h"

#include <QElapsedTimer>
#include <QPainter>

#include <algorithm>

namespace joinery {

namespace {

constexpr size_t mostLevels = 4;
/** At least so much is kept, and at least so many times what is seen. */
constexpr qint64 leastBytes = qint64(48) << 20;
constexpr qint64 leastViews = 3;

} // namespace

void TileStore::setView(const TileView &view)
{
    if (view == m_view && !m_levels.empty())
        return;
    m_view = view;
    const auto known =
        std::find_if(m_levels.begin(), m_levels.end(), [&view](const TileLevel &level) { return level.isFor(view); });
    if (known != m_levels.end())
        m_levels.splice(m_levels.begin(), m_levels, known);
    else
        m_levels.emplace_front(view.zoom, view.pixelRatio);
    if (m_levels.size() <= mostLevels)
        return;
    // One that was only passed on the way stands in for nothing.
    const auto passed = std::find_if(std::next(m_levels.begin()), m_levels.end(),
                                     [](const TileLevel &level) { return !level.wasComplete; });
    m_levels.erase(passed != m_levels.end() ? passed : std::prev(m_levels.end()));
}

void TileStore::spoil(const QRectF &area)
{
    for (TileLevel &level : m_levels)
        level.spoil(area);
}

void TileStore::clear()
{
    m_levels.clear();
    setView(m_view);
}

QList<QPoint> TileStore::wanted(int margin) const
{
    if (m_levels.empty() || m_view.size.isEmpty())
        return {};
    const TileLevel &level = m_levels.front();
    const QRect seen = level.positionsAt(m_view.seen()).adjusted(-margin, -margin, margin, margin);
    QList<QPoint> result;
    for (int y = seen.top(); y <= seen.bottom(); ++y) {
        for (int x = seen.left(); x <= seen.right(); ++x) {
            if (!level.isSharp({x, y}))
                result.append({x, y});
        }
    }
    const QPoint middle = seen.center();
    std::stable_sort(result.begin(), result.end(), [middle](QPoint a, QPoint b) {
        return (a - middle).manhattanLength() < (b - middle).manhattanLength();
    });
    return result;
}

bool TileStore::render(const QList<QPoint> &positions, std::chrono::microseconds time)
{
    QElapsedTimer timer;
    timer.start();
    qsizetype done = 0;
    for (const QPoint position : positions) {
        if (done > 0 && std::chrono::nanoseconds(timer.nsecsElapsed()) >= time)
            break;
        m_levels.front().render(position, m_paint);
        m_levels.front().markSeen(position, m_time);
        ++done;
    }
    return done == positions.size();
}

bool TileStore::render(std::chrono::microseconds time)
{
    const bool isSharp = render(wanted(0), time);
    if (isSharp && !m_levels.empty())
        m_levels.front().wasComplete = true;
    dropOld();
    return isSharp;
}

bool TileStore::renderAhead(std::chrono::microseconds time)
{
    const bool isDone = render(wanted(1), time);
    dropOld();
    return isDone;
}

bool TileStore::isSharp() const
{
    return wanted(0).isEmpty();
}

void TileStore::drawFrom(const TileLevel &level, QPainter &painter, const QRectF &area) const
{
    for (const QPoint position : level.tilesAt(level.positionsAt(area))) {
        const QRectF whole = level.areaOf(position);
        const QRectF part = whole & area;
        const QRectF source((part.topLeft() - whole.topLeft()) * level.scale(), part.size() * level.scale());
        painter.drawImage(m_view.toPixels(part), level.tile(position)->picture, source);
    }
}

void TileStore::drawInstead(QPainter &painter, const QRectF &area) const
{
    const auto complete = std::find_if(std::next(m_levels.begin()), m_levels.end(),
                                       [&](const TileLevel &level) { return level.covers(level.positionsAt(area)); });
    if (complete != m_levels.end()) {
        drawFrom(*complete, painter, area);
        return;
    }
    for (auto level = m_levels.rbegin(); level != std::prev(m_levels.rend()); ++level)
        drawFrom(*level, painter, area);
}

void TileStore::draw(QPainter &painter, const QColor &background)
{
    if (m_levels.empty())
        return;
    ++m_time;
    TileLevel &level = m_levels.front();
    const QRect seen = level.positionsAt(m_view.seen());
    for (int y = seen.top(); y <= seen.bottom(); ++y) {
        for (int x = seen.left(); x <= seen.right(); ++x) {
            const QPoint position(x, y);
            if (const Tile *tile = level.tile(position)) {
                painter.drawImage(m_view.origin + position * TileLevel::side, tile->picture);
                level.markSeen(position, m_time);
                continue;
            }
            const QRect missing(m_view.origin + position * TileLevel::side, QSize(TileLevel::side, TileLevel::side));
            painter.fillRect(missing, background);
            drawInstead(painter, level.areaOf(position));
        }
    }
}

qint64 TileStore::bytes() const
{
    qint64 result = 0;
    for (const TileLevel &level : m_levels)
        result += level.bytes();
    return result;
}

void TileStore::dropOld()
{
    const qint64 seen = qint64(m_view.size.width()) * m_view.size.height() * 4;
    const qint64 most = std::max(leastBytes, leastViews * seen);
    while (bytes() > most && m_levels.size() > 2)
        m_levels.pop_back();
    if (bytes() <= most)
        return;
    for (TileLevel &level : m_levels) {
        // Half of what is old: this is not to be done for every tile.
        const qint64 oldest = level.oldest(m_time);
        if (bytes() > most && oldest < m_time)
            level.dropSeenBefore(oldest + (m_time - oldest) / 2 + 1);
    }
}

} // namespace joinery
