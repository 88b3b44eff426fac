// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/introspection.h"
#include "core/dialect/dialect.h"

#include <QSqlDatabase>

namespace joinery {

/**
 * Reads the main database of an open SQLite connection, with one query whatever it holds.
 *
 * SQLite keeps the text of every CREATE statement; tables are read from those texts, and their columns, types and keys
 * are compared with what SQLite itself says they are: a table where the two differ is named with an error among
 * `notModelled`. Internal tables (`sqlite_…`) and the shadow tables of virtual tables are left out;
 * before version 3.37 of SQLite those are known by their names alone. `server` is the library that has the connection.
 */
[[nodiscard]] Result<Introspection> introspectSqlite(const QSqlDatabase &database,
                                                     const IntrospectionOptions &options = {},
                                                     const ServerVersion &server = sqliteDialect().server());

} // namespace joinery
