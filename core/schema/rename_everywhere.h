// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/column_meaning.h"
#include "core/schema/schema.h"

namespace joinery {

// What a rename does to the whole schema: every text in it that names the renamed thing follows, see rename_in_sql.h.

/**
 * After a column of `table` got a new name: brings every text of the schema along, also views over views.
 * Only tables and objects whose text really changes are written to. Does nothing when the table is not there.
 *
 * While two columns of the table have the same name their texts cannot be told apart: swap names by way of a third.
 */
void renameColumnEverywhere(Schema &schema, ObjectId table, const QString &from, const QString &to);

/** The same after the table itself got a new name. */
void renameTableEverywhere(Schema &schema, ObjectId table, const QString &from, const QString &to);

/** The same after a partition got a new name, which PostgreSQL's views and triggers name like a table. */
void renamePartitionEverywhere(Schema &schema, ObjectId table, ObjectId partition, const QString &from,
                               const QString &to);

/** The same after a view or other object that can be read from, or a type, got a new name. */
void renameObjectEverywhere(Schema &schema, ObjectId object, const QString &from, const QString &to);

/** After the table moved to another namespace: brings views and triggers along. */
void moveTableEverywhere(Schema &schema, ObjectId table, const QString &from, const QString &to);
/** The same after a view or other object moved, or everything in a namespace that was renamed. */
void moveObjectEverywhere(Schema &schema, ObjectId object, const QString &from, const QString &to);

/** After an enum, domain or composite type got a new name or namespace: columns that have it as their type. */
void renameTypeEverywhere(Schema &schema, const RelationName &from, const RelationName &to);

} // namespace joinery
