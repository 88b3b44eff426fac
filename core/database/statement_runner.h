// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/connection.h"
#include "core/dialect/plan.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace joinery {

/** One statement of a run, told when it starts and again when it is done. */
struct StatementProgress
{
    /** Counted from 0. */
    int index = 0;
    int total = 0;
    QString sql;
    bool finished = false;
    /** How long this statement took; 0 when it starts. */
    std::chrono::milliseconds elapsed{};
};

/** How a run is watched and stopped. */
struct RunControl
{
    CancelToken cancel;
    std::chrono::milliseconds lockTimeout = std::chrono::seconds(10);
    /** Called on the thread that runs. */
    std::function<void(const StatementProgress &)> progress;
    /** Connection::stateOfRows() when the checks of the plan were asked and all was well; empty to ask them. */
    QString checkedAt = {};
};

/** Where in a plan something went wrong; the error's `detail` has the database's words, `where` the statement. */
struct RunFailure
{
    Error error;
    /** Position of the failing step in the plan; -1 when it was not a step. */
    int step = -1;
    QString sql;
    /** Steps that are done and stay so: 0 when all was rolled back. */
    int stepsKept = 0;
};

/**
 * Runs the statements of a plan, byte for byte.
 *
 * In one transaction: either all of it happens or nothing. Steps that stand after the transaction run in any case, so
 * that what the steps before it switched off (foreign keys) is on again. Cancelling counts as a failure
 * ("run.cancelled") and rolls back as well; so does a trial that fails ("run.trial"), unless it failed before; and so
 * do rows that break a rule ("run.violation"), unless they did before.
 */
class StatementRunner
{
public:
    /** Work of the caller's inside the transaction, with all steps done or not one. */
    using Hook = std::function<Result<void>()>;
    /** How is written down what a run without a transaction has done; both take the number of steps done. */
    struct StepNotes
    {
        std::function<Result<void>(int)> save;
        /**
         * The statement that does so by changing one row, which is sent along with the next step where that saves
         * time; when it changes none, `save` is called.
         */
        std::function<QString(int)> statement = {};
    };

    StatementRunner(const Connection &connection, RunControl control);

    /**
     * All in one transaction. `first` runs once nobody else can write, before the first statement; `last` right before
     * the commit. Data checks of the plan are asked after `first`; one that counts anything fails "run.check". Where
     * rows break a rule and may have done so before, all is taken back and run again, hooks and all, to find that out.
     */
    [[nodiscard]] tl::expected<void, RunFailure> run(const Plan &plan, const Hook &first, const Hook &last) const;

    /**
     * Each statement on its own, for what databases refuse inside a transaction. What is done stays done; where steps
     * of the plan begin a transaction, from its end on.
     */
    [[nodiscard]] tl::expected<void, RunFailure> runWithoutTransaction(const Plan &plan, const Hook &first,
                                                                       const StepNotes &notes) const;

private:
    class Noting;
    struct Before;

    [[nodiscard]] Result<void> execute(const PlanStep &step) const;
    /** Runs a step; `executeIt` does what execute() does, with more around it. */
    [[nodiscard]] tl::expected<void, RunFailure>
    runStep(const Plan &plan, int index, const Before &before,
            const std::function<Result<void>(const PlanStep &)> &executeIt = {}) const;
    [[nodiscard]] tl::expected<void, RunFailure> askForRows(const PlanStep &step, int index,
                                                            const Before &before) const;
    [[nodiscard]] tl::expected<void, RunFailure> runTransaction(const Plan &plan, Before before, const Hook &first,
                                                                const Hook &last) const;
    [[nodiscard]] tl::expected<void, RunFailure> runOnce(const Plan &plan, const Before &before, const Hook &first,
                                                         const Hook &last) const;
    /** Unless nobody has changed a row since they were asked. */
    [[nodiscard]] tl::expected<void, RunFailure> askChecks(const Plan &plan) const;
    [[nodiscard]] tl::expected<void, RunFailure> runPhase(const Plan &plan, StepPhase phase,
                                                          const Before &before) const;
    /** Trials that fail before anything was done. */
    [[nodiscard]] Result<QSet<int>> failingTrials(const Plan &plan) const;
    /** Rows that break a rule before anything was done, by the question that finds them. */
    [[nodiscard]] Result<QHash<QString, QStringList>> rowsFoundBefore(const Plan &plan) const;

    const Connection &m_connection;
    RunControl m_control;
};

} // namespace joinery
