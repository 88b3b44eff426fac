// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/edit_target.h"

#include <QUndoCommand>

namespace joinery {

/** One edit of an app's model. */
struct SchemaEdit
{
    QString app;
    Schema before;
    Schema after;
    /**
     * Cards that the edit puts somewhere on the main diagram: those of added tables, and those that make room for cards
     * that grow.
     */
    CardPlaces placesBefore;
    CardPlaces placesAfter;
    /** The same for the diagram beside it that was shown. */
    DiagramKey diagram;
    CardPlaces diagramPlacesBefore;
    CardPlaces diagramPlacesAfter;
};

/**
 * The undo step of every edit of a model: it keeps the schema before and after, which share all tables but those
 * edited.
 *
 * Two in a row with the same mergeId (0 or more) become one; one that ends where it began removes itself.
 */
class EditSchemaCommand : public QUndoCommand
{
public:
    EditSchemaCommand(const QString &text, EditTarget &target, SchemaEdit edit, int mergeId = -1);

    void redo() override;
    void undo() override;
    [[nodiscard]] int id() const override { return m_mergeId; }
    [[nodiscard]] const SchemaEdit &edit() const { return m_edit; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    void placeBefore();
    void placeAfter();

    EditTarget &m_target;
    SchemaEdit m_edit;
    int m_mergeId;
};

} // namespace joinery
