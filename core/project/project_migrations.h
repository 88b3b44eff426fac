// SPDX-License-Identifier: MIT
#pragma once

#include "core/migration/app_migrations.h"
#include "core/project/project.h"
#include "core/snapshot/snapshot_cache.h"

namespace joinery {

/** The migrations of all apps, for a Migrator. */
[[nodiscard]] QList<AppMigrations> appMigrations(const Project &project);

/** Where a project keeps what long histories add up to; one that keeps nothing where a link leads out of the folder. */
[[nodiscard]] SnapshotCache snapshotCache(const QString &projectFolder);

/** What the migrations of one app add up to; up to and including the one with this id where it is given. */
[[nodiscard]] Result<Schema> appSnapshot(const App &app, const QString &id = {}, const SnapshotCache &cache = {});

/** What the migrations of all apps add up to, folded in the order in which they run. */
[[nodiscard]] Result<Schema> unitedSnapshot(const Project &project, const SnapshotCache &cache = {});

/** The tables and objects of all apps but one: what its foreign keys may point to. */
[[nodiscard]] Schema modelOfOthers(const Project &project, const QString &app);

/**
 * What a new migration of this app depends on: the newest of its own app, which it follows, and those of every app that
 * the app depends on or that has a table to which foreign keys of the operations lead. `snapshot` is what all
 * migrations add up to.
 *
 * Errors: "migration.heads" (or "migration.heads_conflict") where its own app has several, "migration.other_app" where
 * a foreign key leads to a table of another app that is in no migration yet.
 */
[[nodiscard]] Result<QList<MigrationDependency>> dependenciesOfNew(const Project &project, const App &app,
                                                                   const QList<Operation> &operations = {},
                                                                   const Schema &snapshot = {});
/** The migration that a new one follows; nothing for the first. Errors as dependenciesOfNew(). */
[[nodiscard]] Result<QList<MigrationDependency>> headOf(const App &app);

} // namespace joinery
