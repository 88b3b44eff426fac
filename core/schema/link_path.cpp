// SPDX-License-Identifier: MIT
#include "core/schema/link_path.h"

#include <QHash>

#include <algorithm>

namespace joinery {

namespace {

using Neighbours = QHash<ObjectId, QList<ObjectId>>;

/** In order of ids, so that what is found first does not depend on chance. */
Neighbours neighboursIn(const Schema &schema, const OtherLinks &others)
{
    Neighbours result;
    for (const Table &table : schema.tables) {
        for (const ForeignKey &key : table.foreignKeys) {
            if (key.referencedTable == table.id || !schema.tables.contains(key.referencedTable))
                continue;
            result[table.id].append(key.referencedTable);
            result[key.referencedTable].append(table.id);
        }
    }
    for (const auto &[one, other] : others) {
        result[one].append(other);
        result[other].append(one);
    }
    for (QList<ObjectId> &each : result)
        std::sort(each.begin(), each.end());
    return result;
}

} // namespace

QSet<ObjectId> linkedTables(const Schema &schema, const QSet<ObjectId> &tables, int steps, const OtherLinks &others)
{
    const Neighbours neighbours = neighboursIn(schema, others);
    QSet<ObjectId> result = tables;
    QSet<ObjectId> outermost = tables;
    for (int step = 0; step < steps && !outermost.isEmpty(); ++step) {
        QSet<ObjectId> next;
        for (const ObjectId table : std::as_const(outermost)) {
            for (const ObjectId neighbour : neighbours.value(table)) {
                if (!result.contains(neighbour))
                    next.insert(neighbour);
            }
        }
        result.unite(next);
        outermost = next;
    }
    return result;
}

QList<ObjectId> shortestLinkPath(const Schema &schema, ObjectId from, ObjectId to)
{
    if (!schema.tables.contains(from) || !schema.tables.contains(to))
        return {};
    const Neighbours neighbours = neighboursIn(schema, {});
    QHash<ObjectId, ObjectId> cameFrom{{from, {}}};
    QList<ObjectId> waiting{from};
    for (qsizetype i = 0; i < waiting.size() && !cameFrom.contains(to); ++i) {
        const ObjectId table = waiting.at(i);
        for (const ObjectId neighbour : neighbours.value(table)) {
            if (cameFrom.contains(neighbour))
                continue;
            cameFrom.insert(neighbour, table);
            waiting.append(neighbour);
        }
    }
    if (!cameFrom.contains(to))
        return {};
    QList<ObjectId> path;
    for (ObjectId table = to; !table.isNull(); table = cameFrom.value(table))
        path.prepend(table);
    return path;
}

} // namespace joinery
