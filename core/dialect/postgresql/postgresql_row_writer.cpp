// SPDX-License-Identifier: MIT
#include "core/base/sql_splitter.h"
#include "core/dialect/code_step.h"
#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_names.h"
#include "core/dialect/postgresql/postgresql_writer.h"
#include "core/dialect/raw_text.h"
#include "core/dialect/sql/row_statements.h"
#include "core/operation/lookup.h"
#include "core/operation/row_check.h"

namespace joinery::postgresql {

namespace {

bool isKind(const Column &column, DataType::Kind kind)
{
    return column.type.kind == kind && column.type.dimensions == 0;
}

QString bytesText(const RowValue &value)
{
    return QStringLiteral("'\\x") + QString::fromLatin1(QByteArray::fromBase64(value.text.toLatin1()).toHex()) +
           QLatin1Char('\'');
}

QString truthOf(const RowValue &value)
{
    const bool isTrue =
        value.kind == RowValue::Kind::Number ? value.text.toDouble() != 0 : value.text == QLatin1String("true");
    return isTrue ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
}

QString stored(const RowValue &value, const Column &column)
{
    switch (value.kind) {
    case RowValue::Kind::Null:
        return QStringLiteral("NULL");
    case RowValue::Kind::Boolean:
        if (column.type.isNumber())
            return value.text == QLatin1String("true") ? QStringLiteral("1") : QStringLiteral("0");
        return column.type.isText() ? quotedText(value.text) : truthOf(value);
    case RowValue::Kind::Number:
        if (isKind(column, DataType::Kind::Boolean))
            return truthOf(value);
        return column.type.isNumber() && isSqlNumber(value.text) ? value.text : quotedText(value.text);
    case RowValue::Kind::Text:
        return quotedText(value.text);
    case RowValue::Kind::Bytes:
        return column.type.isText() ? QStringLiteral("convert_from(%1, 'UTF8')").arg(bytesText(value))
                                    : bytesText(value);
    }
    return {};
}

/** The value as its column would hold it, so that comparing is exact: 0.1 as a real is not 0.1. */
QString found(const RowValue &value, const Column &column)
{
    const QString name = quotedName(column.name);
    if (value.kind == RowValue::Kind::Null)
        return name + QStringLiteral(" IS NULL");
    if (isKind(column, DataType::Kind::Json))
        return QStringLiteral("%1::jsonb = %2::jsonb").arg(name, quotedText(value.text));
    const QString text = stored(value, column);
    const bool isFloat = isKind(column, DataType::Kind::Real) || isKind(column, DataType::Kind::Double);
    return name + QStringLiteral(" = ") +
           (isFloat && !text.startsWith(QLatin1Char('\'')) ? QLatin1Char('\'') + text + QLatin1Char('\'') : text);
}

RowStatements statementsFor(const Table &table)
{
    return {table, nameOf(table), RowSpelling{quotedName, quotedText, stored, found}};
}

bool isDeferred(const Schema &schema)
{
    const auto waits = [](Deferral deferral) { return deferral == Deferral::DeferrableInitiallyDeferred; };
    const auto hasDetails = [&](const auto &part) { return waits(part.details->deferral); };
    for (const Table &table : schema.tables) {
        if ((table.primaryKey && hasDetails(*table.primaryKey)) ||
            std::any_of(table.foreignKeys.begin(), table.foreignKeys.end(),
                        [&](const ForeignKey &key) { return waits(key.deferral); }) ||
            std::any_of(table.uniqueConstraints.begin(), table.uniqueConstraints.end(), hasDetails) ||
            std::any_of(table.exclusions.begin(), table.exclusions.end(), hasDetails))
            return true;
    }
    return std::any_of(schema.objects.begin(), schema.objects.end(), [](const DefinitionObject &object) {
        return object.kind == DefinitionObject::Kind::Trigger && names(object.definition, QStringLiteral("deferred"));
    });
}

/** Lets a column that counts go on behind the numbers that rows brought along. */
QString catchUp(const Table &table, const Column &column)
{
    const QString sequence = sequenceOf(table, column);
    return QStringLiteral("SELECT setval(%1, greatest(nextval(%1), max(%2))) FROM %3")
        .arg(sequence, quotedName(column.name), nameOf(table));
}

} // namespace

void settleConstraints(PlanRun &run)
{
    if (isDeferred(run.state))
        run.steps.add(QStringLiteral("SET CONSTRAINTS ALL IMMEDIATE"));
}

void RowWriter::settle()
{
    if (!m_isUnsettled)
        return;
    m_isUnsettled = false;
    m_hasSettled = isDeferred(run.state);
    settleConstraints(run);
}

Result<void> RowWriter::beginRows()
{
    if (const auto restored = aside.restore(false); !restored)
        return restored;
    if (m_hasSettled)
        run.steps.add(QStringLiteral("SET CONSTRAINTS ALL DEFERRED"));
    m_hasSettled = false;
    m_isUnsettled = true;
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
    const auto isIdentityColumn = [&](const PartReference &reference, Identity::Style style) {
        const Column *column = findColumn(table, reference);
        return column && isIdentity(*column) && column->details->identity.style == style;
    };
    const bool isAlways = std::any_of(operation.columns.begin(), operation.columns.end(), [&](const auto &reference) {
        return isIdentityColumn(reference, Identity::Style::Always);
    });
    const QString clause = isAlways ? QStringLiteral(" OVERRIDING SYSTEM VALUE") : QString();
    for (const QString &statement : statementsFor(table).inserts(operation, clause))
        run.steps.add(statement);
    for (const PartReference &reference : operation.columns) {
        const Column *column = findColumn(table, reference);
        if (column && column->autoIncrement && column->details->identity.step.value_or(1) > 0)
            run.steps.add(catchUp(table, *column));
    }
    return {};
}

Result<void> RowWriter::write(const UpdateRows &operation)
{
    if (const auto begun = beginRows(); !begun)
        return begun;
    if (const auto applied = run.advance(); !applied)
        return applied;
    const Table table = run.table(findTable(run.state, operation.table)->id);
    const RowStatements statements = statementsFor(table);
    for (const RowUpdate &row : operation.rows) {
        for (const RowGuard &guard : statements.guards(operation, row))
            run.steps.addGuard(guard.query, guard.comment);
        run.steps.add(statements.update(operation, row));
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
    const RowStatements statements = statementsFor(table);
    const QList<PartReference> keys = keysOfRows(table, operation.columns);
    const bool isByKey = table.primaryKey && keys.size() == table.primaryKey->columns.size() &&
                         std::all_of(keys.begin(), keys.end(), [&](const PartReference &reference) {
                             return table.isPrimaryKeyColumn(findColumn(table, reference)->id);
                         });
    QStringList conditions;
    for (const Row &row : operation.rows)
        conditions.append(statements.condition(keys, RowStatements::valuesOf(keys, operation.columns, row)));
    for (const RowGuard &guard : statements.guards(conditions))
        run.steps.addGuard(guard.query, guard.comment);
    const QString name = nameOf(table);
    for (const QString &condition : std::as_const(conditions)) {
        // Without a key there may be more rows like it, which stay.
        const QString where =
            isByKey ? condition : QStringLiteral("ctid = (SELECT ctid FROM %1 WHERE %2 LIMIT 1)").arg(name, condition);
        run.steps.add(QStringLiteral("DELETE FROM %1 WHERE %2").arg(name, where));
    }
    return {};
}

Result<void> RowWriter::write(const RawSql &operation)
{
    if (const auto begun = beginRows(); !begun)
        return begun;
    const QString text = rawTextFor(operation, QStringLiteral("postgresql"));
    for (const SqlStatement &statement : splitSql(text, SqlLexOptions::postgresql()))
        run.steps.add(statement.text);
    return run.advance();
}

Result<void> RowWriter::write(const Code &operation)
{
    return refusalOf(operation);
}

} // namespace joinery::postgresql
