// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/definition_object.h"

namespace joinery {

// Who shares names: no two things of one scope can be called the same. Dialects may be stricter.

/** Tables, and whatever else queries take by its name or databases keep among tables. */
[[nodiscard]] QString relationScope(const QString &nameSpace);
/** Enums, domains and composite types. */
[[nodiscard]] QString typeScope(const QString &nameSpace);
/** Of any object: routines of one name differ by their arguments; triggers, rules and policies belong to a table. */
[[nodiscard]] QString nameScope(const DefinitionObject &object);

} // namespace joinery
