// SPDX-License-Identifier: MIT
#pragma once

#include "core/migration/migration.h"
#include "core/schema/schema.h"

#include <optional>

namespace joinery {

/** Two branches of one app, both starting from the same schema. */
struct BranchPair
{
    Schema base;
    QList<Migration> first;
    QList<Migration> second;
};

/** Why two branches cannot change places, and which migration of each it is about. */
struct BranchClash
{
    Migration first;
    Migration second;
    /** "Which of them runs last decides: change column book.price (type text -> bigint)" */
    QString reason;
};

/**
 * Whether the order of two branches makes a difference: one does not apply after the other, they add up to different
 * schemas (orders of columns and of enum values aside), or together they make a mistake that neither makes alone. Pure.
 */
[[nodiscard]] std::optional<BranchClash> findClash(const BranchPair &pair);

/** Whether both are the same but for the order of columns and of enum values. */
[[nodiscard]] bool sameButForOrder(const Schema &a, const Schema &b);
/** Puts the columns and enum values of all of `to` that differs so in the order they have there. */
[[nodiscard]] QList<Operation> orderOf(const Schema &to, const Schema &from);

} // namespace joinery
