// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/dialect.h"

namespace joinery {

/** The dialect as the server speaks it that calls itself so. */
[[nodiscard]] const Dialect &dialectOfServer(const Dialect &usual, const QString &version);

/**
 * Whether the plan is one that the usual server takes and this one, an older or another one, does not. Never of the
 * usual one and newer ones of its kind, so that no test is left out where the suite runs.
 */
[[nodiscard]] bool isLacking(const Dialect &usual, const Dialect &server, const Schema &before,
                             const QList<Operation> &operations);

} // namespace joinery
