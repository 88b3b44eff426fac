// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/relation_name.h"
#include "core/schema/schema.h"

namespace joinery {

/**
 * After an enum, domain or composite type got a new name or namespace: the objects that PostgreSQL knows
 * by it or keeps over it. That is the arguments and results of routines and aggregates, the operands of operators, what
 * casts lead from and to, what domains and ranges are made of, and the attributes of composite types, and the casts in
 * queries, conditions and expressions, those of tables too; not the bodies of routines, which are read when they run.
 *
 * A signature, and the name of a cast, stays where renaming back would not give the same spelling.
 */
void renameTypeInObjects(Schema &schema, const RelationName &from, const RelationName &to);

/**
 * The same for a table or view: its name means the type of its rows, unless databases have a type of that name of their
 * own, which a bare name means then.
 */
void renameRowTypeInObjects(Schema &schema, const RelationName &from, const RelationName &to);

/** After a collation got a new name: the columns, indexes and exclusions that have it. */
void renameCollationEverywhere(Schema &schema, const RelationName &from, const RelationName &to);

/** The definition of an object of this kind, with a type under its new name where a type stands. */
[[nodiscard]] QString renameTypeInDefinition(const QString &definition, DefinitionObject::Kind kind,
                                             const RelationName &from, const RelationName &to);

} // namespace joinery
