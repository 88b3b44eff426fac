// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/dialect.h"

namespace joinery::postgresql {

/**
 * The plan of plan() for a database that others use meanwhile. Indexes are made and dropped CONCURRENTLY, foreign keys
 * and checks come NOT VALID and are validated afterwards, a column refuses NULL by way of a validated check, and a key
 * gets an index that is there already. All else is one transaction before that, with limits to how long it waits and
 * works. Where nothing can be done apart, the plan is that transaction alone.
 */
[[nodiscard]] Result<Plan> planOnline(const Dialect &dialect, const Schema &before, const QList<Operation> &operations,
                                      const OnlineOptions &options);

} // namespace joinery::postgresql
