// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/edit_target.h"

#include <QUndoCommand>

namespace joinery {

/** What a diagram beside the main one was or comes to be, and which one is shown then. */
struct DiagramEdit
{
    std::optional<NamedDiagram> diagram;
    DiagramKey shown;
};

/** The undo step of making, renaming or deleting a diagram beside the main one. */
class EditDiagramCommand : public QUndoCommand
{
public:
    EditDiagramCommand(const QString &text, EditTarget &target, DiagramKey key, DiagramEdit before, DiagramEdit after)
        : QUndoCommand(text)
        , m_target(target)
        , m_key(std::move(key))
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void redo() override { set(m_after); }
    void undo() override { set(m_before); }

private:
    void set(const DiagramEdit &edit)
    {
        // One that goes is left first, so that none is shown in between.
        if (!edit.diagram)
            m_target.showDiagram(edit.shown);
        m_target.setDiagram(m_key, edit.diagram);
        m_target.showDiagram(edit.shown);
    }

    EditTarget &m_target;
    DiagramKey m_key;
    DiagramEdit m_before;
    DiagramEdit m_after;
};

} // namespace joinery
