// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/connection.h"
#include "core/dialect/plan.h"

#include <optional>

namespace joinery {

/** What a plan loses, counted. */
struct CountedLoss
{
    QString what;
    /** Rows that hold it; nothing where it cannot be known yet (a table that an earlier migration makes). */
    std::optional<qint64> rows;
    int operation = -1;

    friend bool operator==(const CountedLoss &, const CountedLoss &) = default;
};

/** A data check that says the run would fail, with its sentence filled in. */
struct FailedCheck
{
    QString message;
    qint64 count = 0;
    int operation = -1;
    /** What may be done with the rows, and what they are called by who says so; see planWithChoices(). */
    QString subject = {};
    QList<RowChoice::Kind> choices = {};

    friend bool operator==(const FailedCheck &, const FailedCheck &) = default;
};

/** Gives the session of the connection the settings that the plan is made for. */
[[nodiscard]] Result<void> enterSession(const Connection &connection, const Plan &plan);

/** Asks every check of the plan, in the session it is made for. Only reads. One that cannot be asked yet (its table is
 * not there) is left out. */
[[nodiscard]] Result<QList<FailedCheck>> evaluateChecks(const Connection &connection, const Plan &plan);

/** Counts what the plan would lose; losses of nothing (0 rows) stay in the list. Only reads. */
[[nodiscard]] Result<QList<CountedLoss>> evaluateLosses(const Connection &connection, const Plan &plan);

} // namespace joinery
