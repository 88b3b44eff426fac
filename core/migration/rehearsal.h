// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/dialect.h"

#include <optional>

namespace joinery {

/** What a rehearsal found; empty where all went well, or where nothing could be tried. */
struct Rehearsal
{
    /** Why the migration cannot run, whatever the rows: it must not be written. */
    std::optional<Error> forwards;
    /** Why it could not be taken back. */
    std::optional<Error> backwards;

    [[nodiscard]] bool isGood() const { return !forwards && !backwards; }
};

/**
 * Runs the plan of `operations` there and back on an empty database in memory that looks like `before`, so that what a
 * database would refuse (a check over a column that is gone, a view that cannot be read, broken SQL) is known before a
 * migration is written.
 *
 * Only SQLite can be had at any time: for other dialects, and where this SQLite lacks what the schema uses (an
 * extension, a collation), nothing is tried; nor with SQL of a person's own, which could do anything. Takes part only
 * what the operations can meet, so the time goes with them and not with the schema.
 */
[[nodiscard]] Rehearsal rehearse(const Dialect &dialect, const Schema &before, const QList<Operation> &operations);

} // namespace joinery
