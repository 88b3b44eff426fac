// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/apply.h"
#include "core/serialisation/operation_json.h"
#include "core/serialisation/schema_json.h"
#include "tests/support/generators.h"

#include <ostream>

// Random edits as a person makes them: each is a list of operations that can be applied to the schema it was made for
// and leaves it valid.

namespace joinery::generate {

/** Whether the definition speaks of a table or column; says yes too often rather than too seldom. */
inline bool mentions(const QString &text, const QString &name)
{
    return text.contains(name, Qt::CaseInsensitive) || text.contains(sqlName(name), Qt::CaseInsensitive);
}

inline QList<Operation> dropsOfObjects(const Schema &schema, const QString &name)
{
    QList<Operation> result;
    for (const DefinitionObject &object : schema.objects) {
        if (mentions(object.definition, name))
            result.append(DropObject{object.kind, referenceTo(object)});
    }
    return result;
}

/** Foreign keys anywhere in the schema that point to the table (to one of the columns, where any are given). */
inline QList<Operation> dropsOfForeignKeysTo(const Schema &schema, const Table &target, const QList<ObjectId> &columns)
{
    QList<Operation> result;
    for (const Table &each : schema.tables) {
        for (const ForeignKey &key : each.foreignKeys) {
            const auto hit = [&columns](ObjectId id) { return columns.contains(id); };
            const bool points = key.referencedTable == target.id;
            const auto &referenced = key.referencedColumns;
            if (points && (columns.isEmpty() || std::any_of(referenced.begin(), referenced.end(), hit)))
                result.append(DropForeignKey{referenceTo(each), referenceToPart(key)});
        }
    }
    return result;
}

inline QList<Operation> dropTable(const Schema &schema, const Table &table)
{
    QList<Operation> result = dropsOfObjects(schema, table.name);
    for (const Operation &drop : dropsOfForeignKeysTo(schema, table, {})) {
        if (subjectOf(drop).id != table.id)
            result.append(drop);
    }
    result.append(DropTable{referenceTo(table)});
    return result;
}

/** The table's own parts that use the column. */
inline QList<Operation> dropsOfUses(const Table &table, const Column &column)
{
    QList<Operation> result;
    const ObjectReference reference = referenceTo(table);
    for (const ForeignKey &key : table.foreignKeys) {
        if (key.columns.contains(column.id) && !key.referencedColumns.contains(column.id))
            result.append(DropForeignKey{reference, referenceToPart(key)});
    }
    for (const UniqueConstraint &constraint : table.uniqueConstraints) {
        if (constraint.columns.contains(column.id))
            result.append(DropUniqueConstraint{reference, referenceToPart(constraint)});
    }
    for (const CheckConstraint &constraint : table.checks) {
        if (mentions(constraint.expression, column.name))
            result.append(DropCheckConstraint{reference, referenceToPart(constraint)});
    }
    for (const Index &index : table.indexes) {
        const bool uses = mentions(index.where, column.name) ||
                          std::any_of(index.parts.begin(), index.parts.end(), [&column](const IndexPart &part) {
                              return part.column == column.id || mentions(part.expression, column.name);
                          });
        if (uses)
            result.append(DropIndex{reference, referenceToPart(index)});
    }
    return result;
}

/** Columns that may go: no key and no generated column needs them, and others remain. */
inline QList<Column> droppableColumns(const Table &table)
{
    QList<Column> result;
    for (const Column &candidate : plainColumns(table)) {
        const bool feeds = std::any_of(table.columns.begin(), table.columns.end(), [&candidate](const Column &other) {
            return other.generated && mentions(other.generated->expression, candidate.name);
        });
        bool isReferenced = false;
        for (const UniqueConstraint &constraint : table.uniqueConstraints)
            isReferenced = isReferenced || constraint.columns.contains(candidate.id);
        if (!feeds && !isReferenced && !table.isPrimaryKeyColumn(candidate.id))
            result.append(candidate);
    }
    return plainColumns(table).size() > 1 ? result : QList<Column>();
}

inline QList<Operation> editColumns(const Schema &schema, const Table &table)
{
    const ObjectReference reference = referenceTo(table);
    QSet<QString> used;
    for (const Column &each : table.columns)
        used.insert(each.name.toLower());
    const Column chosen = oneOf(table.columns);
    switch (number(0, 5)) {
    case 0: {
        Column added = column(used, table.options, true);
        added.nullable = true;
        AddColumn add{reference, added, {}};
        if (once(3))
            add.after = once(2) ? PartReference{} : referenceToPart(chosen);
        return {add};
    }
    case 1: {
        const QList<Column> candidates = droppableColumns(table);
        if (candidates.isEmpty())
            return {};
        const Column dropped = oneOf(candidates);
        QList<Operation> result = dropsOfObjects(schema, table.name);
        result += dropsOfForeignKeysTo(schema, table, {dropped.id});
        result += dropsOfUses(table, dropped);
        result.append(DropColumn{reference, referenceToPart(dropped)});
        return result;
    }
    case 2:
        return {RenameColumn{reference, referenceToPart(chosen), name(used, true), {}}};
    case 3: {
        Column after = chosen;
        if (!chosen.generated && !chosen.autoIncrement) {
            after.type = table.options.strict ? strictType() : type();
            after.nullable = true;
            after.defaultValue = once(2) ? std::optional(defaultValue()) : std::nullopt;
        }
        after.comment = comment();
        return after == chosen ? QList<Operation>{} : QList<Operation>{AlterColumn{reference, chosen, after}};
    }
    default: {
        ReorderColumns reorder{reference, {}};
        QList<Column> rest = table.columns;
        while (!rest.isEmpty())
            reorder.order.append(referenceToPart(rest.takeAt(number(0, static_cast<int>(rest.size())))));
        return {reorder};
    }
    }
}

template <typename Part>
QList<Operation> dropOneOf(const Table &table, const IdMap<Part> &parts)
{
    if (parts.isEmpty())
        return {};
    return {DropPart<Part>{referenceTo(table), referenceToPart(parts.at(number(0, static_cast<int>(parts.size()))))}};
}

inline QList<Operation> editParts(const Schema &schema, const Table &table)
{
    const ObjectReference reference = referenceTo(table);
    QSet<QString> constraints;
    for (const CheckConstraint &each : table.checks)
        constraints.insert(each.name.toLower());
    for (const UniqueConstraint &each : table.uniqueConstraints)
        constraints.insert(each.name.toLower());
    for (const ForeignKey &each : table.foreignKeys)
        constraints.insert(each.name.toLower());
    QSet<QString> names = namesIn(schema);
    switch (number(0, 10)) {
    case 0:
        return {AddIndex{reference, index(table, names, true)}};
    case 1:
        return dropOneOf(table, table.indexes);
    case 2:
        return {AddCheckConstraint{reference, check(table, constraints)}};
    case 3:
        return dropOneOf(table, table.checks);
    case 4:
        return {AddUniqueConstraint{reference, uniqueConstraint(table, constraints)}};
    case 5:
        return dropOneOf(table, table.foreignKeys);
    case 6: {
        const Table target = schema.tables.at(number(0, static_cast<int>(schema.tables.size())));
        const auto key = foreignKey(table, target, constraints);
        return key ? QList<Operation>{AddForeignKey{reference, *key}} : QList<Operation>{};
    }
    case 7: {
        if (table.indexes.isEmpty())
            return {};
        const Index before = table.indexes.at(number(0, static_cast<int>(table.indexes.size())));
        if (once(2))
            return {RenameIndex{reference, referenceToPart(before), name(names, true)}};
        Index after = index(table, names, false);
        after.id = before.id;
        after.name = before.name;
        return after == before ? QList<Operation>{} : QList<Operation>{AlterIndex{reference, before, after}};
    }
    case 8: {
        if (table.checks.isEmpty())
            return {};
        const CheckConstraint before = table.checks.at(number(0, static_cast<int>(table.checks.size())));
        if (once(2))
            return {RenameConstraint{reference, referenceToPart(before), name(constraints, false)}};
        CheckConstraint after = before;
        after.expression = condition(oneOf(plainColumns(table)));
        return after == before ? QList<Operation>{} : QList<Operation>{AlterCheckConstraint{reference, before, after}};
    }
    default: {
        if (table.foreignKeys.isEmpty())
            return {};
        const ForeignKey before = table.foreignKeys.at(number(0, static_cast<int>(table.foreignKeys.size())));
        ForeignKey after = before;
        after.onDelete =
            before.onDelete == ReferenceAction::Cascade ? ReferenceAction::SetNull : ReferenceAction::Cascade;
        return {AlterForeignKey{reference, before, after}};
    }
    }
}

/** Whether a foreign key anywhere points to one of these columns of the table. */
inline bool isPointedTo(const Schema &schema, const Table &table, const QList<ObjectId> &columns)
{
    return !dropsOfForeignKeysTo(schema, table, columns).isEmpty();
}

/** Changes of the primary key and of unique constraints, where nothing relies on them. */
inline QList<Operation> editKeys(const Schema &schema, const Table &table)
{
    const ObjectReference reference = referenceTo(table);
    const auto numbersItself = [](const Column &column) { return column.autoIncrement; };
    const bool numbered = std::any_of(table.columns.begin(), table.columns.end(), numbersItself);
    if (once(2)) {
        // A key of one integer is the rowid, which rows would not keep.
        const auto isRowId = [&table](const PrimaryKey &key) {
            return key.columns.size() == 1 && table.column(key.columns.first())->type.isInteger();
        };
        const bool isNeeded =
            numbered || (table.options.withoutRowId && !table.primaryKey) ||
            (table.primaryKey && (isRowId(*table.primaryKey) || isPointedTo(schema, table, table.primaryKey->columns)));
        std::optional<PrimaryKey> after;
        if (!table.primaryKey || table.options.withoutRowId || once(2))
            after = PrimaryKey{.columns = someColumns(table)};
        const bool canBe = !after || !isRowId(*after);
        if (isNeeded || !canBe || after == table.primaryKey)
            return {};
        return {SetPrimaryKey{reference, table.primaryKey, after}};
    }
    if (table.uniqueConstraints.isEmpty())
        return {};
    const UniqueConstraint before =
        table.uniqueConstraints.at(number(0, static_cast<int>(table.uniqueConstraints.size())));
    if (once(2) && !isPointedTo(schema, table, before.columns))
        return {DropUniqueConstraint{reference, referenceToPart(before)}};
    UniqueConstraint after = before;
    after.onConflict = before.onConflict.isEmpty() ? QStringLiteral("REPLACE") : QString();
    if (!mayResolve(table, before.columns, before.id))
        return {};
    return {AlterUniqueConstraint{reference, before, after}};
}

/** Turns STRICT and WITHOUT ROWID on and off where the columns allow it. */
inline QList<Operation> editOptions(const Table &table)
{
    TableOptions after = table.options;
    const auto isStrictType = [](const Column &column) {
        static const QStringList types{QStringLiteral("text"), QStringLiteral("integer"), QStringLiteral("real"),
                                       QStringLiteral("blob")};
        return types.contains(column.type.text());
    };
    const auto numbersItself = [](const Column &column) { return column.autoIncrement; };
    if (once(2) && std::all_of(table.columns.begin(), table.columns.end(), isStrictType))
        after.strict = !after.strict;
    // A key of one integer is the rowid: rows of a table without one have other numbers there.
    const bool isRowId = table.primaryKey && table.primaryKey->columns.size() == 1 &&
                         table.column(table.primaryKey->columns.first())->type.isInteger();
    if (table.primaryKey && !isRowId && std::none_of(table.columns.begin(), table.columns.end(), numbersItself))
        after.withoutRowId = once(2) ? !after.withoutRowId : after.withoutRowId;
    if (after == table.options)
        return {};
    return {AlterTableOptions{referenceTo(table), table.options, after, table.comment, table.comment}};
}

inline QList<Operation> editTable(const Schema &schema, const Table &table)
{
    QSet<QString> names = namesIn(schema);
    switch (number(0, 10)) {
    case 0:
        return dropTable(schema, table);
    case 9:
        return editOptions(table);
    case 1:
        return {RenameTable{referenceTo(table), name(names, true), {}}};
    case 2:
        return {AlterTableOptions{referenceTo(table), table.options, table.options, table.comment,
                                  table.comment + QStringLiteral("!")}};
    case 3:
        return editKeys(schema, table);
    case 4:
    case 5:
    case 6:
        return editColumns(schema, table);
    default:
        return editParts(schema, table);
    }
}

inline QList<Operation> editObjects(const Schema &schema)
{
    QSet<QString> names = namesIn(schema);
    if (schema.objects.isEmpty() || once(3)) {
        if (schema.tables.isEmpty())
            return {};
        const Table table = schema.tables.at(number(0, static_cast<int>(schema.tables.size())));
        return {AddObject{once(2) ? view(table, names, true) : trigger(table, names, true)}};
    }
    const DefinitionObject object = schema.objects.at(number(0, static_cast<int>(schema.objects.size())));
    if (once(3))
        return {DropObject{object.kind, referenceTo(object)}};
    if (once(2))
        return {RenameObject{object.kind, referenceTo(object), name(names, true)}};
    DefinitionObject after = object;
    after.comment += QStringLiteral("!");
    return {ReplaceObject{object, after}};
}

/** One edit of a schema; empty where chance chose one that this schema has no place for. */
inline QList<Operation> edit(const Schema &schema)
{
    if (schema.tables.isEmpty() || once(8)) {
        QSet<QString> names = namesIn(schema);
        return {AddTable{table(names)}};
    }
    if (once(6))
        return editObjects(schema);
    return editTable(schema, schema.tables.at(number(0, static_cast<int>(schema.tables.size()))));
}

/** A schema and what up to `maximumEdits` edits make of it, with the operations that were made. */
struct Edited
{
    Schema before;
    Schema after;
    QList<Operation> operations;
};

/** How RapidCheck prints the failing case. */
inline void showValue(const Edited &value, std::ostream &out)
{
    for (const Table &each : value.before.tables)
        out << tableToFile(each, value.before).constData();
    for (const EnumType &enumType : value.before.enums)
        out << enumToFile(enumType).constData();
    for (const DefinitionObject &object : value.before.objects)
        out << objectToFile(object).constData();
    out << operationsToFile(value.operations, value.after).constData();
}

inline rc::Gen<Edited> edited(int maximumEdits = 8, const SchemaOptions &options = {})
{
    return rc::gen::exec([maximumEdits, options] {
        Edited result;
        result.before = *schema(options);
        result.after = result.before;
        for (int i = count(0, maximumEdits + 1); i > 0; --i) {
            const QList<Operation> operations = edit(result.after);
            if (const auto applied = joinery::apply(operations, result.after); !applied)
                RC_FAIL("an edit cannot be applied: " + applied.error().text().toStdString());
            result.operations += operations;
        }
        return result;
    });
}

} // namespace joinery::generate
