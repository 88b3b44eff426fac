// SPDX-License-Identifier: MIT
#include "core/operation/row_check.h"

#include "core/base/translate.h"
#include "core/operation/lookup.h"

#include <QSet>

namespace joinery {

namespace {

tl::unexpected<Error> doNotFit(const QString &sentence)
{
    return fail(QStringLiteral("operation.rows"), sentence);
}

QString columnTitle(const Table &table, const Column &column)
{
    return qualifiedName(table.nameSpace, table.name) + QLatin1Char('.') + column.name;
}

/** The columns named, in their order. */
Result<QList<const Column *>> columnsNamed(const Table &table, const QList<PartReference> &references)
{
    QList<const Column *> columns;
    QSet<ObjectId> seen;
    for (const PartReference &reference : references) {
        const Column *column = findColumn(table, reference);
        if (!column) {
            return fail(QStringLiteral("operation.missing"),
                        Message::tr("%1.%2 does not exist at this point of history.")
                            .arg(qualifiedName(table.nameSpace, table.name), reference.name));
        }
        if (column->generated)
            return doNotFit(Message::tr("%1 is computed by the database; leave it out of the rows.")
                                .arg(columnTitle(table, *column)));
        if (seen.contains(column->id))
            return doNotFit(Message::tr("%1 is named twice for the same rows.").arg(columnTitle(table, *column)));
        seen.insert(column->id);
        columns.append(column);
    }
    if (columns.isEmpty())
        return doNotFit(
            Message::tr("The rows of table %1 name no column.").arg(qualifiedName(table.nameSpace, table.name)));
    return columns;
}

/** Why a column cannot hold a value; empty when it can, or when only the database knows. */
QString obstacle(const Column &column, const RowValue &value)
{
    switch (value.kind) {
    case RowValue::Kind::Null:
        return column.nullable ? QString() : Message::tr("it may not be null");
    case RowValue::Kind::Text:
        if (column.type.isNumber() && !isSqlNumber(value.text.trimmed()))
            return Message::tr("\"%1\" is no %2", "value, type").arg(value.text, column.type.text());
        if (column.type.length && value.text.size() > *column.type.length)
            return Message::tr("\"%1\" is longer than %2", "value, type").arg(value.text, column.type.text());
        return {};
    case RowValue::Kind::Bytes:
        return column.type.isNumber() ? Message::tr("bytes are no %1").arg(column.type.text()) : QString();
    case RowValue::Kind::Number:
    case RowValue::Kind::Boolean:
        return {};
    }
    return {};
}

Result<void> rowFits(const Table &table, const QList<const Column *> &columns, const Row &row, qsizetype number)
{
    if (row.size() != columns.size()) {
        return doNotFit(Message::tr("Row %1 for table %2 has %3 values for %4 columns.")
                            .arg(number)
                            .arg(qualifiedName(table.nameSpace, table.name))
                            .arg(row.size())
                            .arg(columns.size()));
    }
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QString problem = obstacle(*columns.at(i), row.at(i));
        if (!problem.isEmpty())
            return doNotFit(Message::tr("Row %1 does not fit %2: %3.", "number, column, why")
                                .arg(number)
                                .arg(columnTitle(table, *columns.at(i)), problem));
    }
    return {};
}

Result<void> rowsFit(const Table &table, const QList<const Column *> &columns, const QList<Row> &rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (auto fits = rowFits(table, columns, rows.at(i), i + 1); !fits)
            return fits;
    }
    return {};
}

Result<const Table *> tableOf(const ObjectReference &reference, const Schema &schema)
{
    const Table *table = findTable(schema, reference);
    if (!table)
        return fail(QStringLiteral("operation.missing"),
                    Message::tr("Table %1 does not exist at this point of history.").arg(reference.qualified()));
    return table;
}

} // namespace

Result<void> rowsFit(const InsertRows &operation, const Schema &schema)
{
    const auto table = tableOf(operation.table, schema);
    if (!table)
        return fail(table);
    const auto columns = columnsNamed(**table, operation.columns);
    if (!columns)
        return fail(columns);
    for (const Column &column : (*table)->columns) {
        const bool mayBeLeftOut =
            column.nullable || column.defaultValue || column.generated || column.autoIncrement ||
            ((*table)->primaryKey && (*table)->primaryKey->columns == QList<ObjectId>{column.id} &&
             (column.type.isInteger() || column.type.kind == DataType::Kind::Native));
        if (!mayBeLeftOut && !columns->contains(&column))
            return doNotFit(Message::tr("%1 may not be null and has no default, yet the rows leave it out.")
                                .arg(columnTitle(**table, column)));
    }
    return rowsFit(**table, *columns, operation.rows);
}

Result<void> rowsFit(const DeleteRows &operation, const Schema &schema)
{
    const auto table = tableOf(operation.table, schema);
    if (!table)
        return fail(table);
    const auto columns = columnsNamed(**table, operation.columns);
    if (!columns)
        return fail(columns);
    return rowsFit(**table, *columns, operation.rows);
}

Result<void> rowsFit(const UpdateRows &operation, const Schema &schema)
{
    const auto table = tableOf(operation.table, schema);
    if (!table)
        return fail(table);
    const auto keys = columnsNamed(**table, operation.keys);
    if (!keys)
        return fail(keys);
    const auto columns = columnsNamed(**table, operation.columns);
    if (!columns)
        return fail(columns);
    for (qsizetype i = 0; i < operation.rows.size(); ++i) {
        const RowUpdate &update = operation.rows.at(i);
        if (auto fits = rowFits(**table, *keys, update.key, i + 1); !fits)
            return fits;
        if (auto fits = rowFits(**table, *columns, update.after, i + 1); !fits)
            return fits;
        if (update.before.isEmpty())
            continue;
        if (auto fits = rowFits(**table, *columns, update.before, i + 1); !fits)
            return fits;
    }
    return {};
}

QList<PartReference> keysOfRows(const Table &table, const QList<PartReference> &columns)
{
    if (!table.primaryKey || table.primaryKey->columns.isEmpty())
        return columns;
    QList<PartReference> keys;
    for (const ObjectId key : table.primaryKey->columns) {
        const auto found = std::find_if(columns.begin(), columns.end(), [&](const PartReference &reference) {
            const Column *column = findColumn(table, reference);
            return column && column->id == key;
        });
        if (found == columns.end())
            return columns;
        keys.append(*found);
    }
    return keys;
}

} // namespace joinery
