// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery::postgresql {

/** Whether PostgreSQL has objects of this kind. */
[[nodiscard]] bool hasObjects(DefinitionObject::Kind kind);

/**
 * `CREATE … name definition`. A few kinds need a word more, which the definition begins with: "CONSTRAINT AFTER INSERT
 * ON …" for a constraint trigger, "UNIQUE CLUSTERED ON …" for an index, "CONFIGURATION (PARSER = …)" for a text search
 * object. What a definition says beyond that comes by statementsBehind().
 */
[[nodiscard]] QString createObject(const DefinitionObject &object, bool orReplace = false);

/**
 * The object as DROP, ALTER and COMMENT ON name it: `VIEW "book_list"`, `TRIGGER "t" ON "book"`, `INDEX "i"`, `FUNCTION
 * "f"(integer)`. The schema tells the name of the table a trigger, rule or policy is on.
 */
[[nodiscard]] QString objectTitle(const Schema &schema, const DefinitionObject &object);

/** Whether it lives on a table or view and goes with it: triggers, rules, policies, indexes of materialized views. */
[[nodiscard]] bool belongsToTable(DefinitionObject::Kind kind);
/** The table or view that such an object is on, by its id or as its text names it; null when not known. */
[[nodiscard]] ObjectId tableOfObject(const Schema &schema, const DefinitionObject &object);
/** The table, partition or view that such an object is on, as SQL names it. */
[[nodiscard]] QString ownerName(const Schema &schema, const DefinitionObject &object);
/** The partition of the table that the object is on; null where it is on all of it, or on something else. */
[[nodiscard]] const Partition *partitionOfObject(const Table &table, const DefinitionObject &object);
/** Whether it is on one partition of its table. */
[[nodiscard]] bool isOnPartition(const Schema &schema, const DefinitionObject &object);
/** Whether its text speaks of its table or of a partition of that, where it is known what there is. */
[[nodiscard]] bool namesItsTable(const Schema &schema, const DefinitionObject &object);

/** Whether rights on it are granted, which the model does not hold. */
[[nodiscard]] bool canBeGranted(DefinitionObject::Kind kind);
[[nodiscard]] bool canBeRenamed(DefinitionObject::Kind kind);
[[nodiscard]] bool canBeMoved(DefinitionObject::Kind kind);

/** "(integer, text)": what tells a routine, aggregate or operator from others of its name. */
[[nodiscard]] QString signatureOf(const DefinitionObject &object);

/** The types of a routine's arguments in one spelling each, without their names and what they are for. */
[[nodiscard]] QStringList argumentTypes(const DefinitionObject &routine);

/** The parts of a list, split at the commas that stand in no parentheses. */
[[nodiscard]] QStringList splitAtCommas(const QString &list);

/** Whether CREATE OR REPLACE can bring it from one definition to the other: nothing that others rely on changes. */
[[nodiscard]] bool canBeReplaced(const DefinitionObject &before, const DefinitionObject &after);

} // namespace joinery::postgresql
