// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/edit_schema_command.h"

namespace joinery {

EditSchemaCommand::EditSchemaCommand(const QString &text, EditTarget &target, SchemaEdit edit, int mergeId)
    : QUndoCommand(text), m_target(target), m_edit(std::move(edit)), m_mergeId(mergeId)
{
}

void EditSchemaCommand::redo()
{
    m_target.setModel(m_edit.app, m_edit.after);
    m_target.setPlaces(m_edit.placesAfter);
}

void EditSchemaCommand::undo()
{
    m_target.setPlaces(m_edit.placesBefore);
    m_target.setModel(m_edit.app, m_edit.before);
}

bool EditSchemaCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const EditSchemaCommand *>(other);
    if (!next || next->m_edit.app != m_edit.app)
        return false;
    m_edit.after = next->m_edit.after;
    m_edit.placesAfter.insert(next->m_edit.placesAfter);
    for (auto place = next->m_edit.placesBefore.cbegin(); place != next->m_edit.placesBefore.cend(); ++place) {
        if (!m_edit.placesBefore.contains(place.key()))
            m_edit.placesBefore.insert(place.key(), place.value());
    }
    if (m_edit.before == m_edit.after) {
        // Nobody will undo it any more: what made room goes back now.
        m_target.setPlaces(m_edit.placesBefore);
        setObsolete(true);
    }
    return true;
}

} // namespace joinery
