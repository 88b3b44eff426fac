// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/edit_target.h"

#include <QUndoCommand>

namespace joinery {

/** Groups, notes and links without a foreign key, and where cards go along with them. */
struct AnnotationsEdit
{
    AppAnnotations annotations;
    CardPlaces places;
};

/** The undo step of editing groups, notes and links without a foreign key. Typing merges into one step. */
class EditAnnotationsCommand : public QUndoCommand
{
public:
    EditAnnotationsCommand(const QString &text, EditTarget &target, DiagramKey diagram, AnnotationsEdit before,
                           AnnotationsEdit after, int mergeId = -1)
        : QUndoCommand(text)
        , m_target(target)
        , m_diagram(std::move(diagram))
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_mergeId(mergeId)
    {
    }

    void redo() override { set(m_after); }
    void undo() override { set(m_before); }
    [[nodiscard]] int id() const override { return m_mergeId; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = dynamic_cast<const EditAnnotationsCommand *>(other);
        if (!next || next->m_diagram != m_diagram || next->m_after.annotations.keys() != m_after.annotations.keys() ||
            !next->m_after.places.isEmpty() || !m_after.places.isEmpty())
            return false;
        m_after.annotations = next->m_after.annotations;
        setObsolete(m_after.annotations == m_before.annotations);
        return true;
    }

private:
    void set(const AnnotationsEdit &edit)
    {
        m_target.showDiagram(m_diagram);
        m_target.setPlaces(m_diagram, edit.places);
        m_target.setAnnotations(m_diagram, edit.annotations);
    }

    EditTarget &m_target;
    DiagramKey m_diagram;
    AnnotationsEdit m_before;
    AnnotationsEdit m_after;
    int m_mergeId;
};

} // namespace joinery
