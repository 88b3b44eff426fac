// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/edit_schema_command.h"

namespace joinery {

namespace {

/** Takes over what comes later, and keeps what was first. */
void join(CardPlaces &before, CardPlaces &after, const CardPlaces &laterBefore, const CardPlaces &laterAfter)
{
    after.insert(laterAfter);
    for (auto place = laterBefore.cbegin(); place != laterBefore.cend(); ++place) {
        if (!before.contains(place.key()))
            before.insert(place.key(), place.value());
    }
}

} // namespace

EditSchemaCommand::EditSchemaCommand(const QString &text, EditTarget &target, SchemaEdit edit, int mergeId)
    : QUndoCommand(text), m_target(target), m_edit(std::move(edit)), m_mergeId(mergeId)
{
}

void EditSchemaCommand::redo()
{
    m_target.setModel(m_edit.app, m_edit.after);
    placeAfter();
}

void EditSchemaCommand::undo()
{
    placeBefore();
    m_target.setModel(m_edit.app, m_edit.before);
}

bool EditSchemaCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const EditSchemaCommand *>(other);
    if (!next || next->m_edit.app != m_edit.app || next->m_edit.diagram != m_edit.diagram)
        return false;
    m_edit.after = next->m_edit.after;
    setText(next->text());
    join(m_edit.placesBefore, m_edit.placesAfter, next->m_edit.placesBefore, next->m_edit.placesAfter);
    join(m_edit.diagramPlacesBefore, m_edit.diagramPlacesAfter, next->m_edit.diagramPlacesBefore,
         next->m_edit.diagramPlacesAfter);
    if (m_edit.before == m_edit.after) {
        // Nobody will undo it any more: what made room goes back now.
        placeBefore();
        setObsolete(true);
    }
    return true;
}

void EditSchemaCommand::placeBefore()
{
    m_target.setPlaces({}, m_edit.placesBefore);
    if (!m_edit.diagram.isMain())
        m_target.setPlaces(m_edit.diagram, m_edit.diagramPlacesBefore);
}

void EditSchemaCommand::placeAfter()
{
    m_target.setPlaces({}, m_edit.placesAfter);
    if (!m_edit.diagram.isMain())
        m_target.setPlaces(m_edit.diagram, m_edit.diagramPlacesAfter);
}

} // namespace joinery
