// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/row_choice.h"
#include "core/dialect/step_lock.h"
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

/** A question to the rows in the words of now, and in those from before the plan. */
struct QuestionThenAndNow
{
    /** Empty where nothing that is found now can have been there. */
    QString then;
    QString now;

    friend bool operator==(const QuestionThenAndNow &, const QuestionThenAndNow &) = default;
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
    /** Takes away what the step leaves behind where it fails outside a transaction: an index that was not finished. */
    QString afterFailure;
    /**
     * Do the same, the first of them that the server can, where it says that it cannot do it the way `sql` asks for:
     * letting others work meanwhile. It says so before it does anything.
     */
    QStringList otherwise;
    /** What a person wrote: it runs with the settings of the connection where that has some of its own. */
    bool isRawSql = false;
    /** Settings for this step alone, right before it, and what takes them back, whether it failed or not. */
    QString settings;
    QString settingsBack;
    /**
     * Where rows are found that must not be there: the same question in parts. Rows that a part finds now and found
     * before the first statement do not fail the run. They are asked for only then, by running the plan once more.
     */
    QList<QuestionThenAndNow> excused;
    /** Whom the statement keeps waiting, as far as its text tells. */
    QList<StepLock> locks;

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
 * Rows that a question finds and that can be got out of the way before the first statement, in SQL of that time. What
 * may be done with them is in row_choices.h.
 */
struct RowsInTheWay
{
    /** The table that holds them, and its name in SQL. */
    ObjectId table;
    QString from;
    /** The condition that finds them, over that table alone. */
    QString where;
    /** The columns that other values would go into, as SQL; empty where only the whole row can go. */
    QStringList columns;
    bool takesNull = false;

    friend bool operator==(const RowsInTheWay &, const RowsInTheWay &) = default;
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
    /** What a person calls it by who says what to do with the rows: "author.email". Empty where nothing can be said. */
    QString subject;
    /** With a subject and without rows, it is about a column that is added. */
    std::optional<RowsInTheWay> rows;
    /** They do not fit a column's new type: an expression for its values takes the place of the question. */
    bool isConversion = false;

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
    /**
     * The steps begin and end transactions themselves, or stand in none: what is done stays done when a later one
     * fails. For a database that could take all of it back, had it been one transaction.
     */
    bool commitsByItself = false;
    /** What was chosen to be done with rows in the way, and is in the steps. */
    QList<RowChoice> choices;

    [[nodiscard]] bool isEmpty() const { return steps.isEmpty(); }

    friend bool operator==(const Plan &, const Plan &) = default;
};

/**
 * The plan as a script: what sets the session, a comment line before each group, each statement ended by a semicolon,
 * BEGIN and COMMIT where the transaction stands. What `sql`, `--preview` and the window show. The dialect's own client
 * takes it: for MariaDB's, DELIMITER stands around a statement that holds others.
 */
[[nodiscard]] QString toScript(const Plan &plan);
/** The same with a comment line above a statement that keeps others waiting. */
[[nodiscard]] QString toScriptWithLocks(const Plan &plan);

} // namespace joinery
