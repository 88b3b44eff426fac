// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/migration/migration.h"

namespace joinery {

/** The migrations of one app, as the migrator needs them. */
struct AppMigrations
{
    QString app;
    /** Apps whose migrations run first. */
    QStringList dependencies;
    QList<Migration> migrations;
};

/** Names one migration of a project. */
struct MigrationKey
{
    QString app;
    QString id;

    friend bool operator==(const MigrationKey &, const MigrationKey &) = default;
    friend bool operator<(const MigrationKey &a, const MigrationKey &b)
    {
        return a.app != b.app ? a.app < b.app : a.id < b.id;
    }
};

/**
 * All migrations in the order in which they run: what a migration depends on comes before it, and else they run in the
 * order in which they were made, by their ids. One that names none of an app that its own depends on comes after all of
 * that app's, as far as that leaves a choice. Squashes are there, and not what they replace, see inEffect().
 * Deterministic.
 *
 * Errors: "migration.duplicate_id", "migration.unknown_dependency", "migration.cycle", "migration.replaced_twice",
 * "migration.between_replaced", each naming the migrations.
 */
[[nodiscard]] Result<QList<Migration>> inOrder(const QList<AppMigrations> &apps);

} // namespace joinery
