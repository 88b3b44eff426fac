// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/definition_object.h"

namespace joinery {

// Who shares names: no two things of one scope can be called the same. Dialects may be stricter.

/** Tables, and whatever else isNamedAmongTables(). */
[[nodiscard]] QString relationScope(const QString &nameSpace);
/** Enums, domains and composite types. */
[[nodiscard]] QString typeScope(const QString &nameSpace);
/** Whether databases keep the names of such objects among those of tables: relations, sequences, indexes. */
[[nodiscard]] bool isNamedAmongTables(DefinitionObject::Kind kind);
/** Of any object: routines of one name differ by their arguments; triggers, rules and policies belong to a table. */
[[nodiscard]] QString nameScope(const DefinitionObject &object);

} // namespace joinery
