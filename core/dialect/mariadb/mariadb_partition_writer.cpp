// SPDX-License-Identifier: MIT
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

} // namespace

void PartitionWriter::alter(const Table &table, const QString &clause)
{
    run.add(alterTable(table, table, {clause}));
}

Result<void> PartitionWriter::write(const AddPartition &operation)
{
    if (const auto applied = run.advance(); !applied)
        return applied;
    const Table table = *findTable(run.state, operation.table);
    const Partition &added = *table.partitions.find(operation.part.id);
    const Partition *next = isByRange(table) ? nextOf(table, added) : nullptr;
    if (table.partitions.size() == 1)
        alter(table, partitionClause(table).trimmed());
    else if (next)
        // Ranges can only be put behind the last one; elsewhere one of them is cut in two.
        alter(table, QStringLiteral("REORGANIZE PARTITION %1 INTO (%2, %3)")
                         .arg(quotedName(next->name), partitionText(added), partitionText(*next)));
    else
        alter(table, QStringLiteral("ADD PARTITION (%1)").arg(partitionText(added)));
    return {};
}

Result<void> PartitionWriter::write(const DropPartition &operation)
{
    const Table *found = findTable(run.state, operation.table);
    const Partition *partition = found ? findPart(found->partitions, operation.part) : nullptr;
    if (!partition)
        return run.advance();
    // The last one goes with the partitioning itself, which keeps the rows: they are taken out first, as with any other
    // partition without a word to triggers.
    if (found->partitions.size() == 1) {
        alter(*found, QStringLiteral("TRUNCATE PARTITION ") + quotedName(partition->name));
        alter(*found, QStringLiteral("REMOVE PARTITIONING"));
    } else {
        alter(*found, QStringLiteral("DROP PARTITION ") + quotedName(partition->name));
    }
    return run.advance();
}

Result<void> PartitionWriter::write(const RenamePartition &operation)
{
    const Table *found = findTable(run.state, operation.table);
    const Partition *partition = found ? findPart(found->partitions, operation.partition) : nullptr;
    if (partition) {
        Partition renamed = *partition;
        renamed.name = operation.to;
        alter(*found, QStringLiteral("REORGANIZE PARTITION %1 INTO (%2)")
                          .arg(quotedName(partition->name), partitionText(renamed)));
    }
    return run.advance();
}

Result<void> PartitionWriter::write(const AlterPartition &operation)
{
    const Table *found = findTable(run.state, operation.table);
    if (!found)
        return run.advance();
    const QString before = partitionClause(*found);
    if (const auto applied = run.advance(); !applied)
        return applied;
    const Table table = *findTable(run.state, operation.table);
    if (partitionClause(table) != before)
        alter(table, partitionClause(table).trimmed());
    return {};
}

} // namespace joinery::mariadb
