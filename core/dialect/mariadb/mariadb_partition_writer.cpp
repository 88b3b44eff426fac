// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_partitioning.h"
#include "core/dialect/mariadb/mariadb_tables.h"
#include "core/dialect/mariadb/mariadb_writer.h"
#include "core/operation/lookup.h"

namespace joinery::mariadb {

namespace {

/** The partition that comes after this one in the order of the bounds, or null. */
const Partition *nextOf(const Table &table, const Partition &partition)
{
    const QList<const Partition *> order = partitionsInOrder(table);
    const auto found =
        std::find_if(order.begin(), order.end(), [&](const Partition *each) { return each->id == partition.id; });
    return found == order.end() || found + 1 == order.end() ? nullptr : *(found + 1);
}

/** The partition that takes what no list has; null for none. */
const Partition *restOf(const Table &table)
{
    const auto found = std::find_if(table.partitions.begin(), table.partitions.end(), [&](const Partition &partition) {
        return isByList(table) && names(partition.bound, QStringLiteral("default"));
    });
    return found == table.partitions.end() ? nullptr : &*found;
}

/** Whether the server would refuse to reorganize it, or put rows of the rest where it does not find them. */
bool concernsRest(const Table &from, const Operation &operation)
{
    const Partition *rest = restOf(from);
    const auto *rename = std::get_if<RenamePartition>(&operation);
    const bool renamesRest = rest && rename && findPart(from.partitions, rename->partition) == rest;
    return renamesRest || (rest && std::holds_alternative<AddPartition>(operation));
}

} // namespace

Result<void> PartitionWriter::writeChanges()
{
    const ObjectId id = subjectId(run.state, run.operation());
    const Schema before = run.state;
    if (const auto applied = run.advance(); !applied)
        return applied;
    const Table *from = before.tables.find(id);
    const Table *to = run.state.tables.find(id);
    if (!from || !to || isSpreadAnew(run, id))
        return {};
    checks.lookAt(before);
    if (run.first() == run.last())
        writeOne(*from, *to, run.operation());
    else
        writeAll(*from, *to);
    return {};
}

void PartitionWriter::writeOne(const Table &from, const Table &to, const Operation &operation)
{
    if (concernsRest(from, operation))
        writeAll(from, to);
    else if (const auto *add = std::get_if<AddPartition>(&operation); add && !from.partitions.isEmpty())
        this->add(to, *to.partitions.find(add->part.id));
    else if (std::holds_alternative<DropPartition>(operation) && !isByHash(from))
        this->drop(from, to);
    else if (std::holds_alternative<RenamePartition>(operation))
        this->rename(from, to);
    else
        writeAll(from, to);
}

void PartitionWriter::writeAll(const Table &from, const Table &to)
{
    const QString clause = partitionClause(to);
    if (clause == partitionClause(from))
        return;
    checks.partitions(from, to);
    alter(to, clause.trimmed());
}

void PartitionWriter::add(const Table &table, const Partition &added)
{
    // Ranges can only be put behind the last one; elsewhere one of them is cut in two.
    if (const Partition *next = isByRange(table) ? nextOf(table, added) : nullptr)
        reorganize(table, *next, {partitionText(added), partitionText(*next)});
    else
        alter(table, QStringLiteral("ADD PARTITION (%1)").arg(partitionText(added)));
}

void PartitionWriter::drop(const Table &from, const Table &to)
{
    for (const Partition &partition : from.partitions) {
        if (to.partitions.contains(partition.id))
            continue;
        // The last one goes with the partitioning itself, which keeps the rows: they are taken out first, as with any
        // other partition without a word to triggers.
        if (to.partitions.isEmpty()) {
            alter(from, QStringLiteral("TRUNCATE PARTITION ") + quotedName(partition.name));
            alter(from, QStringLiteral("REMOVE PARTITIONING"));
        } else {
            alter(from, QStringLiteral("DROP PARTITION ") + quotedName(partition.name));
        }
    }
}

void PartitionWriter::rename(const Table &from, const Table &to)
{
    for (const Partition &partition : from.partitions) {
        const Partition *renamed = to.partitions.find(partition.id);
        if (renamed && renamed->name != partition.name)
            reorganize(from, partition, {partitionText(*renamed)});
    }
}

void PartitionWriter::reorganize(const Table &table, const Partition &partition, const QStringList &into)
{
    alter(table, QStringLiteral("REORGANIZE PARTITION %1 INTO (%2)")
                     .arg(quotedName(partition.name), into.join(QStringLiteral(", "))));
}

void PartitionWriter::alter(const Table &table, const QString &clause)
{
    run.add(alterTable(table, table, {clause}));
}

} // namespace joinery::mariadb
