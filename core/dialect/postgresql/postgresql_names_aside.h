// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/postgresql/postgresql_set_aside.h"

namespace joinery::postgresql {

// A key without a name of its own has an index that takes a name among those of tables, "book_pkey", which no operation
// speaks of. Where something else has that name in the middle of a plan, or wants it, the key is called otherwise until
// the name is free (PlanRun::namesAside).

/** Collects PlanRun::namesLikeKeys and tablesNamed, before the first operation. */
void noteRelationNames(PlanRun &run);

/** What the database calls the part just now. `table` is lowered. */
[[nodiscard]] QString nameInDatabase(const PlanRun &run, const Table &table, const PartKey &part);

/** The name that a constraint gets which is to have `wanted`: another one, and noted, while something else has that. */
[[nodiscard]] QString nameForNow(PlanRun &run, const Table &table, const PartKey &part, const QString &wanted);

/** The keys of a new table, by their ids, whose names something else has. */
[[nodiscard]] QSet<ObjectId> keysWithoutTheirNames(const PlanRun &run, const Table &table);

/** Before the operation at hand: keys without a name step aside from the names it takes. */
void makeRoom(PlanRun &run, const SetAside &aside);

/** After an operation: keys that stepped aside get their names where these are free by now. */
void settleNames(PlanRun &run);

} // namespace joinery::postgresql
