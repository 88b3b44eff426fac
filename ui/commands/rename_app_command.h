// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/edit_target.h"

#include <QUndoCommand>

namespace joinery {

/** The undo step of another name for an app, which everything that names it follows. */
class RenameAppCommand : public QUndoCommand
{
public:
    RenameAppCommand(const QString &text, EditTarget &target, QString before, QString after)
        : QUndoCommand(text), m_target(target), m_before(std::move(before)), m_after(std::move(after))
    {
    }

    void redo() override { m_target.renameApp(m_before, m_after); }
    void undo() override { m_target.renameApp(m_after, m_before); }

private:
    EditTarget &m_target;
    QString m_before;
    QString m_after;
};

} // namespace joinery
