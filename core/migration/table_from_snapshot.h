// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/migration/app_migrations.h"
#include "core/schema/table.h"

namespace joinery {

/**
 * A table of an app as it was `offset` migrations of that app ago: 0 is behind the last of them, 1 before the last.
 * So a migration that works with rows can name the columns there were when it was written, whatever became of them.
 *
 * `table` is its id, or the name it had at that moment ("book", "shop.book" in a namespace). Pure. Errors:
 * "migration.unknown" for an app that has no migrations, "snapshot.offset" where there are not so many,
 * "snapshot.table" where there was no such table then, and those of folding.
 */
[[nodiscard]] Result<Table> tableFromSnapshot(const QList<AppMigrations> &apps, const QString &app,
                                              const QString &table, int offset = 0);

/** The same in a schema. */
[[nodiscard]] Result<Table> tableOf(const Schema &schema, const QString &table);

/**
 * All migrations of an app but the `offset` newest, in the order in which they run. Errors "migration.unknown" and
 * "snapshot.offset" as above.
 */
[[nodiscard]] Result<QList<Migration>> withoutNewest(const QList<Migration> &ofApp, const QString &app, int offset);

} // namespace joinery
