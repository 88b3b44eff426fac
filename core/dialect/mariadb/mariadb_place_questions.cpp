// SPDX-License-Identifier: MIT
// Whether rows find what they point to, and a partition to be in.
#include "core/dialect/mariadb/mariadb_columns.h"
#include "core/dialect/mariadb/mariadb_history.h"
#include "core/dialect/mariadb/mariadb_keys.h"
#include "core/dialect/mariadb/mariadb_partitioning.h"
#include "core/dialect/mariadb/mariadb_row_checks.h"
#include "core/dialect/mariadb/mariadb_tables.h"
#include "core/dialect/sql/row_questions.h"
#include "core/dialect/sql/row_sets.h"

namespace joinery::mariadb {

void RowChecks::foreignKey(const Table &table, const ForeignKey &key)
{
    const Table *target = m_run.state.tables.find(key.referencedTable);
    const Table *now = tableNow(table.id);
    if (!target || !now)
        return;
    const Table *targetNow = tableNow(target->id);
    const QList<ObjectId> referenced = referencedColumns(key, *target);
    QStringList values;
    QList<std::pair<QString, QString>> pairs;
    for (qsizetype i = 0; i < std::min(referenced.size(), key.columns.size()); ++i) {
        const auto child = nameNow(table.id, key.columns.at(i));
        const auto parent = nameNow(target->id, referenced.at(i));
        if (!child || (targetNow && !parent))
            return;
        values.append(QStringLiteral("child.") + *child);
        pairs.append({parent.value_or(QString()), values.last()});
    }
    // A table that the plan makes has no rows to point to.
    const QString orphan = targetNow ? QStringLiteral(" AND ") + isOrphan(nameOf(*targetNow), pairs) : QString();
    const QString where = notNull(values) + orphan;
    const DataCheck check = rowQuestion(
        shown(values), nameOf(*now) + QStringLiteral(" AS child"), where,
        orphansSentence(table.name, target->name, table.columnNames(key.columns).join(QStringLiteral(", "))));
    const QStringList rows = rowKey(table.id);
    if (rows.isEmpty()) {
        ask(check);
        return;
    }
    const bool takesNull = std::all_of(key.columns.begin(), key.columns.end(), [&](ObjectId column) {
        return table.column(column) && !refusesNull(table, *table.column(column));
    });
    ask(clearable(check, foreignKeySubject(table.name, table, key, target->name), table.id,
                  isChildWhere(rows, nameOf(*now), where), key.columns, takesNull));
}

void RowChecks::partitions(const Table &before, const Table &after)
{
    const Table *now = tableNow(after.id);
    if (!now || partitionClause(before) == partitionClause(after) || takesAllOf(before, after))
        return;
    const auto condition = isWithoutPartition(after);
    if (!condition || condition->isEmpty())
        return;
    const QString source = everyRowOf(*now, hasHistory(before));
    const auto from = rowsOfLater(before, after, *condition, source);
    if (from)
        ask(rowQuestion(*from == source ? rowLabel(*now) : QStringLiteral("joinery_row"), *from, *condition,
                        withoutPartitionSentence(after.name)));
}

} // namespace joinery::mariadb
