// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/output.h"
#include "core/dialect/dialect.h"
#include "core/differ/schema_differ.h"
#include "core/migration/parallel_heads.h"
#include "core/migration/run_plan.h"
#include "core/schema/finding.h"

namespace joinery {

/** One line for each operation, with its sign: + added, ~ changed, → renamed, - dropped. */
void printOperations(const Output &output, const QList<Operation> &operations);
/** The same for what is spelled differently and means the same; a sentence where there is nothing. */
void printCosmetic(const Output &output, const QList<Operation> &operations);
/** The sentence of a finding and its code; `namesDialect` puts in front of it whose it is, where it is a dialect's. */
[[nodiscard]] QString findingText(const Finding &finding, bool namesDialect = false);
/** One line each on standard error: "  warning: Index a of table b is … (mariadb.partial_index)". */
void printFindings(const Output &output, const QList<Finding> &findings, bool namesDialect = false);
/** What statements of a dialect do otherwise than the model says; nothing without findings. */
void tellPlan(const Output &output, const Dialect &dialect, const Plan &plan);
/** The same about a migration, each line with its id in front. */
void tellPlan(const Output &output, const PlannedMigration &planned);

[[nodiscard]] Document toJson(const Operation &operation);
[[nodiscard]] Document toJson(const QList<Operation> &operations);
/** The schemas are those of the diff it comes from. */
[[nodiscard]] Document toJson(const RenameCandidate &candidate, const Schema &from, const Schema &to);
[[nodiscard]] Document toJson(const ColumnMove &move);
[[nodiscard]] Document toJson(const Finding &finding);
[[nodiscard]] Document toJson(const QList<Finding> &findings);
[[nodiscard]] Document toJson(const PlannedMigration &planned);
[[nodiscard]] Document toJson(const HistoryRecord &record);
[[nodiscard]] Document toJson(const QList<ParallelHeads> &heads);

/** "catalog/2026-11-20T10:22:33:123456  add authors": how a migration is named in a list. */
[[nodiscard]] QString titleOf(const Migration &migration);

} // namespace joinery
