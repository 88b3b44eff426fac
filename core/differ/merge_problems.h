// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/merge_texts.h"
#include "core/differ/merge_values.h"

namespace joinery {

// What two edits do to each other although no property has two new values. Everything here looks only at what differs
// between the sides.

/** A merge as it stands. */
struct MergeState
{
    /** With texts that name everything by its final name. */
    const MergeSides &sides;
    const Schema &merged;
    /** Tables that differ between the sides, in order of ids. */
    const QList<ObjectId> &tables;
    MergeBias bias;
};

struct MergeProblem
{
    MergeConflict conflict;
    /** What is to be decided because of it, before the sides are merged anew. */
    MergeDecisions decisions;
};

/** Keys, indexes, constraints, views and types that need what the other side dropped. */
[[nodiscard]] QList<MergeProblem> missingNeeds(const MergeState &state);

/** Things that got one name on the two sides. */
[[nodiscard]] QList<MergeProblem> doubledNames(const MergeState &state);

/** Mistakes in tables of the result that neither side has by itself. `known` are left out: they were told already. */
[[nodiscard]] QList<MergeConflict> newMistakes(const MergeState &state, const QList<MergeConflict> &known);

} // namespace joinery
