// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/migration_repository.h"
#include "core/migration/app_migrations.h"

namespace joinery {

/**
 * What counts in one database of squashes and what they replace.
 *
 * A squash counts where it was applied, where all it replaces was applied, and where nothing of that was. While only
 * some is applied, what it replaces counts instead, so that the rest can be applied. What does not count is left out,
 * and dependencies on it name what counts in its place.
 */
struct MigrationsInEffect
{
    QList<AppMigrations> apps;
    /** In the order of applying; one record for a squash where the rows are those of what it replaces. */
    QList<HistoryRecord> history;
    /**
     * "history.squash_partly": only some of what a squash replaces is applied, and files of the rest are gone.
     * "migration.replaced_twice": two squashes replace the same. "migration.between_replaced": one that is not replaced
     * lies between those that are.
     */
    QList<Error> problems;
};

/** Pure. Giving the result's apps again changes nothing. */
[[nodiscard]] MigrationsInEffect inEffect(const QList<AppMigrations> &apps, const QList<HistoryRecord> &history);

/** The migrations of one app that count where no database is looked at: squashes, not what they replace. */
[[nodiscard]] QList<Migration> inEffect(const QList<Migration> &ofApp);

/** Ids of all that a migration replaces, also through squashes that it replaces. */
[[nodiscard]] QStringList replacedIds(const Migration &migration);

} // namespace joinery
