// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_columns_in_place.h"

#include "core/base/sql_lexer.h"
#include "core/base/translate.h"
#include "core/dialect/sqlite/sqlite_name_changes.h"
#include "core/dialect/sqlite/sqlite_text.h"

namespace joinery {

ColumnsInPlace::ColumnsInPlace(const SqliteStatements &statements, const SqliteDifference &difference,
                               const OperationsById &operations, StepList &steps)
    : m_statements(statements), m_difference(difference), m_operations(operations), m_steps(steps)
{
}

void ColumnsInPlace::write(const TableChange &change) const
{
    const bool renameFirst =
        !change.renamedColumns.isEmpty() && m_difference.renamedFirst.contains(change.renamedColumns.first());
    if (!change.needsRebuild)
        dropColumns(change);
    if (!change.needsRebuild || renameFirst)
        renameColumns(change);
    if (!change.needsRebuild)
        addColumns(change);
}

void ColumnsInPlace::dropColumns(const TableChange &change) const
{
    for (const ObjectId id : change.droppedColumns) {
        const Column &column = *change.before->column(id);
        m_steps.add(QStringLiteral("ALTER TABLE %1 DROP COLUMN %2")
                        .arg(sqliteName(change.after->name), sqliteName(column.name)),
                    m_operations.ofPart(id, change.after->id),
                    Message::tr("drop column %1.%2").arg(change.after->name, column.name),
                    column.generated ? Risk::Safe : Risk::Destructive);
    }
}

void ColumnsInPlace::renameColumns(const TableChange &change) const
{
    QSet<QString> used;
    QList<NameChange> changes;
    for (const Table *table : {change.before, change.after}) {
        for (const Column &column : table->columns)
            used.insert(foldedSqlName(column.name));
    }
    for (const ObjectId id : change.renamedColumns)
        changes.append({id, change.before->column(id)->name, change.after->column(id)->name});
    // A rebuild that comes later drops columns; one whose name is wanted now steps aside until then.
    const qsizetype renames = change.needsRebuild ? changes.size() : 0;
    for (const ObjectId id : change.droppedColumns) {
        const QString name = change.before->column(id)->name;
        const auto wants = [&name](const NameChange &rename) { return sameSqlName(rename.to, name); };
        if (std::any_of(changes.begin(), changes.begin() + renames, wants))
            changes.append({id, name, unusedName(QStringLiteral("joinery_dropped_") + name, used)});
    }
    for (const NameChange &step : orderedNameChanges(changes, used, false))
        m_steps.add(QStringLiteral("ALTER TABLE %1 RENAME COLUMN %2 TO %3")
                        .arg(sqliteName(change.after->name), sqliteName(step.from), sqliteName(step.to)),
                    m_operations.ofPart(step.id, change.after->id),
                    Message::tr("rename column %1.%2 to %3").arg(change.after->name, step.from, step.to));
}

void ColumnsInPlace::addColumns(const TableChange &change) const
{
    const Table &table = *change.after;
    for (const ObjectId id : change.addedColumns) {
        QString definition = SqliteStatements::column(table, *table.column(id));
        const InlineConstraints &inlined = change.inlined;
        if (inlined.foreignKeyOfColumn.contains(id)) {
            const ForeignKey &key = *table.foreignKeys.find(inlined.foreignKeyOfColumn.value(id));
            definition += QLatin1Char(' ') + m_statements.references(key);
        }
        for (const ObjectId check : inlined.checksOfColumn.value(id))
            definition += QLatin1Char(' ') + SqliteStatements::check(*table.checks.find(check));
        m_steps.add(QStringLiteral("ALTER TABLE %1 ADD COLUMN ").arg(sqliteName(table.name)) + definition,
                    m_operations.ofPart(id, table.id),
                    Message::tr("add column %1.%2").arg(table.name, table.column(id)->name));
    }
}

} // namespace joinery
