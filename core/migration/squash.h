// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/migration/app_migrations.h"

namespace joinery {

/** Which migrations of an app to make one of. */
struct SquashRequest
{
    QString app;
    /** Any unambiguous beginning of an id; empty for the first migration, and for the last. */
    QString from;
    QString to;
    /** Empty for one that names the first and the last. */
    QString description;
};

/** One migration for several, before it is written. */
struct Squash
{
    /** Whole, with its id: right behind the last that it replaces. */
    Migration migration;
    /** In order of ids. */
    QList<Migration> replaced;
    /** What stays as it was written, in its place: SQL, rows, code. Lines for people. */
    QStringList kept;
    /** Steps that may change values, and are not taken any more where none of the range was applied. For people. */
    QStringList shortened;
    /** The schema of all apps before it, to try it on. */
    Schema before;
};

/**
 * Makes one migration of a range: the difference between the schemas before and after it, checked by folding to add up
 * to the same, alone and within the whole project. SQL, rows and code stay where they are between the changes around
 * them; where these may change values, they stay as they are too. Pure.
 *
 * Errors: "migration.unknown", "migration.ambiguous", "squash.too_short", "squash.branches" where the range cuts
 * through branches, "squash.transaction" where one runs outside a transaction, "squash.circle" where a migration of
 * another app has to run in the middle of the range, "squash.no_room", "squash.differs".
 */
[[nodiscard]] Result<Squash> squash(const QList<AppMigrations> &apps, const SquashRequest &request);

/**
 * What is wrong with squashes whose replaced files are still there: "squash.differs" for each that does not add up to
 * what they do any more. Pure.
 */
[[nodiscard]] QList<Error> squashProblems(const QList<AppMigrations> &apps);

} // namespace joinery
