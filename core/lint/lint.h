// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/dialect.h"
#include "core/lint/lint_finding.h"
#include "core/lint/lint_settings.h"
#include "core/operation/operation_note.h"

#include <QHash>

namespace joinery {

/** What a database says about the rows that a migration meets; empty where none was asked. */
struct LintFacts
{
    QHash<ObjectId, TableSize> sizes;
    /** By operation: how many rows bar it; 0 where they were asked and none does. */
    QMap<int, qint64> rowsInTheWay;
};

/** A migration as it meets a schema. */
struct LintSubject
{
    /** At the version of the server. */
    const Dialect &dialect;
    /** Before the migration: of all apps. */
    Schema before;
    QList<Operation> operations;
    /** Of these operations. */
    Plan plan;
    bool transactional = true;
    OperationNotes notes = {};
    LintFacts facts = {};
};

/**
 * All that the rules say about the operations, in the order of these, what the migration accepts among it. Operations
 * that cannot be applied end it. Pure; linear in what changes, but for finding out whether there is a way back, which
 * costs as much as planning.
 */
[[nodiscard]] QList<LintFinding> lint(const LintSubject &subject, const LintSettings &settings = {});

} // namespace joinery
