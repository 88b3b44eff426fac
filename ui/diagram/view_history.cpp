// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/view_history.h"

#include <cmath>

namespace joinery {

namespace {

constexpr qsizetype mostPlaces = 200;
constexpr qreal samePixels = 3;

std::optional<ViewPlace> step(QList<ViewPlace> &from, QList<ViewPlace> &to, const ViewPlace &here)
{
    // One may be there again by hand: going to where one is would look like nothing.
    while (!from.isEmpty() && from.last().isSameAs(here))
        from.removeLast();
    if (from.isEmpty())
        return std::nullopt;
    to.append(here);
    return from.takeLast();
}

} // namespace

bool ViewPlace::isSameAs(const ViewPlace &other) const
{
    const QPointF pixels = (centre - other.centre) * zoom;
    return diagram == other.diagram && std::abs(zoom - other.zoom) < 0.001 * zoom &&
           std::abs(pixels.x()) < samePixels && std::abs(pixels.y()) < samePixels;
}

void ViewHistory::leave(const ViewPlace &here)
{
    m_forward.clear();
    if (!m_back.isEmpty() && m_back.last().isSameAs(here))
        return;
    m_back.append(here);
    if (m_back.size() > mostPlaces)
        m_back.removeFirst();
}

void ViewHistory::keep(const std::function<bool(const DiagramKey &)> &isThere)
{
    for (QList<ViewPlace> *places : {&m_back, &m_forward})
        places->removeIf([&isThere](const ViewPlace &place) { return !isThere(place.diagram); });
}

std::optional<ViewPlace> ViewHistory::back(const ViewPlace &here)
{
    return step(m_back, m_forward, here);
}

std::optional<ViewPlace> ViewHistory::forward(const ViewPlace &here)
{
    return step(m_forward, m_back, here);
}

} // namespace joinery
