// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operation/key_offer.h"
#include "core/schema/column.h"
#include "ui/document/project_document.h"

namespace joinery {

/**
 * What a person does on the canvas, as edits of the document: each is one undo step.
 *
 * Ids that are not (any more) in the model are left out. Errors are those of ProjectDocument::perform().
 */
class DiagramEdits : public QObject
{
    Q_OBJECT

public:
    explicit DiagramEdits(ProjectDocument &document);

    /** The app in which a table is added: that of `near`, else the first. Empty when the project has none. */
    [[nodiscard]] QString appFor(ObjectId near) const;

    /** Adds a table with an integer key at a place of the canvas, near it where another card is; returns its id. */
    [[nodiscard]] Result<ObjectId> addTable(const QString &name, const QString &app, QPointF place);
    /** Renames a table, an enum or a view. */
    [[nodiscard]] Result<void> rename(ObjectId object, const QString &name);
    /** Adds the column at the end; the same mergeId >= 0 replaces the column of the call before. */
    [[nodiscard]] Result<void> addColumn(ObjectId table, const Column &column, int mergeId = -1);
    [[nodiscard]] Result<void> renameColumn(ObjectId table, ObjectId column, const QString &name);
    /** The type as a person writes it. */
    [[nodiscard]] Result<void> changeType(ObjectId table, ObjectId column, const QString &type);
    [[nodiscard]] Result<void> setPrimaryKey(ObjectId table, ObjectId column, bool inKey);
    [[nodiscard]] Result<void> setUnique(ObjectId table, ObjectId column, bool unique);
    [[nodiscard]] Result<void> setNullable(ObjectId table, ObjectId column, bool nullable);
    [[nodiscard]] Result<void> moveColumn(ObjectId table, ObjectId column, int step);
    /** To a position among the columns, counted without it. */
    [[nodiscard]] Result<void> moveColumnTo(ObjectId table, ObjectId column, int position);
    [[nodiscard]] Result<void> addForeignKey(ObjectId table, ObjectId column, ObjectId toTable, ObjectId toColumn);
    /** The same of several columns; nothing where the table has it already. */
    [[nodiscard]] Result<void> addForeignKey(const KeyDraft &draft);
    /** The same, with the columns given the types of those they lead to. */
    [[nodiscard]] Result<void> addFittingKey(const KeyDraft &draft);
    /** An index on the columns, for a foreign key. */
    [[nodiscard]] Result<void> addKeyIndex(ObjectId table, const QList<ObjectId> &columns);
    /** Columns and a foreign key that make the table refer to the target; returns the first column. */
    [[nodiscard]] Result<ObjectId> relate(ObjectId table, ObjectId target, Relationship relationship);
    [[nodiscard]] Result<void> dropForeignKey(ObjectId table, ObjectId key);
    [[nodiscard]] Result<void> dropColumn(ObjectId table, ObjectId column);
    /** Tables and views, of several apps too. */
    [[nodiscard]] Result<void> dropObjects(const QList<ObjectId> &objects);
    /** Takes back the pending drop of a table or view, or of a column of a table. */
    [[nodiscard]] Result<void> restore(ObjectId object, ObjectId column = {});

    /** What keeps a name from being taken; empty when nothing does. `object` is null for a new table. */
    [[nodiscard]] QString problemWithTableName(const QString &name, const QString &app, ObjectId object) const;
    [[nodiscard]] QString problemWithColumnName(const QString &name, ObjectId table, ObjectId column) const;
    [[nodiscard]] QString problemWithType(const QString &text, ObjectId table, ObjectId column) const;
    /** The type a column of that name most likely has: that of the key it seems to refer to, a time for `…_at`. */
    [[nodiscard]] DataType likelyType(const QString &columnName) const;

private:
    [[nodiscard]] Result<void> perform(const QString &text, ObjectId object, const QList<Operation> &operations);
    [[nodiscard]] const Table *modelTable(ObjectId table) const;
    [[nodiscard]] QString nameOf(ObjectId object) const;
    template <typename Change>
    [[nodiscard]] Result<void> alterColumn(const QString &text, ObjectId table, ObjectId column, Change change);

    ProjectDocument &m_document;
};

} // namespace joinery
