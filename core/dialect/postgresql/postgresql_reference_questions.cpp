// SPDX-License-Identifier: MIT
// What foreign keys ask of the rows: see RowChecks.

#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_constraints.h"
#include "core/dialect/postgresql/postgresql_conversion.h"
#include "core/dialect/postgresql/postgresql_domain.h"
#include "core/dialect/postgresql/postgresql_parts.h"
#include "core/dialect/postgresql/postgresql_row_checks.h"
#include "core/dialect/sql/row_questions.h"
#include "core/dialect/sql/row_sets.h"

namespace joinery::postgresql {

namespace {

QString titleOf(const Table &table)
{
    return qualifiedName(table.nameSpace, table.name);
}

/** Some of the values are given, and some are not. */
QString halfGiven(const QStringList &values)
{
    return QStringLiteral("num_nonnulls(%1) BETWEEN 1 AND %2")
        .arg(values.join(QStringLiteral(", ")))
        .arg(values.size() - 1);
}

/** Rows to select from that have the values as their columns, and the names of these. */
struct ValueRows
{
    QString from;
    QStringList columns;
};

/** The table itself where all values are columns of it, perhaps with a cast behind. */
ValueRows rowsWith(const QString &table, const QStringList &values)
{
    if (std::all_of(values.begin(), values.end(), [](const QString &value) { return value.startsWith(u'"'); }))
        return {table, values};
    ValueRows rows;
    QStringList shownValues;
    for (const QString &value : values) {
        rows.columns.append(QStringLiteral("joinery_%1").arg(rows.columns.size() + 1));
        shownValues.append(QStringLiteral("%1 AS %2").arg(value, rows.columns.last()));
    }
    rows.from = QStringLiteral("(SELECT %1 FROM %2)").arg(shownValues.join(QStringLiteral(", ")), table);
    return rows;
}

} // namespace

void RowChecks::foreignKey(const Table &table, const ForeignKey &key)
{
    foreignKey(m_run.state, table, key);
}

/** `schema` is the state in which the columns have the types that the key joins. */
void RowChecks::foreignKey(const Schema &schema, const Table &table, const ForeignKey &key)
{
    const Table *target = schema.tables.find(key.referencedTable);
    if (!isAskable(table.id) || !target || key.enforcement != Enforcement::Enforced)
        return;
    const bool hasTarget = isAskable(target->id);
    const QList<ObjectId> referenced = referencedColumns(key, *target);
    QStringList children;
    QStringList parents;
    QList<std::pair<QString, QString>> types;
    for (qsizetype i = 0; i < std::min(referenced.size(), key.columns.size()); ++i) {
        const Column *own = table.column(key.columns.at(i));
        const Column *other = target->column(referenced.at(i));
        const auto child = value(table.id, key.columns.at(i));
        const auto parent = value(target->id, referenced.at(i));
        if (!own || !other || !child || (hasTarget && !parent))
            return;
        types.append({heldType(schema, *own), heldType(schema, *other)});
        if (!comparedTo(*child, types.last().first, types.last().second))
            return;
        children.append(*child);
        parents.append(parent.value_or(QString()));
    }
    // One that a row leaves open points nowhere, unless all of them must be given.
    const bool isOpen = std::any_of(children.begin(), children.end(), isNullValue);
    if (isOpen && (!isFullMatch(key) || children.size() < 2))
        return;
    const ValueRows childRows = rowsWith(tableText(table.id), children);
    const ValueRows parentRows = hasTarget ? rowsWith(tableText(target->id), parents) : ValueRows();
    QStringList values;
    QList<std::pair<QString, QString>> pairs;
    for (qsizetype i = 0; i < children.size(); ++i) {
        values.append(QStringLiteral("child.") + childRows.columns.at(i));
        const auto &[from, to] = types.at(i);
        pairs.append({parentRows.columns.value(i), comparedTo(values.last(), from, to).value_or(values.last())});
    }
    // A table that the plan makes has no rows to point to.
    const QString orphan = hasTarget ? QStringLiteral(" AND ") + isOrphan(parentRows.from, pairs) : QString();
    const QString half = isFullMatch(key) && values.size() > 1 ? QStringLiteral(" OR ") + halfGiven(values) : QString();
    const QString where = notNull(values) + orphan + half;
    const DataCheck check = rowQuestion(
        shown(values), childRows.from + QStringLiteral(" AS child"), where,
        orphansSentence(titleOf(table), titleOf(*target), table.columnNames(key.columns).join(QStringLiteral(", "))));
    if (childRows.from != tableText(table.id)) {
        ask(check);
        return;
    }
    const bool takesNull = std::all_of(key.columns.begin(), key.columns.end(),
                                       [&](ObjectId column) { return !refusesNull(table, *table.column(column)); });
    ask(clearable(check, foreignKeySubject(titleOf(table), table, key, titleOf(*target)), table.id,
                  isChildWhere(rowKey(table.id), childRows.from, where), key.columns, takesNull));
}

/** Asks again what foreign keys hold that stay over the column, whose values may meet others than before. */
void RowChecks::foreignKeysOver(const Table &table, ObjectId column)
{
    if (m_run.rowsChanged)
        return;
    for (const ForeignKey &key : table.foreignKeys) {
        if (key.columns.contains(column))
            stayingForeignKey(table, key);
    }
    for (const Table *other : m_run.referrers.of(table.id, m_run.state)) {
        for (const ForeignKey &key : other->foreignKeys) {
            const bool isAsked = other->id == table.id && key.columns.contains(column);
            if (!isAsked && key.referencedTable == table.id && referencedColumns(key, table).contains(column))
                stayingForeignKey(*other, key);
        }
    }
}

/** One that becomes another is asked about on its own; one with columns that are yet to change, at the last of them. */
void RowChecks::stayingForeignKey(const Table &table, const ForeignKey &key)
{
    const Table end = m_run.tableAtEnd(table.id);
    const Table *target = m_run.end.tables.find(key.referencedTable);
    const PartKey part{table.id, PartKind::ForeignKey, key.id};
    if (!target || !hasPart(end, part) || !isSamePart(table, end, part))
        return;
    const QList<ObjectId> columns = key.columns + referencedColumns(key, *target);
    if (std::none_of(columns.begin(), columns.end(), [this](ObjectId each) { return m_run.nextChange(each); }))
        foreignKey(m_run.end, end, *end.foreignKeys.find(key.id));
}

} // namespace joinery::postgresql
