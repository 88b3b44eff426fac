// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/migration/migration_manager.h"
#include "core/migration/migration_status.h"
#include "core/migration/run_plan.h"
#include "core/migration/spelling_lesson.h"
#include "core/schema/schema.h"

namespace joinery {

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
     * there, "migration.not_applied" for one that is none to go back to, "migration.depended_on" when something that
     * stays applied needs what is to go, "migration.irreversible", and those of planning.
     */
    [[nodiscard]] Result<RunPlan> prepare(const RunRequest &request) const;

    /** Executes a prepared run on the same database. */
    [[nodiscard]] RunReport run(const RunPlan &plan, const CancelToken &cancel = {}, const RunObserver &observer = {},
                                std::chrono::milliseconds lockTimeout = std::chrono::seconds(10)) const;

    /** The schema the applied migrations add up to: what the database should hold. */
    [[nodiscard]] Result<Schema> expectedSchema() const;

private:
    /** What there is, and what the database has of it. */
    struct Standing
    {
        /** What counts, see inEffect(). */
        QList<Migration> ordered;
        /** The history as it is. */
        QList<HistoryRecord> rows;
        /** The history in terms of `ordered`. */
        QList<HistoryRecord> history;
        StatusReport status;
    };
    [[nodiscard]] Result<Standing> standing() const;
    [[nodiscard]] std::optional<SpellingLesson> beginLesson() const;
    void finishLesson(const SpellingLesson &lesson, const RunPlan &plan) const;

    QList<AppMigrations> m_apps;
    const Connection &m_connection;
    Clock m_clock;
};

} // namespace joinery
