// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/sql_lexer.h"
#include "core/schema/table.h"

namespace joinery {

/** Whether SQLite gives every row a column of this name, see https://www.sqlite.org/rowidtable.html. */
[[nodiscard]] bool isRowIdName(QStringView name);

/**
 * Names in an expression over one table (a check, a generated column, a part of an index) that seem to mean a column
 * the table does not have; each once, as written. Functions, keywords, strings, types of casts and collations are no
 * columns, a name in double quotes may be a string, and the name of the table its whole row: they are not told here.
 */
[[nodiscard]] QStringList unknownColumns(const QString &expression, const Table &table,
                                         const SqlLexOptions &options = {});

/** The same of the names in double quotes, where those quote names. */
[[nodiscard]] QStringList unknownQuotedColumns(const QString &expression, const Table &table,
                                               const SqlLexOptions &options);

} // namespace joinery
