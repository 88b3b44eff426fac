// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery {

/** The three schemas of a merge. */
struct MergeSides
{
    Schema base;
    Schema ours;
    Schema theirs;
};

/**
 * Rewrites the SQL texts of all three as if every table, column, object and type had the name it will have in the end:
 * the one that a side gave it, that of ours where both did. The names themselves stay as they are.
 *
 * So a text that a rename went through equals that of the side without the rename, and what one side added names
 * things by the names the other gave them. `tables` are those that differ between the three.
 */
[[nodiscard]] MergeSides withSameNamesInTexts(const MergeSides &sides, const QList<ObjectId> &tables);

/** Whether two texts are the same SQL but for spaces, and quotes around names that need none. */
[[nodiscard]] bool saysTheSame(const QString &first, const QString &second);

} // namespace joinery
