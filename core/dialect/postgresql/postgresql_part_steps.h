// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/postgresql/postgresql_parts.h"
#include "core/dialect/postgresql/postgresql_run.h"

namespace joinery::postgresql {

// Statements about one part of a table. `table` is lowered and as it is at that moment.

void addPart(PlanRun &run, const Table &table, const PartKey &part);
/** Says that a column which is made anew ends up behind the others, where the model has it elsewhere. */
void noteMovedColumn(PlanRun &run, const PartKey &column);
/** At the end: tables use the indexes that were made meanwhile as their options say. */
void markIndexes(PlanRun &run);
void dropPart(PlanRun &run, const Table &table, const PartKey &part);
/** The comment of a part that was made along with its table. */
void commentNewPart(PlanRun &run, const Table &table, const PartKey &part);
/** Brings the comment of a part that stays up to date; nothing for defaults. */
void commentPart(PlanRun &run, const Table &before, const Table &after, const PartKey &part);

/** The part by its name in the database; for messages and order. */
[[nodiscard]] QString nameOfPart(const Table &table, const PartKey &part);

/**
 * Renames the constraints whose name in the database is another in `after` than in `before`: by their own name, or by
 * that of the table or a column where they have none. `missing` are those the database does not hold.
 */
void renameConstraints(PlanRun &run, const Table &before, const Table &after, const QSet<ObjectId> &missing);

} // namespace joinery::postgresql
