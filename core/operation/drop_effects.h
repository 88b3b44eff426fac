// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"

namespace joinery {

/** What is to be dropped: a table, enum or object, or one column, key, index or value of it. */
struct DropTarget
{
    ObjectId object;
    ObjectId part;

    friend bool operator==(const DropTarget &, const DropTarget &) = default;
};

/** What else a drop changes, one line each in order, ready to be shown. */
struct DropEffects
{
    /** What goes along: "foreign key book → author", "trigger book_log". */
    QStringList gone;
    /** What stays and names it: "view book_list", "column book.state becomes text". */
    QStringList touched;

    [[nodiscard]] bool isEmpty() const { return gone.isEmpty() && touched.isEmpty(); }

    friend bool operator==(const DropEffects &, const DropEffects &) = default;
};

/**
 * What depends on the targets and is not among them. `all` is the model of all apps. Texts are looked into for the
 * first fifty targets; of more, keys, triggers, policies and enum columns are told alone.
 */
[[nodiscard]] DropEffects dropEffects(const Schema &all, const QList<DropTarget> &targets);

/** What an edit of one table's keys leaves without a key to point to: foreign keys, of other tables too. */
[[nodiscard]] DropEffects keyEffects(const Schema &all, const QList<Operation> &edit);

} // namespace joinery
