// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/edit_target.h"

#include <QUndoCommand>

namespace joinery {

/** Which cards are collapsed on a diagram, and where those go that make room for what opens. */
struct CollapseEdit
{
    CardPlaces places;
    CollapsedCards collapsed;
};

/** The undo step of collapsing or expanding cards. */
class CollapseCardsCommand : public QUndoCommand
{
public:
    CollapseCardsCommand(const QString &text, EditTarget &target, DiagramKey diagram, CollapseEdit before,
                         CollapseEdit after)
        : QUndoCommand(text)
        , m_target(target)
        , m_diagram(std::move(diagram))
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void redo() override { set(m_after); }
    void undo() override { set(m_before); }

private:
    void set(const CollapseEdit &edit)
    {
        m_target.showDiagram(m_diagram);
        m_target.setPlaces(m_diagram, edit.places);
        m_target.setCollapsed(m_diagram, edit.collapsed);
    }

    EditTarget &m_target;
    DiagramKey m_diagram;
    CollapseEdit m_before;
    CollapseEdit m_after;
};

} // namespace joinery
