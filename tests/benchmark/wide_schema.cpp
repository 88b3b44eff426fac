// SPDX-License-Identifier: MIT
#include "tests/benchmark/wide_schema.h"

#include <QHash>

namespace joinery::benchmark {

namespace {

constexpr int columnsPerTable = 20;

/** Ids are hashes of texts; remembered, because schemas are built again and again. */
QHash<QString, ObjectId> &knownIds()
{
    static QHash<QString, ObjectId> known;
    return known;
}

ObjectId idFor(const QString &seed)
{
    QHash<QString, ObjectId> &known = knownIds();
    auto found = known.constFind(seed);
    if (found == known.constEnd())
        found = known.insert(seed, ObjectId::derived(seed));
    return *found;
}

ObjectId columnId(int table, int column)
{
    return idFor(QString("column %1.%2").arg(table).arg(column));
}

Column wideColumn(int table, int number)
{
    Column column;
    column.id = columnId(table, number);
    column.name = number == 0 ? QString("id") : number == 1 ? QString("parent_id") : QString("column_%1").arg(number);
    switch (number % 5) {
    case 0:
    case 1:
        column.type = DataType::of(DataType::Kind::Integer);
        break;
    case 2:
        column.type = DataType::varchar(100 + number);
        break;
    case 3:
        column.type = DataType::numeric(10, 2);
        column.defaultValue = DefaultValue::number("0");
        break;
    default:
        column.type = DataType::of(DataType::Kind::Timestamp);
        column.defaultValue = DefaultValue::of(DefaultValue::Kind::CurrentTimestamp);
        break;
    }
    column.nullable = number % 3 == 2;
    return column;
}

Index wideIndex(int table, int number)
{
    Index index;
    index.id = idFor(QString("index %1.%2").arg(table).arg(number));
    index.name = QString("table_%1_index_%2").arg(table).arg(number);
    index.parts = {{.column = columnId(table, 2 + number)}, {.column = columnId(table, 7 + number)}};
    return index;
}

Table wideTable(int number, int tables, bool withIndexes)
{
    Table table;
    table.id = wideTableId(number);
    table.name = QString("table_%1").arg(number);
    table.columns.reserve(columnsPerTable);
    for (int column = 0; column < columnsPerTable; ++column)
        table.columns.append(wideColumn(number, column));
    table.primaryKey = PrimaryKey{.columns = {columnId(number, 0)}};

    const int parent = (number * 7 + 1) % tables;
    ForeignKey key;
    key.id = idFor(QString("foreign key %1").arg(number));
    key.name = QString("table_%1_parent").arg(number);
    key.columns = {columnId(number, 1)};
    key.referencedTable = wideTableId(parent);
    key.referencedColumns = {columnId(parent, 0)};
    key.onDelete = ReferenceAction::Cascade;
    table.foreignKeys.insert(key);

    if (withIndexes) {
        table.indexes.insert(wideIndex(number, 0));
        table.indexes.insert(wideIndex(number, 1));
    }
    return table;
}

void changeTable(Schema &schema, int number, int way)
{
    Table &table = *schema.tables.edit(wideTableId(number));
    switch (way) {
    case 0:
        table.columns[5].type = DataType::of(DataType::Kind::BigInt);
        break;
    case 1:
        table.columns[6].nullable = !table.columns[6].nullable;
        break;
    case 2:
        table.columns[7].name = "renamed";
        break;
    case 3:
        table.columns.append(Column{.id = idFor(QString("new column %1").arg(number)), .name = "added"});
        break;
    case 4:
        table.columns.removeLast();
        break;
    case 5:
        table.columns[3].defaultValue = DefaultValue::number("1");
        break;
    case 6: {
        Index index = wideIndex(number, 2);
        table.indexes.insert(index);
        break;
    }
    case 7:
        table.indexes.remove(wideIndex(number, 0).id);
        break;
    case 8:
        table.name += "_renamed";
        break;
    default:
        table.foreignKeys.edit(table.foreignKeys.ids().first())->onDelete = ReferenceAction::Restrict;
        break;
    }
}

} // namespace

ObjectId wideTableId(int table)
{
    return idFor(QString("table %1").arg(table));
}

Schema wideSchema(int tables, bool withIndexes)
{
    Schema schema;
    for (int number = 0; number < tables; ++number)
        schema.tables.insert(wideTable(number, tables, withIndexes));
    return schema;
}

void changeEveryTenthTable(Schema &schema)
{
    const int tables = int(schema.tables.size());
    for (int number = 0; number < tables; number += 10)
        changeTable(schema, number, number / 10 % 10);
}

void forgetIds()
{
    knownIds() = {};
}

} // namespace joinery::benchmark
