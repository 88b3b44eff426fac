// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operation/operation.h"
#include "ui/editor/typed_text.h"

namespace joinery {

// Operations for what a person does to a table in the inspector: pure functions, each list is one undo step.

/** Adds a column with the keys typed along with it; at the end when `after` is null. */
[[nodiscard]] QList<Operation> addColumn(const Schema &schema, const Table &table, const TypedColumn &typed,
                                         ObjectId after = {});
/** Moves columns (in their order) before the column at `position`; to the end at the number of columns. */
[[nodiscard]] QList<Operation> reorderColumns(const Table &table, const QList<ObjectId> &columns, qsizetype position);
[[nodiscard]] QList<Operation> renameColumn(const Table &table, ObjectId column, const QString &name);
/** Empty when nothing differs. */
[[nodiscard]] QList<Operation> alterColumn(const Table &table, const Column &after);

/** Adds a unique constraint on the column alone, or drops those and the unique indexes on it alone. */
[[nodiscard]] QList<Operation> setUniqueColumn(const Schema &schema, const Table &table, ObjectId column,
                                               bool isUnique);
/** Whether a unique constraint or full unique index covers exactly this column. */
[[nodiscard]] bool isUniqueColumn(const Table &table, ObjectId column);
/** The foreign key that leads from this column alone, or null. */
[[nodiscard]] const ForeignKey *foreignKeyOf(const Table &table, ObjectId column);
/** Adds, re-points or (without target) drops the foreign key of this column alone. `all` holds the tables of all apps.
 */
[[nodiscard]] QList<Operation> setColumnTarget(const Schema &schema, const Table &table, ObjectId column,
                                               const std::optional<TypedTarget> &target, const Schema &all);

/** The part with a new id and its automatic name. */
[[nodiscard]] ForeignKey named(ForeignKey key, const Schema &schema, const Table &table);
[[nodiscard]] UniqueConstraint named(UniqueConstraint unique, const Schema &schema, const Table &table);
[[nodiscard]] CheckConstraint named(CheckConstraint check, const Schema &schema, const Table &table);
[[nodiscard]] ExclusionConstraint named(ExclusionConstraint exclusion, const Schema &schema, const Table &table);
[[nodiscard]] Index named(Index index, const Schema &schema, const Table &table);

/**
 * Brings a dropped column back as it was, where it was, with those keys and indexes of the old table that are gone and
 * whose columns are all there then.
 */
[[nodiscard]] QList<Operation> restoreColumn(const Table &table, const Table &old, ObjectId column);
/** Brings a dropped table back, with what was dropped along: its triggers and the foreign keys that pointed to it. */
[[nodiscard]] QList<Operation> restoreTable(const Schema &model, const Schema &snapshot, ObjectId table);
/** Makes the column what it was in the old table again: name, type and the rest, but not its place. */
[[nodiscard]] QList<Operation> revertColumn(const Table &table, const Table &old, ObjectId column);

} // namespace joinery
