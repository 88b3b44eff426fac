// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery {

/** Something that two edits of one schema do not agree about. */
struct MergeConflict
{
    enum class Kind
    {
        /** One property has two new values. */
        Changed,
        /** One side dropped what the other changed. */
        Dropped,
        /** One side dropped what the other began to use. */
        Needed,
        /** Two things got one name. */
        SameName,
        /** Columns or values were put in two different orders. */
        Order,
        /** Each side is right by itself, but the two together hold a mistake that neither has. */
        Mistake,
        /** A card that both sides moved on the canvas; it lies where ours has it. */
        Moved,
        /** A file that cannot be read, or must not be merged, was not merged by what it says. */
        Unreadable
    };

    Kind kind = Kind::Changed;
    /** The table, enum or object. */
    ObjectId object;
    /** The column, constraint, index, partition or value of it; null where it is about the whole. */
    ObjectId part;
    /** "author.email" */
    QString title;
    /** As the files call it: "type", "on_delete", "options.engine"; empty where it is about the whole. */
    QString property;
    /** The property on each side, as a person reads it; empty for what is not there. */
    QString base;
    QString ours;
    QString theirs;
    /** One sentence that says it all. */
    QString text;

    friend bool operator==(const MergeConflict &, const MergeConflict &) = default;
};

enum class MergeBias
{
    /** What one side dropped and the other changed or needs stays; of two values for a property ours is taken. */
    Keep,
    /** Whatever there is a conflict about is as it is on our side: for showing the two sides next to each other. */
    Ours
};

struct MergeResult
{
    Schema schema;
    /** By title and property; empty when both sides are in the result whole. */
    QList<MergeConflict> conflicts;

    [[nodiscard]] bool isClean() const { return conflicts.isEmpty(); }
};

/**
 * Joins what two sides made of one schema.
 *
 * Things are the same by ObjectId, whatever they are called, and are merged property by property: what one side alone
 * changed is as that side has it, and no edit is lost without a conflict that names it. A rename on one side goes
 * through the texts of the other (checks, views…), also those it added. Lists keep their order; see OrderMerge. A
 * property that is new on both sides with two values is a conflict, too.
 *
 * Pure; the result depends only on the input, and without conflicts not on which side is ours. Cost: a pointer
 * comparison for each table that all share, else two comparisons of a table, and linear in what differs.
 */
[[nodiscard]] MergeResult mergeSchemas(const Schema &base, const Schema &ours, const Schema &theirs,
                                       MergeBias bias = MergeBias::Keep);

} // namespace joinery
