// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"

namespace joinery {

/** What a dialect runs of raw SQL: the text written for it, otherwise the one for any. */
[[nodiscard]] QString rawTextFor(const RawSql &raw, const QString &dialect);
/** The same of the expression that a person has given for the values of a changed column; empty for none. */
[[nodiscard]] QString conversionFor(const AlterColumn &alter, const QString &dialect);

} // namespace joinery
