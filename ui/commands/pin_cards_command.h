// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/edit_target.h"

#include <QUndoCommand>

namespace joinery {

/** The undo step of pinning cards to their places, or setting them free. */
class PinCardsCommand : public QUndoCommand
{
public:
    PinCardsCommand(const QString &text, EditTarget &target, DiagramKey diagram, PinnedCards before, PinnedCards after)
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
    void set(const PinnedCards &cards)
    {
        m_target.showDiagram(m_diagram);
        m_target.setPinned(m_diagram, cards);
    }

    EditTarget &m_target;
    DiagramKey m_diagram;
    PinnedCards m_before;
    PinnedCards m_after;
};

} // namespace joinery
