// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_partition_moves.h"

#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_partition_bounds.h"
#include "core/dialect/postgresql/postgresql_partition_conditions.h"
#include "core/dialect/postgresql/postgresql_tables.h"
#include "core/dialect/postgresql/postgresql_writer.h"
#include "core/dialect/sql/row_questions.h"
#include "core/operation/describe.h"

namespace joinery::postgresql {

PartitionMoves::PartitionMoves(PlanRun &run, SetAside &aside) : m_run(run), m_aside(aside), m_span(run)
{
    if (!isPlain())
        ask();
}

bool PartitionMoves::hasOperation() const
{
    return m_run.index() <= m_span.last();
}

/** Whether something else gets the name while the partition is still there. */
bool PartitionMoves::isNameWanted(const Table &table, const Partition &partition) const
{
    const QString name = partitionName(table, partition);
    const auto hasIt = [&](const Partition &other) {
        return other.id != partition.id && partitionName(m_span.after(), other) == name;
    };
    bool isWanted =
        m_span.isBroken() || std::any_of(m_span.after().partitions.begin(), m_span.after().partitions.end(), hasIt);
    for (int i = m_run.index(); i <= m_span.last(); ++i) {
        const auto *rename = std::get_if<RenamePartition>(&m_run.operations().at(i));
        isWanted = isWanted || (rename && rename->to == partition.name);
    }
    return isWanted;
}

void PartitionMoves::keep(const Table &table, const Partition &partition)
{
    QString name = partitionName(table, partition);
    if (isNameWanted(table, partition)) {
        Partition aside = partition;
        aside.name = QStringLiteral("joinery_dropped_%1").arg(m_run.index() + 1);
        m_run.steps.add(QStringLiteral("ALTER TABLE %1 RENAME TO %2").arg(name, quotedName(aside.name)));
        name = partitionName(table, aside);
    }
    note(partition.id);
    m_kept.insert(partition.id, name);
    m_dropped.append(partition.id);
    if (partition.partitionBy.isEmpty())
        tellLoss(partition);
}

void PartitionMoves::finishIfLast()
{
    if (isPlain() || m_run.index() != m_span.last())
        return;
    const QString comment = m_run.steps.comment();
    const Risk risk = riskOf(m_run.operation());
    freePartitions(m_run, m_aside, m_span.table());
    detach();
    create();
    move();
    drop();
    attach();
    m_run.steps.begin(m_run.index(), comment, risk);
}

/** The statements that follow are for what happens to the partition. */
void PartitionMoves::say(ObjectId partition)
{
    const int index = m_operations.value(partition, m_run.index());
    const Operation &operation = m_run.operations().at(index);
    m_run.steps.begin(index, describe(operation), riskOf(operation));
}

QString PartitionMoves::nameNow(ObjectId id) const
{
    const Partition *partition = m_span.after().partitions.find(id);
    return partition ? partitionName(m_span.after(), *partition) : m_kept.value(id);
}

/** What it is a part of in the database. */
QString PartitionMoves::parentNow(const Partition &partition) const
{
    return partition.parent.isNull() ? nameOf(m_span.after()) : nameNow(partition.parent);
}

void PartitionMoves::detach()
{
    for (const Partition *partition : partitionsInOrder(m_span.before())) {
        if (!m_span.isDropped(partition->id) && !m_span.detached().contains(partition->id))
            continue;
        say(partition->id);
        m_run.steps.add(
            QStringLiteral("ALTER TABLE %1 DETACH PARTITION %2").arg(parentNow(*partition), nameNow(partition->id)));
    }
}

/** Those of the partitions that are added to which rows come, or the highest that they are parts of. */
QList<const Partition *> PartitionMoves::newTops() const
{
    QList<const Partition *> result;
    for (const RowMove &move : m_span.moves()) {
        const Partition *top = nullptr;
        for (const Partition *each = m_span.after().partitions.find(move.to); each;
             each = m_span.after().partitions.find(each->parent)) {
            if (m_span.isAdded(each->id))
                top = each;
        }
        if (top && !result.contains(top))
            result.append(top);
    }
    return result;
}

void PartitionMoves::create()
{
    const QList<const Partition *> tops = newTops();
    for (const Partition *partition : partitionsInOrder(m_span.after())) {
        if (!m_span.isAdded(partition->id))
            continue;
        say(partition->id);
        writePartition(m_run, m_span.after(), *partition);
    }
    for (const Partition *partition : tops) {
        say(partition->id);
        m_run.steps.add(
            QStringLiteral("ALTER TABLE %1 DETACH PARTITION %2").arg(parentNow(*partition), nameNow(partition->id)));
    }
}

void PartitionMoves::move()
{
    if (m_span.moves().isEmpty())
        return;
    const PartitionConditions conditions(m_span.after());
    const QString all = columns();
    m_run.steps.begin(m_run.index(), Message::tr("Move rows to the partitions that take them from now on"));
    for (const RowMove &move : m_span.moves()) {
        const Partition &to = *m_span.after().partitions.find(move.to);
        if (const auto condition = conditions.of(to, m_span.stablePlacesOf(move.from)))
            m_run.steps.add(QStringLiteral("WITH moved AS (DELETE FROM %1 WHERE %2 RETURNING %3)\n"
                                           "INSERT INTO %4 (%3) OVERRIDING SYSTEM VALUE SELECT * FROM moved")
                                .arg(nameNow(move.from), *condition, all, nameNow(move.to)));
    }
    const Table &table = m_span.after();
    const bool waits = std::any_of(table.foreignKeys.begin(), table.foreignKeys.end(), [](const ForeignKey &key) {
        return key.deferral == Deferral::DeferrableInitiallyDeferred;
    });
    if (waits)
        settleConstraints(m_run);
}

void PartitionMoves::drop()
{
    for (const ObjectId partition : std::as_const(m_dropped)) {
        say(partition);
        m_run.steps.add(QStringLiteral("DROP TABLE ") + m_kept.value(partition));
    }
}

void PartitionMoves::attach()
{
    const QList<const Partition *> tops = newTops();
    QList<const Partition *> order = partitionsInOrder(m_span.after());
    order.removeIf(
        [&](const Partition *each) { return !tops.contains(each) && !m_span.detached().contains(each->id); });
    // PostgreSQL looks at the rows of the rest for those that another takes.
    std::stable_partition(order.begin(), order.end(), [](const Partition *each) { return !isRest(*each); });
    for (const Partition *partition : std::as_const(order)) {
        say(partition->id);
        m_run.steps.add(QStringLiteral("ALTER TABLE %1 ATTACH PARTITION %2 %3")
                            .arg(parentNow(*partition), nameNow(partition->id), boundText(partition->bound)));
    }
}

/** All that a row is made of, but what is computed. */
QString PartitionMoves::columns() const
{
    QStringList result;
    for (const Column &column : m_span.after().columns) {
        if (!column.generated)
            result.append(quotedName(column.name));
    }
    return result.join(QStringLiteral(", "));
}

/** The partitions as they will be, in words of the start of the plan; nothing where these do not tell all. */
std::optional<Table> PartitionMoves::tableToAsk() const
{
    const Table *start = m_run.start.tables.find(m_span.table());
    if (!start || m_run.rowsChanged)
        return std::nullopt;
    Table result = loweredTable(*start);
    result.partitions = m_span.after().partitions;
    for (const Partition &partition : m_span.after().partitions) {
        Partition *asked = result.partitions.edit(partition.id);
        const Partition *old = start->partitions.find(partition.id);
        if (old) {
            asked->name = old->name;
            asked->nameSpace = old->nameSpace;
            asked->partitionBy = old->partitionBy;
        }
        const auto isRenamed = [&](const Column &column) {
            return names(partition.partitionBy, column.name) && !start->columnNamed(column.name);
        };
        if (!old && std::any_of(m_span.after().columns.begin(), m_span.after().columns.end(), isRenamed))
            return std::nullopt;
    }
    return result;
}

/** The condition that another partition takes a row of this one, or it itself. */
std::optional<QString> PartitionMoves::takenRows(const Table &asked, ObjectId from) const
{
    QSet<ObjectId> there;
    for (const Partition &partition : m_run.start.tables.find(asked.id)->partitions)
        there.insert(partition.id);
    const PartitionConditions conditions(asked, there);
    const QSet<ObjectId> given = m_span.stablePlacesOf(from);
    QStringList taken;
    const auto add = [&](ObjectId to) {
        const Partition *partition = asked.partitions.find(to);
        const auto condition = partition ? conditions.of(*partition, given) : std::nullopt;
        if (condition)
            taken.append(*condition);
        return condition.has_value();
    };
    if (!m_span.isDropped(from) && !add(from))
        return std::nullopt;
    for (const RowMove &move : m_span.moves()) {
        if (move.from == from && !add(move.to))
            return std::nullopt;
    }
    return taken.size() == 1 ? taken.first()
                             : QLatin1Char('(') + taken.join(QStringLiteral(") OR (")) + QLatin1Char(')');
}

/** Rows that would have no place are found before anything is changed; so is what cannot be told from the bounds. */
void PartitionMoves::ask()
{
    const auto asked = tableToAsk();
    const PartitionConditions conditions(m_span.after());
    for (const Partition *partition : partitionsInOrder(m_span.before())) {
        const bool isUnclear = std::any_of(m_span.moves().begin(), m_span.moves().end(), [&](const RowMove &move) {
            return move.from == partition->id && !conditions.of(*m_span.after().partitions.find(move.to));
        });
        if (isUnclear && m_span.isDropped(partition->id))
            askForEmptiness(*partition);
        const Table *start = m_run.start.tables.find(m_span.table());
        const Partition *old = start ? start->partitions.find(partition->id) : nullptr;
        const bool canLose = partition->partitionBy.isEmpty() && !m_span.isDropped(partition->id) &&
                             !m_span.keepsAllRowsOf(partition->id);
        const auto taken = canLose && asked && old ? takenRows(*asked, partition->id) : std::nullopt;
        if (!taken)
            continue;
        DataCheck check = rowQuestion(
            shown(PartitionConditions(*asked).keysOf(*partition)), partitionName(*start, *old),
            QStringLiteral("NOT (%1)").arg(*taken),
            Message::tr("%1 rows of partition %2 would be in no partition of table %3 any more (%4). Add one that "
                        "takes them, or delete them first.")
                .arg(QStringLiteral("%1"), old->name, qualifiedName(start->nameSpace, start->name),
                     QStringLiteral("%2")));
        check.operation = m_run.index();
        m_run.plan.checks.append(check);
    }
}

void PartitionMoves::askForEmptiness(const Partition &partition)
{
    const Table *start = m_run.start.tables.find(m_span.table());
    const Partition *old = start ? start->partitions.find(partition.id) : nullptr;
    const bool isNow = m_run.rowsChanged || !old;
    const QString name = isNow ? partitionName(m_span.before(), partition) : partitionName(*start, *old);
    DataCheck check =
        rowQuestion(QStringLiteral("ctid"), name, {},
                    Message::tr("%1 rows of partition %2 may belong to another one, which cannot be told from the "
                                "bounds (%3). Move them first.")
                        .arg(QStringLiteral("%1"), partition.name, QStringLiteral("%2")));
    check.operation = m_run.index();
    if (isNow)
        m_run.steps.addGuard(check.sampleSql, withoutCount(check.message));
    else
        m_run.plan.checks.append(check);
}

/** Only rows that no other partition takes are lost with the one that the operation at hand drops. */
void PartitionMoves::tellLoss(const Partition &partition)
{
    const auto loss = std::find_if(m_run.plan.losses.begin(), m_run.plan.losses.end(),
                                   [&](const Loss &each) { return each.operation == m_run.index(); });
    if (loss == m_run.plan.losses.end())
        return;
    const auto asked = tableToAsk();
    const auto taken = asked ? takenRows(*asked, partition.id) : std::nullopt;
    const bool hasPlace = std::any_of(m_span.moves().begin(), m_span.moves().end(),
                                      [&](const RowMove &move) { return move.from == partition.id; });
    if (m_span.keepsAllRowsOf(partition.id))
        m_run.plan.losses.erase(loss);
    else if (hasPlace && taken) {
        loss->what = Message::tr("rows of %1 that no other partition takes").arg(loss->what);
        loss->countSql += QStringLiteral(" WHERE NOT (%1)").arg(*taken);
    }
}

void freePartitions(PlanRun &run, SetAside &aside, ObjectId table)
{
    for (const Table *other : run.referrers.of(table, run.state)) {
        for (const ForeignKey &key : other->foreignKeys) {
            if (key.referencedTable == table)
                aside.take(run.table(other->id), {other->id, PartKind::ForeignKey, key.id});
        }
    }
}

} // namespace joinery::postgresql
