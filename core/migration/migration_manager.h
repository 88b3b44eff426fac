// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/database/statement_runner.h"
#include "core/migration/app_migrations.h"
#include "core/migration/run_plan.h"

#include <QMap>

namespace joinery {

/** One migration that was run. */
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

/**
 * Runs one planned migration: its statements and its row of the history, together or not at all.
 *
 * Keeps the history it believes the database to have, and looks whether that is still so once nobody else can write:
 * what another migrator did in the meantime is taken as done where it is the same, and refused ("run.history_changed")
 * where it is not.
 */
class MigrationManager
{
public:
    /** `plan` outlives the manager. */
    MigrationManager(const Connection &connection, const RunPlan &plan, Clock clock);

    /** Runs the migration at this place of the plan; those before it are done. The error is ready to be shown. */
    [[nodiscard]] tl::expected<MigrationOutcome, RunFailure> run(int index, const RunControl &control);

private:
    enum class Finding
    {
        AsExpected,
        AlreadyDone
    };

    [[nodiscard]] Result<Finding> lookAtHistory(int index);
    [[nodiscard]] Result<Finding> compareHistory(int index) const;
    /** The rows that taking back the migration at this place removes: its own, or those of what it replaces. */
    [[nodiscard]] QList<HistoryRecord> rowsLeaving(int index) const;
    [[nodiscard]] HistoryRecord recordOf(int index, std::chrono::milliseconds duration) const;
    [[nodiscard]] Result<void> writeHistory(int index, std::chrono::milliseconds duration) const;
    [[nodiscard]] tl::expected<void, RunFailure> runInTransaction(int index, const RunControl &control,
                                                                  Finding &finding);
    [[nodiscard]] tl::expected<void, RunFailure> runStepByStep(int index, const RunControl &control, Finding &finding);
    /** The history as it was before a run of which nothing is left. */
    void forgetAttempt(const HistoryRecord &record) const;
    void remember(int index);

    const Connection &m_connection;
    MigrationRepository m_repository;
    const RunPlan &m_plan;
    Clock m_clock;
    /** What the history should hold, by app and id. */
    QMap<MigrationKey, HistoryRecord> m_expected;
    /** Connection::foreignChanges() when the history was last as expected. */
    std::optional<qint64> m_lookedAt;
};

} // namespace joinery
