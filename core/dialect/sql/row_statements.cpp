// SPDX-License-Identifier: MIT
#include "core/dialect/sql/row_statements.h"

#include "core/base/translate.h"
#include "core/operation/lookup.h"

namespace joinery {

RowStatements::RowStatements(const Table &table, QString tableName, RowSpelling spelling)
    : m_table(table), m_tableName(std::move(tableName)), m_spelling(std::move(spelling))
{
}

const Column &RowStatements::column(const PartReference &reference) const
{
    return *findColumn(m_table, reference);
}

QString RowStatements::columnNames(const QList<PartReference> &columns) const
{
    QStringList names;
    for (const PartReference &reference : columns)
        names.append(m_spelling.name(column(reference).name));
    return names.join(QStringLiteral(", "));
}

QStringList RowStatements::inserts(const InsertRows &operation, const QString &clause, qsizetype rowsAtOnce) const
{
    const QString head =
        QStringLiteral("INSERT INTO %1 (%2)%3 VALUES\n    ").arg(m_tableName, columnNames(operation.columns), clause);
    QStringList statements;
    QStringList lines;
    for (const Row &row : operation.rows) {
        QStringList values;
        for (qsizetype i = 0; i < row.size(); ++i)
            values.append(m_spelling.stored(row.at(i), column(operation.columns.at(i))));
        lines.append(QLatin1Char('(') + values.join(QStringLiteral(", ")) + QLatin1Char(')'));
        if (lines.size() < rowsAtOnce)
            continue;
        statements.append(head + lines.join(QStringLiteral(",\n    ")));
        lines.clear();
    }
    if (!lines.isEmpty())
        statements.append(head + lines.join(QStringLiteral(",\n    ")));
    return statements;
}

QString RowStatements::update(const UpdateRows &operation, const RowUpdate &row) const
{
    QStringList changes;
    for (qsizetype i = 0; i < operation.columns.size(); ++i) {
        const Column &changed = column(operation.columns.at(i));
        changes.append(m_spelling.name(changed.name) + QStringLiteral(" = ") +
                       m_spelling.stored(row.after.at(i), changed));
    }
    return QStringLiteral("UPDATE %1 SET %2 WHERE %3")
        .arg(m_tableName, changes.join(QStringLiteral(", ")), condition(operation.keys, row.key));
}

QString RowStatements::condition(const QList<PartReference> &columns, const Row &values) const
{
    QStringList conditions;
    for (qsizetype i = 0; i < columns.size(); ++i)
        conditions.append(m_spelling.found(values.at(i), column(columns.at(i))));
    return conditions.join(QStringLiteral(" AND "));
}

QList<RowGuard> RowStatements::guards(const UpdateRows &operation, const RowUpdate &row) const
{
    return guards({condition(operation.keys, row.key)}, QStringLiteral("<> 1"),
                  Message::tr("Exactly one row of %1 must be found by its key").arg(m_table.name));
}

QList<RowGuard> RowStatements::guards(const QStringList &conditions) const
{
    return guards(conditions, QStringLiteral("= 0"), Message::tr("Each of the rows must be in %1").arg(m_table.name));
}

/** Queries that give a row for each of the conditions that so many rows fulfil. */
QList<RowGuard> RowStatements::guards(const QStringList &conditions, const QString &wrongCount,
                                      const QString &comment) const
{
    constexpr qsizetype atOnce = 100;
    QList<RowGuard> result;
    for (qsizetype from = 0; from < conditions.size(); from += atOnce) {
        QStringList parts;
        for (const QString &condition : conditions.sliced(from, std::min(atOnce, conditions.size() - from)))
            parts.append(QStringLiteral("SELECT %1 AS wanted WHERE (SELECT count(*) FROM %2 WHERE %3) %4")
                             .arg(m_spelling.text(condition), m_tableName, condition, wrongCount));
        result.append({parts.join(QStringLiteral("\nUNION ALL ")), comment});
    }
    return result;
}

Row RowStatements::valuesOf(const QList<PartReference> &wanted, const QList<PartReference> &columns, const Row &row)
{
    Row result;
    for (const PartReference &reference : wanted)
        result.append(row.at(columns.indexOf(reference)));
    return result;
}

} // namespace joinery
