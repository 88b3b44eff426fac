// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/layout/rectangle_packing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace joinery {

namespace {

/** The lower border of what is placed so far, as steps from left to right. */
class Skyline
{
public:
    explicit Skyline(qreal width) : m_width(width), m_steps{{0, 0}} {}

    /** Takes the highest, then leftmost, free place for the rectangle. */
    QPointF place(QSizeF size)
    {
        QPointF best(0, std::numeric_limits<qreal>::max());
        for (const Step &step : m_steps) {
            if (step.x > 0 && step.x + size.width() > m_width)
                break;
            const qreal y = bottomBetween(step.x, step.x + size.width());
            if (y < best.y())
                best = QPointF(step.x, y);
        }
        cover(best.x(), best.x() + size.width(), best.y() + size.height());
        return best;
    }

private:
    struct Step
    {
        qreal x;
        qreal y;
    };

    [[nodiscard]] qreal bottomBetween(qreal left, qreal right) const
    {
        qreal bottom = 0;
        for (qsizetype i = 0; i < m_steps.size(); ++i) {
            const qreal end = i + 1 < m_steps.size() ? m_steps.at(i + 1).x : std::numeric_limits<qreal>::max();
            if (m_steps.at(i).x < right && end > left)
                bottom = std::max(bottom, m_steps.at(i).y);
        }
        return bottom;
    }

    void cover(qreal left, qreal right, qreal y)
    {
        qreal after = 0;
        for (const Step &step : m_steps) {
            if (step.x <= right)
                after = step.y;
        }
        QList<Step> steps;
        for (const Step &step : m_steps) {
            if (step.x < left)
                steps.append(step);
        }
        steps.append({left, y});
        steps.append({right, after});
        for (const Step &step : m_steps) {
            if (step.x > right)
                steps.append(step);
        }
        m_steps = steps;
    }

    qreal m_width;
    QList<Step> m_steps;
};

} // namespace

QList<QPointF> packRectangles(const QList<QSizeF> &sizes, qreal gap, qreal aspect)
{
    QList<qsizetype> order(sizes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return sizes.at(a).height() * sizes.at(a).width() > sizes.at(b).height() * sizes.at(b).width();
    });
    qreal area = 0;
    qreal widest = 0;
    for (const QSizeF &size : sizes) {
        area += (size.width() + gap) * (size.height() + gap);
        widest = std::max(widest, size.width() + gap);
    }

    QList<QPointF> positions(sizes.size());
    Skyline skyline(std::max(widest, std::sqrt(area * aspect)));
    for (const qsizetype index : std::as_const(order))
        positions[index] = skyline.place({sizes.at(index).width() + gap, sizes.at(index).height() + gap});
    return positions;
}

QList<QPointF> stackInRows(const QList<QSizeF> &sizes, qreal gap, qreal aspect)
{
    qreal area = 0;
    qreal width = 0;
    for (const QSizeF &size : sizes) {
        area += (size.width() + gap) * (size.height() + gap);
        width = std::max(width, size.width() + gap);
    }
    QList<qsizetype> order(sizes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return sizes.at(a).height() > sizes.at(b).height(); });

    const auto wanted = qsizetype(width > 0 ? std::max(1.0, std::round(std::sqrt(aspect * area) / width)) : 1);
    const qsizetype columns = std::min(wanted, std::max<qsizetype>(1, sizes.size()));
    QList<QPointF> positions(sizes.size());
    qreal top = 0;
    for (qsizetype first = 0; first < order.size(); first += columns) {
        for (qsizetype i = first; i < std::min(first + columns, order.size()); ++i)
            positions[order.at(i)] = QPointF(qreal(i - first) * width, top);
        top += sizes.at(order.at(first)).height() + gap;
    }
    return positions;
}

} // namespace joinery
