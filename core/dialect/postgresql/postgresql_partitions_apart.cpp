// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_partitions_apart.h"

#include "core/dialect/postgresql/postgresql_loose_partitions.h"
#include "core/dialect/postgresql/postgresql_tables.h"
#include "core/dialect/postgresql/postgresql_text.h"
#include "core/operation/apply.h"
#include "core/operation/lookup.h"

#include <QSet>

#include <numeric>

namespace joinery::postgresql {

namespace {

/** The partitions that are meant, and all those below them, from the top. */
QList<Partition> branches(const Table &table, const QSet<QString> &names)
{
    QList<Partition> result;
    QSet<ObjectId> taken;
    for (const Partition *partition : partitionsInOrder(table)) {
        if (!names.contains(partitionName(table, *partition)) && !taken.contains(partition->parent))
            continue;
        taken.insert(partition->id);
        result.append(*partition);
    }
    return result;
}

PartitionsApart asTheyAre(const QList<Operation> &operations)
{
    PartitionsApart result{operations, QList<int>(operations.size())};
    std::iota(result.origins.begin(), result.origins.end(), 0);
    return result;
}

/** Takes the operations apart where they are about the partitions of these names. */
class TakingApart
{
public:
    TakingApart(const Schema &before, const QSet<QString> &names) : m_state(before), m_names(names) {}

    PartitionsApart take(const QList<Operation> &operations)
    {
        for (m_index = 0; m_index < operations.size(); ++m_index) {
            const Operation &operation = operations.at(m_index);
            if (const auto *add = std::get_if<AddTable>(&operation))
                take(*add);
            else if (const auto *drop = std::get_if<DropTable>(&operation))
                take(*drop);
            else
                append(operation);
            if (!joinery::apply(operation, m_state))
                return asTheyAre(operations);
        }
        return m_result;
    }

private:
    void append(const Operation &operation)
    {
        m_result.operations.append(operation);
        m_result.origins.append(m_index);
    }

    void take(const AddTable &add)
    {
        const QList<Partition> taken = branches(add.table, m_names);
        AddTable without = add;
        for (const Partition &partition : taken)
            without.table.partitions.remove(partition.id);
        append(without);
        for (const Partition &partition : taken)
            append(AddPartition{referenceTo(add.table), partition});
    }

    void take(const DropTable &drop)
    {
        const Table *table = findTable(m_state, drop.table);
        const QList<Partition> taken = table ? branches(*table, m_names) : QList<Partition>();
        for (auto partition = taken.crbegin(); partition != taken.crend(); ++partition)
            append(DropPartition{drop.table, referenceToPart(*partition)});
        append(drop);
    }

    Schema m_state;
    const QSet<QString> &m_names;
    int m_index = 0;
    PartitionsApart m_result;
};

/** The names of tables that the operations add or drop, among those that have, or come with, partitions. */
QSet<QString> candidates(const Schema &before, const QList<Operation> &operations)
{
    QSet<QString> tables;
    QSet<QString> partitions;
    const auto note = [&](const Table &table) {
        tables.insert(nameOf(table));
        for (const Partition &partition : table.partitions)
            partitions.insert(partitionName(table, partition));
    };
    for (const Operation &operation : operations) {
        if (const auto *add = std::get_if<AddTable>(&operation))
            note(add->table);
        else if (const auto *drop = std::get_if<DropTable>(&operation)) {
            if (const Table *table = findTable(before, drop->table))
                note(*table);
        }
    }
    return partitions.intersect(tables);
}

} // namespace

PartitionsApart partitionsApart(const Schema &before, const QList<Operation> &operations)
{
    QSet<QString> names = candidates(before, operations);
    // Only what keeps its rows: all else is added and dropped as a whole.
    while (!names.isEmpty()) {
        const PartitionsApart result = TakingApart(before, names).take(operations);
        QSet<QString> loose;
        for (const LoosePartition &each : loosePartitions(before, result.operations))
            loose.insert(each.name);
        if (loose.contains(names))
            return result;
        names.intersect(loose);
    }
    return asTheyAre(operations);
}

} // namespace joinery::postgresql
