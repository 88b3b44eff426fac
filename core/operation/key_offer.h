// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/operation/operation.h"
#include "core/schema/schema.h"

namespace joinery {

/** A foreign key as it is drawn: the columns of one table, each with the one of another that it leads to. */
struct KeyDraft
{
    ObjectId table;
    QList<ObjectId> columns;
    ObjectId target;
    QList<ObjectId> targetColumns;

    friend bool operator==(const KeyDraft &, const KeyDraft &) = default;
};

/** What becomes of a link drawn from a column to a table, or to one of its columns. */
struct KeyOffer
{
    enum class Verdict
    {
        Fits,
        /** The target's key has several columns: a person says which columns lead there. */
        NeedsPairs,
        TypesDiffer,
        /** The target has no primary key, and no column of it was named. */
        NoKey,
        AlreadyThere
    };

    Verdict verdict = Verdict::Fits;
    /** The key it would be; of NeedsPairs the pairs that can be guessed. */
    KeyDraft draft;
    /** Why it is not simply made, in a sentence; empty where it fits. */
    QString reason;
    /** The key that says the same already, or null. */
    ObjectId existing;
};

/**
 * Looks at a link before it is made. `targetColumn` is null for the table as a whole: its primary key is meant then,
 * and so it is where the column is one of several of that key and not unique by itself. Pure.
 */
[[nodiscard]] KeyOffer keyOffer(const Table &table, ObjectId column, const Table &target, ObjectId targetColumn = {});

/** Why the draft cannot be made as it stands, in a sentence; empty where it can. */
[[nodiscard]] QString problemWithKey(const Table &table, const Table &target, const KeyDraft &draft);

/** The key of the table that leads from the same columns to the same ones, in whatever order; null for none. */
[[nodiscard]] const ForeignKey *sameKey(const Table &table, const KeyDraft &draft);

/** Adds the foreign key; nothing where there is the same already. `context` holds tables of other apps. */
[[nodiscard]] QList<Operation> addKeyEdit(const Schema &schema, const KeyDraft &draft, const Schema &context = {});

/** Adds an index on the columns of the key where none begins with them. */
[[nodiscard]] QList<Operation> addKeyIndexEdit(const Schema &schema, ObjectId table, const QList<ObjectId> &columns);

/** How many rows of each side belong together. */
enum class Relationship
{
    OneToMany,
    OneToOne
};

/**
 * Makes the table refer to the target's primary key through columns it gets for that, named after it ("author_id"),
 * with an index, or a unique constraint for OneToOne. Error "relationship.key" where the target has no primary key.
 */
[[nodiscard]] Result<QList<Operation>> relationshipEdit(const Schema &schema, ObjectId table, ObjectId target,
                                                        Relationship relationship, const Schema &context = {});

} // namespace joinery
