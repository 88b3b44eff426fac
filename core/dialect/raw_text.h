// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"

namespace joinery {

/** What a dialect runs of raw SQL: the text written for it, otherwise the one for any. */
[[nodiscard]] QString rawTextFor(const RawSql &raw, const QString &dialect);

} // namespace joinery
