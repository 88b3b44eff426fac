// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_table_order.h"

#include <QHash>
#include <QSet>

namespace joinery {

QList<const Table *> createOrder(const QList<const Table *> &tables)
{
    QHash<ObjectId, const Table *> pending;
    for (const Table *table : tables)
        pending.insert(table->id, table);
    QList<const Table *> result;
    // A table is entered, then what it points to, then it is done.
    QList<std::pair<const Table *, bool>> stack;
    for (auto table = tables.crbegin(); table != tables.crend(); ++table)
        stack.append({*table, false});
    while (!stack.isEmpty()) {
        const auto [table, isDone] = stack.takeLast();
        if (isDone) {
            result.append(table);
            continue;
        }
        if (!pending.remove(table->id))
            continue;
        stack.append({table, true});
        QList<const Table *> targets;
        for (const ForeignKey &key : table->foreignKeys) {
            if (const Table *target = pending.value(key.referencedTable))
                targets.append(target);
        }
        std::stable_sort(targets.begin(), targets.end(),
                         [](const Table *a, const Table *b) { return a->name > b->name; });
        for (const Table *target : std::as_const(targets))
            stack.append({target, false});
    }
    return result;
}

DropOrder dropOrder(const Schema &schema, const QList<const Table *> &dropped)
{
    DropOrder order;
    order.tables = createOrder(dropped);
    std::reverse(order.tables.begin(), order.tables.end());
    QHash<ObjectId, qsizetype> position;
    for (qsizetype i = 0; i < order.tables.size(); ++i)
        position.insert(order.tables.at(i)->id, i);
    for (const Table &table : schema.tables) {
        const qsizetype own = position.value(table.id, schema.tables.size());
        for (const ForeignKey &key : table.foreignKeys) {
            const auto target = position.constFind(key.referencedTable);
            order.leavesReferences = order.leavesReferences || (target != position.constEnd() && *target <= own);
        }
    }
    return order;
}

} // namespace joinery
