// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/edit_target.h"

#include <QUndoCommand>

namespace joinery {

/** The undo step of an edit of the project as a whole: its settings, or all of it when it is read again. */
class EditProjectCommand : public QUndoCommand
{
public:
    EditProjectCommand(const QString &text, EditTarget &target, Project before, Project after)
        : QUndoCommand(text), m_target(target), m_before(std::move(before)), m_after(std::move(after))
    {
    }

    void redo() override { m_target.setProject(m_after); }
    void undo() override { m_target.setProject(m_before); }

private:
    EditTarget &m_target;
    Project m_before;
    Project m_after;
};

} // namespace joinery
