// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/step_lock.h"
#include "core/lint/table_size.h"
#include "core/operation/operation.h"
#include "core/schema/finding.h"

#include <optional>

namespace joinery {

/** A finding about one operation of a migration, with why it matters and what to do. */
struct LintFinding
{
    /** Its code is one of lintRules(). */
    Finding finding;
    /** Its place in the migration, counted from 0. */
    int operation = 0;
    QString explanation;
    /** What to do, as a sentence. */
    QString fix;
    /** What may stand in place of the operation, where that can be said without thought. */
    std::optional<QList<Operation>> instead = {};
    /** Whom it keeps waiting, where that is what it is about. */
    std::optional<StepLock> lock = {};
    /** Of the table, where a database was asked. */
    std::optional<TableSize> size = {};
    /** Rows that bar the operation, where a database was asked. */
    std::optional<qint64> rowsInTheWay = {};
    /** Why the migration accepts it; empty where it does not. */
    QString acceptedBecause = {};

    [[nodiscard]] bool isAccepted() const { return !acceptedBecause.isEmpty(); }
    friend bool operator==(const LintFinding &, const LintFinding &) = default;
};

} // namespace joinery
