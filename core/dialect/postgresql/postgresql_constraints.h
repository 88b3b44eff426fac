// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery::postgresql {

// What follows `CONSTRAINT name`.

[[nodiscard]] QString definition(const Table &table, const PrimaryKey &key);
[[nodiscard]] QString definition(const Table &table, const UniqueConstraint &unique);
/** Without NOT VALID, which only ALTER TABLE takes. */
[[nodiscard]] QString definition(const CheckConstraint &check);
[[nodiscard]] QString definition(const Table &table, const ExclusionConstraint &exclusion);
/** Without NOT VALID. The table it points to is looked up in the schema. */
[[nodiscard]] QString definition(const Schema &schema, const Table &table, const ForeignKey &key);

/** The columns of its target that a foreign key means: where it names none, those of the primary key. */
[[nodiscard]] QList<ObjectId> referencedColumns(const ForeignKey &key, const Table &target);
/** MATCH FULL: all columns of the key have a value, or none. */
[[nodiscard]] bool isFullMatch(const ForeignKey &key);
/** Whether the columns are, in any order, a key that a foreign key may point to. */
[[nodiscard]] bool isKey(const Table &table, const QList<ObjectId> &columns);
[[nodiscard]] bool sameColumns(QList<ObjectId> a, QList<ObjectId> b);

[[nodiscard]] QString createIndex(const Table &table, const Index &index);
/** `"name" COLLATE "C" text_pattern_ops DESC NULLS LAST`. */
[[nodiscard]] QString indexPart(const Table &table, const IndexPart &part);

} // namespace joinery::postgresql
