// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/table.h"

#include <functional>

namespace joinery::mariadb {

/**
 * The table without what reads the columns, so that nothing looks at their values on the way: computed columns with
 * what is over them, and checks. Stays what `isInTheWay` leaves: it is asked about the id and the expression of each.
 * What partitions are spread by stays as well.
 */
[[nodiscard]] Table withoutReaders(const Table &table, const QList<ObjectId> &columns,
                                   const std::function<bool(ObjectId part, const QString &expression)> &isInTheWay);

/** Whether the column is computed from one of these, if only by way of others. */
[[nodiscard]] bool isComputedFrom(const Table &table, ObjectId column, const QList<ObjectId> &columns);

} // namespace joinery::mariadb
