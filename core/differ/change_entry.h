// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/change_summary.h"

namespace joinery {

/** One line of the review: a change as a person sees it, with the operations that bring it about. */
struct ChangeEntry
{
    /** What the sign and colour say. */
    ChangeKind kind = ChangeKind::Changed;
    ObjectId object;
    /** The column, key or index; null for the table or object as a whole. */
    ObjectId part;
    /** "author.name → full_name" */
    QString title;
    /** "rename, keeps data", "varchar(255), unique" */
    QString detail;
    Risk risk = Risk::Safe;
    /** Positions in the list of operations. */
    QList<int> operations;

    friend bool operator==(const ChangeEntry &, const ChangeEntry &) = default;
};

/**
 * Groups operations into entries: a column that is added brings its keys and indexes along, a column that goes takes
 * them, and a column that is renamed and altered is one entry. Every operation is in exactly one entry. Pure.
 */
[[nodiscard]] QList<ChangeEntry> changeEntries(const QList<Operation> &operations, const Schema &from,
                                               const Schema &to);

/** The sign of a kind of change: + ~ → − */
[[nodiscard]] QString changeSign(ChangeKind kind);

/** An entry in few words: "rename author.name", "add author.email". */
[[nodiscard]] QString entryWords(const ChangeEntry &entry);

/** An entry as one line of text: "+ author.email (varchar(255), unique)". */
[[nodiscard]] QString entryLine(const ChangeEntry &entry);

} // namespace joinery
