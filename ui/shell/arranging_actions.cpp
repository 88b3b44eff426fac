// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/arranging_actions.h"

#include "ui/diagram/diagram_view.h"
#include "ui/document/selection.h"
#include "ui/shell/actions.h"

#include <array>

namespace joinery {

namespace {

using Id = ActionId;

constexpr std::array alignments{
    std::pair{Id::AlignLeft, Alignment::Left},     std::pair{Id::AlignCenter, Alignment::Center},
    std::pair{Id::AlignRight, Alignment::Right},   std::pair{Id::AlignTop, Alignment::Top},
    std::pair{Id::AlignMiddle, Alignment::Middle}, std::pair{Id::AlignBottom, Alignment::Bottom},
};

constexpr std::array distributions{
    std::pair{Id::DistributeHorizontally, Qt::Horizontal},
    std::pair{Id::DistributeVertically, Qt::Vertical},
};

} // namespace

ArrangingActions::ArrangingActions(DiagramView &diagram, const Selection &selection, const ActionSet &actions,
                                   QObject *parent)
    : QObject(parent), m_diagram(diagram), m_selection(selection), m_actions(actions)
{
    const auto on = [&](ActionId id, void (DiagramView::*slot)()) {
        connect(&actions.action(id), &QAction::triggered, &diagram, slot);
    };
    on(Id::ArrangeLayered, &DiagramView::arrangeLayered);
    on(Id::ArrangeByForce, &DiagramView::arrangeByForce);
    on(Id::ArrangeSelection, &DiagramView::arrangeSelected);
    on(Id::PinCards, &DiagramView::togglePinned);
    on(Id::PlaceTable, &DiagramView::placeTable);
    on(Id::ViewBack, &DiagramView::goBack);
    on(Id::ViewForward, &DiagramView::goForward);
    on(Id::FollowLink, &DiagramView::followLink);
    for (const auto &[id, alignment] : alignments)
        connect(&actions.action(id), &QAction::triggered, &diagram,
                [&diagram, chosen = alignment] { diagram.align(chosen); });
    for (const auto &[id, direction] : distributions)
        connect(&actions.action(id), &QAction::triggered, &diagram,
                [&diagram, chosen = direction] { diagram.distribute(chosen); });
    connect(&selection, &Selection::changed, this, &ArrangingActions::updateSelection);
    connect(&diagram, &DiagramView::historyChanged, this, &ArrangingActions::updateHistory);
    updateSelection();
    updateHistory();
}

void ArrangingActions::updateSelection()
{
    const qsizetype count = m_selection.objects().size();
    m_actions.action(Id::PinCards).setEnabled(count > 0);
    m_actions.action(Id::FollowLink).setEnabled(count == 1);
    m_actions.action(Id::ArrangeSelection).setEnabled(count > 1);
    for (const auto &each : alignments)
        m_actions.action(each.first).setEnabled(count > 1);
    for (const auto &each : distributions)
        m_actions.action(each.first).setEnabled(count > 2);
}

void ArrangingActions::updateHistory()
{
    m_actions.action(Id::ViewBack).setEnabled(m_diagram.history().canGoBack());
    m_actions.action(Id::ViewForward).setEnabled(m_diagram.history().canGoForward());
}

} // namespace joinery

#include "moc_arranging_actions.cpp"
