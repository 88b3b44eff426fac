// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/sqlite/sqlite_difference.h"
#include "core/dialect/sqlite/sqlite_statements.h"
#include "core/dialect/sqlite/sqlite_step_list.h"

namespace joinery {

/**
 * Writes what ALTER TABLE can do to columns (https://www.sqlite.org/lang_altertable.html): drop, rename, add, in this
 * order, so that a name is free before it is taken. Of a table to be rebuilt only the renames that must reach others.
 *
 * Refers to what it is given.
 */
class ColumnsInPlace
{
public:
    ColumnsInPlace(const SqliteStatements &statements, const SqliteDifference &difference,
                   const OperationsById &operations, StepList &steps);

    void write(const TableChange &change) const;

private:
    void dropColumns(const TableChange &change) const;
    void renameColumns(const TableChange &change) const;
    void addColumns(const TableChange &change) const;

    const SqliteStatements &m_statements;
    const SqliteDifference &m_difference;
    const OperationsById &m_operations;
    StepList &m_steps;
};

} // namespace joinery
