// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery {

/** The tables of two schemas by what became of them, each list in order of ids. Points into both schemas. */
struct ComparedTables
{
    QList<const Table *> dropped;
    QList<const Table *> added;
    /** On both sides, with different content. */
    QList<std::pair<const Table *, const Table *>> changed;
    /** On both sides with the same content, held twice; tables that share their data are not told. */
    QList<ObjectId> equal;
};

/**
 * Compares by id, then by content.
 *
 * Looking inside is what a diff of two unrelated schemas spends its time on, so many tables are compared by all
 * processors at once. The result does not depend on their number.
 */
[[nodiscard]] ComparedTables comparedTables(const Schema &from, const Schema &to);

/** What each of two sides did to one base. */
struct ComparedSides
{
    ComparedTables ours;
    ComparedTables theirs;
};

/** The same as comparing the base with each, in less time. */
[[nodiscard]] ComparedSides comparedSides(const Schema &base, const Schema &ours, const Schema &theirs);

} // namespace joinery
