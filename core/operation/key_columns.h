// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/constraint.h"

namespace joinery {

/**
 * Gives a key other columns of its table. What was said of one of them (its length, its collation, its order) goes with
 * it.
 */
void setKeyColumns(PrimaryKey &key, const QList<ObjectId> &columns);
void setKeyColumns(UniqueConstraint &key, const QList<ObjectId> &columns);

/** What is said of each column of a key with columns `before`, said of columns `after`; empty where it is the usual. */
[[nodiscard]] KeyDetails movedDetails(KeyDetails details, const QList<ObjectId> &before, const QList<ObjectId> &after);

/** Whether two keys over the same columns say the same of each: lengths, collations, order. */
[[nodiscard]] bool sayTheSameOfColumns(const KeyDetails &a, const KeyDetails &b);

} // namespace joinery
