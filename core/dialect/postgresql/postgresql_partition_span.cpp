// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_partition_span.h"

#include "core/dialect/postgresql/postgresql_partition_bounds.h"
#include "core/dialect/postgresql/postgresql_tables.h"
#include "core/operation/apply.h"
#include "core/operation/lookup.h"

namespace joinery::postgresql {

namespace {

bool isAboutPartition(const Operation &operation)
{
    return std::holds_alternative<AddPartition>(operation) || std::holds_alternative<DropPartition>(operation) ||
           std::holds_alternative<RenamePartition>(operation) || std::holds_alternative<AlterPartition>(operation);
}

bool hasOtherBound(const Partition &before, const Partition &after)
{
    return before.parent != after.parent || boundText(before.bound) != boundText(after.bound);
}

QString spreadText(const Table &table, ObjectId parent)
{
    const Partition *found = table.partitions.find(parent);
    return found ? found->partitionBy : table.options.partitionBy;
}

Table tableIn(const Schema &schema, ObjectId id)
{
    const Table *found = schema.tables.find(id);
    return found ? loweredTable(*found) : Table();
}

} // namespace

PartitionSpan::PartitionSpan(const PlanRun &run)
    : m_before(tableIn(run.state, subjectId(run.state, run.operation()))), m_last(run.index())
{
    findEnd(run);
    compare();
    findMoves();
    findDetached();
}

void PartitionSpan::findEnd(const PlanRun &run)
{
    Schema state = run.state;
    QSet<ObjectId> dropped;
    for (int i = run.index(); i < run.operations().size() && !run.rowOperations().contains(i); ++i) {
        if (run.loose.contains(i))
            break;
        const Operation &operation = run.operations().at(i);
        const bool isOfTable = subjectId(state, operation) == m_before.id;
        const bool isAbout = isOfTable && isAboutPartition(operation);
        const auto *add = std::get_if<AddPartition>(&operation);
        const auto *drop = std::get_if<DropPartition>(&operation);
        // What comes back under its id is another table.
        if ((isAbout && add && dropped.contains(add->part.id)) ||
            (isOfTable && std::holds_alternative<DropTable>(operation)))
            break;
        if (isAbout && drop) {
            const Partition *partition = findPart(state.tables.find(m_before.id)->partitions, drop->part);
            dropped.insert(partition ? partition->id : drop->part.id);
        }
        if (!joinery::apply(operation, state))
            break;
        if (!isAbout)
            continue;
        m_isBroken = m_isBroken || i > m_last + 1;
        m_last = i;
        m_after = tableIn(state, m_before.id);
    }
}

void PartitionSpan::compare()
{
    for (const Partition &partition : m_before.partitions) {
        const Partition *after = m_after.partitions.find(partition.id);
        if (after && !hasOtherBound(partition, *after))
            continue;
        m_changedLevels.insert(partition.parent);
        if (after) {
            m_rebound.insert(partition.id);
            m_changedLevels.insert(after->parent);
        }
    }
    for (const Partition &partition : m_after.partitions) {
        if (isAdded(partition.id))
            m_changedLevels.insert(partition.parent);
    }
}

PartitionSpan::Path PartitionSpan::pathOf(const Table &table, ObjectId partition)
{
    Path path;
    for (const Partition *each = table.partitions.find(partition); each && path.size() <= table.partitions.size();
         each = table.partitions.find(each->parent))
        path.append(each);
    return path;
}

QList<const Partition *> PartitionSpan::leavesOf(const Table &table)
{
    QList<const Partition *> result = partitionsInOrder(table);
    result.removeIf([](const Partition *partition) { return !partition->partitionBy.isEmpty(); });
    return result;
}

/** Whether what it holds may change: it or what it is a part of comes, goes, is bound anew, or is the rest there. */
bool PartitionSpan::isTouched(const Path &path, const Table &other) const
{
    return std::any_of(path.begin(), path.end(), [&](const Partition *each) {
        return m_rebound.contains(each->id) || !other.partitions.contains(each->id) ||
               (isRest(*each) && m_changedLevels.contains(each->parent));
    });
}

void PartitionSpan::findMoves()
{
    for (const Partition *from : leavesOf(m_before)) {
        const Path path = pathOf(m_before, from->id);
        for (const Partition *to : isTouched(path, m_after) ? leavesOf(m_after) : QList<const Partition *>()) {
            const Path target = pathOf(m_after, to->id);
            if (from->id != to->id && isTouched(target, m_before) && !areApart(path, target))
                m_moves.append({from->id, to->id});
        }
    }
}

void PartitionSpan::findDetached()
{
    m_detached = m_rebound;
    for (const RowMove &move : std::as_const(m_moves)) {
        for (const Path &path : {pathOf(m_before, move.from), pathOf(m_after, move.to)}) {
            for (const Partition *each : path) {
                const bool stays = !isAdded(each->id) && !isDropped(each->id);
                if (stays && isRest(*each) && m_changedLevels.contains(each->parent))
                    m_detached.insert(each->id);
            }
        }
    }
}

/** Whether a row in the one was never, by bounds beside each other below the same, one for the other. */
bool PartitionSpan::areApart(const Path &from, const Path &to) const
{
    return std::any_of(from.begin(), from.end(), [&](const Partition *source) {
        return std::any_of(to.begin(), to.end(), [&](const Partition *target) {
            return source->parent == target->parent && areApart(*source, *target);
        });
    });
}

bool PartitionSpan::areApart(const Partition &from, const Partition &to) const
{
    const auto spread = spreadOf(spreadText(m_before, from.parent));
    const auto bound = boundOf(from.bound);
    const auto target = boundOf(to.bound);
    if (!spread || !bound || !target)
        return false;
    const QList<TypeFamily> families = familiesOf(*spread, m_before);
    if (const Partition *holder = holderOf(from))
        return holder->id != to.id;
    if (!isRest(from) || isRest(to))
        return joinery::postgresql::areApart(*bound, *target, families);
    // The rest holds nothing of what another has taken.
    return std::any_of(m_before.partitions.begin(), m_before.partitions.end(), [&](const Partition &other) {
        const auto taken = boundOf(other.bound);
        return other.parent == from.parent && taken && takesAllOf(*taken, *target, families);
    });
}

/** The one beside it that takes all its rows afterwards; null where that is not plain. */
const Partition *PartitionSpan::holderOf(const Partition &before) const
{
    const auto spread = spreadOf(spreadText(m_before, before.parent));
    const auto bound = boundOf(before.bound);
    if (!spread || !bound)
        return nullptr;
    const QList<TypeFamily> families = familiesOf(*spread, m_before);
    for (const Partition &other : m_after.partitions) {
        const auto taken = boundOf(other.bound);
        if (other.parent == before.parent && taken && takesAllOf(*taken, *bound, families))
            return &other;
    }
    return nullptr;
}

/** Whether what it takes is the same, and what it is a part of takes the same. */
bool PartitionSpan::isStable(const Partition &before) const
{
    return !isTouched(pathOf(m_before, before.id), m_after);
}

QSet<ObjectId> PartitionSpan::stablePlacesOf(ObjectId from) const
{
    QSet<ObjectId> result;
    for (const Partition *each : pathOf(m_before, from)) {
        if (isStable(*each))
            result.insert(each->id);
    }
    return result;
}

bool PartitionSpan::keepsAllRowsOf(ObjectId id) const
{
    const Path path = pathOf(m_before, id);
    const auto isChanged = [&](const Partition *each) { return isTouched({each}, m_after); };
    // Above the highest that changes all rows stay.
    const auto highest = std::find_if(path.rbegin(), path.rend(), isChanged);
    if (highest == path.rend())
        return true;
    bool hasRest = false;
    bool areLeaves = true;
    for (const Partition &each : m_after.partitions) {
        const bool isBeside = each.parent == (*highest)->parent;
        hasRest = hasRest || (isBeside && isRest(each));
        areLeaves = areLeaves && (!isBeside || each.partitionBy.isEmpty());
    }
    const Partition *holder = holderOf(**highest);
    const bool keepsItsParts =
        holder && holder->id == (*highest)->id && std::count_if(path.begin(), path.end(), isChanged) == 1;
    return (hasRest && areLeaves) || (holder && (holder->partitionBy.isEmpty() || keepsItsParts));
}

} // namespace joinery::postgresql
