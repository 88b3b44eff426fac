// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/postgresql/postgresql_run.h"

namespace joinery::postgresql {

/**
 * Says in the plan what columns lose when a composite type or a domain gets another definition: the values of
 * attributes that it does not have any more, and what is rounded or cut off where an attribute, or what the domain is
 * made of, gets another type. The state is that of after.
 */
void noteLostAttributes(PlanRun &run, const Schema &stateBefore, const DefinitionObject &before,
                        const DefinitionObject &after);

} // namespace joinery::postgresql
