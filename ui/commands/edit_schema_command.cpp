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
    CardPlaces places;
    for (auto place = m_edit.placed.cbegin(); place != m_edit.placed.cend(); ++place)
        places.insert(place.key(), place.value());
    m_target.setPlaces(places);
}

void EditSchemaCommand::undo()
{
    CardPlaces places;
    for (auto place = m_edit.placed.cbegin(); place != m_edit.placed.cend(); ++place)
        places.insert(place.key(), std::nullopt);
    m_target.setPlaces(places);
    m_target.setModel(m_edit.app, m_edit.before);
}

bool EditSchemaCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const EditSchemaCommand *>(other);
    if (!next || next->m_edit.app != m_edit.app)
        return false;
    m_edit.after = next->m_edit.after;
    m_edit.placed.insert(next->m_edit.placed);
    setObsolete(m_edit.before == m_edit.after);
    return true;
}

} // namespace joinery
