// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/connection.h"
#include "core/lint/lint.h"
#include "core/migration/app_migrations.h"

#include <functional>

namespace joinery {

/** Which migrations are looked at, and for what. */
struct LintRequest
{
    /** At the version of the server. */
    const Dialect &dialect;
    LintSettings settings = {};
    std::function<bool(const Migration &)> isChosen;
    /** Asked how large tables are and which rows are in the way; null for what files say alone. */
    const Connection *connection = nullptr;
    /** Those that the connection has not seen: nothing is asked about others. */
    std::function<bool(const Migration &)> isPending = {};
};

/** What the rules say about one migration, what it accepts among it. */
struct LintedMigration
{
    Migration migration;
    /** Before the migration. */
    Schema before;
    QList<LintFinding> findings;
};

/**
 * Folds migrations in the order given (see inOrder()), plans those that are chosen and looks at them. Rows are asked as
 * they are now, and only where no chosen migration before changes them.
 */
[[nodiscard]] Result<QList<LintedMigration>> lintMigrations(const QList<Migration> &ordered,
                                                            const LintRequest &request);

} // namespace joinery
