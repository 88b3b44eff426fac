// SPDX-License-Identifier: MIT
#pragma once

#include "core/migration/migration_status.h"
#include "core/migration/run_plan.h"

namespace joinery {

/** Which migrations a run consists of, in the order in which they run. */
struct RunSelection
{
    QList<Migration> backwards;
    QList<Migration> forwards;
};

/**
 * Decides what a request means for a project in this state. Pure: reads no database.
 *
 * `ordered` is all migrations in running order, `history` in the order of applying. Errors as Migrator::prepare().
 */
[[nodiscard]] Result<RunSelection> select(const RunRequest &request, const QList<Migration> &ordered,
                                          const StatusReport &status, const QList<HistoryRecord> &history);

} // namespace joinery
