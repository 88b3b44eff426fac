// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/connection.h"

namespace joinery {

/**
 * The first row that each of the questions gives, in their order; an empty one where it fails or gives none. Each is a
 * statement that gives at least two columns.
 *
 * MariaDB is asked all of them in one compound statement that runs them one after the other, so that many cost one
 * message and no more (several where they are more than a message holds). MySQL has no such statement outside of
 * routines and is asked one by one.
 */
[[nodiscard]] QList<QVariantList> askEach(const Connection &connection, const QStringList &questions);

} // namespace joinery
