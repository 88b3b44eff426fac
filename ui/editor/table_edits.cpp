// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/table_edits.h"

#include "core/operation/edits.h"

#include <QSet>

namespace joinery {

namespace {

/** The operations and the table as it is after them, so that later ones build on earlier ones. */
struct Steps
{
    Table table;
    QList<Operation> operations;

    explicit Steps(const Table &start) : table(start) {}
    [[nodiscard]] ObjectReference self() const { return referenceTo(table); }

    void add(const ForeignKey &key)
    {
        operations.append(AddForeignKey{self(), key});
        table.foreignKeys.insert(key);
    }
    void add(const UniqueConstraint &unique)
    {
        operations.append(AddUniqueConstraint{self(), unique});
        table.uniqueConstraints.insert(unique);
    }
    void add(const CheckConstraint &check)
    {
        operations.append(AddCheckConstraint{self(), check});
        table.checks.insert(check);
    }
    void add(const Index &index)
    {
        operations.append(AddIndex{self(), index});
        table.indexes.insert(index);
    }
    void setPrimaryKey(const std::optional<PrimaryKey> &after)
    {
        operations.append(SetPrimaryKey{self(), table.primaryKey, after});
        table.primaryKey = after;
    }
};

QString partName(const Schema &schema, const Table &table, const QList<ObjectId> &columns, const QString &kind)
{
    return automaticName(table.name, table.columnNames(columns), kind, takenPartNames(schema, table));
}

bool coversOnly(const Index &index, ObjectId column)
{
    return index.unique && index.where.isEmpty() && index.parts.size() == 1 && index.parts.first().column == column;
}

QList<ObjectId> columnsOf(const Index &index)
{
    QList<ObjectId> columns;
    for (const IndexPart &part : index.parts) {
        if (!part.column.isNull())
            columns.append(part.column);
    }
    return columns;
}

bool hasAll(const Table &table, const QList<ObjectId> &columns)
{
    return std::all_of(columns.cbegin(), columns.cend(), [&](ObjectId column) { return table.column(column); });
}

/** Parts of the old table that used the column, are gone and can be there again. */
template <typename Part, typename ColumnsOf>
void restoreParts(Steps &steps, const IdMap<Part> &old, const IdMap<Part> &now, ObjectId column,
                  const ColumnsOf &columnsOfPart)
{
    for (const Part &part : old) {
        const QList<ObjectId> columns = columnsOfPart(part);
        if (!now.contains(part.id) && columns.contains(column) && hasAll(steps.table, columns))
            steps.add(part);
    }
}

} // namespace

ForeignKey named(ForeignKey key, const Schema &schema, const Table &table)
{
    key.id = ObjectId::create();
    key.name = partName(schema, table, key.columns, QStringLiteral("foreign"));
    return key;
}

UniqueConstraint named(UniqueConstraint unique, const Schema &schema, const Table &table)
{
    unique.id = ObjectId::create();
    unique.name = partName(schema, table, unique.columns, QStringLiteral("unique"));
    return unique;
}

CheckConstraint named(CheckConstraint check, const Schema &schema, const Table &table)
{
    check.id = ObjectId::create();
    check.name = partName(schema, table, {}, QStringLiteral("check"));
    return check;
}

ExclusionConstraint named(ExclusionConstraint exclusion, const Schema &schema, const Table &table)
{
    exclusion.id = ObjectId::create();
    QList<ObjectId> columns;
    for (const ExclusionPart &part : exclusion.parts) {
        if (!part.what.column.isNull())
            columns.append(part.what.column);
    }
    exclusion.name = partName(schema, table, columns, QStringLiteral("exclusion"));
    return exclusion;
}

Index named(Index index, const Schema &schema, const Table &table)
{
    index.id = ObjectId::create();
    index.name = partName(schema, table, columnsOf(index), QStringLiteral("index"));
    return index;
}

QList<Operation> addColumn(const Schema &schema, const Table &table, const TypedColumn &typed, ObjectId after)
{
    Steps steps(table);
    AddColumn add{steps.self(), typed.column, std::nullopt};
    if (const Column *before = table.column(after))
        add.after = referenceToPart(*before);
    steps.operations.append(add);
    steps.table.columns.append(typed.column);
    if (typed.primaryKey) {
        PrimaryKey key = table.primaryKey.value_or(PrimaryKey());
        key.columns.append(typed.column.id);
        steps.setPrimaryKey(key);
    }
    if (typed.unique)
        steps.add(named(UniqueConstraint{.columns = {typed.column.id}}, schema, steps.table));
    if (typed.target)
        steps.add(named(ForeignKey{.columns = {typed.column.id},
                                   .referencedTable = typed.target->table,
                                   .referencedColumns = {typed.target->column}},
                        schema, steps.table));
    return steps.operations;
}

QList<Operation> reorderColumns(const Table &table, const QList<ObjectId> &columns, qsizetype position)
{
    QList<PartReference> before;
    QList<PartReference> moved;
    QList<PartReference> after;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns.at(i);
        QList<PartReference> &into = columns.contains(column.id) ? moved : i < position ? before : after;
        into.append(referenceToPart(column));
    }
    const QList<PartReference> order = before + moved + after;
    const bool same = std::equal(order.cbegin(), order.cend(), table.columns.cbegin(), table.columns.cend(),
                                 [](const PartReference &a, const Column &b) { return a.id == b.id; });
    if (same)
        return {};
    return {ReorderColumns{referenceTo(table), order}};
}

QList<Operation> renameColumn(const Table &table, ObjectId column, const QString &name)
{
    const Column *found = table.column(column);
    if (!found || found->name == name)
        return {};
    return {RenameColumn{referenceTo(table), referenceToPart(*found), name, {}}};
}

QList<Operation> alterColumn(const Table &table, const Column &after)
{
    const Column *before = table.column(after.id);
    if (!before || *before == after)
        return {};
    return {AlterColumn{referenceTo(table), *before, after}};
}

bool isUniqueColumn(const Table &table, ObjectId column)
{
    const QList<ObjectId> alone{column};
    for (const UniqueConstraint &unique : table.uniqueConstraints) {
        if (unique.columns == alone)
            return true;
    }
    return std::any_of(table.indexes.begin(), table.indexes.end(),
                       [&](const Index &index) { return coversOnly(index, column); });
}

QList<Operation> setUniqueColumn(const Schema &schema, const Table &table, ObjectId column, bool isUnique)
{
    if (isUniqueColumn(table, column) == isUnique)
        return {};
    QList<Operation> operations = setUniqueEdit(schema, table.id, column, isUnique);
    if (!isUnique) {
        for (const Index &index : table.indexes) {
            if (coversOnly(index, column))
                operations.append(DropIndex{referenceTo(table), referenceToPart(index)});
        }
    }
    return operations;
}

const ForeignKey *foreignKeyOf(const Table &table, ObjectId column)
{
    for (const ForeignKey &key : table.foreignKeys) {
        if (key.columns == QList<ObjectId>{column})
            return &key;
    }
    return nullptr;
}

QList<Operation> setColumnTarget(const Schema &schema, const Table &table, ObjectId column,
                                 const std::optional<TypedTarget> &target, const Schema &all)
{
    const ForeignKey *present = foreignKeyOf(table, column);
    if (!target) {
        if (!present)
            return {};
        return {DropForeignKey{referenceTo(table), referenceToPart(*present)}};
    }
    if (!present)
        return addForeignKeyEdit(schema, table.id, column, target->table, target->column, all);
    ForeignKey after = *present;
    after.referencedTable = target->table;
    after.referencedColumns = {target->column};
    after.unresolvedTable.clear();
    after.unresolvedColumns.clear();
    if (after == *present)
        return {};
    return {AlterForeignKey{referenceTo(table), *present, after}};
}

QList<Operation> restoreColumn(const Table &table, const Table &old, ObjectId column)
{
    const qsizetype position = old.columnPosition(column);
    if (position < 0 || table.column(column))
        return {};
    Steps steps(table);
    // After the nearest column before it that is still there; at the front when there is none.
    AddColumn add{steps.self(), old.columns.at(position), PartReference()};
    for (qsizetype i = position - 1; i >= 0; --i) {
        if (const Column *before = table.column(old.columns.at(i).id)) {
            add.after = referenceToPart(*before);
            break;
        }
    }
    steps.operations.append(add);
    steps.table.columns.append(add.column);
    if (old.isPrimaryKeyColumn(column) && hasAll(steps.table, old.primaryKey->columns))
        steps.setPrimaryKey(old.primaryKey);
    restoreParts(steps, old.uniqueConstraints, table.uniqueConstraints, column,
                 [](const UniqueConstraint &unique) { return unique.columns; });
    restoreParts(steps, old.foreignKeys, table.foreignKeys, column, [](const ForeignKey &key) { return key.columns; });
    restoreParts(steps, old.indexes, table.indexes, column, columnsOf);
    return steps.operations;
}

QList<Operation> restoreTable(const Schema &model, const Schema &snapshot, ObjectId table)
{
    const Table *old = snapshot.tables.find(table);
    if (!old || model.tables.contains(table))
        return {};
    QList<Operation> operations{AddTable{*old}};
    for (const Operation &dropped : dropTableEdit(snapshot, table)) {
        if (const auto *key = std::get_if<DropForeignKey>(&dropped)) {
            const Table *owner = model.tables.find(key->table.id);
            const ForeignKey &before = *snapshot.tables.find(key->table.id)->foreignKeys.find(key->part.id);
            if (owner && !owner->foreignKeys.contains(before.id) && hasAll(*owner, before.columns))
                operations.append(AddForeignKey{referenceTo(*owner), before});
        } else if (const auto *object = std::get_if<DropObject>(&dropped)) {
            if (!model.objects.contains(object->object.id))
                operations.append(AddObject{*snapshot.objects.find(object->object.id)});
        }
    }
    return operations;
}

QList<Operation> revertColumn(const Table &table, const Table &old, ObjectId column)
{
    const Column *now = table.column(column);
    const Column *before = old.column(column);
    if (!now || !before)
        return {};
    QList<Operation> operations = renameColumn(table, column, before->name);
    Column named = *now;
    named.name = before->name;
    if (named != *before)
        operations.append(AlterColumn{referenceTo(table), named, *before});
    return operations;
}

} // namespace joinery
