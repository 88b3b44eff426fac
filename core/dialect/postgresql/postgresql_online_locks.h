// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"
#include "core/schema/finding.h"

namespace joinery::postgresql {

/**
 * A warning "postgresql.online_lock" for each operation that lets others wait for a table that is there before, for as
 * long as PostgreSQL looks at its rows or writes them anew. The operations can be applied to `before`.
 */
[[nodiscard]] QList<Finding> onlineLocks(const Schema &before, const QList<Operation> &operations);

/**
 * Whether PostgreSQL only notes the new type of a column: every value of the old one is, bit for bit, one of the new.
 * The types are canonical, see canonicalType().
 */
[[nodiscard]] bool keepsValuesAsTheyAre(const QString &from, const QString &to);

/** Whether a new column costs writing every row. */
[[nodiscard]] bool fillsEveryRow(const Column &column);

} // namespace joinery::postgresql
