// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/dialect/plan.h"

namespace joinery {

/**
 * The plan for SQLite (3.35 or later). Pure; linear in the operations and in what they touch.
 *
 * Operations between two raw SQL texts are planned together, so each table is rebuilt at most once there. Questions to
 * the data go to `checks`; after raw SQL, which may change the answer, they are steps that must return no rows.
 *
 * Errors: those of apply(); "sqlite.refused" for what SQLite would not take; "sqlite.trigger_target".
 */
[[nodiscard]] Result<Plan> planForSqlite(const Schema &before, const QList<Operation> &operations);

} // namespace joinery
