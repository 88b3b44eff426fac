// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/postgresql/postgresql_run.h"

namespace joinery::postgresql {

/**
 * Says in the plan what columns lose when a composite type gets another definition: the values of attributes that it
 * does not have any more, and what is rounded or cut off where an attribute gets another type.
 */
void noteLostAttributes(PlanRun &run, const DefinitionObject &before, const DefinitionObject &after);

} // namespace joinery::postgresql
