// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"

namespace joinery::postgresql {

/** An operation, or a part of one, that can wait until all others are done. */
struct LateOperation
{
    Operation operation;
    /** Index of the operation it is, or is a part of. */
    int origin = -1;

    friend bool operator==(const LateOperation &, const LateOperation &) = default;
};

/** Operations in two: what is done in one transaction, and what can be done after it while others use the tables. */
struct OnlineSplit
{
    QList<Operation> first;
    /** For each of `first` the index of the operation it is, or is a part of. */
    QList<int> origins;
    QList<LateOperation> late;
};

/**
 * Puts off what can be put off: the two together lead from `before` to where the operations lead, and nothing in
 * `first` needs what comes after. Only on tables that are there before, since nobody uses a new one. The operations can
 * be applied to `before`.
 */
[[nodiscard]] OnlineSplit splitOnline(const Schema &before, const QList<Operation> &operations);

} // namespace joinery::postgresql
