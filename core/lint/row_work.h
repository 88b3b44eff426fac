// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/server_version.h"
#include "core/operation/operation.h"

namespace joinery {

/** What an operation costs a server for each row of a table that is there before. */
enum class RowWork
{
    None,
    /** An index is built from all rows. */
    Index,
    /** All rows are read. */
    Scan,
    /** All rows are written anew. */
    Rewrite
};

// `before` is the schema that the operation meets. Pure.

/** https://www.postgresql.org/docs/current/sql-altertable.html, "Notes". */
[[nodiscard]] RowWork postgresqlWork(const Schema &before, const Operation &operation);

/**
 * Of InnoDB: https://mariadb.com/kb/en/innodb-online-ddl-operations-with-the-instant-alter-algorithm/ and
 * https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl-operations.html. An index is no work that others wait for.
 */
[[nodiscard]] RowWork mariadbWork(const Schema &before, const Operation &operation, const ServerVersion &server);

} // namespace joinery
