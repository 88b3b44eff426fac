// SPDX-License-Identifier: MIT
#include "tests/support/rows_for_both.h"

#include "core/differ/matching.h"

#include <algorithm>

namespace joinery {

namespace {

bool isUnknownFor(const Column &column)
{
    return !column.nullable && !column.defaultValue && !column.generated && !column.autoIncrement;
}

/** The more of them a type holds, the higher: choices are few, whole numbers are numbers. */
int roomOf(const DataType &type)
{
    if (!type.values().isEmpty())
        return 0;
    if (type.kind == DataType::Kind::Boolean)
        return 1;
    if (type.isInteger())
        return 2;
    return type.isNumber() ? 3 : 4;
}

/** Numbers are texts as well, and few characters fit where there is room for many. */
DataType narrower(const DataType &a, const DataType &b)
{
    if (a.isText() != b.isText())
        return a.isText() ? b : a;
    if (!a.isText() && a.dimensions == b.dimensions && roomOf(a) != roomOf(b))
        return roomOf(a) < roomOf(b) ? a : b;
    return a.isText() && a.length && (!b.length || *a.length < *b.length) ? a : b;
}

Table forBoth(Table table, const Table &wanted)
{
    for (Column &column : table.columns) {
        const Column *becoming = wanted.column(column.id);
        if (!becoming)
            continue;
        column.nullable = column.nullable && becoming->nullable;
        column.type = narrower(column.type, becoming->type);
    }
    for (const ForeignKey &key : wanted.foreignKeys) {
        if (std::all_of(key.columns.begin(), key.columns.end(), [&](ObjectId id) { return table.column(id); }))
            table.foreignKeys.insert(key);
    }
    for (const CheckConstraint &check : wanted.checks)
        table.checks.insert(check);
    return table;
}

EnumType valuesOfBoth(EnumType enumType, const EnumType &wanted)
{
    enumType.values.removeIf([&wanted](const EnumValue &value) { return !wanted.valueNamed(value.name); });
    return enumType;
}

/** Whether each of its rows has to point to a row of a table that is not there. */
bool mustPointToNothing(const Table &table, const Schema &schema)
{
    return std::any_of(table.foreignKeys.begin(), table.foreignKeys.end(), [&](const ForeignKey &key) {
        return !key.referencedTable.isNull() && !schema.tables.contains(key.referencedTable) &&
               std::all_of(key.columns.begin(), key.columns.end(), [&table](ObjectId id) {
                   return !table.column(id)->nullable || table.isPrimaryKeyColumn(id);
               });
    });
}

void dropWhatMustPointToNothing(Schema &schema)
{
    for (qsizetype before = -1; before != schema.tables.size();) {
        before = schema.tables.size();
        const IdMap<Table> tables = schema.tables;
        for (const Table &table : tables) {
            if (mustPointToNothing(table, schema))
                schema.tables.remove(table.id);
        }
    }
}

/** Whether there is anywhere to put its rows. */
bool hasPlaces(const Table &table)
{
    return table.options.partitionBy.isEmpty() ||
           std::any_of(table.partitions.begin(), table.partitions.end(),
                       [](const Partition &partition) { return partition.partitionBy.isEmpty(); });
}

} // namespace

bool takesRowsOf(const Table &wanted, const Table &table)
{
    return std::none_of(wanted.columns.begin(), wanted.columns.end(),
                        [&table](const Column &column) { return !table.column(column.id) && isUnknownFor(column); });
}

Schema rowsForBoth(const Schema &schema, const Schema &wanted, const Equivalence &equivalence)
{
    DiffOptions options{.equivalence = &equivalence};
    options.matchByName = true;
    const Schema becoming = matched(schema, wanted, equivalence, options);
    Schema result = schema;
    result.tables = {};
    for (const Table &table : schema.tables) {
        const Table *after = becoming.tables.find(table.id);
        if (!hasPlaces(table))
            continue;
        if (!after)
            result.tables.insert(table);
        else if (takesRowsOf(*after, table))
            result.tables.insert(forBoth(table, *after));
    }
    for (const EnumType &after : becoming.enums) {
        const EnumType *before = schema.enums.find(after.id);
        result.enums.insert(before ? valuesOfBoth(*before, after) : after);
    }
    dropWhatMustPointToNothing(result);
    return result;
}

} // namespace joinery
