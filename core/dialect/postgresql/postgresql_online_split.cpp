// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_online_split.h"

#include "core/operation/apply.h"
#include "core/operation/lookup.h"
#include "core/operation/part_access.h"
#include "core/schema/schema.h"

#include <QMap>
#include <QSet>

namespace joinery::postgresql {

namespace {

/** What an operation becomes: what stays in its place, and what comes later. */
struct Halves
{
    std::optional<Operation> first;
    Operation late;
};

/** Whether others may use the table, and PostgreSQL takes for it what it takes for plain tables. */
bool isPlainAndThere(const Schema &before, const Table &table)
{
    const Table *old = before.tables.find(table.id);
    const auto isPlain = [](const Table &each) {
        return each.partitions.isEmpty() && each.options.partitionBy.isEmpty();
    };
    return old && isPlain(*old) && isPlain(table);
}

/** Whether what it does, or what it holds, may rely on a key of a table. */
bool mayNeedKey(const Operation &operation)
{
    return std::holds_alternative<AddForeignKey>(operation) || std::holds_alternative<AlterForeignKey>(operation) ||
           std::holds_alternative<AddTable>(operation) || std::holds_alternative<AddObject>(operation) ||
           std::holds_alternative<ReplaceObject>(operation) || std::holds_alternative<RawSql>(operation) ||
           std::holds_alternative<Code>(operation) || isAboutRows(operation);
}

class Splitting
{
public:
    Splitting(const Schema &before, const QList<Operation> &operations) : m_before(before), m_operations(operations)
    {
        for (int i = int(operations.size()) - 1; i >= 0 && m_lastNeedOfKeys < 0; --i) {
            if (mayNeedKey(operations.at(i)))
                m_lastNeedOfKeys = i;
        }
        note();
    }

    OnlineSplit split()
    {
        if (m_halves.isEmpty())
            return splitWith({});
        const QSet<int> all(m_halves.keyBegin(), m_halves.keyEnd());
        if (const OnlineSplit whole = splitWith(all); leadsToTheSame(whole))
            return whole;
        QSet<int> taken;
        for (auto each = m_halves.keyBegin(); each != m_halves.keyEnd(); ++each) {
            QSet<int> more = taken;
            more.insert(*each);
            if (leadsToTheSame(splitWith(more)))
                taken = more;
        }
        return splitWith(taken);
    }

private:
    /** What could be put off, if nothing else were in the way. */
    void note()
    {
        m_after = m_before;
        for (m_index = 0; m_index < m_operations.size(); ++m_index) {
            const Operation &operation = m_operations.at(m_index);
            if (const auto halves = std::visit([this](const auto &each) { return halved(each); }, operation))
                m_halves.insert(m_index, *halves);
            if (!apply(operation, m_after))
                return;
        }
    }

    [[nodiscard]] OnlineSplit splitWith(const QSet<int> &putOff) const
    {
        OnlineSplit result;
        for (int i = 0; i < m_operations.size(); ++i) {
            const bool isPutOff = putOff.contains(i);
            const std::optional<Operation> first = isPutOff ? m_halves.value(i).first : m_operations.at(i);
            if (first) {
                result.first.append(*first);
                result.origins.append(i);
            }
            if (isPutOff)
                result.late.append({m_halves.value(i).late, i});
        }
        return result;
    }

    [[nodiscard]] bool leadsToTheSame(const OnlineSplit &split) const
    {
        Schema schema = m_before;
        if (!apply(split.first, schema))
            return false;
        for (const LateOperation &late : split.late) {
            if (!apply(late.operation, schema))
                return false;
        }
        return schema == m_after;
    }

    /** The table as it is right before the operation at hand, when that can be done while others use it. */
    [[nodiscard]] const Table *tableInUse(const ObjectReference &reference) const
    {
        const Table *table = reference.id.isNull() ? nullptr : findTable(m_after, reference);
        return table && isPlainAndThere(m_before, *table) ? table : nullptr;
    }

    /** Nothing of this operation can wait. */
    template <typename Op>
    [[nodiscard]] std::optional<Halves> halved(const Op &) const
    {
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Halves> halved(const AddIndex &operation) const
    {
        return wholly(operation, !operation.part.unique || isNoKeyNeeded());
    }
    [[nodiscard]] std::optional<Halves> halved(const AlterIndex &operation) const
    {
        return wholly(operation, !(operation.before.unique || operation.after.unique) || isNoKeyNeeded());
    }
    [[nodiscard]] std::optional<Halves> halved(const DropIndex &operation) const
    {
        // Something else may take its name, or change its columns, which would cost making it anew.
        return wholly(operation, isOnlyOneOn(operation.table));
    }
    [[nodiscard]] std::optional<Halves> halved(const AddUniqueConstraint &operation) const
    {
        return wholly(operation, isNoKeyNeeded());
    }
    [[nodiscard]] std::optional<Halves> halved(const SetPrimaryKey &operation) const
    {
        const Table *table = tableInUse(operation.table);
        return wholly(operation, table && !table->primaryKey && operation.after && isNoKeyNeeded());
    }
    [[nodiscard]] std::optional<Halves> halved(const AddForeignKey &operation) const
    {
        return validatedLater(operation);
    }
    [[nodiscard]] std::optional<Halves> halved(const AddCheckConstraint &operation) const
    {
        return validatedLater(operation);
    }
    template <typename Part>
    [[nodiscard]] std::optional<Halves> halved(const AlterPart<Part> &operation)
        const requires std::same_as<Part, ForeignKey> || std::same_as<Part, CheckConstraint>
    {
        Part valid = operation.before;
        valid.enforcement = Enforcement::Enforced;
        return wholly(operation, operation.before.enforcement == Enforcement::NotValid && valid == operation.after);
    }

    [[nodiscard]] std::optional<Halves> halved(const AlterColumn &operation) const
    {
        const Column &after = operation.after;
        const bool refuses = operation.before.nullable && !after.nullable && !after.autoIncrement && !after.generated &&
                             !operation.before.id.isNull();
        const Table *table = refuses ? tableInUse(operation.table) : nullptr;
        if (!table || table->isPrimaryKeyColumn(operation.before.id))
            return std::nullopt;
        AlterColumn first = operation;
        first.after.nullable = true;
        AlterColumn late = operation;
        late.before = first.after;
        late.conversion.clear();
        late.conversionBack.clear();
        const bool isNothing = first.before == first.after && first.conversion.isEmpty();
        return Halves{isNothing ? std::nullopt : std::optional<Operation>(first), late};
    }

    template <typename Op>
    [[nodiscard]] std::optional<Halves> wholly(const Op &operation, bool isPossible) const
    {
        if (!isPossible || !tableInUse(operation.table))
            return std::nullopt;
        return Halves{std::nullopt, operation};
    }

    template <typename Part>
    [[nodiscard]] std::optional<Halves> validatedLater(const AddPart<Part> &operation) const
    {
        if (operation.part.enforcement != Enforcement::Enforced || operation.part.id.isNull() ||
            !tableInUse(operation.table))
            return std::nullopt;
        AddPart<Part> first = operation;
        first.part.enforcement = Enforcement::NotValid;
        return Halves{first, AlterPart<Part>{operation.table, first.part, operation.part}};
    }

    [[nodiscard]] bool isNoKeyNeeded() const { return m_lastNeedOfKeys < m_index; }

    [[nodiscard]] bool isOnlyOneOn(const ObjectReference &table) const
    {
        return std::count_if(m_operations.begin(), m_operations.end(),
                             [&](const Operation &each) { return subjectId(m_before, each) == table.id; }) == 1;
    }

    const Schema &m_before;
    const QList<Operation> &m_operations;
    Schema m_after;
    int m_index = 0;
    int m_lastNeedOfKeys = -1;
    QMap<int, Halves> m_halves;
};

} // namespace

OnlineSplit splitOnline(const Schema &before, const QList<Operation> &operations)
{
    return Splitting(before, operations).split();
}

} // namespace joinery::postgresql
