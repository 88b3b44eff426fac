// SPDX-License-Identifier: MIT
#include "tests/support/row_filler.h"

#include "core/base/sql_lexer.h"
#include "core/base/text.h"
#include "core/dialect/sqlite/sqlite_types.h"
#include "core/schema/rename_in_sql.h"

#include <QRegularExpression>

namespace joinery {

namespace {

constexpr int rowsPerTable = 3;

QString sqlName(const QString &name)
{
    return quoted(name, QLatin1Char('"'));
}

/** The literals in checks that speak of a column. */
QStringList literalsInChecks(const Table &table, const Column &column)
{
    QStringList result;
    for (const CheckConstraint &check : table.checks) {
        if (!mentions(check.expression, column.name))
            continue;
        for (const SqlToken &token : lexSql(check.expression)) {
            if (token.kind == SqlToken::Kind::String || token.kind == SqlToken::Kind::Number)
                result.append(token.text(check.expression).toString());
            else if (token.kind == SqlToken::Kind::QuotedIdentifier && !token.isNamed(check.expression, column.name))
                result.append(quoted(token.value(check.expression), QLatin1Char('\'')));
        }
    }
    return result;
}

/** How many characters a value may have: as many as the type says, not more than is readable. */
int characters(const QString &type)
{
    static const QRegularExpression length(QStringLiteral("\\(\\s*(\\d+)"));
    const QRegularExpressionMatch match = length.match(type);
    return match.hasMatch() ? std::clamp(match.captured(1).toInt(), 1, 9) : 9;
}

bool mayBeLeftOut(const Column &column)
{
    return column.nullable || column.defaultValue || column.autoIncrement;
}

} // namespace

void RowFiller::fill(const Schema &schema)
{
    QSet<ObjectId> waiting(schema.tables.ids().begin(), schema.tables.ids().end());
    fillWaiting(schema, waiting);
    if (waiting.isEmpty())
        return;
    // What is left waits for each other in a ring: it comes in one transaction, pointing to rows that are to come.
    m_pointsAhead = true;
    const bool begun = m_connection.execute(QStringLiteral("BEGIN")) &&
                       m_connection.execute(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
    fillWaiting(schema, waiting);
    m_pointsAhead = false;
    if (!begun || !m_connection.execute(QStringLiteral("COMMIT")))
        m_connection.rollBack();
}

void RowFiller::fillWaiting(const Schema &schema, QSet<ObjectId> &waiting)
{
    for (bool progress = true; progress;) {
        progress = false;
        for (const Table &table : schema.tables) {
            if (waiting.contains(table.id) && fillTable(schema, table)) {
                waiting.remove(table.id);
                progress = true;
            }
        }
    }
}

bool RowFiller::fillTable(const Schema &schema, const Table &table)
{
    bool filled = false;
    for (int row = 1; row <= rowsPerTable; ++row) {
        for (int way = 0; way <= int(Way::Last); ++way) {
            if (insertRow(schema, table, row, Way(way))) {
                filled = true;
                break;
            }
        }
    }
    return filled;
}

bool RowFiller::insertRow(const Schema &schema, const Table &table, int row, Way way)
{
    QHash<ObjectId, QString> keys;
    if (!chooseKeys(schema, table, row, keys))
        return false;
    QStringList names;
    QStringList values;
    for (const Column &column : table.columns) {
        if (column.generated || (way == Way::RequiredOnly && mayBeLeftOut(column)))
            continue;
        names.append(sqlName(column.name));
        values.append(keys.contains(column.id) ? keys.value(column.id) : literal(table, column, row, way));
    }
    const QString target = QStringLiteral("INSERT INTO ") + sqlName(table.name);
    const QString sql = names.isEmpty()
                            ? target + QStringLiteral(" DEFAULT VALUES")
                            : target + QStringLiteral(" (") + names.join(QStringLiteral(", ")) +
                                  QStringLiteral(") VALUES (") + values.join(QStringLiteral(", ")) + QLatin1Char(')');
    return m_connection.execute(sql).has_value();
}

bool RowFiller::chooseKeys(const Schema &schema, const Table &table, int row, QHash<ObjectId, QString> &values) const
{
    for (const ForeignKey &key : table.foreignKeys) {
        const Table *target = schema.tables.find(key.referencedTable);
        const QStringList found = target ? literalsToPointTo(*target, key, row) : QStringList();
        for (qsizetype i = 0; i < key.columns.size(); ++i) {
            const ObjectId column = key.columns.at(i);
            const bool mustBeThere = !table.column(column)->nullable || table.isPrimaryKeyColumn(column);
            const bool isSelf = key.referencedTable == table.id;
            if (found.isEmpty() && mustBeThere && !isSelf)
                return false;
            if (!values.contains(column) && (!found.isEmpty() || !isSelf))
                values.insert(column, found.isEmpty() ? QStringLiteral("NULL") : found.at(i));
        }
    }
    return true;
}

/** The key of some row, as literals; nothing when there is no row. */
QStringList RowFiller::literalsToPointTo(const Table &target, const ForeignKey &key, int row) const
{
    QStringList columns;
    QStringList ahead;
    for (const ObjectId column : key.referencedColumns) {
        columns.append(QStringLiteral("quote(") + sqlName(target.column(column)->name) + QLatin1Char(')'));
        ahead.append(literalOfType(target, *target.column(column), row));
    }
    const auto rows = m_connection.query(
        QStringLiteral("SELECT %1 FROM %2 ORDER BY 1 LIMIT 1 OFFSET %3 % max(1, (SELECT count(*) FROM %2))")
            .arg(columns.join(QLatin1Char(',')), sqlName(target.name))
            .arg(row));
    if (!rows || rows->isEmpty())
        return m_pointsAhead ? ahead : QStringList();
    QStringList literals;
    for (const QVariant &value : rows->constFirst())
        literals.append(value.toString());
    return literals;
}

QString RowFiller::literal(const Table &table, const Column &column, int row, Way way)
{
    if (way == Way::FromChecks) {
        const QStringList literals = literalsInChecks(table, column);
        if (!literals.isEmpty())
            return literals.at(row % literals.size());
    }
    if (way == Way::Zero && !table.isPrimaryKeyColumn(column.id))
        return QStringLiteral("0");
    return literalOfType(table, column, row);
}

/** By SQLite's rules of affinity (https://www.sqlite.org/datatype3.html). */
QString RowFiller::literalOfType(const Table &table, const Column &column, int row)
{
    const QString type = sqliteTypeName(column.type).toUpper();
    const QString number = QString::number(row);
    if (type.contains(QLatin1String("INT")))
        return number;
    if (type.contains(QLatin1String("CHAR")) || type.contains(QLatin1String("CLOB")) ||
        type.contains(QLatin1String("TEXT")))
        return quoted(column.name.left(characters(type) - 1) + number, QLatin1Char('\''));
    if (type.contains(QLatin1String("BLOB")) || (type.isEmpty() && table.options.strict))
        return QStringLiteral("x'0%1'").arg(number);
    if (type.contains(QLatin1String("REAL")) || type.contains(QLatin1String("FLOA")) ||
        type.contains(QLatin1String("DOUB")))
        return number + QStringLiteral(".5");
    if (type.contains(QLatin1String("DATE")) || type.contains(QLatin1String("TIME")))
        return QStringLiteral("'2026-11-0%1 10:00:00'").arg(number);
    return number;
}

} // namespace joinery
