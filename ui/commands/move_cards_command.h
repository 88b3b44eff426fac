// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/edit_target.h"

#include <QUndoCommand>

namespace joinery {

/** The undo step of moving cards on the canvas, by hand or by arranging them. */
class MoveCardsCommand : public QUndoCommand
{
public:
    MoveCardsCommand(const QString &text, EditTarget &target, CardPlaces before, CardPlaces after)
        : QUndoCommand(text), m_target(target), m_before(std::move(before)), m_after(std::move(after))
    {
    }

    void redo() override { m_target.setPlaces(m_after); }
    void undo() override { m_target.setPlaces(m_before); }

private:
    EditTarget &m_target;
    CardPlaces m_before;
    CardPlaces m_after;
};

} // namespace joinery
