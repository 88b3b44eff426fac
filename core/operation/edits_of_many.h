// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/operation/operation.h"

#include <functional>

namespace joinery {

// Edits of several tables, or of several columns of one, as lists of operations that can be applied to `schema` in
// their order. What is not there, or stays as it is, is passed over.

/** Adds the column to each of the tables that has none of that name, with an id of its own in each. */
[[nodiscard]] QList<Operation> addColumnToAllEdit(const Schema &schema, const QList<ObjectId> &tables,
                                                  const Column &column);

/** Moves tables to a namespace; empty for the default. */
[[nodiscard]] QList<Operation> moveToNameSpaceEdit(const Schema &schema, const QList<ObjectId> &tables,
                                                   const QString &nameSpace);

/** Gives all tables this comment. */
[[nodiscard]] QList<Operation> commentEdit(const Schema &schema, const QList<ObjectId> &tables, const QString &comment);

/** Changes the options of each table. */
[[nodiscard]] QList<Operation> tableOptionsEdit(const Schema &schema, const QList<ObjectId> &tables,
                                                const std::function<void(TableOptions &)> &change);

/** Changes each of the columns; their names and ids stay. */
[[nodiscard]] QList<Operation> alterColumnsEdit(const Schema &schema, ObjectId table, const QList<ObjectId> &columns,
                                                const std::function<void(Column &)> &change);

/** Drops columns with what hangs on each, see dropColumnEdit(). */
[[nodiscard]] Result<QList<Operation>> dropColumnsEdit(const Schema &schema, ObjectId table,
                                                       const QList<ObjectId> &columns);

/** Drops tables, enums and objects with what hangs on each, see dropTableEdit(). */
[[nodiscard]] Result<QList<Operation>> dropAllEdit(const Schema &schema, const QList<ObjectId> &objects);

/**
 * What has to go from `schema` when things of another one, `owner`, are dropped: foreign keys to them, triggers on
 * them, columns of enums that become text. It drops none of the things themselves.
 */
[[nodiscard]] Result<QList<Operation>> dropElsewhereEdit(const Schema &schema, const Schema &owner,
                                                         const QList<ObjectId> &objects);

} // namespace joinery
