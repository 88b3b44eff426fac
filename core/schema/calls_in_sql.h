// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/definition_object.h"
#include "core/schema/relation_name.h"

namespace joinery {

// What a rename does to the places where SQL calls a routine or reads a sequence: f(…), nextval('s'), NEXT VALUE FOR s.
// `kind` is that of the object; other kinds than routines and sequences are never called.

/** The object got the name `to`. */
[[nodiscard]] QString renameCall(const QString &sql, DefinitionObject::Kind kind, const RelationName &from,
                                 const QString &to);

/** The object moved to the namespace `to`; empty for the default. */
[[nodiscard]] QString moveCall(const QString &sql, DefinitionObject::Kind kind, const RelationName &from,
                               const QString &to);

} // namespace joinery
