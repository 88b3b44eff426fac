// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/mariadb/mariadb_text.h"
#include "core/dialect/server_version.h"
#include "core/schema/schema.h"

namespace joinery::mariadb {

// Keys, indexes and constraints of a lowered table, as they stand in CREATE TABLE and behind ADD.

/** `PRIMARY KEY (`id`)`. */
[[nodiscard]] QString primaryKeyText(const Table &table, const PrimaryKey &key);
/** `UNIQUE INDEX `name` (…)`. */
[[nodiscard]] QString uniqueText(const Table &table, const UniqueConstraint &unique);
[[nodiscard]] QString indexText(const Table &table, const Index &index, const ServerVersion &server);
/** What an index is called that queries use, or do not: `NOT IGNORED`, `INVISIBLE`. */
[[nodiscard]] QString visibilityWord(const ServerVersion &server, bool isVisible);
/** `CONSTRAINT `name` CHECK (…)`. */
[[nodiscard]] QString checkText(const CheckConstraint &check);
/** `CONSTRAINT `name` FOREIGN KEY (…) REFERENCES …`; the schema tells the table it leads to. */
[[nodiscard]] QString foreignKeyText(const Schema &schema, const Table &table, const ForeignKey &key);

/** The columns it leads to: those it names, or the primary key. */
[[nodiscard]] QList<ObjectId> referencedColumns(const ForeignKey &key, const Table &target);

/** An ordered list of columns that the server can look rows up by. */
struct Lookup
{
    /** Null for what stands for the primary key. */
    ObjectId id;
    QList<ObjectId> columns;
};
/** Primary key, unique constraints and indexes that whole values can be looked up by. */
[[nodiscard]] QList<Lookup> lookupsOf(const Table &table);
/** Whether the columns begin with the wanted ones, in their order. */
[[nodiscard]] bool beginsWith(const QList<ObjectId> &columns, const QList<ObjectId> &wanted);
/** Whether any of the lookups can serve a foreign key over the columns. */
[[nodiscard]] bool isServed(const Table &table, const QList<ObjectId> &columns);

} // namespace joinery::mariadb
