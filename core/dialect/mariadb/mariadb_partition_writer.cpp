// SPDX-License-Identifier: MIT
#include "core/base/translate.h"
#include "core/dialect/mariadb/mariadb_partition_change.h"
#include "core/dialect/mariadb/mariadb_partitioning.h"
#include "core/dialect/mariadb/mariadb_tables.h"
#include "core/dialect/mariadb/mariadb_writer.h"
#include "core/operation/lookup.h"

namespace joinery::mariadb {

Result<void> PartitionWriter::writeChanges()
{
    const ObjectId id = subjectId(run.state, run.operation());
    const Schema before = run.state;
    if (const auto applied = run.advance(); !applied)
        return applied;
    const Table *from = before.tables.find(id);
    const Table *to = run.state.tables.find(id);
    const auto gathered = lastOfGathered(run, id);
    if (!from || !to || isSpreadAnew(run, id) || (gathered && run.last() < *gathered))
        return {};
    Table there = *from;
    if (gathered)
        there.partitions = run.start.tables.find(id)->partitions;
    checks.lookAt(before);
    write(there, *to);
    return {};
}

void PartitionWriter::write(const Table &from, const Table &to)
{
    const PartitionChange change = partitionChange(from, to);
    if (!change.gone.isEmpty())
        drop(from, change.gone);
    else
        checks.partitions(from, to);
    if (!change.clause.isEmpty())
        alter(to, change.clause);
}

void PartitionWriter::drop(const Table &from, const QList<const Partition *> &partitions)
{
    QStringList names;
    for (const Partition *partition : partitions) {
        names.append(partition->name);
        noteLoss(from, *partition);
    }
    alter(from, QStringLiteral("DROP PARTITION ") + quotedNames(names));
}

/** A partition is no table there, but can be read by its name. What the plan itself made loses nothing. */
void PartitionWriter::noteLoss(const Table &table, const Partition &partition)
{
    const Table *former = run.start.tables.find(table.id);
    const Partition *old = former ? former->partitions.find(partition.id) : nullptr;
    if (!old)
        return;
    const QList<Operation> &operations = run.operations();
    const auto drops = [&](const Operation &operation) {
        const auto *drop = std::get_if<DropPartition>(&operation);
        const bool isHere = drop && (drop->table.id.isNull() || drop->table.id == table.id);
        return isHere && findPart(table.partitions, drop->part) == table.partitions.find(partition.id);
    };
    const auto found = std::find_if(operations.begin(), operations.begin() + run.last() + 1, drops);
    run.plan.losses.append(
        {Message::tr("partition %1 of table %2").arg(old->name, former->name),
         QStringLiteral("SELECT count(*) FROM %1 PARTITION (%2)").arg(quotedName(former->name), quotedName(old->name)),
         static_cast<int>(found - operations.begin())});
}

void PartitionWriter::alter(const Table &table, const QString &clause)
{
    run.add(alterTable(run.server, table, table, {clause}));
}

} // namespace joinery::mariadb
