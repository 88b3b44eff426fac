// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/definition_object.h"
#include "core/schema/relation_name.h"

#include <functional>

namespace joinery {

// What a rename does to the places where SQL calls a routine or reads a sequence: f(…), nextval('s'), NEXT VALUE FOR s.
// `kind` is that of the object; other kinds than routines and sequences are never called.

/** Whether a call with so many arguments means the routine, among others of its name; nothing where nobody can count.
 */
using CallFilter = std::function<bool(std::optional<int> arguments)>;

/** The object got the name `to`. Without a filter all calls of its name mean it. */
[[nodiscard]] QString renameCall(const QString &sql, DefinitionObject::Kind kind, const RelationName &from,
                                 const QString &to, const CallFilter &isMeant = {});

/** The object moved to the namespace `to`; empty for the default. */
[[nodiscard]] QString moveCall(const QString &sql, DefinitionObject::Kind kind, const RelationName &from,
                               const QString &to, const CallFilter &isMeant = {});

} // namespace joinery
