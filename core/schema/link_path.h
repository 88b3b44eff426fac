// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

#include <QList>
#include <QSet>

namespace joinery {

// Tables as foreign keys connect them, whichever of the two has the key. Linear in tables and keys.

/** Two things that are connected without a foreign key: a view and what it reads. */
using OtherLinks = QList<std::pair<ObjectId, ObjectId>>;

/**
 * These and what at most so many steps lead to, over foreign keys and `others`; ids that are no tables of the schema
 * stay as they are.
 */
[[nodiscard]] QSet<ObjectId> linkedTables(const Schema &schema, const QSet<ObjectId> &tables, int steps,
                                          const OtherLinks &others = {});

/**
 * A shortest way from one table to another, both included; empty where there is none. Of several it takes the same one
 * each time.
 */
[[nodiscard]] QList<ObjectId> shortestLinkPath(const Schema &schema, ObjectId from, ObjectId to);

} // namespace joinery
