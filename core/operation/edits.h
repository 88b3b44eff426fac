// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"

#include <QSet>

namespace joinery {

// Edits as people mean them, as lists of operations: what hangs on the thing that goes, goes along. Each list can be
// applied to `schema` in its order; an id that is not there gives an empty list.

/** Drops the table, with the triggers, rules and policies on it and the foreign keys that point to it. */
[[nodiscard]] QList<Operation> dropTableEdit(const Schema &schema, ObjectId table);

/** The triggers, rules, policies and indexes that cannot be without the table or view. */
[[nodiscard]] QList<ObjectId> objectsOn(const Schema &schema, ObjectId relation);

/** Drops the view or other object, with the triggers, rules and indexes on it. */
[[nodiscard]] QList<Operation> dropObjectEdit(const Schema &schema, ObjectId object);

/**
 * Drops the column, with the keys, indexes, exclusions and checks of its table that use it and the foreign keys
 * elsewhere that point to it. A composite primary key keeps its other columns; other composite keys and indexes go
 * whole.
 */
[[nodiscard]] QList<Operation> dropColumnEdit(const Schema &schema, ObjectId table, ObjectId column);

/** Drops the enum; columns of that type become text and keep what rows hold. */
[[nodiscard]] QList<Operation> dropEnumEdit(const Schema &schema, ObjectId enumType);

/** Puts the column into the primary key (at its end) or takes it out. A column that comes in becomes not null. */
[[nodiscard]] QList<Operation> setPrimaryKeyEdit(const Schema &schema, ObjectId table, ObjectId column, bool inKey);

/** Adds a unique constraint on this one column, or drops those on it alone. */
[[nodiscard]] QList<Operation> setUniqueEdit(const Schema &schema, ObjectId table, ObjectId column, bool unique);

/** Adds a foreign key from one column to another; `context` holds tables of other apps it may point to. */
[[nodiscard]] QList<Operation> addForeignKeyEdit(const Schema &schema, ObjectId table, ObjectId column,
                                                 ObjectId referencedTable, ObjectId referencedColumn,
                                                 const Schema &context = {});

/** Moves a column to a position among the columns, counted without it. */
[[nodiscard]] QList<Operation> moveColumnEdit(const Schema &schema, ObjectId table, ObjectId column,
                                              qsizetype position);

/** Adds a table of this name with a primary key "id" of this type. */
[[nodiscard]] QList<Operation> newTableEdit(const QString &name,
                                            const DataType &keyType = DataType::of(DataType::Kind::Integer));

/**
 * Adds copies of tables with everything they have, under new ids and free names; foreign keys among them point to the
 * copies.
 */
[[nodiscard]] QList<Operation> duplicateTablesEdit(const Schema &schema, const QList<ObjectId> &tables);

/**
 * `table_column_suffix` in lower case, not in `taken`; cut to `longest` bytes with a hash, so that two long names never
 * become one.
 */
[[nodiscard]] QString automaticName(const QString &table, const QStringList &columns, const QString &suffix,
                                    const QSet<QString> &taken = {}, int longest = 63);

/** `wanted`, or with the lowest number behind it that makes it free (whatever the case): "table", "table_2". */
[[nodiscard]] QString freeName(const QString &wanted, const QSet<QString> &taken);

/**
 * Names of the table's constraints, and of all keys and indexes of the schema, which share theirs in PostgreSQL: what a
 * new one must not be called.
 */
[[nodiscard]] QSet<QString> takenPartNames(const Schema &schema, const Table &table);

/** Names of all tables, enums and objects. */
[[nodiscard]] QSet<QString> takenObjectNames(const Schema &schema);

} // namespace joinery
