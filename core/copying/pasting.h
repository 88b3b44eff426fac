// SPDX-License-Identifier: MIT
#pragma once

#include "core/copying/fragment.h"
#include "core/dialect/dialect.h"

namespace joinery {

/** Where a fragment goes. What it refers to outlives the call. */
struct PasteTarget
{
    /** The models of all apps together. */
    const Schema &all;
    /** That the project is made for; null where it is not known. */
    const Dialect *dialect = nullptr;
};

/** What pasting comes to. */
struct Paste
{
    /** To be applied to the model of one app, in this order. */
    QList<Operation> operations;
    /** What each thing of the fragment is called by then: tables, objects, columns. */
    QHash<ObjectId, ObjectId> ids;
    /** What was left out or is not the same there, each with a sentence. */
    QList<Finding> notices;
};

/**
 * Puts tables and objects into a project: under new ids and free names, with texts that name them brought along.
 *
 * Ids of what was cut are kept where they are free. An enum or domain that is there already, just so, is used. Foreign
 * keys that lead out of the fragment go to the same table where it is there, else to one of the same name with columns
 * of types that fit; others are left out ("paste.foreign_key"). Between dialects types are read by their common names
 * and what the target cannot express is told as its validate() and lossyMappings() do. Pure.
 */
[[nodiscard]] Paste pasted(const Fragment &fragment, const PasteTarget &target);

/**
 * Puts the columns of a fragment, with the keys, indexes and checks on them, into a table of `target.all`, behind the
 * column `after` (null for the end). The same rules hold. No operations where the table is not there.
 */
[[nodiscard]] Paste pastedColumns(const Fragment &fragment, ObjectId table, ObjectId after, const PasteTarget &target);

} // namespace joinery
