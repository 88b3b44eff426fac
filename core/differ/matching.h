// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/schema_differ.h"

namespace joinery {

/**
 * `to`, with the ids of everything that was matched by name, by structure or by a person's word replaced by the ids
 * that `from` uses. What is then found under one id in both is the same thing; the rest was added or dropped.
 *
 * Returns `to` itself, still sharing its data, when the ids say it all.
 */
[[nodiscard]] Schema matched(const Schema &from, const Schema &to, const Equivalence &equivalence,
                             const DiffOptions &options);

} // namespace joinery
