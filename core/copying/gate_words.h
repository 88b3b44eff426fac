// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/base/sql_cursor.h"

namespace joinery {

/** Whether one of these bare words stands here. */
[[nodiscard]] bool isOneOf(const SqlCursor &cursor, std::initializer_list<const char *> words, qsizetype ahead = 0);

/** What stands behind the columns of a table: only options that are known. Moves to the end. */
[[nodiscard]] Result<void> checkTableOptions(SqlCursor &cursor);

/** From here to the end of a definition: no query, no other namespace, no file, no unknown function. */
[[nodiscard]] Result<void> checkDefinition(SqlCursor &cursor, bool isMariadb);

/** From here to the end of a query or the body of a trigger: no other database's functions, no unknown function. */
[[nodiscard]] Result<void> checkQuery(SqlCursor &cursor);

} // namespace joinery
