// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_loose_partitions.h"

#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_names.h"
#include "core/dialect/postgresql/postgresql_partition_bounds.h"
#include "core/dialect/postgresql/postgresql_partition_conditions.h"
#include "core/dialect/postgresql/postgresql_partition_parts.h"
#include "core/dialect/postgresql/postgresql_tables.h"
#include "core/dialect/postgresql/postgresql_text.h"
#include "core/dialect/postgresql/postgresql_types.h"
#include "core/operation/apply.h"
#include "core/operation/lookup.h"

#include <set>

namespace joinery::postgresql {

namespace {

/** The table that a partition is: PostgreSQL copies to it what holds for each row, and names it anew. */
class BareTable
{
public:
    BareTable(const Table &whole, const Partition &partition, const QList<Partition> &below, const Table &table)
        : m_whole(whole), m_partition(partition), m_names(constraintNames(whole)), m_table(table)
    {
        m_result.id = table.id;
        m_result.nameSpace = table.nameSpace;
        m_result.name = table.name;
        m_result.comment = partition.comment;
        m_result.options.parameters = partition.parameters;
        m_result.options.parameters.removeIf([](const auto &parameter) {
            const QStringList &own = partitionPartWords();
            return std::any_of(own.begin(), own.end(),
                               [&](const QString &word) { return parameter.key().startsWith(word); });
        });
        m_result.options.tablespace = m_result.options.parameters.take(QStringLiteral("tablespace"));
        m_result.options.unlogged =
            m_result.options.parameters.take(QStringLiteral("unlogged")) == QLatin1String("true");
        addColumns();
        addConstraints();
        nameKeys();
        addIndexes();
        m_result.options.partitionBy = partition.partitionBy;
        for (const Partition &each : below)
            addPartition(each, below);
    }

    [[nodiscard]] const Table &result() const { return m_result; }

private:
    void addColumns()
    {
        for (const Column &column : m_whole.columns) {
            Column copy = column;
            copy.id = idOf(column.id);
            copy.nullable = !refusesNull(m_whole, column);
            copy.autoIncrement = false;
            copy.details = {};
            const QMap<QString, QString> &options = column.details->options;
            for (const QString &option : {QStringLiteral("storage"), QStringLiteral("compression")}) {
                if (options.contains(option))
                    copy.details.edit().options.insert(option, options.value(option));
            }
            if (isSerial(column))
                copy.defaultValue = DefaultValue::expression(
                    QStringLiteral("nextval(%1::regclass)")
                        .arg(quotedText(qualified(m_whole.nameSpace,
                                                  impliedName(m_whole.name, column.name, QStringLiteral("seq"))))));
            takeOwn(copy);
            m_result.columns.append(copy);
        }
    }

    /** What the partition says of the column. */
    void takeOwn(Column &column) const
    {
        const QMap<QString, QString> &own = m_partition.parameters;
        if (const auto value = own.constFind(defaultParameter(column.name)); value != own.cend())
            column.defaultValue = value->isEmpty() ? std::nullopt : std::optional(DefaultValue::expression(*value));
        column.nullable = column.nullable && !own.contains(notNullParameter(column.name));
        column.comment = own.value(commentParameter(column.name));
    }

    void addConstraints()
    {
        if (m_whole.primaryKey) {
            m_result.primaryKey = m_whole.primaryKey;
            m_result.primaryKey->name.clear();
            m_result.primaryKey->columns = idsOf(m_whole.primaryKey->columns);
            clear(m_result.primaryKey->details);
        }
        for (UniqueConstraint unique : m_whole.uniqueConstraints) {
            unique.id = ownId(unique.id);
            unique.name.clear();
            unique.columns = idsOf(unique.columns);
            clear(unique.details);
            m_result.uniqueConstraints.insert(unique);
        }
        for (CheckConstraint check : m_whole.checks) {
            check.name = m_names.value(check.id);
            check.id = ownId(check.id);
            check.column = idOf(check.column);
            check.comment.clear();
            m_result.checks.insert(check);
        }
        for (ForeignKey key : m_whole.foreignKeys) {
            key.name = m_names.value(key.id);
            key.id = ownId(key.id);
            key.columns = idsOf(key.columns);
            key.setColumns = idsOf(key.setColumns);
            key.comment.clear();
            m_result.foreignKeys.insert(key);
        }
    }

    /** By the names PostgreSQL chooses: without one they would be taken for whatever they are to be called. */
    void nameKeys()
    {
        const QHash<ObjectId, QString> names = constraintNames(m_result);
        if (m_result.primaryKey)
            m_result.primaryKey->name = ownName(m_names.value({}), names.value({}));
        for (const UniqueConstraint &unique : m_whole.uniqueConstraints) {
            const ObjectId id = ownId(unique.id);
            m_result.uniqueConstraints.edit(id)->name = ownName(m_names.value(unique.id), names.value(id));
        }
    }

    void addIndexes()
    {
        QSet<QString> taken = QSet<QString>(m_names.begin(), m_names.end());
        for (const Index *index : sortedByName(m_whole.indexes)) {
            Index copy = *index;
            copy.id = ownId(index->id);
            copy.name = ownName(index->name, indexNameOfPartition(m_whole, *index, m_result.name, taken));
            taken.insert(copy.name);
            for (IndexPart &part : copy.parts)
                part.column = idOf(part.column);
            if (!index->details->include.isEmpty())
                copy.details.edit().include = idsOf(index->details->include);
            if (!index->details->comment.isEmpty())
                copy.details.edit().comment.clear();
            m_result.indexes.insert(copy);
        }
    }

    /** What the partition's part of an index or key is called. */
    [[nodiscard]] QString ownName(const QString &tablesIndex, const QString &usual) const
    {
        return m_partition.parameters.value(indexParameter(tablesIndex), usual);
    }

    void addPartition(Partition partition, const QList<Partition> &all)
    {
        const auto parent =
            std::find_if(all.begin(), all.end(), [&](const Partition &each) { return each.id == partition.parent; });
        partition.parent = parent == all.end() ? ObjectId() : samePartition(*parent)->id;
        partition.id = samePartition(partition)->id;
        partition.nameSpace = samePartition(partition)->nameSpace;
        m_result.partitions.insert(partition);
    }

    /** The one of this name that the table has. */
    [[nodiscard]] const Partition *samePartition(const Partition &partition) const
    {
        const QString name = partitionName(m_whole, partition);
        return &*std::find_if(m_table.partitions.begin(), m_table.partitions.end(),
                              [&](const Partition &each) { return partitionName(m_table, each) == name; });
    }

    void clear(Rare<KeyDetails> &details) const
    {
        if (!details->include.isEmpty())
            details.edit().include = idsOf(details->include);
        if (!details->comment.isEmpty())
            details.edit().comment.clear();
    }

    /** The column of the same name in the table. */
    [[nodiscard]] ObjectId idOf(ObjectId column) const
    {
        const Column *own = m_whole.column(column);
        const Column *found = own ? m_table.columnNamed(own->name) : nullptr;
        return found ? found->id : ObjectId();
    }

    [[nodiscard]] QList<ObjectId> idsOf(const QList<ObjectId> &columns) const
    {
        QList<ObjectId> result;
        for (const ObjectId column : columns)
            result.append(idOf(column));
        return result;
    }

    [[nodiscard]] ObjectId ownId(ObjectId part) const
    {
        return ObjectId::derived(m_table.id.text() + QLatin1Char('/') + part.text());
    }

    const Table &m_whole;
    const Partition &m_partition;
    const QHash<ObjectId, QString> m_names;
    const Table &m_table;
    Table m_result;
};

std::set<QString> columnNames(const Table &table)
{
    std::set<QString> result;
    for (const Column &column : table.columns)
        result.insert(column.name);
    return result;
}

std::set<QString> partitionNames(const Table &table, const QList<Partition> &partitions)
{
    std::set<QString> result;
    for (const Partition &partition : partitions)
        result.insert(partitionName(table, partition));
    return result;
}

QList<Partition> listOf(const IdMap<Partition> &partitions)
{
    return {partitions.begin(), partitions.end()};
}

/** What tells a partition, its table then, and those below it. */
struct Branch
{
    Table whole;
    Partition partition;
    QList<Partition> below;
};

/** Whether the table has the columns of the partition and the same partitions below it. */
bool isAlike(const Table &table, const Branch &branch)
{
    return table.options.inherits.isEmpty() && !table.columns.isEmpty() &&
           table.options.partitionBy == branch.partition.partitionBy &&
           columnNames(table) == columnNames(branch.whole) &&
           partitionNames(table, listOf(table.partitions)) == partitionNames(branch.whole, branch.below);
}

/** Goes through the operations with the state before each of them. */
class Finder
{
public:
    explicit Finder(const Schema &before) : m_state(before) {}

    QList<LoosePartition> find(const QList<Operation> &operations)
    {
        for (m_index = 0; m_index < operations.size(); ++m_index) {
            const Operation &operation = operations.at(m_index);
            noteDropped(operation);
            if (isAboutRows(operation) || std::holds_alternative<RawSql>(operation))
                m_dropped.clear();
            if (!joinery::apply(operation, m_state))
                break;
            noteAdded(operation);
        }
        return m_found;
    }

private:
    void noteDropped(const Operation &operation)
    {
        if (const auto *drop = std::get_if<DropTable>(&operation)) {
            if (const Table *table = findTable(m_state, drop->table))
                m_dropped.append(
                    {.way = LoosePartition::Way::Joins, .first = m_index, .table = *table, .name = nameOf(*table)});
        } else if (const auto *part = std::get_if<DropPartition>(&operation)) {
            const Table *whole = findTable(m_state, part->table);
            const Partition *partition = whole ? findPart(whole->partitions, part->part) : nullptr;
            if (!partition)
                return;
            LoosePartition loose{.way = LoosePartition::Way::Leaves,
                                 .first = m_index,
                                 .whole = whole->id,
                                 .name = partitionName(*whole, *partition),
                                 .parent = parentOf(*whole, *partition)};
            Branch branch{loweredTable(*whole), *partition, {}};
            for (const LoosePartition &each : std::as_const(m_dropped)) {
                const Branch below = m_branches.value(each.first);
                if (each.whole != whole->id || below.partition.parent != partition->id)
                    continue;
                loose.below += QList<int>{each.first} + each.below;
                branch.below += QList<Partition>{below.partition} + below.below;
            }
            m_dropped.append(loose);
            m_branches.insert(m_index, branch);
        }
    }

    void noteAdded(const Operation &operation)
    {
        if (const auto *add = std::get_if<AddTable>(&operation)) {
            const Table &table = *m_state.tables.find(add->table.id);
            LoosePartition *found = dropped(LoosePartition::Way::Leaves, nameOf(table));
            if (!found)
                return;
            found->table = table;
            found->last = m_index;
            pair(*found, m_branches.value(found->first));
        } else if (const auto *part = std::get_if<AddPartition>(&operation)) {
            const Table *whole = findTable(m_state, part->table);
            if (const Partition *partition = whole ? whole->partitions.find(part->part.id) : nullptr)
                noteAdded(*whole, *partition);
        }
    }

    /** A partition, which may be the last of those below one that was a table. */
    void noteAdded(const Table &whole, const Partition &partition)
    {
        m_added.insert(partition.id, m_index);
        const Partition *top = &partition;
        LoosePartition *found = dropped(LoosePartition::Way::Joins, partitionName(whole, *top));
        while (!found && !top->parent.isNull()) {
            top = whole.partitions.find(top->parent);
            found = top ? dropped(LoosePartition::Way::Joins, partitionName(whole, *top)) : nullptr;
            if (!top)
                return;
        }
        if (!found || !m_added.contains(top->id))
            return;
        Branch branch{loweredTable(whole), *top, {}};
        found->below.clear();
        for (const Partition *each : partitionsInOrder(whole)) {
            const bool isBelow = each->parent == top->id ||
                                 std::any_of(branch.below.begin(), branch.below.end(),
                                             [&](const Partition &other) { return other.id == each->parent; });
            if (!isBelow)
                continue;
            // One that was there before, and is below another now, has its own rows.
            if (!m_added.contains(each->id))
                return;
            branch.below.append(*each);
            found->below.append(m_added.value(each->id));
        }
        found->whole = whole.id;
        found->parent = parentOf(whole, *top);
        found->bound = boundText(top->bound);
        found->last = m_added.value(top->id);
        // PostgreSQL looks itself at what the rest would take.
        if (!isRest(*top)) {
            const PartitionConditions conditions(branch.whole);
            found->taken = conditions.of(*top).value_or(QString());
            found->keys = conditions.keysOf(*top);
        }
        pair(*found, branch);
    }

    LoosePartition *dropped(LoosePartition::Way way, const QString &name)
    {
        const auto found = std::find_if(m_dropped.begin(), m_dropped.end(), [&](const LoosePartition &each) {
            return each.way == way && each.name == name;
        });
        return found == m_dropped.end() ? nullptr : &*found;
    }

    void pair(LoosePartition &loose, const Branch &branch)
    {
        if (!isAlike(loose.table, branch))
            return;
        loose.bare = BareTable(branch.whole, branch.partition, branch.below, loose.table).result();
        m_found.append(loose);
        m_dropped.removeIf([&](const LoosePartition &each) {
            const LoosePartition &found = m_found.constLast();
            return each.first == found.first || found.below.contains(each.first);
        });
    }

    Schema m_state;
    int m_index = 0;
    /** What has been dropped and may come back as something else. */
    QList<LoosePartition> m_dropped;
    /** What was there before an operation dropped the partition. */
    QHash<int, Branch> m_branches;
    /** The operations that have added partitions. */
    QHash<ObjectId, int> m_added;
    QList<LoosePartition> m_found;
};

} // namespace

QList<LoosePartition> loosePartitions(const Schema &before, const QList<Operation> &operations)
{
    const auto any = [&operations](const auto &is) { return std::any_of(operations.begin(), operations.end(), is); };
    const bool leave = any([](const Operation &each) { return std::holds_alternative<DropPartition>(each); }) &&
                       any([](const Operation &each) { return std::holds_alternative<AddTable>(each); });
    const bool join = any([](const Operation &each) { return std::holds_alternative<AddPartition>(each); }) &&
                      any([](const Operation &each) { return std::holds_alternative<DropTable>(each); });
    return leave || join ? Finder(before).find(operations) : QList<LoosePartition>();
}

} // namespace joinery::postgresql
