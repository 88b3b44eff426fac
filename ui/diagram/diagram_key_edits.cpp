// SPDX-License-Identifier: GPL-3.0-or-later
// Foreign keys and what they need: columns, types, indexes.
#include "core/operation/apply.h"
#include "core/operation/edits.h"
#include "ui/diagram/diagram_edits.h"

namespace joinery {

Result<void> DiagramEdits::addForeignKey(ObjectId table, ObjectId column, ObjectId toTable, ObjectId toColumn)
{
    return addForeignKey({table, {column}, toTable, {toColumn}});
}

Result<void> DiagramEdits::addForeignKey(const KeyDraft &draft)
{
    return perform(tr("Add foreign key %1 → %2").arg(nameOf(draft.table), nameOf(draft.target)), draft.table,
                   addKeyEdit(m_document.model(m_document.appOf(draft.table)), draft, m_document.unitedModel()));
}

Result<void> DiagramEdits::addFittingKey(const KeyDraft &draft)
{
    const Table *table = modelTable(draft.table);
    const Table *target = m_document.table(draft.target);
    if (!table || !target)
        return {};
    QList<Operation> operations;
    for (qsizetype i = 0; i < std::min(draft.columns.size(), draft.targetColumns.size()); ++i) {
        const Column *from = table->column(draft.columns.at(i));
        const Column *to = target->column(draft.targetColumns.at(i));
        if (!from || !to || from->type == to->type)
            continue;
        Column after = *from;
        after.type = to->type;
        operations.append(AlterColumn{referenceTo(*table), *from, after});
    }
    operations += addKeyEdit(m_document.model(m_document.appOf(draft.table)), draft, m_document.unitedModel());
    return perform(tr("Add foreign key %1 → %2").arg(table->name, target->name), draft.table, operations);
}

Result<void> DiagramEdits::addKeyIndex(ObjectId table, const QList<ObjectId> &columns)
{
    return perform(tr("Add index on %1").arg(nameOf(table)), table,
                   addKeyIndexEdit(m_document.model(m_document.appOf(table)), table, columns));
}

Result<ObjectId> DiagramEdits::relate(ObjectId table, ObjectId target, Relationship relationship)
{
    const Result<QList<Operation>> edit = relationshipEdit(m_document.model(m_document.appOf(table)), table, target,
                                                           relationship, m_document.unitedModel());
    if (!edit)
        return fail(edit);
    const Result<void> done = perform(tr("Add relationship %1 → %2").arg(nameOf(table), nameOf(target)), table, *edit);
    if (!done)
        return fail(done);
    return edit->isEmpty() ? ObjectId() : partOf(edit->first()).id;
}

} // namespace joinery
