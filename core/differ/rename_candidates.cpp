// SPDX-License-Identifier: MIT
#include "core/differ/rename_candidates.h"

#include "core/base/pair_walk.h"
#include "core/differ/likeness.h"

#include <tuple>

namespace joinery {

namespace {

constexpr double threshold = 0.5;

double columnScore(const Table &from, const Column &a, const Table &to, const Column &b)
{
    const double place = from.columnPosition(a.id) == to.columnPosition(b.id) ? 15 : 0;
    const double null = a.nullable == b.nullable ? 5 : 0;
    const double roles = 10 * overlap(rolesOf(from, a.id), rolesOf(to, b.id));
    return (35 * typeLikeness(a.type, b.type) + place + null + roles + 35 * nameLikeness(a.name, b.name)) / 100;
}

/** What is left of the score of two things when they stand in different namespaces. */
template <typename T>
double apart(const T &a, const T &b, double score)
{
    return a.nameSpace == b.nameSpace ? score : 0.9 * score;
}

double tableScore(const Table &a, const Table &b)
{
    const int common = columnsInCommon(a, b);
    const auto all = static_cast<double>(a.columns.size() + b.columns.size() - common);
    const double columns = all > 0 ? common / all : 0;
    return apart(a, b, 0.6 * columns + 0.1 * overlap(keysOf(a), keysOf(b)) + 0.3 * nameLikeness(a.name, b.name));
}

double enumScore(const EnumType &a, const EnumType &b)
{
    const QStringList left = a.texts();
    const QStringList right = b.texts();
    const double values = overlap(QSet<QString>(left.begin(), left.end()), QSet<QString>(right.begin(), right.end()));
    return apart(a, b, 0.7 * values + 0.3 * nameLikeness(a.name, b.name));
}

double objectScore(const DefinitionObject &a, const DefinitionObject &b)
{
    const QStringList left = wordsOf(a.definition);
    const QStringList right = wordsOf(b.definition);
    const double text = left == right ? 1.0
                                      : 0.9 * overlap(QSet<QString>(left.begin(), left.end()),
                                                      QSet<QString>(right.begin(), right.end()));
    return apart(a, b, 0.7 * text + 0.3 * nameLikeness(a.name, b.name));
}

/** Keeps the best of candidates that speak of one thing; the order of equals is that of names, then of ids. */
void keepBest(QList<RenameCandidate> &candidates)
{
    std::stable_sort(candidates.begin(), candidates.end(), [](const RenameCandidate &a, const RenameCandidate &b) {
        if (a.score != b.score)
            return a.score > b.score;
        return std::tie(a.from.name, a.to.name, a.from.id, a.to.id) <
               std::tie(b.from.name, b.to.name, b.from.id, b.to.id);
    });
    QSet<ObjectId> used;
    const auto spokenFor = [&used](const RenameCandidate &candidate) {
        if (used.contains(candidate.from.id) || used.contains(candidate.to.id))
            return true;
        used.insert(candidate.from.id);
        used.insert(candidate.to.id);
        return false;
    };
    candidates.erase(std::remove_if(candidates.begin(), candidates.end(), spokenFor), candidates.end());
}

QList<RenameCandidate> tableCandidates(const QList<const Table *> &droppedTables,
                                       const QList<const Table *> &addedTables)
{
    QHash<QString, QList<const Table *>> droppedByColumn;
    for (const Table *table : droppedTables) {
        for (const Column &column : table->columns)
            droppedByColumn[column.name].append(table);
    }
    QList<RenameCandidate> candidates;
    for (const Table *table : addedTables) {
        QHash<const Table *, int> shared;
        for (const Column &column : table->columns) {
            for (const Table *dropped : droppedByColumn.value(column.name))
                ++shared[dropped];
        }
        for (auto it = shared.cbegin(); it != shared.cend(); ++it) {
            if (it.value() * 2 < table->columns.size())
                continue;
            const double score = tableScore(*it.key(), *table);
            if (score >= threshold)
                candidates.append(
                    {RenameCandidate::Kind::Table, {}, referenceToPart(*it.key()), referenceToPart(*table), score});
        }
    }
    keepBest(candidates);
    return candidates;
}

/** The columns of one table that the other does not have. */
QList<const Column *> columnsMissingIn(const Table &other, const Table &table)
{
    QList<const Column *> result;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (!other.column(table.columns.at(i).id, i))
            result.append(&table.columns.at(i));
    }
    return result;
}

void columnCandidates(const Table &from, const Table &to, QList<RenameCandidate> &result)
{
    const QList<const Column *> droppedColumns = columnsMissingIn(to, from);
    if (droppedColumns.isEmpty())
        return;
    const QList<const Column *> addedColumns = columnsMissingIn(from, to);
    QList<RenameCandidate> candidates;
    for (const Column *dropped : droppedColumns) {
        for (const Column *added : addedColumns) {
            const double score = columnScore(from, *dropped, to, *added);
            if (score >= threshold)
                candidates.append({RenameCandidate::Kind::Column, referenceTo(from), referenceToPart(*dropped),
                                   referenceToPart(*added), score});
        }
    }
    keepBest(candidates);
    result += candidates;
}

/** Every pair of a thing that goes and one that comes, where it is like enough. */
template <typename T, typename Score>
void pairUp(const QList<const T *> &dropped, const QList<const T *> &added, RenameCandidate::Kind kind,
            const ObjectReference &home, const Score &score, QList<RenameCandidate> &result)
{
    // So many at once are a schema that was swapped for another, not one in which something was renamed.
    constexpr qsizetype mostPairs = 250'000;
    if (dropped.size() * added.size() > mostPairs)
        return;
    QList<RenameCandidate> candidates;
    for (const T *gone : dropped) {
        for (const T *come : added) {
            const double likeness = score(*gone, *come);
            if (likeness >= threshold)
                candidates.append({kind, home, referenceToPart(*gone), referenceToPart(*come), likeness});
        }
    }
    keepBest(candidates);
    result += candidates;
}

QList<const EnumValue *> valuesMissingIn(const EnumType &other, const EnumType &enumType)
{
    QList<const EnumValue *> result;
    for (const EnumValue &value : enumType.values) {
        if (!other.value(value.id))
            result.append(&value);
    }
    return result;
}

void enumCandidates(const Schema &from, const Schema &to, QList<RenameCandidate> &result)
{
    QList<const EnumType *> dropped;
    QList<const EnumType *> added;
    walkPairs(
        from.enums, to.enums, [&](const EnumType &gone) { dropped.append(&gone); },
        [&](const EnumType &come) { added.append(&come); },
        [&](const EnumType &before, const EnumType &after) {
            const auto score = [&](const EnumValue &a, const EnumValue &b) {
                const bool samePlace = before.valuePosition(a.id) == after.valuePosition(b.id);
                return (samePlace ? 0.4 : 0.0) + 0.6 * nameLikeness(a.name, b.name);
            };
            pairUp(valuesMissingIn(after, before), valuesMissingIn(before, after), RenameCandidate::Kind::EnumValue,
                   referenceTo(before), score, result);
        });
    pairUp(dropped, added, RenameCandidate::Kind::Enum, {}, enumScore, result);
}

void objectCandidates(const Schema &from, const Schema &to, QList<RenameCandidate> &result)
{
    QList<const DefinitionObject *> dropped;
    QList<const DefinitionObject *> added;
    walkPairs(
        from.objects, to.objects, [&](const DefinitionObject &gone) { dropped.append(&gone); },
        [&](const DefinitionObject &come) { added.append(&come); },
        [](const DefinitionObject &, const DefinitionObject &) {});
    const auto score = [](const DefinitionObject &a, const DefinitionObject &b) {
        return a.kind == b.kind ? objectScore(a, b) : 0.0;
    };
    pairUp(dropped, added, RenameCandidate::Kind::Object, {}, score, result);
}

} // namespace

QList<RenameCandidate> renameCandidates(const Schema &from, const Schema &to, const ComparedTables &tables)
{
    QList<RenameCandidate> result = tableCandidates(tables.dropped, tables.added);
    for (const auto &[before, after] : tables.changed)
        columnCandidates(*before, *after, result);
    enumCandidates(from, to, result);
    objectCandidates(from, to, result);
    return result;
}

} // namespace joinery
