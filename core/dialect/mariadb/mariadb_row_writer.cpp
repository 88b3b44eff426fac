// SPDX-License-Identifier: MIT
#include "core/base/sql_splitter.h"
#include "core/dialect/code_step.h"
#include "core/dialect/mariadb/mariadb_columns.h"
#include "core/dialect/mariadb/mariadb_types.h"
#include "core/dialect/mariadb/mariadb_writer.h"
#include "core/dialect/raw_text.h"
#include "core/dialect/sql/row_statements.h"
#include "core/operation/lookup.h"
#include "core/operation/row_check.h"

namespace joinery::mariadb {

namespace {

QString bytesText(const RowValue &value)
{
    return QStringLiteral("x'") + QString::fromLatin1(QByteArray::fromBase64(value.text.toLatin1()).toHex()) +
           QLatin1Char('\'');
}

QString stored(const RowValue &value, const Column &column)
{
    switch (value.kind) {
    case RowValue::Kind::Null:
        return QStringLiteral("NULL");
    case RowValue::Kind::Boolean:
        return column.type.isText() ? quotedText(value.text) : value.text.toUpper();
    case RowValue::Kind::Number:
        return isSqlNumber(value.text) && !column.type.isText() ? value.text : quotedText(value.text);
    case RowValue::Kind::Text:
        return quotedText(value.text);
    case RowValue::Kind::Bytes:
        return column.type.isText() ? QStringLiteral("CONVERT(%1 USING utf8mb4)").arg(bytesText(value))
                                    : bytesText(value);
    }
    return {};
}

/** The value as its column would hold it, so that comparing is exact: 0.1 as a FLOAT is not 0.1. */
QString found(const RowValue &value, const Column &column, bool isKey, const ServerVersion &server)
{
    const QString name = quotedName(column.name);
    if (value.kind == RowValue::Kind::Null)
        return name + QStringLiteral(" IS NULL");
    const QString text = stored(value, column);
    switch (typeFamily(typeName(column.type))) {
    case TypeFamily::Float:
        return QStringLiteral("%1 = CAST(%2 AS %3)").arg(name, text, baseOf(typeName(column.type)).toUpper());
    case TypeFamily::Json:
        return isMysql(server)        ? QStringLiteral("%1 = CAST(%2 AS JSON)").arg(name, text)
               : comparesJson(server) ? QStringLiteral("JSON_EQUALS(%1, %2)").arg(name, text)
                                      : QStringLiteral("JSON_COMPACT(%1) = JSON_COMPACT(%2)").arg(name, text);
    case TypeFamily::Text:
        // A collation takes different texts for equal; within a key that is what makes them one row.
        return isKey ? QStringLiteral("%1 = %2").arg(name, text)
                     : QStringLiteral("BINARY CONVERT(%1 USING utf8mb4) = CONVERT(%2 USING utf8mb4)").arg(name, text);
    default:
        return QStringLiteral("%1 = %2").arg(name, text);
    }
}

RowStatements statementsFor(const Table &table, const ServerVersion &server)
{
    const auto isFound = [&table, server](const RowValue &value, const Column &column) {
        return found(value, column, table.isPrimaryKeyColumn(column.id), server);
    };
    return {table, nameOf(table), RowSpelling{quotedName, quotedText, stored, isFound}};
}

/** Whether a row brings 0 for a column that numbers its rows, which the server would take for "the next number". */
bool bringsZero(const InsertRows &operation, const Table &table)
{
    for (qsizetype i = 0; i < operation.columns.size(); ++i) {
        const Column *column = findColumn(table, operation.columns.at(i));
        if (!column || !column->autoIncrement)
            continue;
        if (std::any_of(operation.rows.begin(), operation.rows.end(),
                        [i](const Row &row) { return row.at(i).text == QLatin1String("0"); }))
            return true;
    }
    return false;
}

} // namespace

Result<void> RowWriter::beginRows()
{
    if (const auto restored = keys.restore(false); !restored)
        return restored;
    if (const auto refreshed = objects.refresh(false); !refreshed)
        return refreshed;
    run.rowsChanged = true;
    return {};
}

Result<void> RowWriter::write(const InsertRows &operation)
{
    if (const auto begun = beginRows(); !begun)
        return begun;
    if (const auto applied = run.advance(); !applied)
        return applied;
    const Table table = run.table(findTable(run.state, operation.table)->id);
    const QString prefix =
        bringsZero(operation, table) && !isMysql(run.server)
            ? QStringLiteral("SET STATEMENT sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO') FOR ")
            : QString();
    for (const QString &statement : statementsFor(table, run.server).inserts(operation))
        run.add(prefix + statement);
    return {};
}

Result<void> RowWriter::write(const UpdateRows &operation)
{
    if (const auto begun = beginRows(); !begun)
        return begun;
    if (const auto applied = run.advance(); !applied)
        return applied;
    const Table table = run.table(findTable(run.state, operation.table)->id);
    const RowStatements statements = statementsFor(table, run.server);
    for (const RowUpdate &row : operation.rows) {
        for (const RowGuard &guard : statements.guards(operation, row))
            run.addGuard(guard.query, guard.comment);
        run.add(statements.update(operation, row));
    }
    return {};
}

Result<void> RowWriter::write(const DeleteRows &operation)
{
    if (const auto begun = beginRows(); !begun)
        return begun;
    if (const auto applied = run.advance(); !applied)
        return applied;
    const Table table = run.table(findTable(run.state, operation.table)->id);
    const RowStatements statements = statementsFor(table, run.server);
    const QList<PartReference> columns = keysOfRows(table, operation.columns);
    QStringList conditions;
    for (const Row &row : operation.rows)
        conditions.append(statements.condition(columns, RowStatements::valuesOf(columns, operation.columns, row)));
    for (const RowGuard &guard : statements.guards(conditions))
        run.addGuard(guard.query, guard.comment);
    // Without a key there may be more rows like it, which stay.
    for (const QString &condition : std::as_const(conditions))
        run.add(QStringLiteral("DELETE FROM %1 WHERE %2 LIMIT 1").arg(nameOf(table), condition));
    return {};
}

Result<void> RowWriter::write(const RawSql &operation)
{
    if (const auto begun = beginRows(); !begun)
        return begun;
    const QString text = rawTextFor(operation, QStringLiteral("mariadb"));
    for (const SqlStatement &statement : splitSql(text, SqlLexOptions::mariadb())) {
        run.add(statement.text);
        run.plan.steps.last().isRawSql = true;
    }
    const Schema before = run.state;
    if (const auto applied = run.advance(); !applied)
        return applied;
    // What it says it does has been done by its own text.
    for (const DefinitionObject &object : IdMap<DefinitionObject>(run.state.objects)) {
        const DefinitionObject *old = before.objects.find(object.id);
        if (!old || !(*old == object))
            objects.made(object.id);
    }
    for (const DefinitionObject &object : before.objects) {
        if (!run.state.objects.contains(object.id))
            objects.gone(object.id);
    }
    return {};
}

Result<void> RowWriter::write(const Code &operation)
{
    return refusalOf(operation);
}

} // namespace joinery::mariadb
