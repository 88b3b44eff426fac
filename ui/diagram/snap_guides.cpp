// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/snap_guides.h"

#include "ui/shell/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace joinery {

namespace {

/** Cards farther away have nothing to do with where one is put. */
constexpr qreal farthest = 1200;
constexpr qreal sameplace = 0.5;
constexpr qreal overhang = 8;
constexpr qreal tick = 4;

/** A rectangle as one direction sees it: along it, and across. */
struct Span
{
    Span(const QRectF &area, Qt::Orientation direction)
        : low(direction == Qt::Horizontal ? area.left() : area.top())
        , high(direction == Qt::Horizontal ? area.right() : area.bottom())
        , sideLow(direction == Qt::Horizontal ? area.top() : area.left())
        , sideHigh(direction == Qt::Horizontal ? area.bottom() : area.right())
    {
    }

    [[nodiscard]] qreal middle() const { return (low + high) / 2; }
    [[nodiscard]] bool isBeside(const Span &other) const
    {
        return sideLow < other.sideHigh && other.sideLow < sideHigh;
    }
    [[nodiscard]] qreal sideDistance(const Span &other) const
    {
        return std::max({0.0, other.sideLow - sideHigh, sideLow - other.sideHigh});
    }

    qreal low;
    qreal high;
    qreal sideLow;
    qreal sideHigh;
};

/** The places of two spans that can be the same: one's, and the other's. */
std::array<std::pair<qreal, qreal>, 5> pairsOf(const Span &moved, const Span &other)
{
    return {{{moved.low, other.low},
             {moved.high, other.high},
             {moved.middle(), other.middle()},
             {moved.low, other.high},
             {moved.high, other.low}}};
}

/** Two gaps, each between two spans, that are meant to be equal. */
struct GapPair
{
    std::pair<Span, Span> first;
    std::pair<Span, Span> second;

    [[nodiscard]] qreal difference() const
    {
        return (second.second.low - second.first.high) - (first.second.low - first.first.high);
    }
};

/** Those beside a span, the nearest first. */
struct Row
{
    QList<Span> before;
    QList<Span> after;
};

Row rowOf(const Span &moved, const QList<QRectF> &others, Qt::Orientation direction)
{
    Row row;
    for (const QRectF &other : others) {
        const Span span(other, direction);
        if (!span.isBeside(moved))
            continue;
        if (span.high <= moved.middle())
            row.before.append(span);
        else if (span.low >= moved.middle())
            row.after.append(span);
    }
    std::sort(row.before.begin(), row.before.end(), [](const Span &a, const Span &b) { return a.high > b.high; });
    std::sort(row.after.begin(), row.after.end(), [](const Span &a, const Span &b) { return a.low < b.low; });
    return row;
}

/** The first of a side that leaves a gap to the one before it. */
std::optional<Span> nextBefore(const QList<Span> &row)
{
    const auto next = std::find_if(row.cbegin(), row.cend(), [&row](const Span &span) {
        return span.high < row.first().low && span.isBeside(row.first());
    });
    return next == row.cend() ? std::nullopt : std::optional(*next);
}

std::optional<Span> nextAfter(const QList<Span> &row)
{
    const auto next = std::find_if(row.cbegin(), row.cend(), [&row](const Span &span) {
        return span.low > row.first().high && span.isBeside(row.first());
    });
    return next == row.cend() ? std::nullopt : std::optional(*next);
}

/** A pair of gaps, and how far the span has to move for them to be equal. */
struct WantedGaps
{
    GapPair gaps;
    qreal shift;
};

QList<WantedGaps> gapsOf(const Span &moved, const QList<QRectF> &others, Qt::Orientation direction)
{
    const Row row = rowOf(moved, others, direction);
    QList<WantedGaps> result;
    if (!row.before.isEmpty() && !row.after.isEmpty()) {
        const GapPair gaps{{row.before.first(), moved}, {moved, row.after.first()}};
        result.append({gaps, gaps.difference() / 2});
    }
    if (!row.before.isEmpty()) {
        if (const auto next = nextBefore(row.before)) {
            const GapPair gaps{{*next, row.before.first()}, {row.before.first(), moved}};
            result.append({gaps, -gaps.difference()});
        }
    }
    if (!row.after.isEmpty()) {
        if (const auto next = nextAfter(row.after)) {
            const GapPair gaps{{moved, row.after.first()}, {row.after.first(), *next}};
            result.append({gaps, -gaps.difference()});
        }
    }
    return result;
}

std::optional<qreal> snapAlong(const QRectF &area, const QList<QRectF> &others, Qt::Orientation direction, qreal reach)
{
    const Span moved(area, direction);
    std::optional<qreal> best;
    qreal bestSide = 0;
    for (const QRectF &other : others) {
        const Span span(other, direction);
        const qreal side = moved.sideDistance(span);
        for (const auto &[own, theirs] : pairsOf(moved, span)) {
            const qreal shift = theirs - own;
            const bool isNearer =
                !best || std::abs(shift) < std::abs(*best) || (std::abs(shift) == std::abs(*best) && side < bestSide);
            if (std::abs(shift) <= reach && isNearer) {
                best = shift;
                bestSide = side;
            }
        }
    }
    for (const WantedGaps &wanted : gapsOf(moved, others, direction)) {
        if (std::abs(wanted.shift) <= reach && (!best || std::abs(wanted.shift) < std::abs(*best)))
            best = wanted.shift;
    }
    return best;
}

/** A line across the direction, at a place along it. */
QLineF across(Qt::Orientation direction, qreal at, qreal from, qreal to)
{
    return direction == Qt::Horizontal ? QLineF(at, from, at, to) : QLineF(from, at, to, at);
}

QLineF along(Qt::Orientation direction, qreal side, qreal from, qreal to)
{
    return direction == Qt::Horizontal ? QLineF(from, side, to, side) : QLineF(side, from, side, to);
}

void addEdges(const QRectF &area, const QList<QRectF> &others, Qt::Orientation direction, QList<QLineF> &lines)
{
    const Span moved(area, direction);
    for (const qreal at : {moved.low, moved.middle(), moved.high}) {
        qreal from = moved.sideLow;
        qreal to = moved.sideHigh;
        bool matches = false;
        for (const QRectF &other : others) {
            const Span span(other, direction);
            for (const auto &[own, theirs] : pairsOf(moved, span)) {
                if (own != at || std::abs(theirs - at) >= sameplace)
                    continue;
                matches = true;
                from = std::min(from, span.sideLow);
                to = std::max(to, span.sideHigh);
            }
        }
        if (matches)
            lines.append(across(direction, at, from - overhang, to + overhang));
    }
}

void addGaps(const QRectF &area, const QList<QRectF> &others, Qt::Orientation direction, QList<QLineF> &lines)
{
    for (const WantedGaps &wanted : gapsOf(Span(area, direction), others, direction)) {
        if (std::abs(wanted.gaps.difference()) >= 2 * sameplace)
            continue;
        for (const auto &[first, second] : {wanted.gaps.first, wanted.gaps.second}) {
            const qreal side =
                (std::max(first.sideLow, second.sideLow) + std::min(first.sideHigh, second.sideHigh)) / 2;
            const QLineF line = along(direction, side, first.high, second.low);
            if (second.low - first.high > 1 && !lines.contains(line))
                lines.append(line);
        }
    }
}

} // namespace

QList<QRectF> SnapGuides::near(const QRectF &moved, const QRectF &seen) const
{
    const QRectF area = moved.adjusted(-farthest, -farthest, farthest, farthest).intersected(seen);
    QList<QRectF> result;
    for (const QRectF &other : m_others) {
        if (other.intersects(area))
            result.append(other);
    }
    return result;
}

SnapGuides::Snap SnapGuides::snapFor(const QRectF &moved, qreal reach, const QRectF &seen) const
{
    const QList<QRectF> others = near(moved, seen);
    return {snapAlong(moved, others, Qt::Horizontal, reach), snapAlong(moved, others, Qt::Vertical, reach)};
}

SnapGuides::Lines SnapGuides::linesFor(const QRectF &moved, const QRectF &seen) const
{
    const QList<QRectF> others = near(moved, seen);
    Lines lines;
    for (const Qt::Orientation direction : {Qt::Horizontal, Qt::Vertical}) {
        addEdges(moved, others, direction, lines.edges);
        addGaps(moved, others, direction, lines.gaps);
    }
    return lines;
}

void paintSnapLines(QPainter &painter, const SnapGuides::Lines &lines, const Theme &theme, qreal scale)
{
    QPen pen(theme.accent, 1);
    pen.setCosmetic(true);
    painter.save();
    // Lines of one pixel, along cards: sharp.
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(pen);
    painter.drawLines(lines.edges);
    const qreal half = tick / scale;
    for (const QLineF &gap : lines.gaps) {
        const QPointF side = gap.dy() == 0 ? QPointF(0, half) : QPointF(half, 0);
        painter.drawLine(gap);
        painter.drawLine(QLineF(gap.p1() - side, gap.p1() + side));
        painter.drawLine(QLineF(gap.p2() - side, gap.p2() + side));
    }
    painter.restore();
}

} // namespace joinery
