// SPDX-License-Identifier: MIT
#include "core/copying/fragment.h"

#include "core/dialect/postgresql/postgresql_types.h"
#include "core/operation/edits.h"
#include "core/operation/part_access.h"
#include "core/schema/rename_in_sql.h"

namespace joinery {

namespace {

void addTypesOf(const Table &table, const Schema &all, Schema &fragment)
{
    for (const Column &column : table.columns) {
        if (column.type.kind != DataType::Kind::Native)
            continue;
        const ObjectId type = postgresql::schemaTypeOf(all, column.type.element());
        if (const EnumType *enumType = all.enums.find(type))
            fragment.enums.insert(*enumType);
        else if (const DefinitionObject *object = all.objects.find(type))
            fragment.objects.insert(*object);
    }
}

/** The triggers, rules and policies that would go with the table. */
void addObjectsOn(ObjectId table, const Schema &all, Schema &fragment)
{
    for (const ObjectId id : objectsOn(all, table))
        fragment.objects.insert(*all.objects.find(id));
}

/** A table with its names and the columns that a foreign key points to. */
void addTarget(const ForeignKey &key, const Schema &all, Schema &surroundings)
{
    const Table *target = all.tables.find(key.referencedTable);
    if (!target)
        return;
    Table named;
    if (const Table *known = surroundings.tables.find(target->id))
        named = *known;
    named.id = target->id;
    named.nameSpace = target->nameSpace;
    named.name = target->name;
    for (const ObjectId id : key.referencedColumns) {
        const Column *column = target->column(id);
        if (column && !named.column(id))
            named.columns.append(Column{.id = id, .name = column->name, .type = column->type});
    }
    surroundings.tables.insert(named);
}

template <typename Part>
void keepThoseOn(Table &table, const Table &source)
{
    for (const Part &part : PartAccess<Part>::of(source)) {
        const QList<ObjectId> used = columnsOf(part);
        if (!used.isEmpty() && std::all_of(used.begin(), used.end(), [&](ObjectId id) { return table.column(id); }))
            PartAccess<Part>::of(table).insert(part);
    }
}

bool namesOthers(const QString &expression, const Table &table, const Table &source)
{
    return std::any_of(source.columns.begin(), source.columns.end(), [&](const Column &column) {
        return !table.column(column.id) && mentions(expression, column.name);
    });
}

bool isOnColumnsAlone(const Index &index, const Table &table, const Table &source)
{
    return !namesOthers(index.where, table, source) &&
           std::all_of(index.parts.begin(), index.parts.end(),
                       [&](const IndexPart &part) { return !namesOthers(part.expression, table, source); });
}

void keepIndexes(Table &table, const Table &source)
{
    keepThoseOn<Index>(table, source);
    for (const Index &index : IdMap<Index>(table.indexes)) {
        if (!isOnColumnsAlone(index, table, source))
            table.indexes.remove(index.id);
    }
}

void keepChecks(Table &table, const Table &source)
{
    for (const CheckConstraint &check : source.checks) {
        const bool isTheirs = std::any_of(table.columns.begin(), table.columns.end(), [&check](const Column &column) {
            return column.id == check.column || mentions(check.expression, column.name);
        });
        if (isTheirs && !namesOthers(check.expression, table, source) &&
            (check.column.isNull() || table.column(check.column)))
            table.checks.insert(check);
    }
}

} // namespace

const Table *Fragment::columnTable() const
{
    return columnsOnly && !schema.tables.isEmpty() ? &schema.tables.at(0) : nullptr;
}

Fragment fragmentOf(const Schema &all, const QList<ObjectId> &objects)
{
    Fragment fragment;
    for (const ObjectId id : objects) {
        if (const Table *table = all.tables.find(id)) {
            fragment.schema.tables.insert(*table);
            addTypesOf(*table, all, fragment.schema);
            addObjectsOn(id, all, fragment.schema);
        } else if (const EnumType *enumType = all.enums.find(id)) {
            fragment.schema.enums.insert(*enumType);
        } else if (const DefinitionObject *object = all.objects.find(id)) {
            fragment.schema.objects.insert(*object);
        }
    }
    for (const Table &table : fragment.schema.tables) {
        for (const ForeignKey &key : table.foreignKeys) {
            if (!fragment.schema.tables.contains(key.referencedTable))
                addTarget(key, all, fragment.surroundings);
        }
    }
    return fragment;
}

Fragment columnFragment(const Schema &all, ObjectId table, const QList<ObjectId> &columns)
{
    const Table *source = all.tables.find(table);
    Fragment fragment{.columnsOnly = true};
    if (!source)
        return fragment;
    Table part;
    part.id = source->id;
    part.nameSpace = source->nameSpace;
    part.name = source->name;
    for (const Column &column : source->columns) {
        if (columns.contains(column.id))
            part.columns.append(column);
    }
    if (part.columns.isEmpty())
        return fragment;
    keepThoseOn<UniqueConstraint>(part, *source);
    keepThoseOn<ForeignKey>(part, *source);
    keepIndexes(part, *source);
    keepChecks(part, *source);
    for (const ForeignKey &key : part.foreignKeys)
        addTarget(key, all, fragment.surroundings);
    addTypesOf(part, all, fragment.schema);
    fragment.schema.tables.insert(part);
    return fragment;
}

} // namespace joinery
