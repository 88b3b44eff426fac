// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/output.h"
#include "core/differ/schema_differ.h"
#include "core/migration/parallel_heads.h"
#include "core/migration/run_plan.h"
#include "core/schema/finding.h"

namespace joinery {

/** One line for each operation, with its sign: + added, ~ changed, → renamed, - dropped. */
void printOperations(const Output &output, const QList<Operation> &operations);
/** The same for what is spelled differently and means the same; a sentence where there is nothing. */
void printCosmetic(const Output &output, const QList<Operation> &operations);
void printFindings(const Output &output, const QList<Finding> &findings);

[[nodiscard]] Document toJson(const Operation &operation);
[[nodiscard]] Document toJson(const QList<Operation> &operations);
[[nodiscard]] Document toJson(const RenameCandidate &candidate);
[[nodiscard]] Document toJson(const ColumnMove &move);
[[nodiscard]] Document toJson(const Finding &finding);
[[nodiscard]] Document toJson(const PlannedMigration &planned);
[[nodiscard]] Document toJson(const HistoryRecord &record);
[[nodiscard]] Document toJson(const QList<ParallelHeads> &heads);

/** "catalog/2026-11-20T10:22:33:123456  add authors": how a migration is named in a list. */
[[nodiscard]] QString titleOf(const Migration &migration);

} // namespace joinery
