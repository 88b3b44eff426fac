// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/dialect.h"

namespace joinery {

/** What may be done with the rows that a question finds; empty where nothing but correcting them by hand helps. */
[[nodiscard]] QList<RowChoice::Kind> choicesFor(const DataCheck &check);

/**
 * The plan for the operations with what is chosen for rows in their way: statements before all others that change,
 * delete or set aside these rows, after which every question is asked again. A column that is added and refuses NULL is
 * added without, filled and then told to. The choices that are about one of its questions are in Plan::choices; others
 * change nothing.
 *
 * `suffix` ends the names of the tables to which kept rows move; with `online` it is the plan of Dialect::planOnline().
 * Errors: those of planning, and "run.choice" for what cannot be done with those rows.
 */
[[nodiscard]] Result<Plan> planWithChoices(const Dialect &dialect, const Schema &before,
                                           const QList<Operation> &operations, const QList<RowChoice> &choices,
                                           const QString &suffix, const std::optional<OnlineOptions> &online = {});

} // namespace joinery
