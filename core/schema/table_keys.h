// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/table.h"

namespace joinery {

/** Whether no two rows have the same in these columns, whatever their order: what foreign keys can point to. */
[[nodiscard]] bool isKeyOf(const Table &table, const QList<ObjectId> &columns);

} // namespace joinery
