// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

#include <QHash>

namespace joinery {

/**
 * The tables that objects stand with, by the ids of the objects: of triggers, rules and policies, as they say
 * themselves or as the text of a trigger names its table after ON. Objects without one in the schema are left out.
 */
[[nodiscard]] QHash<ObjectId, ObjectId> tablesOfObjects(const Schema &schema);

} // namespace joinery
