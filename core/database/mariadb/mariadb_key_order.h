// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/table.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace joinery {

/**
 * The table with the places of its keys and indexes told, where it would have them in another order if it were made
 * without. `order`: their names as the server lists them, without the primary key. `withoutOwn`: the same table without
 * the indexes that come along with its foreign keys; it is what is told of wherever that is enough.
 */
[[nodiscard]] Table withKeyOrder(const Table &table, const Table &withoutOwn, const QStringList &order);

/**
 * The tables that foreign keys lead out of and back to over others, and those on a way between such: some of their keys
 * can only be made when all tables are there, and their indexes come along then. `targets`: what the keys of each table
 * lead to.
 */
[[nodiscard]] QSet<ObjectId> tablesInCircles(QHash<ObjectId, QSet<ObjectId>> targets);

} // namespace joinery
