// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/equivalence.h"
#include "core/operation/operation.h"

namespace joinery {

/**
 * The operations for one table that is in both schemas under one id, in the groups that the whole diff puts in order:
 * first everything that is dropped, then renames, then everything that is added or altered.
 */
class TableDiff
{
public:
    /** Both tables live at least as long as this. */
    TableDiff(const Table &from, const Table &to, const Equivalence &equivalence);

    /** Keys, checks and indexes that go, or that would hold on to a column that goes. */
    [[nodiscard]] QList<Operation> droppedParts() const;
    [[nodiscard]] QList<Operation> droppedColumns() const;
    /** Columns, constraints and indexes; `tableName` is what the table is called by then. */
    [[nodiscard]] QList<Operation> renames(const QString &tableName) const;
    /** Options, added and altered columns, order, keys, checks and indexes; `current` has drops and renames behind it.
     */
    [[nodiscard]] QList<Operation> additions(const Table &current) const;

private:
    [[nodiscard]] bool goes(ObjectId column) const { return !m_to.column(column); }
    [[nodiscard]] bool losesColumn(const QList<ObjectId> &columns) const;
    template <typename Part>
    void dropParts(QList<Operation> &operations) const;
    template <typename Part>
    void renameConstraints(const ObjectReference &table, QList<Operation> &operations) const;
    void addColumns(const Table &current, QList<Operation> &operations) const;
    void alterColumns(const Table &current, QList<Operation> &operations) const;
    template <typename Part, typename Same>
    void addAndAlterParts(const Table &current, const Same &same, QList<Operation> &operations) const;

    const Table &m_from;
    const Table &m_to;
    const Equivalence &m_equivalence;
};

} // namespace joinery
