// SPDX-License-Identifier: MIT
#include "core/differ/schema_differ.h"

#include "core/base/pair_walk.h"
#include "core/differ/compared_tables.h"
#include "core/differ/matching.h"
#include "core/differ/rename_candidates.h"
#include "core/differ/taken_over_values.h"
#include "core/differ/task_graph.h"
#include "core/differ/task_list.h"
#include "core/differ/task_writer.h"
#include "core/differ/types_aside.h"

#include <QSet>

#include <set>

namespace joinery {

namespace {

const Equivalence &exactly()
{
    static const Equivalence exact;
    return exact;
}

/** `to`, sharing the tables that are equal with `from`, so that whoever walks both afterwards passes them by. */
Schema sharingEqualTables(const Schema &from, const Schema &to)
{
    Schema result = to;
    for (const ObjectId id : comparedTables(from, to).equal)
        result.tables.share(id, from.tables);
    return result;
}

/** A rename of a type, view or parent may have changed tables that the two schemas share: these differ too. */
void addTablesThatFollowed(const Schema &from, const Schema &renamed, const Schema &to, ComparedTables &tables)
{
    if (renamed.tables.size() <= tables.changed.size())
        return;
    QSet<ObjectId> known;
    for (const auto &[before, after] : std::as_const(tables.changed))
        known.insert(before->id);
    walkPairs(
        from.tables, renamed.tables, [](const Table &) {}, [](const Table &) {},
        [&](const Table &before, const Table &current) {
            const Table *after = to.tables.find(before.id);
            if (after && !known.contains(before.id) && current != *after)
                tables.changed.append(std::pair(&before, after));
        });
}

/** Where values of enums take texts from others, a default that stays as it is means another value: its table differs.
 */
void addTablesThatMeanOthers(const Schema &from, const Schema &to, ComparedTables &tables)
{
    const TakenOverValues values(from, to);
    if (values.isEmpty())
        return;
    QSet<ObjectId> known;
    for (const auto &[before, after] : std::as_const(tables.changed))
        known.insert(before->id);
    for (const Table &before : from.tables) {
        const Table *after = known.contains(before.id) ? nullptr : to.tables.find(before.id);
        const bool means = std::any_of(before.columns.begin(), before.columns.end(),
                                       [&values](const Column &column) { return values.isDefaultOf(column); });
        if (after && means)
            tables.changed.append(std::pair(&before, after));
    }
}

/** Columns that were dropped from one table and are in another under the same id. */
QList<ColumnMove> movedColumns(const ComparedTables &tables)
{
    QHash<ObjectId, const Table *> gone;
    for (const auto &[before, after] : tables.changed) {
        for (qsizetype i = 0; i < before->columns.size(); ++i) {
            if (!after->column(before->columns.at(i).id, i))
                gone.insert(before->columns.at(i).id, before);
        }
    }
    for (const Table *table : tables.dropped) {
        for (const Column &column : table->columns)
            gone.insert(column.id, table);
    }
    QList<ColumnMove> moves;
    const auto look = [&](const Table &table) {
        for (const Column &column : table.columns) {
            const Table *home = gone.value(column.id);
            if (home && home->id != table.id)
                moves.append({referenceTo(*home), referenceTo(table), referenceToPart(*home->column(column.id))});
        }
    };
    if (gone.isEmpty())
        return moves;
    for (const auto &[before, after] : tables.changed)
        look(*after);
    for (const Table *table : tables.added)
        look(*table);
    std::stable_sort(moves.begin(), moves.end(), [](const ColumnMove &a, const ColumnMove &b) {
        return a.from.qualified() != b.from.qualified() ? a.from.qualified() < b.from.qualified()
                                                        : a.column.name < b.column.name;
    });
    return moves;
}

DiffSides sidesOf(const Schema &from, const Schema &to, ComparedTables &tables, const Equivalence &equivalence)
{
    addTablesThatMeanOthers(from, to, tables);
    DiffSides sides{from, to, equivalence, renamedSide(from, to, tables, equivalence)};
    addTablesThatFollowed(from, sides.renamed, to, tables);
    return sides;
}

/** A table that may have been renamed has its columns along: nothing to say of them before that is answered. */
void leaveOutRenamed(QList<ColumnMove> &moves, const QList<RenameCandidate> &candidates)
{
    moves.removeIf([&candidates](const ColumnMove &move) {
        return std::any_of(candidates.begin(), candidates.end(), [&move](const RenameCandidate &candidate) {
            return candidate.kind == RenameCandidate::Kind::Table && candidate.from.id == move.from.id &&
                   candidate.to.id == move.to.id;
        });
    });
}

/** What differs exactly and is not among the tasks of a comparison that lets spellings pass. */
QList<Operation> cosmeticDifferences(const Schema &from, const Schema &to, ComparedTables &tables,
                                     const QList<Task> &functional)
{
    const DiffSides sides = sidesOf(from, to, tables, exactly());
    const auto place = [](const Task &task) {
        const bool isName = task.step == TaskStep::Rename || task.step == TaskStep::Move;
        return std::tuple(task.subject, task.object, task.part, isName);
    };
    std::set<std::tuple<TaskSubject, ObjectId, ObjectId, bool>> known;
    for (const Task &task : functional)
        known.insert(place(task));
    AsideNames asideNames(sides);
    QList<Task> tasks = tasksOf(sides, tables, asideNames);
    tasks.removeIf([&](const Task &task) { return known.contains(place(task)); });
    return writeTasks(tasks, sides);
}

} // namespace

SchemaDiffer::SchemaDiffer(DiffOptions options) : m_options(std::move(options)) {}

Diff SchemaDiffer::diff(const Schema &from, const Schema &to) const
{
    const Equivalence &equivalence = m_options.equivalence ? *m_options.equivalence : exactly();
    const bool idsSayItAll = !m_options.matchByName && m_options.confirmed.isEmpty();
    const Schema target = idsSayItAll ? to : matched(from, sharingEqualTables(from, to), equivalence, m_options);
    Diff result;
    ComparedTables tables = comparedTables(from, target);
    const TypesAside aside = withTypesAside(from, target, equivalence);
    ComparedTables changed = aside.renames.isEmpty() ? tables : comparedTables(aside.schema, target);
    const DiffSides sides = sidesOf(aside.schema, target, changed, equivalence);
    AsideNames asideNames(sides);
    const QList<Task> tasks = tasksOf(sides, changed, asideNames);
    result.operations = aside.renames + writeTasks(inExecutableOrder(tasks, sides, asideNames), sides);
    if (m_options.findCosmetic && m_options.equivalence)
        result.cosmetic = cosmeticDifferences(from, target, tables, tasks);
    if (result.operations.isEmpty())
        return result;
    result.movedColumns = movedColumns(tables);
    if (m_options.findCandidates)
        result.candidates = renameCandidates(from, target, tables);
    leaveOutRenamed(result.movedColumns, result.candidates);
    return result;
}

} // namespace joinery
