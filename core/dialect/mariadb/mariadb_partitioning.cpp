// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_partitioning.h"

#include "core/base/translate.h"
#include "core/dialect/mariadb/mariadb_tables.h"
#include "core/dialect/sql/bracketed_lists.h"
#include "core/operation/lookup.h"

#include <QRegularExpression>

namespace joinery::mariadb {

namespace {

const QString maxvalue = QStringLiteral("maxvalue");

bool isWordOf(const QString &text, const QString &word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

/** The parts between commas of what stands in the last pair of outer brackets; nothing without brackets. */
std::optional<QStringList> listed(const QString &sql)
{
    const QList<QStringList> lists = bracketedLists(sql, SqlLexOptions::mariadb());
    return lists.isEmpty() ? std::nullopt : std::optional(lists.last());
}

/** What the rows are spread by: columns, or one expression. */
std::optional<QStringList> spreadBy(const Table &table)
{
    static const QRegularExpression columns(QStringLiteral("\\A\\s*(range|list)\\s+columns\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QString &by = table.options.partitionBy;
    const auto parts = listed(by);
    if (!parts || columns.match(by).hasMatch())
        return parts;
    // An expression may have commas in it.
    return QStringList{parts->join(QStringLiteral(", "))};
}

/** Whether values come before the bound, the first of them first; NULL comes before all. */
QString isBelow(const QStringList &values, const QStringList &bound, qsizetype first)
{
    const QString &value = values.at(first);
    const QString &limit = bound.at(first);
    if (isWordOf(limit, maxvalue))
        return QStringLiteral("TRUE");
    const QString below = QStringLiteral("%1 IS NULL OR %1 < %2").arg(value, limit);
    if (first + 1 == values.size())
        return below;
    return QStringLiteral("%1 OR (%2 = %3 AND (%4))").arg(below, value, limit, isBelow(values, bound, first + 1));
}

std::optional<QString> isAboveRanges(const Table &table, const QStringList &values)
{
    const Partition *last = partitionsInOrder(table).last();
    if (isWordOf(last->bound.simplified(), QStringLiteral("VALUES LESS THAN MAXVALUE")))
        return QString();
    const auto bound = listed(last->bound);
    if (!bound || bound->size() != values.size())
        return std::nullopt;
    if (isWordOf(bound->first(), maxvalue))
        return QString();
    return QStringLiteral("NOT (%1)").arg(isBelow(values, *bound, 0));
}

/** The values of all lists; nothing where one of the partitions takes what no list has. */
std::optional<QStringList> valuesOfLists(const Table &table)
{
    QStringList result;
    for (const Partition *partition : sortedByName(table.partitions)) {
        const auto values = listed(partition->bound);
        if (!values)
            return std::nullopt;
        result += *values;
    }
    return result;
}

std::optional<QString> isInNoList(const Table &table, const QStringList &by)
{
    const auto all = valuesOfLists(table);
    if (!all)
        return QString();
    QStringList values = *all;
    const bool takesNull =
        values.removeIf([](const QString &value) { return isWordOf(value, QStringLiteral("null")); });
    const bool hasNullWithin = std::any_of(values.begin(), values.end(), [](const QString &value) {
        return value.startsWith(QLatin1Char('(')) && names(value, QStringLiteral("null"));
    });
    if (hasNullWithin)
        return std::nullopt;
    const QString value =
        by.size() == 1 ? by.first() : QLatin1Char('(') + by.join(QStringLiteral(", ")) + QLatin1Char(')');
    QString condition = QStringLiteral("TRUE");
    if (!values.isEmpty())
        condition = QStringLiteral("NOT COALESCE(%1 IN (%2), FALSE)").arg(value, values.join(QStringLiteral(", ")));
    return takesNull ? QStringLiteral("%1 IS NOT NULL AND %2").arg(value, condition) : condition;
}

/** The table it is about by its id, where it is about a partition. */
ObjectId tableOfPartition(const Operation &operation)
{
    return std::visit(
        [](const auto &each) {
            using Op = std::decay_t<decltype(each)>;
            constexpr bool isPartition = std::is_same_v<Op, AddPartition> || std::is_same_v<Op, DropPartition> ||
                                         std::is_same_v<Op, RenamePartition> || std::is_same_v<Op, AlterPartition>;
            if constexpr (isPartition)
                return each.table.id;
            else
                return ObjectId();
        },
        operation);
}

bool isAboutPartition(const Operation &operation)
{
    return std::holds_alternative<AddPartition>(operation) || std::holds_alternative<DropPartition>(operation) ||
           std::holds_alternative<RenamePartition>(operation) || std::holds_alternative<AlterPartition>(operation);
}

/** Whether rows may change by it. */
bool isAboutRows(const Operation &operation)
{
    return std::holds_alternative<InsertRows>(operation) || std::holds_alternative<UpdateRows>(operation) ||
           std::holds_alternative<DeleteRows>(operation) || std::holds_alternative<RawSql>(operation) ||
           std::holds_alternative<Code>(operation);
}

QStringList comparable(const std::optional<QStringList> &values)
{
    QStringList result;
    for (const QString &value : values.value_or(QStringList()))
        result.append(comparableWords(value));
    return result;
}

} // namespace

bool isByHash(const Table &table)
{
    static const QRegularExpression form(QStringLiteral("\\A\\s*(linear\\s+)?(hash|key)\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(table.options.partitionBy).hasMatch();
}

bool isSpreadAnew(const PlanRun &run, ObjectId table)
{
    const Table *before = run.start.tables.find(table);
    const Table *after = run.end.tables.find(table);
    if (!before || !after || sameWords(before->options.partitionBy, after->options.partitionBy))
        return false;
    // Said in several steps, nothing but each of them tells which partitions there are in between.
    const auto count = std::count_if(run.operations().begin(), run.operations().end(), [&](const Operation &operation) {
        const auto *options = std::get_if<AlterTableOptions>(&operation);
        return options && !sameWords(options->before.partitionBy, options->after.partitionBy) &&
               (options->table.id.isNull() || options->table.id == table);
    });
    return count == 1;
}

std::optional<int> lastOfGathered(const PlanRun &run, ObjectId table)
{
    const QList<Operation> &operations = run.operations();
    if (!run.start.tables.contains(table) || isSpreadAnew(run, table))
        return std::nullopt;
    int first = -1;
    int last = -1;
    int count = 0;
    for (int i = 0; i < operations.size(); ++i) {
        const bool takesAway = std::holds_alternative<DropPartition>(operations.at(i)) ||
                               std::holds_alternative<AlterPartition>(operations.at(i));
        if (tableOfPartition(operations.at(i)) != table || (first < 0 && !takesAway))
            continue;
        first = first < 0 ? i : first;
        last = i;
        ++count;
    }
    if (count < 2 || last - first + 1 == count)
        return std::nullopt;
    const bool changesRows = std::any_of(operations.begin() + first, operations.begin() + last, isAboutRows);
    return changesRows ? std::nullopt : std::optional(last);
}

Table withPartitionsThere(const PlanRun &run, Table table)
{
    const auto gathered = lastOfGathered(run, table.id);
    if (gathered && run.last() < *gathered) {
        table.partitions = run.start.tables.find(table.id)->partitions;
        return table;
    }
    if (!isSpreadAnew(run, table.id))
        return table;
    const Table &before = *run.start.tables.find(table.id);
    const bool isAsBefore = sameWords(table.options.partitionBy, before.options.partitionBy);
    table.partitions = isAsBefore ? before.partitions : run.end.tables.find(table.id)->partitions;
    return table;
}

int lastOfPartitions(const PlanRun &run, int first)
{
    const QList<Operation> &operations = run.operations();
    const ObjectId id = subjectId(run.state, operations.at(first));
    if (!run.state.tables.contains(id) || isSpreadAnew(run, id))
        return first;
    int last = first;
    while (last + 1 < operations.size() && isAboutPartition(operations.at(last + 1)) &&
           subjectId(run.state, operations.at(last + 1)) == id)
        ++last;
    return last;
}

std::optional<QString> isWithoutPartition(const Table &table)
{
    if (table.partitions.isEmpty() || (!isByRange(table) && !isByList(table)))
        return QString();
    const auto by = spreadBy(table);
    if (!by)
        return std::nullopt;
    return isByRange(table) ? isAboveRanges(table, *by) : isInNoList(table, *by);
}

QStringList valuesOfList(const Partition &partition)
{
    return comparable(listed(partition.bound));
}

bool takesAllOf(const Table &before, const Table &after)
{
    if (before.partitions.isEmpty() || after.partitions.isEmpty() ||
        !sameWords(before.options.partitionBy, after.options.partitionBy))
        return false;
    if (isByRange(after)) {
        const QString last = comparableWords(partitionsInOrder(before).last()->bound);
        return std::any_of(after.partitions.begin(), after.partitions.end(),
                           [&](const Partition &each) { return comparableWords(each.bound) == last; });
    }
    const QStringList values = comparable(valuesOfLists(after));
    const QStringList old = comparable(valuesOfLists(before));
    return !old.isEmpty() &&
           std::all_of(old.begin(), old.end(), [&](const QString &value) { return values.contains(value); });
}

QString withoutPartitionSentence(const QString &table)
{
    return Message::tr(
               "Rows of %1 that no partition would take: %2 (%3). Add a partition for them, or move them first.")
        .arg(table, QStringLiteral("%1"), QStringLiteral("%2"));
}

} // namespace joinery::mariadb
