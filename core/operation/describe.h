// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"

namespace joinery {

/** One line for people: "rename column author.name -> full_name", "add table review (4 columns)". */
[[nodiscard]] QString describe(const Operation &operation);

/** What an altered column changes: "type real -> numeric(10,2), not null"; empty when nothing differs. */
[[nodiscard]] QString describeChange(const Column &before, const Column &after);

/** The lines of all, one each. */
[[nodiscard]] QStringList describe(const QList<Operation> &operations);

} // namespace joinery
