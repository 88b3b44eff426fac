// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/schema_differ.h"

namespace joinery {

/** A schema after a person has said what is a rename. */
struct TakenRenames
{
    /** With the ids of what the renamed things were before, parts and all: from now on the ids say it. */
    Schema schema;
    /** An id that is no more → the one that took its place, of tables, columns, enums, values and objects. */
    QHash<ObjectId, ObjectId> ids;
};

/**
 * Makes confirmed renames certain: gives what is new in `to` the ids that `from` has for it. Without this the same
 * question would come back at the next diff. `confirmed` are candidates of a diff of the two.
 */
[[nodiscard]] TakenRenames takeRenames(const Schema &from, const Schema &to, const QList<RenameCandidate> &confirmed);

/** Ids that other schemas and pictures hold of what was renumbered. */
void followIds(Schema &schema, const QHash<ObjectId, ObjectId> &ids);

} // namespace joinery
