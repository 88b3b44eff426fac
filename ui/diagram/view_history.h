// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/named_diagram.h"

#include <QList>
#include <QPointF>

#include <functional>
#include <optional>

namespace joinery {

/** Which part of which diagram is seen, and how large. */
struct ViewPlace
{
    QPointF centre;
    double zoom = 1;
    DiagramKey diagram = {};

    /** By what can be told apart on the screen. */
    [[nodiscard]] bool isSameAs(const ViewPlace &other) const;
};

/** The places one jumped from, to go back to and forward again, as in a browser. */
class ViewHistory
{
public:
    /** A jump leads away from here: what was ahead is forgotten. */
    void leave(const ViewPlace &here);
    /** Drops the places on diagrams that are gone. */
    void keep(const std::function<bool(const DiagramKey &)> &isThere);
    [[nodiscard]] bool canGoBack() const { return !m_back.isEmpty(); }
    [[nodiscard]] bool canGoForward() const { return !m_forward.isEmpty(); }
    /** Where to go from here; nothing where there is nothing. */
    [[nodiscard]] std::optional<ViewPlace> back(const ViewPlace &here);
    [[nodiscard]] std::optional<ViewPlace> forward(const ViewPlace &here);

private:
    QList<ViewPlace> m_back;
    QList<ViewPlace> m_forward;
};

} // namespace joinery
