// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace joinery {

/**
 * Whom a statement keeps waiting: others that use a table, until the transaction ends that the statement is in, or
 * until it is done itself where it is in none.
 */
struct StepLock
{
    enum class Waiting
    {
        /** Who writes to the same rows. */
        Rows,
        /** Who changes the table itself: its columns, keys and indexes. */
        Changes,
        /** Who writes to it. */
        Writes,
        /** Who reads or writes. */
        Everything
    };

    /** As it stands in the statement; empty for the whole database. */
    QString table;
    Waiting waiting = Waiting::Everything;

    friend bool operator==(const StepLock &, const StepLock &) = default;
};

/** The word of JSON: "rows", "changes", "writes", "everything". */
[[nodiscard]] QString waitingWord(StepLock::Waiting waiting);
/** For people: "others wait to write to "author"". */
[[nodiscard]] QString lockText(const StepLock &lock);

} // namespace joinery
