// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/equivalence.h"
#include "core/schema/schema.h"

namespace joinery {

/** What a diff leads from and to, with one thing under one id in both. Holds no data of its own but `renamed`. */
struct DiffSides
{
    const Schema &from;
    const Schema &to;
    const Equivalence &equivalence;
    /**
     * `from` without what goes and with all its renames and moves done, texts included: what still differs from `to`
     * has to be altered. Holds the tables that differ, and all of them only where texts elsewhere may follow a rename.
     */
    Schema renamed;

    [[nodiscard]] QString folded(const QString &name) const { return equivalence.foldedName(name); }
    [[nodiscard]] bool sameName(const QString &a, const QString &b) const { return a == b || folded(a) == folded(b); }
};

} // namespace joinery
