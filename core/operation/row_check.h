// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/operation/operation.h"

namespace joinery {

/**
 * Whether rows fit a table as the schema has it: the table and every column are there, no column is named twice or
 * computed by the database, each row has a value for each column, of a kind the column can hold, and an inserted row
 * leaves out no column that must have a value. Errors "operation.missing" and "operation.rows" name the first that does
 * not.
 */
[[nodiscard]] Result<void> rowsFit(const InsertRows &operation, const Schema &schema);
[[nodiscard]] Result<void> rowsFit(const UpdateRows &operation, const Schema &schema);
[[nodiscard]] Result<void> rowsFit(const DeleteRows &operation, const Schema &schema);

/** The columns by which a row of these columns is found again: the primary key where it is among them, else all. */
[[nodiscard]] QList<PartReference> keysOfRows(const Table &table, const QList<PartReference> &columns);

} // namespace joinery
