// SPDX-License-Identifier: MIT
#include "core/dialect/sql/losses.h"

#include "core/base/translate.h"
#include "core/operation/lookup.h"

namespace joinery {

namespace {

class LossFinder
{
public:
    LossFinder(int index, const Schema &state, const Schema &start, const Dialect &dialect)
        : m_index(index), m_state(state), m_start(start), m_dialect(dialect)
    {
    }

    QList<Loss> operator()(const DropTable &operation) const
    {
        const Table *table = findTable(m_state, operation.table);
        const Table *former = table ? m_start.tables.find(table->id) : nullptr;
        if (!former)
            return {};
        return {loss(Message::tr("table %1").arg(referenceTo(*former).qualified()), QStringLiteral("count(*)"),
                     nameOf(*former))};
    }

    QList<Loss> operator()(const DropColumn &operation) const
    {
        const Table *table = findTable(m_state, operation.table);
        const Column *column = table ? findColumn(*table, operation.column) : nullptr;
        return column ? ofColumn(table->id, column->id) : QList<Loss>();
    }

    /** A column that is computed from now on forgets what it held. */
    QList<Loss> operator()(const AlterColumn &operation) const
    {
        const Table *table = findTable(m_state, operation.table);
        const Column *column = table ? findColumn(*table, referenceToPart(operation.before)) : nullptr;
        return column && operation.after.generated ? ofColumn(table->id, column->id) : QList<Loss>();
    }

    /** Unless it is spread over partitions of its own, whose rows are lost already. */
    QList<Loss> operator()(const DropPartition &operation) const
    {
        const Table *table = findTable(m_state, operation.table);
        const Partition *partition = table ? findPart(table->partitions, operation.part) : nullptr;
        const Table *former = partition ? m_start.tables.find(table->id) : nullptr;
        const Partition *old = former ? former->partitions.find(partition->id) : nullptr;
        if (!old || !old->partitionBy.isEmpty())
            return {};
        const QString nameSpace = old->nameSpace.isEmpty() ? former->nameSpace : old->nameSpace;
        return {loss(Message::tr("partition %1 of table %2").arg(old->name, referenceTo(*former).qualified()),
                     QStringLiteral("count(*)"), qualifiedFor(m_dialect, nameSpace, old->name))};
    }

    template <typename Other>
    QList<Loss> operator()(const Other &) const
    {
        return {};
    }

private:
    [[nodiscard]] QString nameOf(const Table &table) const
    {
        return qualifiedFor(m_dialect, table.nameSpace, table.name);
    }

    [[nodiscard]] QList<Loss> ofColumn(ObjectId tableId, ObjectId columnId) const
    {
        const Table *table = m_start.tables.find(tableId);
        const Column *column = table ? table->column(columnId) : nullptr;
        if (!column || column->generated)
            return {};
        return {loss(Message::tr("column %1.%2").arg(referenceTo(*table).qualified(), column->name),
                     QStringLiteral("count(%1)").arg(m_dialect.quotedName(column->name)), nameOf(*table))};
    }

    [[nodiscard]] Loss loss(const QString &what, const QString &count, const QString &from) const
    {
        return {what, QStringLiteral("SELECT %1 FROM %2").arg(count, from), m_index};
    }

    int m_index;
    const Schema &m_state;
    const Schema &m_start;
    const Dialect &m_dialect;
};

} // namespace

QString qualifiedFor(const Dialect &dialect, const QString &nameSpace, const QString &name)
{
    const QString own = dialect.quotedName(name);
    return nameSpace.isEmpty() ? own : dialect.quotedName(nameSpace) + QLatin1Char('.') + own;
}

QList<Loss> lossesOf(const Operation &operation, int index, const Schema &state, const Schema &start,
                     const Dialect &dialect)
{
    return std::visit(LossFinder(index, state, start, dialect), operation);
}

} // namespace joinery
