// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"

namespace joinery::postgresql {

/** Operations that lead to the same, and for each of them the index of the one that it is, or is a part of. */
struct PartitionsApart
{
    QList<Operation> operations;
    QList<int> origins;
};

/**
 * A new table is added without the partitions that were tables before, which are added to it next; a table is dropped
 * after the partitions that become tables: so that each of them is a LoosePartition and keeps its rows. Pure.
 */
[[nodiscard]] PartitionsApart partitionsApart(const Schema &before, const QList<Operation> &operations);

} // namespace joinery::postgresql
