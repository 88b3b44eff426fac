// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_partition_validation.h"

#include "core/base/translate.h"
#include "core/dialect/mariadb/mariadb_tables.h"
#include "core/dialect/mariadb/mariadb_text.h"
#include "core/dialect/sql/bracketed_lists.h"

#include <QSet>

namespace joinery::mariadb {

namespace {

class PartitionRules
{
public:
    explicit PartitionRules(const Table &table) : m_table(table) {}

    QList<Finding> result()
    {
        for (const Partition *partition : sortedByName(m_table.partitions)) {
            name(*partition);
            bound(*partition);
        }
        for (const Index *index : sortedByName(m_table.indexes)) {
            if (index->unique)
                uniqueIndex(*index);
        }
        return m_findings;
    }

private:
    void add(const char *code, ObjectId part, const QString &text)
    {
        m_findings.append(
            {QStringLiteral("mariadb.") + QLatin1String(code), Finding::Severity::Error, m_table.id, part, text});
    }

    void name(const Partition &partition)
    {
        if (m_names.contains(partition.name.toLower()))
            add("partition_name", partition.id,
                Message::tr("Table %1 has two partitions called %2, whatever their case. Rename one.")
                    .arg(m_table.name, partition.name));
        m_names.insert(partition.name.toLower());
    }

    void bound(const Partition &partition)
    {
        const bool isRange = names(partition.bound, QStringLiteral("less"));
        const bool isList = !isRange && names(partition.bound, QStringLiteral("in"));
        if ((isByRange(m_table) && isList) || (isByList(m_table) && isRange)) {
            add("partition_bound", partition.id,
                Message::tr(
                    "Partition %1 of table %2 has a bound of another kind (%3) than the table is spread by (%4). "
                    "Ranges want VALUES LESS THAN, lists VALUES IN.")
                    .arg(partition.name, m_table.name, partition.bound, m_table.options.partitionBy));
            return;
        }
        // Each takes over from the one before when that is full or old enough.
        const bool isOneOfMany = comparableWords(partition.bound) == QLatin1String("history") &&
                                 (names(m_table.options.partitionBy, QStringLiteral("interval")) ||
                                  names(m_table.options.partitionBy, QStringLiteral("limit")));
        if (isOneOfMany)
            return;
        const QList<QStringList> lists = bracketedLists(partition.bound, SqlLexOptions::mariadb());
        const QStringList values = lists.isEmpty() ? QStringList() : lists.last();
        for (const QString &value : isList ? values : QStringList{comparableWords(partition.bound)}) {
            const QString compared = comparableWords(value);
            if (!partition.bound.trimmed().isEmpty() && m_bounds.contains(compared))
                add("partition_bound", partition.id,
                    Message::tr("Partition %1 of table %2 has the bound %3, which another has too. Change one.")
                        .arg(partition.name, m_table.name, isList ? value : partition.bound));
            m_bounds.insert(compared);
        }
    }

    void uniqueIndex(const Index &index)
    {
        for (const Column &column : m_table.columns) {
            const bool isHeld = std::any_of(index.parts.begin(), index.parts.end(),
                                            [&](const IndexPart &part) { return part.column == column.id; });
            if (!isHeld && names(m_table.options.partitionBy, column.name))
                add("partition_key", index.id,
                    Message::tr(
                        "Unique index %1 of table %2 must hold %3, by which its rows are spread over partitions.")
                        .arg(index.name, m_table.name, column.name));
        }
    }

    const Table &m_table;
    QSet<QString> m_names;
    QSet<QString> m_bounds;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> validatePartitions(const Table &table)
{
    return PartitionRules(table).result();
}

} // namespace joinery::mariadb
