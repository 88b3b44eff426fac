// SPDX-License-Identifier: MIT
#include "core/operation/edits_of_many.h"

#include "core/base/sql_lexer.h"
#include "core/operation/apply.h"
#include "core/operation/edits.h"

namespace joinery {

namespace {

bool hasColumn(const Table &table, const QString &name)
{
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [&name](const Column &column) { return sameSqlName(column.name, name); });
}

/** Each edit is made of what those before it left. */
template <typename EditOfOne>
Result<QList<Operation>> oneAfterTheOther(Schema schema, const QList<ObjectId> &ids, const EditOfOne &editOfOne)
{
    QList<Operation> operations;
    for (const ObjectId id : ids) {
        const QList<Operation> edit = editOfOne(schema, id);
        if (const Result<void> applied = apply(edit, schema); !applied)
            return fail(applied);
        operations += edit;
    }
    return operations;
}

} // namespace

QList<Operation> addColumnToAllEdit(const Schema &schema, const QList<ObjectId> &tables, const Column &column)
{
    QList<Operation> operations;
    for (const ObjectId id : tables) {
        const Table *table = schema.tables.find(id);
        if (!table || hasColumn(*table, column.name))
            continue;
        Column own = column;
        own.id = ObjectId::create();
        operations.append(AddColumn{referenceTo(*table), own, std::nullopt});
    }
    return operations;
}

QList<Operation> moveToNameSpaceEdit(const Schema &schema, const QList<ObjectId> &tables, const QString &nameSpace)
{
    QList<Operation> operations;
    for (const ObjectId id : tables) {
        const Table *table = schema.tables.find(id);
        if (table && table->nameSpace != nameSpace)
            operations.append(MoveTable{referenceTo(*table), nameSpace, {}});
    }
    return operations;
}

QList<Operation> commentEdit(const Schema &schema, const QList<ObjectId> &tables, const QString &comment)
{
    QList<Operation> operations;
    for (const ObjectId id : tables) {
        const Table *table = schema.tables.find(id);
        if (table && table->comment != comment)
            operations.append(
                AlterTableOptions{referenceTo(*table), table->options, table->options, table->comment, comment});
    }
    return operations;
}

QList<Operation> tableOptionsEdit(const Schema &schema, const QList<ObjectId> &tables,
                                  const std::function<void(TableOptions &)> &change)
{
    QList<Operation> operations;
    for (const ObjectId id : tables) {
        const Table *table = schema.tables.find(id);
        if (!table)
            continue;
        TableOptions after = table->options;
        change(after);
        if (after != table->options)
            operations.append(
                AlterTableOptions{referenceTo(*table), table->options, after, table->comment, table->comment});
    }
    return operations;
}

QList<Operation> alterColumnsEdit(const Schema &schema, ObjectId table, const QList<ObjectId> &columns,
                                  const std::function<void(Column &)> &change)
{
    QList<Operation> operations;
    const Table *owner = schema.tables.find(table);
    for (const ObjectId id : owner ? columns : QList<ObjectId>()) {
        const Column *before = owner->column(id);
        if (!before)
            continue;
        Column after = *before;
        change(after);
        after.id = before->id;
        after.name = before->name;
        if (after != *before)
            operations.append(AlterColumn{referenceTo(*owner), *before, after});
    }
    return operations;
}

Result<QList<Operation>> dropColumnsEdit(const Schema &schema, ObjectId table, const QList<ObjectId> &columns)
{
    return oneAfterTheOther(
        schema, columns, [table](const Schema &left, ObjectId column) { return dropColumnEdit(left, table, column); });
}

Result<QList<Operation>> dropAllEdit(const Schema &schema, const QList<ObjectId> &objects)
{
    return oneAfterTheOther(schema, objects, [](const Schema &left, ObjectId id) {
        if (left.tables.contains(id))
            return dropTableEdit(left, id);
        return left.enums.contains(id) ? dropEnumEdit(left, id) : dropObjectEdit(left, id);
    });
}

Result<QList<Operation>> dropElsewhereEdit(const Schema &schema, const Schema &owner, const QList<ObjectId> &objects)
{
    const Result<QList<Operation>> all = dropAllEdit(united(schema, owner), objects);
    if (!all)
        return fail(all);
    QList<Operation> elsewhere;
    for (const Operation &operation : *all) {
        const ObjectId subject = subjectOf(operation).id;
        if (schema.tables.contains(subject) || schema.enums.contains(subject) || schema.objects.contains(subject))
            elsewhere.append(operation);
    }
    return elsewhere;
}

} // namespace joinery
