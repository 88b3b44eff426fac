// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/data_questions.h"
#include "core/database/migration_repository.h"
#include "core/migration/migration.h"

namespace joinery {

/** How far to go: neither set means all the way. */
struct RunTarget
{
    /**
     * Forwards: the last migration to apply. Backwards: the one that stays as the newest. Any unambiguous beginning of
     * an id will do.
     */
    QString id;
    /** That many migrations. */
    std::optional<int> count;

    /** "all", a number, or an id. */
    [[nodiscard]] static RunTarget fromText(const QString &text);
    [[nodiscard]] static RunTarget all() { return {}; }
    [[nodiscard]] static RunTarget steps(int count) { return {{}, count}; }
    [[nodiscard]] static RunTarget upTo(QString id) { return {std::move(id), {}}; }
};

/** What a person asks the migrator to do. */
struct RunRequest
{
    enum class Kind
    {
        Forwards,
        /** The newest migrations of one app, as far as `target` says. */
        Backwards,
        /** The last `batches` batches, of all apps. */
        Rollback,
        /** Everything back. */
        Reset,
        /** Everything back, then everything forwards. */
        Refresh
    };

    Kind kind = Kind::Forwards;
    /** Empty for all apps (forwards only; an app brings along what its migrations depend on). */
    QString app;
    RunTarget target;
    int batches = 1;
    /** Forwards: write the history only, for a database that has the changes already. */
    bool fake = false;
    /** Forwards: a batch for each migration, so that `rollback` takes them back one by one. */
    bool eachOwnBatch = false;
    /** Forwards: run migrations that are older than one already applied. */
    bool allowOutOfOrder = false;
    /** What to do with rows that bar a migration of the run. */
    QList<RowChoice> choices = {};
    /** Lets others go on using the database meanwhile; not for migrations that run without a transaction anyway. */
    std::optional<OnlineOptions> online = {};
    /** The dialect that the model was designed for: what reaches less far in another is a finding. Empty for none. */
    QString designedFor = {};
};

enum class Direction
{
    Forwards,
    Backwards
};

/** One migration of a run: exactly what will be executed, and what that costs. */
struct PlannedMigration
{
    Direction direction = Direction::Forwards;
    Migration migration;
    /** Only the history is written; the plan is empty. */
    bool fake = false;
    /** What is previewed is what runs. */
    Plan plan;
    QList<CountedLoss> losses;
    QList<FailedCheck> failedChecks;
    /** Connection::stateOfRows() when the checks were asked, if none failed. */
    QString checkedAt = {};

    [[nodiscard]] QString script() const { return toScriptWithLocks(plan); }
    /** Loses rows or values that are there. */
    [[nodiscard]] bool isDestructive() const;
};

/** A run that is ready: a value to be shown, agreed to, and executed. */
struct RunPlan
{
    RunRequest request;
    /** In the order in which they run. */
    QList<PlannedMigration> migrations;
    /** The history it was made for; run() refuses when another program changed it in between. */
    QList<HistoryRecord> history;
    /** Batch of the first migration that goes forwards. */
    int firstBatch = 1;

    /** The batch the migration at this place is recorded under. */
    [[nodiscard]] int batchOf(int index) const;
    [[nodiscard]] bool isEmpty() const { return migrations.isEmpty(); }
    [[nodiscard]] bool isDestructive() const;
    /** The statements of all migrations, each under a comment that names it. */
    [[nodiscard]] QString script() const;
};

} // namespace joinery
