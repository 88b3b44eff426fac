// SPDX-License-Identifier: MIT
#include "core/database/mariadb/mariadb_key_order.h"

#include "core/dialect/mariadb/mariadb_tables.h"

#include <QHash>

namespace joinery {

namespace {

/** How the server sorts the keys of a table: by kind first (sort_keys() in its sql_table.cc), then as they were given.
 */
QHash<QString, int> ranksOf(const Table &table)
{
    constexpr int ofIndexes = 4;
    constexpr int ofFulltext = 5;
    QHash<QString, int> ranks;
    const auto uniqueRank = [&table](const QList<ObjectId> &columns, bool isPartial) {
        const bool takesNull = std::any_of(columns.begin(), columns.end(), [&table](ObjectId id) {
            const Column *column = table.column(id);
            return column && column->nullable && !table.isPrimaryKeyColumn(id);
        });
        return (takesNull ? 2 : 0) + (isPartial ? 1 : 0);
    };
    for (const UniqueConstraint &unique : table.uniqueConstraints)
        ranks.insert(unique.name, uniqueRank(unique.columns, !unique.details->prefixLengths.isEmpty()));
    for (const Index &index : table.indexes) {
        QList<ObjectId> columns;
        bool isPartial = false;
        for (const IndexPart &part : index.parts) {
            columns.append(part.column);
            isPartial = isPartial || part.prefixLength;
        }
        const bool isFulltext = index.method == QLatin1String("fulltext");
        ranks.insert(index.name, index.unique ? uniqueRank(columns, isPartial) : isFulltext ? ofFulltext : ofIndexes);
    }
    return ranks;
}

/** The names in the order in which keys are given when no place is told: those of foreign keys come last. */
QStringList usualOrder(const Table &table, const Table &withoutOwn)
{
    QStringList names;
    for (const UniqueConstraint *unique : sortedByName(withoutOwn.uniqueConstraints))
        names.append(unique->name);
    for (const Index *index : sortedByName(withoutOwn.indexes))
        names.append(index->name);
    for (const Index *index : sortedByName(table.indexes)) {
        if (!withoutOwn.indexes.contains(index->id))
            names.append(index->name);
    }
    return names;
}

/** The names in the order in which the places of these keys give them, the others after them as they were. */
QStringList toldOrder(const QStringList &order, const QStringList &usual, const Table &told)
{
    QSet<QString> known;
    for (const UniqueConstraint &unique : told.uniqueConstraints)
        known.insert(unique.name);
    for (const Index &index : told.indexes)
        known.insert(index.name);
    QStringList result;
    for (const QString &name : order) {
        if (known.contains(name))
            result.append(name);
    }
    for (const QString &name : usual) {
        if (!known.contains(name))
            result.append(name);
    }
    return result;
}

void tellPlaces(Table &table, const QStringList &order)
{
    const auto tell = [&order](auto &part) {
        part.details.edit().options.insert(mariadb::positionWord, QString::number(order.indexOf(part.name) + 1));
    };
    for (const ObjectId id : QList<ObjectId>(table.uniqueConstraints.ids()))
        tell(*table.uniqueConstraints.edit(id));
    for (const ObjectId id : QList<ObjectId>(table.indexes.ids()))
        tell(*table.indexes.edit(id));
}

using Edges = QHash<ObjectId, QSet<ObjectId>>;

/** Takes away, again and again, what no edge leads out of. `into` holds the same edges from their other ends. */
void peel(Edges &edges, Edges &into)
{
    QList<ObjectId> ends;
    for (auto each = edges.cbegin(); each != edges.cend(); ++each) {
        if (each->isEmpty())
            ends.append(each.key());
    }
    while (!ends.isEmpty()) {
        const ObjectId end = ends.takeLast();
        edges.remove(end);
        for (const ObjectId &from : into.take(end)) {
            QSet<ObjectId> &rest = edges[from];
            rest.remove(end);
            if (rest.isEmpty())
                ends.append(from);
        }
    }
}

} // namespace

Table withKeyOrder(const Table &table, const Table &withoutOwn, const QStringList &order)
{
    const QHash<QString, int> ranks = ranksOf(table);
    const auto asSorted = [&ranks](QStringList names) {
        std::stable_sort(names.begin(), names.end(),
                         [&ranks](const QString &a, const QString &b) { return ranks.value(a) < ranks.value(b); });
        return names;
    };
    const QStringList usual = usualOrder(table, withoutOwn);
    if (asSorted(usual) == order)
        return withoutOwn;
    const bool isEnough = asSorted(toldOrder(order, usual, withoutOwn)) == order;
    Table result = isEnough ? withoutOwn : table;
    tellPlaces(result, order);
    return result;
}

QSet<ObjectId> tablesInCircles(QHash<ObjectId, QSet<ObjectId>> targets)
{
    Edges into;
    for (auto each = targets.begin(); each != targets.end(); ++each) {
        each->remove(each.key());
        into[each.key()];
    }
    for (auto each = targets.cbegin(); each != targets.cend(); ++each) {
        for (const ObjectId &target : each.value())
            into[target].insert(each.key());
    }
    peel(targets, into);
    peel(into, targets);
    return {into.keyBegin(), into.keyEnd()};
}

} // namespace joinery
