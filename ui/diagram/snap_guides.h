// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>

#include <optional>

class QPainter;

namespace joinery {

struct Theme;

/**
 * Where cards that are dragged line up with others: edges and middles that match, gaps that are equal.
 *
 * Holds the cards that stay. Asking looks at each of them once, and at those near the dragged ones closely.
 */
class SnapGuides
{
public:
    /** What to draw, in scene coordinates. */
    struct Lines
    {
        QList<QLineF> edges;
        QList<QLineF> gaps;

        [[nodiscard]] bool isEmpty() const { return edges.isEmpty() && gaps.isEmpty(); }
    };

    /** How far to move so that it lines up; nothing for a direction in which nothing is near enough. */
    struct Snap
    {
        std::optional<qreal> x;
        std::optional<qreal> y;
    };

    explicit SnapGuides(QList<QRectF> others = {}) : m_others(std::move(others)) {}

    /** `reach` is how far it may move for it, `seen` what of the canvas is in sight. */
    [[nodiscard]] Snap snapFor(const QRectF &moved, qreal reach, const QRectF &seen) const;
    /** What a rectangle lines up with where it is. */
    [[nodiscard]] Lines linesFor(const QRectF &moved, const QRectF &seen) const;

private:
    [[nodiscard]] QList<QRectF> near(const QRectF &moved, const QRectF &seen) const;

    QList<QRectF> m_others;
};

void paintSnapLines(QPainter &painter, const SnapGuides::Lines &lines, const Theme &theme, qreal scale);

} // namespace joinery
