// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/edit_target.h"

#include <QUndoCommand>

namespace joinery {

/** Which cards are collapsed, and where those go that make room for what opens. */
struct CollapseEdit
{
    CardPlaces places;
    CollapsedCards collapsed;
};

/** The undo step of collapsing or expanding cards. */
class CollapseCardsCommand : public QUndoCommand
{
public:
    CollapseCardsCommand(const QString &text, EditTarget &target, CollapseEdit before, CollapseEdit after)
        : QUndoCommand(text), m_target(target), m_before(std::move(before)), m_after(std::move(after))
    {
    }

    void redo() override { set(m_after); }
    void undo() override { set(m_before); }

private:
    void set(const CollapseEdit &edit)
    {
        m_target.setPlaces(edit.places);
        m_target.setCollapsed(edit.collapsed);
    }

    EditTarget &m_target;
    CollapseEdit m_before;
    CollapseEdit m_after;
};

} // namespace joinery
