// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/operation/operation.h"

namespace joinery {

/**
 * The chosen operations of a diff, in its order, if they can stand alone: applied to the snapshot they must give a
 * schema without mistakes that the whole diff would not give as well.
 *
 * `chosen` are positions in `all`; empty means all. `others` are the tables of other apps that foreign keys may point
 * to. Error "migration.incomplete_choice" names the changes that have to be chosen too, "migration.nothing_chosen" and
 * "migration.unknown_change" what else is wrong with the choice.
 */
[[nodiscard]] Result<QList<Operation>> chosenOperations(const QList<Operation> &all, const QList<int> &chosen,
                                                        const Schema &snapshot, const Schema &others);

} // namespace joinery
