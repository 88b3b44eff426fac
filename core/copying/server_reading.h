// SPDX-License-Identifier: MIT
#pragma once

#include "core/copying/sql_reading.h"
#include "core/database/database_address.h"

namespace joinery {

/**
 * Reads what a script defines by a server's own words: it makes these things in a place of their own on it, which is
 * gone when this returns. Only what ScriptGate lets through is run.
 *
 * PostgreSQL: in a new namespace, in a transaction that is rolled back, with nothing of the database in sight: types of
 * extensions and tables that are there already are unknown to it. MariaDB: in a new database, which is dropped; the
 * user must be allowed to make one. Statements stop after seconds, and wait for locks for less. A statement that fails
 * is a problem, the others are read all the same.
 *
 * Errors: those of readSql(), of opening the connection, and "script.scratch" where such a place cannot be made or,
 * with its name, not be taken away.
 */
[[nodiscard]] Result<SqlReading> readSqlOnServer(const QString &script, const DatabaseAddress &address,
                                                 const CancelToken &cancel = {});

} // namespace joinery
