// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/plan.h"
#include "core/schema/schema.h"

namespace joinery {

/** A value as SQLite reads it: 1.5, 'it''s', X'00FF', NULL; true and false are 1 and 0. */
[[nodiscard]] QString sqliteLiteral(const RowValue &value);

/** What rows come to: questions that have to be asked before, then statements. */
struct RowPlan
{
    /** Rows that are there already, are not there, or are there more often than meant. */
    QList<DataCheck> checks;
    /** Where a step changes the answer for the next, its question stands among the steps instead. */
    QList<PlanStep> steps;
};

// The plan of an operation that fits `table` (rowsFit()), which is called as in the database just then. `index` is the
// position of the operation. Linear in the values; rows go in groups of at most some hundred values a statement.

/** Refused where the primary key of a row is taken. */
[[nodiscard]] RowPlan planRows(const InsertRows &operation, const Table &table, int index);
/** Refused where a key is that of no row, or of more than one. */
[[nodiscard]] RowPlan planRows(const UpdateRows &operation, const Table &table, int index);
/** Refused where a row is not there, or is there more often than it is to be deleted. */
[[nodiscard]] RowPlan planRows(const DeleteRows &operation, const Table &table, int index);

/**
 * What deleting rows makes a database forget that has the tables as in `start`: the rows themselves and those of other
 * tables that go with them (ON DELETE CASCADE). Nothing of a table that was not there.
 */
[[nodiscard]] QList<Loss> lossesOfRows(const DeleteRows &operation, const Table &table, const Schema &start, int index);

} // namespace joinery
