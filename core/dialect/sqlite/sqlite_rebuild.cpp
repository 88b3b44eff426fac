// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_rebuild.h"

#include "core/base/translate.h"
#include "core/dialect/sqlite/sqlite_row_source.h"
#include "core/schema/rename_in_sql.h"

namespace joinery {

TableRebuild::TableRebuild(const TableChange &change, const SqliteStatements &statements,
                           const SqliteDifference &difference, const OperationsById &operations)
    : m_change(change)
    , m_statements(statements)
    , m_difference(difference)
    , m_operation(operations.ofSubject(change.after->id))
    , m_comment(comment(change, statements))
{
}

QString TableRebuild::comment(const TableChange &change, const SqliteStatements &statements)
{
    const QStringList subjects = change.subjects(statements);
    const QString &table = change.after->name;
    if (subjects.isEmpty())
        return Message::tr("change %1 (rebuild)").arg(table);
    const bool isColumn = std::any_of(change.after->columns.begin(), change.after->columns.end(),
                                      [&](const Column &column) { return column.name == subjects.first(); });
    if (subjects.size() == 1 && isColumn)
        return Message::tr("change %1.%2 (rebuild)").arg(table, subjects.first());
    return Message::tr("change %1: %2 (rebuild)").arg(table, subjects.join(QStringLiteral(", ")));
}

void TableRebuild::write(const QString &temporaryName, StepList &steps) const
{
    const Table &table = *m_change.after;
    steps.add(m_statements.createTable(underTemporaryName(temporaryName), temporaryName), m_operation, m_comment);
    copyRows(temporaryName, steps);
    carryCounter(temporaryName, steps);
    steps.add(QStringLiteral("DROP TABLE ") + sqliteName(table.name), m_operation, m_comment);
    steps.add(QStringLiteral("ALTER TABLE %1 RENAME TO %2").arg(sqliteName(temporaryName), sqliteName(table.name)),
              m_operation, m_comment);
    for (const Index *index : sortedByName(table.indexes))
        steps.add(SqliteStatements::createIndex(table, *index), m_operation, m_comment);
}

/** Checks that call the table by its name must call it by the temporary one; RENAME carries them back. */
Table TableRebuild::underTemporaryName(const QString &temporaryName) const
{
    Table table = *m_change.after;
    if (!isSelfQualified(table))
        return table;
    for (const ObjectId id : m_change.after->checks.ids()) {
        CheckConstraint &check = *table.checks.edit(id);
        check.expression = renameTableInExpression(check.expression, table.name, temporaryName);
    }
    return table;
}

void TableRebuild::copyRows(const QString &temporaryName, StepList &steps) const
{
    const RowSource::Copy copy = RowSource(m_change).copy(m_difference.renamedFirst);
    if (copy.targets.isEmpty())
        return;
    steps.add(QStringLiteral("INSERT INTO %1 (%2)\nSELECT %3\nFROM %4")
                  .arg(sqliteName(temporaryName), copy.targets.join(QStringLiteral(", ")),
                       copy.values.join(QStringLiteral(", ")), sqliteName(m_change.after->name)),
              m_operation, m_comment, risk());
}

/** The counter is where it was even if the last rows are gone, so that no number is given twice. */
void TableRebuild::carryCounter(const QString &temporaryName, StepList &steps) const
{
    const auto counted = [](const Table &table) {
        const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                        [](const Column &column) { return column.autoIncrement; });
        return found == table.columns.end() ? ObjectId() : found->id;
    };
    const ObjectId column = counted(*m_change.after);
    if (column.isNull() || column != counted(*m_change.before))
        return;
    const QString name = sqliteString(temporaryName);
    steps.add(QStringLiteral("DELETE FROM sqlite_sequence WHERE name = %1").arg(name), m_operation, m_comment);
    steps.add(QStringLiteral("INSERT INTO sqlite_sequence (name, seq)\n"
                             "SELECT %1, seq FROM sqlite_sequence WHERE name = %2 COLLATE NOCASE")
                  .arg(name, sqliteString(m_change.after->name)),
              m_operation, m_comment);
}

Risk TableRebuild::risk() const
{
    for (const ObjectId id : m_change.droppedColumns) {
        if (!m_change.before->column(id)->generated)
            return Risk::Destructive;
    }
    for (const ObjectId id : m_change.alteredColumns) {
        const Column &before = *m_change.before->column(id);
        const Column &after = *m_change.after->column(id);
        if (after.generated && !before.generated)
            return Risk::Destructive;
        if (m_change.conversions.contains(id))
            return Risk::Lossy;
        const Conversion conversion = convert(QStringLiteral("x"), before.type, after.type);
        if (conversion.value != QLatin1String("x") || !conversion.misfit.isEmpty())
            return Risk::Lossy;
    }
    return Risk::Safe;
}

} // namespace joinery
