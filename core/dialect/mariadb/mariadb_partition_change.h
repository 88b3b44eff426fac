// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/table.h"

namespace joinery::mariadb {

/**
 * How the partitions of a table that is spread by ranges or lists become others without a row being lost that has a
 * place afterwards.
 *
 * DROP PARTITION deletes rows whatever the other partitions take, so it is only for those whose rows none takes; with
 * everything else the server moves the rows, and refuses the whole statement when one has no place.
 */
struct PartitionChange
{
    /** Partitions of before that go with their rows. */
    QList<const Partition *> gone;
    /** What ALTER TABLE says to make the others what they are to be; empty for nothing. */
    QString clause;
};

/** `before` and `after` outlive it. For other ways of spreading, what goes is gone with its rows. */
[[nodiscard]] PartitionChange partitionChange(const Table &before, const Table &after);

} // namespace joinery::mariadb
