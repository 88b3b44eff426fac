// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"
#include "core/schema/finding.h"

#include <optional>

namespace joinery {

/** Where in a run a statement stands: some cannot be inside the transaction (SQLite's PRAGMA foreign_keys). */
enum class StepPhase
{
    BeforeTransaction,
    InTransaction,
    AfterTransaction
};

/** One statement of a plan. What is previewed is what runs: `sql` is executed byte for byte. */
struct PlanStep
{
    QString sql;
    /** Index of the operation it came from in the list that was planned; -1 for housekeeping. */
    int operation = -1;
    /** Further operations whose work the same statement does. */
    QList<int> alsoOperations;
    StepPhase phase = StepPhase::InTransaction;
    Risk risk = Risk::Safe;
    /** A query whose rows, if any, are violations that fail the run (SQLite's foreign_key_check). */
    bool mustReturnNoRows = false;
    /** Why this statement is there, for the comment line above it in a preview. */
    QString comment;
    /**
     * Makes the step a trial: it only finds out whether something still works, by whether it fails. This is the same
     * statement in the words from before the plan; where that fails right before the first statement, what it looks at
     * was broken all along and the step is passed over.
     */
    QString worksBefore;
    /** What to tell a person when a trial fails: what would not work any more and what to do. */
    QString failure;

    [[nodiscard]] bool isTrial() const { return !worksBefore.isEmpty(); }

    friend bool operator==(const PlanStep &, const PlanStep &) = default;
};

/** That a question fails for any row at all, so that it is known without asking. */
struct AnyRowObstacle
{
    ObjectId table;
    ObjectId part;
    /** The sentence of one who looks ahead to a rollback. */
    QString text;

    friend bool operator==(const AnyRowObstacle &, const AnyRowObstacle &) = default;
};

/**
 * A question to the data, asked before the first statement: the run is refused when the count is not zero.
 *
 * `countSql` gives one number, `sampleSql` up to five offending values. `message` has %1 for the count and %2 for the
 * sample and says what to do.
 */
struct DataCheck
{
    QString countSql;
    QString sampleSql;
    QString message;
    int operation = -1;
    /** Where the answer is the number of rows of a table, nothing else. */
    std::optional<AnyRowObstacle> anyRow;

    friend bool operator==(const DataCheck &, const DataCheck &) = default;
};

/** What will be lost, to be named with its row count before a person agrees: "table legacy_tag", `SELECT count(*) …`.
 */
struct Loss
{
    QString what;
    QString countSql;
    int operation = -1;

    friend bool operator==(const Loss &, const Loss &) = default;
};

/** The exact statements a list of operations becomes for one dialect. A value: planning touches nothing. */
struct Plan
{
    /** The name of the dialect whose statements these are; empty for SQLite's. */
    QString dialect;
    /**
     * Statements that make a session in which the others mean the same on every server: settings, nothing that stays.
     * To be run before the checks, and again wherever another connection goes on with the steps.
     */
    QStringList session;
    QList<PlanStep> steps;
    QList<DataCheck> checks;
    QList<Loss> losses;
    QList<Finding> findings;

    [[nodiscard]] bool isEmpty() const { return steps.isEmpty(); }

    friend bool operator==(const Plan &, const Plan &) = default;
};

/**
 * The plan as a script: what sets the session, a comment line before each group, each statement ended by a semicolon,
 * BEGIN and COMMIT where the transaction stands. What `sql`, `--preview` and the window show. The dialect's own client
 * takes it: for MariaDB's, DELIMITER stands around a statement that holds others.
 */
[[nodiscard]] QString toScript(const Plan &plan);

} // namespace joinery
