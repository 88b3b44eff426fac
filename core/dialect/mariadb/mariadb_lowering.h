// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/mariadb/mariadb_server.h"
#include "core/schema/schema.h"

namespace joinery::mariadb {

/**
 * The table as MariaDB takes it.
 *
 * Enums of the schema stand in their columns, names in expressions that are in double quotes are in backticks, every
 * key and constraint has a name, and what InnoDB adds by itself is there: an index for each foreign key that no other
 * serves, named like the key. A column that numbers rows while no key begins with it does not number them. One without
 * any column that can be seen (between two operations) has a placeholder.
 */
[[nodiscard]] Table loweredTable(const Schema &schema, const Table &table, const ServerVersion &server = usualServer);
/**
 * The same between two operations: a column goes on numbering rows while no key begins with it, by an index of its own.
 */
[[nodiscard]] Table loweredBetween(const Schema &schema, const Table &table, const ServerVersion &server);

[[nodiscard]] bool hasVisibleColumn(const Table &table);

/**
 * The column with an enum of the schema as its type spelled out, no collation of what is no text, and what this server
 * has in place of a type it does not know.
 */
[[nodiscard]] Column loweredColumn(const Schema &schema, const Column &column, const ServerVersion &server);

/** The object with names of tables, views and columns of the schema that are in double quotes in backticks. */
[[nodiscard]] DefinitionObject loweredObject(const Schema &schema, const DefinitionObject &object);

/** The enum of the schema that is the column's type, or null. */
[[nodiscard]] const EnumType *enumOf(const Schema &schema, const DataType &type);

/** The id of the index that a foreign key brings along. */
[[nodiscard]] ObjectId ownIndexId(ObjectId foreignKey);
/** The foreign keys of the table that bring an index along, by the ids of those. */
[[nodiscard]] QHash<ObjectId, ObjectId> ownIndexes(const Table &table);

} // namespace joinery::mariadb
