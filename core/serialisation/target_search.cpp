// SPDX-License-Identifier: MIT
#include "core/serialisation/target_search.h"

namespace joinery {

namespace {

QList<Error> resolveIn(const Schema &known, const NamedTarget &target, Table &home)
{
    Schema schema{.tables = {home}};
    const QList<Error> errors = resolveTargets({target}, known, schema);
    if (errors.isEmpty())
        home = schema.tables.at(0);
    return errors;
}

} // namespace

QList<Error> TargetSearch::resolve(const NamedTarget &target, const Schema &known, Table &home) const
{
    const QList<Error> errors = resolveIn(known, target, home);
    if (errors.isEmpty() || m_others.isEmpty())
        return errors;
    Schema all = known;
    for (const Schema &other : m_others)
        for (const Table &table : other.tables)
            all.tables.insert(table);
    return resolveIn(all, target, home);
}

} // namespace joinery
