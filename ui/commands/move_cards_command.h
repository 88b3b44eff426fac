// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/edit_target.h"

#include <QUndoCommand>

namespace joinery {

/**
 * The undo step of moving cards on a diagram, by hand or by arranging them, of putting them there and taking them off.
 * Shows the diagram, so that what is undone can be seen.
 */
class MoveCardsCommand : public QUndoCommand
{
public:
    MoveCardsCommand(const QString &text, EditTarget &target, DiagramKey diagram, CardPlaces before, CardPlaces after)
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
    void set(const CardPlaces &places)
    {
        m_target.showDiagram(m_diagram);
        m_target.setPlaces(m_diagram, places);
    }

    EditTarget &m_target;
    DiagramKey m_diagram;
    CardPlaces m_before;
    CardPlaces m_after;
};

} // namespace joinery
