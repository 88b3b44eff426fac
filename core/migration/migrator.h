// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/database/data_questions.h"
#include "core/database/statement_runner.h"
#include "core/migration/migration_status.h"
#include "core/schema/schema.h"

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

    [[nodiscard]] QString script() const { return toScript(plan); }
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

    [[nodiscard]] bool isEmpty() const { return migrations.isEmpty(); }
    [[nodiscard]] bool isDestructive() const;
    /** The statements of all migrations, each under a comment that names it. */
    [[nodiscard]] QString script() const;
};

struct MigrationOutcome
{
    Direction direction = Direction::Forwards;
    QString app;
    QString id;
    QString description;
    /** Another program did the same in the meantime. */
    bool alreadyDone = false;
    std::chrono::milliseconds duration{};
};

/** How a run ended. What `done` lists stays, whatever came after. */
struct RunReport
{
    QList<MigrationOutcome> done;
    /** The migration at which it stopped, and why; nothing when all went well. */
    std::optional<MigrationKey> failedMigration;
    std::optional<RunFailure> failure;

    [[nodiscard]] bool succeeded() const { return !failure; }
};

/** What to be told during a run. All on the thread that runs; anything may be left empty. */
struct RunObserver
{
    std::function<void(const PlannedMigration &, int index, int total)> migrationStarted;
    std::function<void(const StatementProgress &)> statement;
    std::function<void(const MigrationOutcome &)> migrationFinished;
};

/**
 * Brings a database to where the migrations of a project say: discovers, orders, checks, runs.
 *
 * Used in two steps: prepare() reads and plans, run() executes that very plan; between them the caller asks whoever has
 * to agree. Each migration runs in a transaction of its own together with its row of the history, so one that fails is
 * rolled back wholly and the ones before it stay. No QObject, no state between calls: use it on any thread, with a
 * connection of that thread.
 */
class Migrator
{
public:
    Migrator(QList<AppMigrations> apps, const Connection &connection, Clock clock = systemClock());

    /** Reads only: not even the history table is created. */
    [[nodiscard]] Result<StatusReport> status() const;

    /**
     * Plans a run without touching anything. Errors: problems of the status that stand in the way ("history.missing",
     * "history.changed", "history.partly", "history.out_of_order"), "migration.unknown" for an app or id that is not
     * there, "migration.depended_on" when something that stays applied needs what is to go,
     * "migration.irreversible", and those of planning.
     */
    [[nodiscard]] Result<RunPlan> prepare(const RunRequest &request) const;

    /** Executes a prepared run on the same database. */
    [[nodiscard]] RunReport run(const RunPlan &plan, const CancelToken &cancel = {}, const RunObserver &observer = {},
                                std::chrono::milliseconds lockTimeout = std::chrono::seconds(10)) const;

    /** The schema the applied migrations add up to: what the database should hold. */
    [[nodiscard]] Result<Schema> expectedSchema() const;

private:
    QList<AppMigrations> m_apps;
    const Connection &m_connection;
    Clock m_clock;
};

} // namespace joinery
