// SPDX-License-Identifier: MIT
#pragma once

#include "core/migration/migration_status.h"

namespace joinery {

/**
 * The migration whose file may be deleted, so that its changes are pending again: the newest of its app, or of one of
 * its branches (the one of this id, which may be shortened as for a run; the newest where it is empty), which no other
 * migration needs and the database has not. `status` is that of the chosen database, null where there is none. Pure.
 *
 * Errors, each one sentence and what to do: "migration.unknown", "migration.replaced" for one that a squash stands for,
 * "migration.not_newest", "migration.depended_on", "migration.applied".
 */
[[nodiscard]] Result<Migration> removableMigration(const QList<AppMigrations> &apps, const QString &app,
                                                   const QString &id, const StatusReport *status);

/**
 * Whether the files of migrations that are taken back may be deleted with them. Error "squash.stays" where a squash
 * that stays replaces some of them: it would do the same again, and a database that has the others could get neither
 * forwards nor back. Pure.
 */
[[nodiscard]] Result<void> checkFilesMayGo(const QList<AppMigrations> &apps, const QList<MigrationKey> &leaving);

/** Deletes the migration's file: `filePath`, from `folder` where it is relative. Error "file.unwritable". */
[[nodiscard]] Result<void> deleteMigrationFile(const QString &folder, const Migration &migration);

} // namespace joinery
