// SPDX-License-Identifier: MIT
#include "core/exporting/creation_script.h"

#include "core/differ/schema_differ.h"

namespace joinery {

Result<Plan> creationPlan(const ExportSubject &subject, const Dialect &dialect)
{
    Schema all = subject.surroundings;
    for (const ExportedApp &app : subject.apps)
        all = united(all, app.schema);
    return dialect.plan(subject.surroundings, SchemaDiffer().diff(subject.surroundings, all).operations);
}

} // namespace joinery
