// SPDX-License-Identifier: MIT
#include "core/differ/task_order.h"

#include <QHash>

#include <algorithm>

namespace joinery {

namespace {

using Kind = DefinitionObject::Kind;

/** In which order objects are made where nothing else decides; those before views come before tables. */
int rankOf(Kind kind)
{
    static const QList<Kind> order{Kind::Namespace,     Kind::Extension, Kind::Collation,        Kind::ForeignServer,
                                   Kind::CompositeType, Kind::Domain,    Kind::Sequence,         Kind::Function,
                                   Kind::Procedure,     Kind::Aggregate, Kind::Operator,         Kind::OperatorFamily,
                                   Kind::OperatorClass, Kind::Cast,      Kind::TextSearch,       Kind::VirtualTable,
                                   Kind::ForeignTable,  Kind::View,      Kind::MaterializedView, Kind::Index,
                                   Kind::Statistics,    Kind::Rule,      Kind::Policy,           Kind::Trigger,
                                   Kind::Event};
    return static_cast<int>(order.indexOf(kind));
}

} // namespace

QList<const Table *> referencedFirst(QList<const Table *> tables)
{
    std::stable_sort(tables.begin(), tables.end(), byName<Table>);
    QHash<ObjectId, const Table *> pending;
    for (const Table *table : std::as_const(tables))
        pending.insert(table->id, table);
    QList<const Table *> result;
    QList<std::pair<const Table *, bool>> stack;
    for (auto it = tables.crbegin(); it != tables.crend(); ++it)
        stack.append({*it, false});
    while (!stack.isEmpty()) {
        const auto [table, done] = stack.takeLast();
        if (done) {
            result.append(table);
            continue;
        }
        if (!pending.remove(table->id))
            continue;
        stack.append({table, true});
        const QList<const ForeignKey *> keys = sortedByName(table->foreignKeys);
        for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
            if (const Table *referenced = pending.value((*key)->referencedTable))
                stack.append({referenced, false});
        }
    }
    return result;
}

bool isMadeBeforeTables(DefinitionObject::Kind kind)
{
    return rankOf(kind) < rankOf(Kind::VirtualTable);
}

bool byRank(const DefinitionObject *a, const DefinitionObject *b)
{
    return a->kind != b->kind ? rankOf(a->kind) < rankOf(b->kind) : byName(a, b);
}

} // namespace joinery
