// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_partition_moves.h"

#include "core/dialect/postgresql/postgresql_tables.h"
#include "core/dialect/sql/bracketed_lists.h"
#include "core/operation/lookup.h"

namespace joinery::postgresql {

namespace {

const QString movedRows = QStringLiteral("\"joinery_moved_rows\"");

bool isAboutPartition(const Operation &operation)
{
    return std::holds_alternative<AddPartition>(operation) || std::holds_alternative<DropPartition>(operation) ||
           std::holds_alternative<RenamePartition>(operation) || std::holds_alternative<AlterPartition>(operation);
}

bool isWord(const QString &text, const char *word)
{
    return text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
}

QList<QStringList> listsIn(const QString &sql)
{
    return bracketedLists(sql, SqlLexOptions::postgresql());
}

bool isSpreadBy(const Table &table, const char *word)
{
    return table.options.partitionBy.trimmed().startsWith(QLatin1String(word), Qt::CaseInsensitive);
}

/** What rows are spread by; empty where a part of it has a collation or operators of its own. */
QStringList keysOf(const Table &table)
{
    const QList<QStringList> lists = listsIn(table.options.partitionBy);
    const QStringList keys = lists.isEmpty() ? QStringList() : lists.first();
    const bool isPlain = std::all_of(keys.begin(), keys.end(), [](const QString &key) {
        return key.endsWith(QLatin1Char(')')) || lexSql(key, SqlLexOptions::postgresql()).size() == 1;
    });
    return isPlain ? keys : QStringList();
}

bool isAtMost(const QString &a, const QString &b)
{
    bool isNumber = false;
    bool isNumberToo = false;
    const double first = a.toDouble(&isNumber);
    const double second = b.toDouble(&isNumberToo);
    return a == b || isWord(a, "minvalue") || isWord(b, "maxvalue") || (isNumber && isNumberToo && first <= second);
}

/** Whether a row of one key is outside of its list of values. */
QString isOutsideOf(QStringList values, const QString &key)
{
    const bool takesNull = values.removeIf([](const QString &value) { return isWord(value, "null"); }) > 0;
    const QString other = values.isEmpty()
                              ? QStringLiteral("TRUE")
                              : QStringLiteral("(%1 IN (%2)) IS NOT TRUE").arg(key, values.join(QStringLiteral(", ")));
    return takesNull ? QStringLiteral("%1 IS NOT NULL AND %2").arg(key, other) : other;
}

/** Whether a row is outside of a range; empty where that cannot be told. */
QString isOutsideOf(const QStringList &from, const QStringList &to, const QStringList &keys)
{
    const auto isOpen = [](const QString &value) { return isWord(value, "minvalue") || isWord(value, "maxvalue"); };
    const bool hasOpen = std::any_of(from.begin(), from.end(), isOpen) || std::any_of(to.begin(), to.end(), isOpen);
    if (from.size() != keys.size() || to.size() != keys.size() || (hasOpen && keys.size() > 1))
        return {};
    const auto row = [](const QStringList &values) {
        return values.size() == 1 ? values.first()
                                  : QLatin1Char('(') + values.join(QStringLiteral(", ")) + QLatin1Char(')');
    };
    QStringList conditions;
    for (const QString &key : keys)
        conditions.append(key + QStringLiteral(" IS NULL"));
    if (!isOpen(from.first()))
        conditions.append(QStringLiteral("%1 < %2").arg(row(keys), row(from)));
    if (!isOpen(to.first()))
        conditions.append(QStringLiteral("%1 >= %2").arg(row(keys), row(to)));
    return conditions.join(QStringLiteral(" OR "));
}

/** The condition that a row is outside of what the bound takes; empty where it cannot be told. */
QString isOutsideOf(const Partition &partition, const Table &table)
{
    const QStringList keys = keysOf(table);
    const QList<QStringList> lists = listsIn(partition.bound);
    // Below another partition, what that is spread by counts.
    if (keys.isEmpty() || !partition.parent.isNull())
        return {};
    if (isSpreadBy(table, "list") && keys.size() == 1 && lists.size() == 1)
        return isOutsideOf(lists.first(), keys.first());
    return isSpreadBy(table, "range") && lists.size() == 2 ? isOutsideOf(lists.first(), lists.last(), keys) : QString();
}

/** Whether it is plain from the texts that the one bound takes all that the other took. */
bool takesAllOf(const Partition &before, const Partition &after)
{
    const QList<QStringList> from = listsIn(before.bound);
    const QList<QStringList> to = listsIn(after.bound);
    if (before.parent != after.parent || from.size() != to.size() || from.isEmpty())
        return false;
    if (from.size() == 1)
        return std::all_of(from.first().begin(), from.first().end(),
                           [&](const QString &value) { return to.first().contains(value); });
    return from.first().size() == 1 && to.first().size() == 1 && isAtMost(to.first().first(), from.first().first()) &&
           isAtMost(from.last().first(), to.last().first());
}

bool isRest(const Partition &partition)
{
    return partition.parent.isNull() && isWord(partition.bound.trimmed(), "default");
}

} // namespace

bool isRebound(const AlterPartition &change)
{
    return change.before.parent != change.after.parent ||
           boundText(change.before.bound) != boundText(change.after.bound);
}

PartitionMoves::PartitionMoves(PlanRun &run) : m_run(run), m_first(run.index()), m_last(run.index())
{
    const ObjectId table = subjectId(run.state, run.operation());
    const auto isOfThem = [&](int index) {
        return index >= 0 && index < run.operations().size() && isAboutPartition(run.operations().at(index)) &&
               subjectId(run.state, run.operations().at(index)) == table;
    };
    while (isOfThem(m_first - 1))
        --m_first;
    while (isOfThem(m_last + 1))
        ++m_last;
    for (int i = m_first; i <= m_last; ++i) {
        const auto *change = std::get_if<AlterPartition>(&run.operations().at(i));
        if (change && isRebound(*change))
            m_rebound.append(i);
        if (m_begin < 0 && (!m_rebound.isEmpty() || std::holds_alternative<AddPartition>(run.operations().at(i))))
            m_begin = i;
    }
}

bool PartitionMoves::areMany() const
{
    const Table *table = m_run.state.tables.find(subjectId(m_run.state, m_run.operation()));
    const auto isAdded = [this](int index) {
        return std::holds_alternative<AddPartition>(m_run.operations().at(index));
    };
    bool addsAny = false;
    for (int i = m_first; i <= m_last; ++i)
        addsAny = addsAny || isAdded(i);
    return m_rebound.size() > 1 || (!m_rebound.isEmpty() && (addsAny || (table && restOf(*table))));
}

/** The partition for all other rows, where it is there before the operations and after them; else null. */
const Partition *PartitionMoves::restOf(const Table &table) const
{
    const auto found = std::find_if(table.partitions.begin(), table.partitions.end(), isRest);
    // What other tables point to cannot be detached.
    const auto leadsHere = [&](const Table &other) {
        return std::any_of(other.foreignKeys.begin(), other.foreignKeys.end(),
                           [&](const ForeignKey &key) { return key.referencedTable == table.id; });
    };
    if (found == table.partitions.end() || std::any_of(m_run.state.tables.begin(), m_run.state.tables.end(), leadsHere))
        return nullptr;
    const auto concernsIt = [&](const Operation &operation) {
        const auto *add = std::get_if<AddPartition>(&operation);
        const auto *drop = std::get_if<DropPartition>(&operation);
        const auto *alter = std::get_if<AlterPartition>(&operation);
        return (add && isRest(add->part)) || (drop && (drop->part.id == found->id || drop->part.name == found->name)) ||
               (alter && (isRest(alter->before) || isRest(alter->after)));
    };
    const auto first = m_run.operations().begin() + m_first;
    return std::any_of(first, first + (m_last - m_first + 1), concernsIt) ? nullptr : &*found;
}

/** The partitions that may hold rows of others by now, each with the condition for those. */
QList<std::pair<PartReference, QString>> PartitionMoves::misfits(const Table &table) const
{
    QList<std::pair<PartReference, QString>> result;
    QStringList taken;
    for (int i = m_first; i <= m_last; ++i) {
        const auto *add = std::get_if<AddPartition>(&m_run.operations().at(i));
        const auto *alter = std::get_if<AlterPartition>(&m_run.operations().at(i));
        if (!add && (!alter || !isRebound(*alter)))
            continue;
        const Partition &after = add ? add->part : alter->after;
        const QString condition = isOutsideOf(after, table);
        if (condition.isEmpty())
            continue;
        taken.append(QStringLiteral("NOT (%1)").arg(condition));
        if (alter && areMany() && !takesAllOf(alter->before, alter->after) && alter->before.parent.isNull())
            result.append({referenceToPart(alter->before), condition});
    }
    const Partition *rest = restOf(table);
    if (rest && !taken.isEmpty())
        result.append({{rest->id, rest->name}, taken.join(QStringLiteral(" OR "))});
    return result;
}

void PartitionMoves::begin()
{
    const Table *table = m_run.state.tables.find(subjectId(m_run.state, m_run.operation()));
    if (!table || m_begin != m_run.index())
        return;
    for (const int index : areMany() ? m_rebound : QList<int>()) {
        const auto &change = std::get<AlterPartition>(m_run.operations().at(index));
        if (const Partition *partition = findPart(table->partitions, referenceToPart(change.before)))
            detach(*table, *partition);
    }
    const auto taken = misfits(*table);
    if (taken.isEmpty())
        return;
    const Partition *rest = restOf(*table);
    if (rest)
        detach(*table, *rest);
    const QString columns = columnsOf(table->id);
    m_run.steps.add(QStringLiteral("CREATE TEMPORARY TABLE %1 ON COMMIT DROP AS SELECT %2 FROM %3 WITH NO DATA")
                        .arg(movedRows, columns, nameOf(*table)));
    for (const auto &[reference, condition] : taken) {
        if (const Partition *partition = findPart(table->partitions, reference))
            m_run.steps.add(QStringLiteral("WITH moved AS (DELETE FROM %1 WHERE %2 RETURNING %3)\n"
                                           "INSERT INTO %4 SELECT * FROM moved")
                                .arg(partitionName(*table, *partition), condition, columns, movedRows));
    }
    // Rows are taken from no table that has triggers, or foreign keys that would follow.
    if (rest)
        m_run.steps.add(QStringLiteral("ALTER TABLE %1 ATTACH PARTITION %2 DEFAULT")
                            .arg(nameOf(*table), partitionName(*table, *rest)));
}

void PartitionMoves::detach(const Table &table, const Partition &partition)
{
    m_run.steps.add(QStringLiteral("ALTER TABLE %1 DETACH PARTITION %2")
                        .arg(parentOf(table, partition), partitionName(table, partition)));
}

void PartitionMoves::finish()
{
    const Table *table = m_run.state.tables.find(subjectId(m_run.state, m_run.operation()));
    if (!table || m_run.index() != m_last || m_begin < 0 || misfits(*table).isEmpty())
        return;
    const QString columns = columnsOf(table->id);
    // Rows that only change places are nothing new.
    const bool hasTriggers =
        std::any_of(m_run.state.objects.begin(), m_run.state.objects.end(), [&](const DefinitionObject &object) {
            return object.kind == DefinitionObject::Kind::Trigger && object.table == table->id;
        });
    if (hasTriggers)
        m_run.steps.add(QStringLiteral("ALTER TABLE %1 DISABLE TRIGGER USER").arg(nameOf(*table)));
    m_run.steps.add(QStringLiteral("INSERT INTO %1 (%2) OVERRIDING SYSTEM VALUE SELECT %2 FROM %3")
                        .arg(nameOf(*table), columns, movedRows));
    if (hasTriggers)
        m_run.steps.add(QStringLiteral("ALTER TABLE %1 ENABLE TRIGGER USER").arg(nameOf(*table)));
    m_run.steps.add(QStringLiteral("DROP TABLE ") + movedRows);
}

/** All that a row is made of, but what is computed. */
QString PartitionMoves::columnsOf(ObjectId table) const
{
    QStringList columns;
    for (const Column &column : m_run.table(table).columns) {
        if (!column.generated)
            columns.append(quotedName(column.name));
    }
    return columns.join(QStringLiteral(", "));
}

} // namespace joinery::postgresql
