// SPDX-License-Identifier: MIT
#include "core/differ/table_diff.h"

#include "core/differ/rename_order.h"
#include "core/operation/part_access.h"

namespace joinery {

TableDiff::TableDiff(const Table &from, const Table &to, const Equivalence &equivalence)
    : m_from(from), m_to(to), m_equivalence(equivalence)
{
}

bool TableDiff::losesColumn(const QList<ObjectId> &columns) const
{
    return std::any_of(columns.cbegin(), columns.cend(), [this](ObjectId column) { return goes(column); });
}

template <typename Part>
void TableDiff::dropParts(QList<Operation> &operations) const
{
    const IdMap<Part> &wanted = PartAccess<Part>::of(m_to);
    for (const Part *part : sortedByName(PartAccess<Part>::of(m_from))) {
        if (!wanted.contains(part->id) || losesColumn(columnsOf(*part)))
            operations.append(DropPart<Part>{referenceTo(m_from), referenceToPart(*part)});
    }
}

QList<Operation> TableDiff::droppedParts() const
{
    QList<Operation> operations;
    dropParts<ForeignKey>(operations);
    dropParts<Index>(operations);
    dropParts<UniqueConstraint>(operations);
    dropParts<CheckConstraint>(operations);
    if (m_from.primaryKey && (!m_to.primaryKey || losesColumn(m_from.primaryKey->columns)))
        operations.append(SetPrimaryKey{referenceTo(m_from), m_from.primaryKey, std::nullopt});
    return operations;
}

QList<Operation> TableDiff::droppedColumns() const
{
    QList<Operation> operations;
    for (qsizetype i = 0; i < m_from.columns.size(); ++i) {
        const Column &column = m_from.columns.at(i);
        if (!m_to.column(column.id, i))
            operations.append(DropColumn{referenceTo(m_from), referenceToPart(column)});
    }
    return operations;
}

template <typename Part>
void TableDiff::renameConstraints(const ObjectReference &table, QList<Operation> &operations) const
{
    for (const Part *part : sortedByName(PartAccess<Part>::of(m_from))) {
        const Part *wanted = PartAccess<Part>::of(m_to).find(part->id);
        if (!wanted || losesColumn(columnsOf(*part)) ||
            m_equivalence.foldedName(wanted->name) == m_equivalence.foldedName(part->name))
            continue;
        if constexpr (std::is_same_v<Part, Index>)
            operations.append(RenameIndex{table, referenceToPart(*part), wanted->name});
        else
            operations.append(RenameConstraint{table, referenceToPart(*part), wanted->name});
    }
}

QList<Operation> TableDiff::renames(const QString &tableName) const
{
    QList<Operation> operations;
    const ObjectReference table{m_from.id, m_from.nameSpace, tableName};
    QList<RenameStep> columnRenames;
    for (qsizetype i = 0; i < m_from.columns.size(); ++i) {
        const Column &column = m_from.columns.at(i);
        const Column *wanted = m_to.column(column.id, i);
        if (wanted && m_equivalence.foldedName(wanted->name) != m_equivalence.foldedName(column.name))
            columnRenames.append({column.id, column.name, wanted->name});
    }
    const auto isTaken = [this](const QString &name) { return m_from.columnNamed(name) || m_to.columnNamed(name); };
    for (const RenameStep &step : orderedRenames(columnRenames, isTaken))
        operations.append(RenameColumn{table, {step.id, step.from}, step.to, {}});
    renameConstraints<ForeignKey>(table, operations);
    renameConstraints<UniqueConstraint>(table, operations);
    renameConstraints<CheckConstraint>(table, operations);
    renameConstraints<Index>(table, operations);
    return operations;
}

void TableDiff::addColumns(const Table &current, QList<Operation> &operations) const
{
    QList<ObjectId> order;
    for (const Column &column : current.columns)
        order.append(column.id);
    const Column *previous = nullptr;
    for (const Column &column : m_to.columns) {
        if (!order.contains(column.id)) {
            const qsizetype position = previous ? order.indexOf(previous->id) + 1 : 0;
            std::optional<PartReference> after;
            if (position < order.size())
                after = previous ? referenceToPart(*previous) : PartReference();
            order.insert(position, column.id);
            operations.append(AddColumn{referenceTo(current), column, after});
        }
        previous = &column;
    }
    QList<PartReference> wanted;
    QList<ObjectId> wantedIds;
    for (const Column &column : m_to.columns) {
        wanted.append(referenceToPart(column));
        wantedIds.append(column.id);
    }
    if (order != wantedIds)
        operations.append(ReorderColumns{referenceTo(current), wanted});
}

void TableDiff::alterColumns(const Table &current, QList<Operation> &operations) const
{
    for (qsizetype i = 0; i < m_to.columns.size(); ++i) {
        const Column &column = m_to.columns.at(i);
        const Column *existing = current.column(column.id, i);
        if (existing && *existing != column && !m_equivalence.sameColumn(*existing, column))
            operations.append(AlterColumn{referenceTo(current), *existing, column});
    }
}

template <typename Part, typename Same>
void TableDiff::addAndAlterParts(const Table &current, const Same &same, QList<Operation> &operations) const
{
    const IdMap<Part> &existing = PartAccess<Part>::of(current);
    for (const Part *part : sortedByName(PartAccess<Part>::of(m_to))) {
        const Part *counterpart = existing.find(part->id);
        if (!counterpart)
            operations.append(AddPart<Part>{referenceTo(current), *part});
        else if (*counterpart != *part && !same(*counterpart, *part))
            operations.append(AlterPart<Part>{referenceTo(current), *counterpart, *part});
    }
}

QList<Operation> TableDiff::additions(const Table &current) const
{
    QList<Operation> operations;
    const ObjectReference table = referenceTo(current);
    if (!m_equivalence.sameOptions(current, m_to))
        operations.append(AlterTableOptions{table, current.options, m_to.options, current.comment, m_to.comment});
    addColumns(current, operations);
    alterColumns(current, operations);
    if (m_to.primaryKey &&
        (!current.primaryKey || (*current.primaryKey != *m_to.primaryKey &&
                                 !m_equivalence.samePrimaryKey(*current.primaryKey, *m_to.primaryKey))))
        operations.append(SetPrimaryKey{table, current.primaryKey, m_to.primaryKey});
    const Equivalence &equivalence = m_equivalence;
    addAndAlterParts<UniqueConstraint>(
        current, [&](const auto &a, const auto &b) { return equivalence.sameUnique(a, b); }, operations);
    addAndAlterParts<CheckConstraint>(
        current, [&](const auto &a, const auto &b) { return equivalence.sameCheck(a, b); }, operations);
    addAndAlterParts<Index>(
        current, [&](const auto &a, const auto &b) { return equivalence.sameIndex(a, b); }, operations);
    addAndAlterParts<ForeignKey>(
        current, [&](const auto &a, const auto &b) { return equivalence.sameForeignKey(a, b); }, operations);
    return operations;
}

} // namespace joinery
