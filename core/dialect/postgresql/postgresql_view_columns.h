// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/column_meaning.h"

namespace joinery::postgresql {

/**
 * Names of the columns that a view with this definition has in PostgreSQL; nothing when the text does not tell. What
 * has no name in the query gets one from what it is: a cast that of the column in it, a call that of the routine. Names
 * that come from neither a column nor a query are not told from each other, since no rename changes them.
 * https://www.postgresql.org/docs/current/queries-select-lists.html#QUERIES-COLUMN-LABELS
 */
[[nodiscard]] std::optional<QStringList> columnsOfView(const QString &definition, const ColumnLookup &columnsOf);

/** Names of the columns of tables and views of a schema, which must outlive the lookup. */
[[nodiscard]] ColumnLookup columnsIn(const Schema &schema);

} // namespace joinery::postgresql
