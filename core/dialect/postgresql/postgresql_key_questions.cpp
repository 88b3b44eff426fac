// SPDX-License-Identifier: MIT
#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_columns.h"
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

} // namespace

void RowChecks::askDuplicates(ObjectId table, const QString &rows, const QStringList &values,
                              const QStringList &conditions, const QString &title)
{
    const DataCheck check = rowQuestion(QStringLiteral("value"), duplicatesIn(rows, values, conditions, shown(values)),
                                        {}, duplicatesSentence(title));
    if (rows == tableText(table))
        ask(clearable(check, title, table, isRepeated(rowKey(table), rows, values, conditions)));
    else
        ask(check);
}

void RowChecks::uniqueKey(const Table &table, const QList<ObjectId> &columns, bool nullsNotDistinct,
                          const QString &title)
{
    if (!isAskable(table.id))
        return;
    QStringList values;
    for (const ObjectId column : columns) {
        const auto text = likeness(table.id, column);
        if (!text || (!nullsNotDistinct && isNullValue(*text)))
            return;
        values.append(*text);
    }
    const QStringList conditions = nullsNotDistinct ? QStringList() : QStringList{notNull(values)};
    askDuplicates(table.id, tableText(table.id), values, conditions, title);
}

void RowChecks::uniqueConstraint(const Table &table, const UniqueConstraint &unique)
{
    uniqueKey(
        table, unique.columns, unique.nullsNotDistinct,
        QStringLiteral("%1 (%2)").arg(titleOf(table), table.columnNames(unique.columns).join(QStringLiteral(", "))));
}

void RowChecks::primaryKey(const Table &table, const QList<ObjectId> &columns)
{
    if (!isAskable(table.id))
        return;
    for (const ObjectId id : columns) {
        const Column *column = table.column(id);
        const auto text = value(table.id, id);
        // Then no row may be there, which is asked already.
        if (column && text && isNullValue(*text) && !column->nullable)
            return;
        const Table *old = m_run.state.tables.find(table.id);
        const bool wasSure = old && old->column(id) && refusesNull(*old, *old->column(id));
        const auto condition = isNull(table.id, id);
        if (column && condition && !wasSure)
            askMissing(table, *column, *condition);
    }
    primaryKeyValues(table, columns);
}

void RowChecks::primaryKeyValues(const Table &table, const QList<ObjectId> &columns)
{
    uniqueKey(table, columns, true,
              Message::tr("The primary key of %1 (%2)")
                  .arg(titleOf(table), table.columnNames(columns).join(QStringLiteral(", "))));
}

void RowChecks::uniqueIndex(const Table &table, const Index &index)
{
    if (!index.unique || !isAskable(table.id))
        return;
    QStringList values;
    QStringList named{index.where};
    bool isThere = isReadable(table, index.where);
    for (const IndexPart &part : index.parts) {
        const Column *column = table.column(part.column);
        const auto text = column ? likeness(table.id, column->id) : std::optional(parenthesized(part.expression));
        const bool cannotDouble = text && isNullValue(*text) && !index.details->nullsNotDistinct;
        if (!text || cannotDouble)
            return;
        values.append(*text);
        named.append(column ? quotedName(column->name) : values.last());
        isThere = isThere && isReadable(table, part.expression);
    }
    // Where an expression names a column that is yet to come, all is asked of the rows as they will be.
    const auto rows = isThere ? std::optional(tableText(table.id)) : rowsToCome(table, named);
    if (!rows)
        return;
    if (!isThere)
        values = named.mid(1);
    QStringList conditions;
    if (!index.details->nullsNotDistinct)
        conditions.append(notNull(values));
    if (!index.where.isEmpty())
        conditions.append(parenthesized(index.where));
    askDuplicates(table.id, *rows, values, conditions, Message::tr("Index %1").arg(index.name));
}

/**
 * Two rows of the table that the constraint would not let stand beside each other. Without an equality there is no
 * quick way to find them, so that only few rows are compared; of more, PostgreSQL finds out by its index.
 */
void RowChecks::exclusion(const Table &table, const ExclusionConstraint &exclusion)
{
    if (!isAskable(table.id) || !table.options.partitionBy.isEmpty() || !isReadable(table, exclusion.where))
        return;
    QStringList columns;
    QStringList conflicts{QStringLiteral("a.joinery_row < b.joinery_row")};
    QStringList shownValues;
    bool isQuick = false;
    for (const ExclusionPart &part : exclusion.parts) {
        const bool isColumn = table.column(part.what.column);
        if (!isColumn && !isReadable(table, part.what.expression))
            return;
        const auto text = isColumn ? value(table.id, part.what.column) : parenthesized(part.what.expression);
        if (!text || isNullValue(*text))
            return;
        const QString name = QStringLiteral("value_%1").arg(columns.size() + 1);
        columns.append(*text + collateClause(part.what.collation) + QStringLiteral(" AS ") + name);
        conflicts.append(QStringLiteral("a.%1 %2 b.%1").arg(name, part.comparison));
        shownValues.append(QStringLiteral("a.") + name);
        isQuick = isQuick || part.comparison.trimmed() == QLatin1String("=");
    }
    const QString where =
        exclusion.where.isEmpty() ? QString() : QStringLiteral(" WHERE ") + parenthesized(exclusion.where);
    const QString rows = QStringLiteral("(SELECT ctid AS joinery_row, %1 FROM ONLY %2%3)")
                             .arg(columns.join(QStringLiteral(", ")), tableText(table.id), where);
    constexpr int most = 3000;
    if (!isQuick)
        conflicts.append(QStringLiteral("(SELECT count(*) FROM (SELECT FROM ONLY %1 LIMIT %2) AS few) <= %3")
                             .arg(tableText(table.id), QString::number(most + 1), QString::number(most)));
    ask(rowQuestion(shown(shownValues), rows + QStringLiteral(" AS a, ") + rows + QStringLiteral(" AS b"),
                    conflicts.join(QStringLiteral(" AND ")), exclusionSentence(titleOf(table), exclusion.name)));
}

/** Asks again what keys hold that stay over the column, since values of it that differ may become the same. */
void RowChecks::keysOver(const Table &table, ObjectId column)
{
    const Table end = m_run.tableAtEnd(table.id);
    for (const PartKey &part : partsOf(table)) {
        const bool isKey = columnsOfPart(table, part).contains(column) && hasPart(end, part);
        // One that becomes another is asked about on its own.
        if (!isKey || !isSamePart(table, end, part))
            continue;
        if (part.kind == PartKind::PrimaryKey)
            primaryKeyValues(table, table.primaryKey->columns);
        else if (part.kind == PartKind::Unique)
            uniqueConstraint(table, *table.uniqueConstraints.find(part.id));
        else if (part.kind == PartKind::Index)
            uniqueIndex(table, *table.indexes.find(part.id));
    }
}

} // namespace joinery::postgresql
