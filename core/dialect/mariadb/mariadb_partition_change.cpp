// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_partition_change.h"

#include "core/dialect/mariadb/mariadb_partitioning.h"
#include "core/dialect/mariadb/mariadb_tables.h"
#include "core/dialect/mariadb/mariadb_text.h"

#include <QRegularExpression>

namespace joinery::mariadb {

namespace {

using Partitions = QList<const Partition *>;

QStringList textsOf(const Partitions &partitions)
{
    QStringList texts;
    for (const Partition *partition : partitions)
        texts.append(partitionText(*partition));
    return texts;
}

/** Those that look otherwise than any of the others. */
Partitions unlike(const Partitions &partitions, const Partitions &others)
{
    const QStringList texts = textsOf(others);
    Partitions result = partitions;
    result.removeIf([&](const Partition *each) { return texts.contains(partitionText(*each)); });
    return result;
}

bool hasSameBound(const Partition *a, const Partition *b)
{
    return comparableWords(a->bound) == comparableWords(b->bound);
}

bool hasRest(const Partitions &partitions)
{
    return std::any_of(partitions.begin(), partitions.end(),
                       [](const Partition *each) { return names(each->bound, QStringLiteral("default")); });
}

QStringList valuesOf(const Partitions &partitions)
{
    QStringList result;
    for (const Partition *partition : partitions)
        result += valuesOfList(*partition);
    return result;
}

bool holdsAll(const QStringList &values, const QStringList &some)
{
    return std::all_of(some.begin(), some.end(), [&](const QString &each) { return values.contains(each); });
}

/** Whole numbers and NULL, which are the same only where they look the same. */
bool areExact(const QStringList &values)
{
    static const QRegularExpression exact(QStringLiteral("\\A(-?[0-9]+|null)\\z"),
                                          QRegularExpression::CaseInsensitiveOption);
    return std::all_of(values.begin(), values.end(),
                       [](const QString &value) { return exact.match(value).hasMatch(); });
}

Partitions dropped(const Table &before, const Table &after)
{
    Partitions result = partitionsInOrder(before);
    result.removeIf([&](const Partition *each) { return after.partitions.contains(each->id); });
    return result;
}

/** Those above the last of after, where that border was one before. */
Partitions goneRanges(const Table &before, const Table &after)
{
    const Partitions order = partitionsInOrder(before);
    const QString last = comparableWords(partitionsInOrder(after).last()->bound);
    const auto border = std::find_if(order.begin(), order.end(),
                                     [&](const Partition *each) { return comparableWords(each->bound) == last; });
    if (border == order.end())
        return {};
    Partitions result = dropped(before, after);
    result.removeIf([&](const Partition *each) { return order.indexOf(each) <= border - order.begin(); });
    return result;
}

/** Those whose values none of after can take, as far as that can be told by their words. */
Partitions goneLists(const Table &before, const Table &after)
{
    const Partitions there = partitionsInOrder(after);
    if (hasRest(there))
        return {};
    const QStringList values = valuesOf(there);
    QStringList added = values;
    const QStringList old = valuesOf(partitionsInOrder(before));
    added.removeIf([&](const QString &value) { return old.contains(value); });
    Partitions result = dropped(before, after);
    result.removeIf([&](const Partition *each) {
        const QStringList own = valuesOfList(*each);
        const bool isTaken =
            std::any_of(own.begin(), own.end(), [&](const QString &value) { return values.contains(value); });
        const bool isSure = added.isEmpty() || (!hasRest({each}) && areExact(added) && areExact(own));
        return isTaken || !isSure;
    });
    return result;
}

Partitions goneOf(const Table &before, const Table &after)
{
    if (isByHash(before))
        return {};
    return isByRange(before)  ? goneRanges(before, after)
           : isByList(before) ? goneLists(before, after)
                              : dropped(before, after);
}

QString added(const Partitions &partitions)
{
    return QStringLiteral("ADD PARTITION (%1)").arg(textsOf(partitions).join(QStringLiteral(", ")));
}

QString reorganized(const Partitions &from, const Partitions &to)
{
    QStringList fromNames;
    for (const Partition *each : from)
        fromNames.append(each->name);
    return QStringLiteral("REORGANIZE PARTITION %1 INTO (%2)")
        .arg(quotedNames(fromNames), textsOf(to).join(QStringLiteral(", ")));
}

/** Ranges that follow each other become others that reach as far; empty where that is not it. */
QString changedRanges(Partitions from, Partitions to)
{
    const auto isSame = [](const Partition *a, const Partition *b) { return partitionText(*a) == partitionText(*b); };
    while (!from.isEmpty() && !to.isEmpty() && isSame(from.first(), to.first())) {
        from.removeFirst();
        to.removeFirst();
    }
    if (from.isEmpty())
        return added(to);
    // One that stays is among them where it takes rows of one that goes.
    while (from.size() > 1 && to.size() > 1 && isSame(from.last(), to.last()) &&
           hasSameBound(from.at(from.size() - 2), to.at(to.size() - 2))) {
        from.removeLast();
        to.removeLast();
    }
    const bool reachesAsFar = !to.isEmpty() && hasSameBound(from.last(), to.last());
    return reachesAsFar ? reorganized(from, to) : QString();
}

/** The server deletes rows of a list that nothing takes after REORGANIZE, and finds none that were in the rest. */
QString changedLists(const Partitions &from, const Partitions &to)
{
    const Partitions left = unlike(from, to);
    const Partitions right = unlike(to, from);
    const bool concernsRest = hasRest(left) || hasRest(right);
    if (concernsRest || right.isEmpty())
        return {};
    const QStringList before = valuesOf(left);
    const QStringList after = valuesOf(right);
    if (!holdsAll(after, before) || (hasRest(from) && !holdsAll(before, after)))
        return {};
    return left.isEmpty() ? added(right) : reorganized(left, right);
}

QString changed(const Table &before, const Table &after)
{
    const QString clause = partitionClause(after);
    if (clause == partitionClause(before))
        return {};
    if (clause.isEmpty())
        return QStringLiteral("REMOVE PARTITIONING");
    QString part;
    if (!before.partitions.isEmpty() && isByRange(before))
        part = changedRanges(partitionsInOrder(before), partitionsInOrder(after));
    else if (!before.partitions.isEmpty() && !isByHash(before))
        part = changedLists(partitionsInOrder(before), partitionsInOrder(after));
    return part.isEmpty() ? clause.trimmed() : part;
}

} // namespace

PartitionChange partitionChange(const Table &before, const Table &after)
{
    if (before.partitions.isEmpty() || after.partitions.isEmpty())
        return {{}, changed(before, after)};
    const Partitions gone = goneOf(before, after);
    Table rest = before;
    for (const Partition *each : gone)
        rest.partitions.remove(each->id);
    const bool isSure =
        !rest.partitions.isEmpty() && ((!isByRange(before) && !isByList(before)) || takesAllOf(rest, after) ||
                                       partitionClause(rest) == partitionClause(after));
    // Else rows would be gone before the server finds others that have no place.
    return isSure ? PartitionChange{gone, changed(rest, after)} : PartitionChange{{}, changed(before, after)};
}

} // namespace joinery::mariadb
