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

} // namespace joinery
