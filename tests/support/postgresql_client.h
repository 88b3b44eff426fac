// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "tests/support/postgresql_server.h"

namespace joinery {

// What PostgreSQL's own programs do with a database of a test. Each that returns a text returns what went wrong, or
// nothing.

/** Runs a script file. */
[[nodiscard]] QString loadWithClient(const PostgresqlDatabase &database, const QString &path);
/** What makes the database again, without the words that are new each time. */
[[nodiscard]] Result<QString> dumpOf(const PostgresqlDatabase &database);
/** The statements of that, in order of their texts. */
[[nodiscard]] QString dumpedStatements(const PostgresqlDatabase &database);
/** Puts what one database holds into another as PostgreSQL does it. */
[[nodiscard]] QString restore(const PostgresqlDatabase &from, const PostgresqlDatabase &to);

} // namespace joinery
