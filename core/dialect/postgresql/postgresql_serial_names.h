// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/postgresql/postgresql_set_aside.h"

namespace joinery::postgresql {

// The sequence of a serial has a name, "book_id_seq", which no operation speaks of. A sequence of the model may have
// the same: then it is that very one where it can be, so that it goes on counting, and steps aside otherwise.

/**
 * Whether the sequence that is added is there already, as that of a serial column which is no serial at the end: it
 * becomes the model's. Writes what else it takes.
 */
[[nodiscard]] bool adoptSequence(PlanRun &run, SetAside &aside, const DefinitionObject &sequence);

/** The sequence that a column reads and that bears the name of its own, and goes when the column becomes a serial. */
[[nodiscard]] const DefinitionObject *sequenceToKeep(const PlanRun &run, const Table &table, const Column &column);
/** Makes it that of a serial: an operation that drops it later does nothing. */
void keepSequence(PlanRun &run, const Table &table, const Column &serial, const DefinitionObject &sequence);

/** Before the operation at hand makes serials: sequences that have the names of theirs, but not at the end, step aside.
 */
void makeRoomForSerials(PlanRun &run, const SetAside &aside);

/** The sequence under the name that the database has for it just now. */
[[nodiscard]] DefinitionObject asCalledNow(const PlanRun &run, DefinitionObject object);

} // namespace joinery::postgresql
