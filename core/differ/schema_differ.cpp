// SPDX-License-Identifier: MIT
#include "core/differ/schema_differ.h"

#include "core/differ/compared_tables.h"
#include "core/differ/matching.h"
#include "core/differ/rename_candidates.h"
#include "core/differ/rename_order.h"
#include "core/differ/table_diff.h"
#include "core/operation/apply.h"

namespace joinery {

namespace {

const Equivalence &exactly()
{
    static const Equivalence exact;
    return exact;
}

template <typename T>
void sortByName(QList<const T *> &list)
{
    std::stable_sort(list.begin(), list.end(), [](const T *a, const T *b) {
        return a->nameSpace != b->nameSpace ? a->nameSpace < b->nameSpace : a->name < b->name;
    });
}

/** Tables in an order in which those a foreign key points to come first; in cycles names decide. */
QList<const Table *> referencedFirst(const QList<const Table *> &tables)
{
    QHash<ObjectId, const Table *> pending;
    for (const Table *table : tables)
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

ComparedTables sortedByName(ComparedTables tables)
{
    sortByName(tables.dropped);
    sortByName(tables.added);
    std::stable_sort(tables.changed.begin(), tables.changed.end(), [](const auto &a, const auto &b) {
        return a.first->nameSpace != b.first->nameSpace ? a.first->nameSpace < b.first->nameSpace
                                                        : a.first->name < b.first->name;
    });
    return tables;
}

/** `to`, sharing the tables that are equal with `from`, so that whoever walks both afterwards passes them by. */
Schema sharingEqualTables(const Schema &from, const Schema &to)
{
    Schema result = to;
    for (const ObjectId id : comparedTables(from, to).equal)
        result.tables.share(id, from.tables);
    return result;
}

/**
 * What operations on these tables need of `from`. Copying the list of all tables costs more than looking at those that
 * change; only renames inside views and triggers ask for the columns of other tables.
 */
Schema changingPart(const Schema &from, const ComparedTables &tables)
{
    if (!from.objects.isEmpty())
        return from;
    Schema result;
    for (const Table *table : tables.dropped)
        result.tables.insert(from.tables.sharedAt(from.tables.indexOf(table->id)));
    for (const auto &[before, after] : tables.changed)
        result.tables.insert(from.tables.sharedAt(from.tables.indexOf(before->id)));
    return result;
}

/** Collects the operations in an executable order and keeps the state that those so far lead to. */
class Collector
{
public:
    Collector(const Schema &from, const Schema &to, const ComparedTables &tables, const Equivalence &equivalence)
        : m_state(changingPart(from, tables))
        , m_from(from)
        , m_to(to)
        , m_equivalence(equivalence)
        , m_sides(sortedByName(tables))
    {
    }

    QList<Operation> result()
    {
        if (m_from.tables.sameData(m_to.tables) && m_from.objects.sameData(m_to.objects))
            return {};
        moveAcrossNamespaces();
        dropObjects();
        for (const auto &[before, after] : std::as_const(m_sides.changed))
            add(TableDiff(*before, *after, m_equivalence).droppedParts());
        dropTables();
        for (const auto &[before, after] : std::as_const(m_sides.changed))
            add(TableDiff(*before, *after, m_equivalence).droppedColumns());
        renameTables();
        for (const auto &[before, after] : std::as_const(m_sides.changed))
            add(TableDiff(*before, *after, m_equivalence).renames(m_state.tables.find(before->id)->name));
        for (const Table *table : referencedFirst(m_sides.added))
            m_operations.append(AddTable{*table});
        for (const auto &[before, after] : std::as_const(m_sides.changed))
            m_operations += TableDiff(*before, *after, m_equivalence).additions(*m_state.tables.find(before->id));
        replaceAndAddObjects();
        return m_operations;
    }

private:
    void add(const QList<Operation> &operations)
    {
        for (const Operation &operation : operations) {
            [[maybe_unused]] const auto applied = apply(operation, m_state);
            Q_ASSERT(applied);
            m_operations.append(operation);
        }
    }

    /** There is no operation for a table that changes its namespace: it goes and comes. */
    void moveAcrossNamespaces()
    {
        const auto moved = [this](const auto &pair) {
            if (pair.first->nameSpace == pair.second->nameSpace)
                return false;
            m_sides.dropped.append(pair.first);
            m_sides.added.append(pair.second);
            return true;
        };
        m_sides.changed.erase(std::remove_if(m_sides.changed.begin(), m_sides.changed.end(), moved),
                              m_sides.changed.end());
    }

    void dropObjects()
    {
        QList<const DefinitionObject *> gone;
        for (const DefinitionObject &object : m_from.objects) {
            const DefinitionObject *after = m_to.objects.find(object.id);
            if (!after || after->kind != object.kind || after->nameSpace != object.nameSpace)
                gone.append(&object);
        }
        sortByName(gone);
        for (const DefinitionObject *object : std::as_const(gone))
            add({DropObject{object->kind, referenceTo(*object)}});
    }

    void dropTables()
    {
        QList<const Table *> order = referencedFirst(m_sides.dropped);
        std::reverse(order.begin(), order.end());
        for (const Table *table : std::as_const(order))
            add({DropTable{referenceTo(*table)}});
    }

    void renameTables()
    {
        QMap<QString, QList<RenameStep>> renames;
        for (const auto &[before, after] : std::as_const(m_sides.changed)) {
            if (m_equivalence.foldedName(before->name) != m_equivalence.foldedName(after->name))
                renames[before->nameSpace].append({before->id, before->name, after->name});
        }
        const auto isTaken = [this](const QString &name) {
            const auto isNamed = [&name](const Table &table) { return table.name == name; };
            return std::any_of(m_from.tables.begin(), m_from.tables.end(), isNamed) ||
                   std::any_of(m_to.tables.begin(), m_to.tables.end(), isNamed);
        };
        for (auto it = renames.cbegin(); it != renames.cend(); ++it) {
            for (const RenameStep &step : orderedRenames(it.value(), isTaken))
                add({RenameTable{{step.id, it.key(), step.from}, step.to, {}}});
        }
        for (const DefinitionObject *object : sortedByName(m_from.objects)) {
            const DefinitionObject *after = m_to.objects.find(object->id);
            if (after && after->kind == object->kind && m_state.objects.contains(object->id) &&
                m_equivalence.foldedName(after->name) != m_equivalence.foldedName(object->name))
                add({RenameObject{object->kind, referenceTo(*object), after->name, {}}});
        }
    }

    void replaceAndAddObjects()
    {
        if (m_state.objects == m_to.objects)
            return;
        for (const DefinitionObject *object : sortedByName(m_to.objects)) {
            const DefinitionObject *before = m_state.objects.find(object->id);
            if (!before)
                m_operations.append(AddObject{*object});
            else if (*before != *object && !m_equivalence.sameObject(*before, *object))
                m_operations.append(ReplaceObject{*before, *object});
        }
    }

    Schema m_state;
    const Schema &m_from;
    const Schema &m_to;
    const Equivalence &m_equivalence;
    ComparedTables m_sides;
    QList<Operation> m_operations;
};

} // namespace

SchemaDiffer::SchemaDiffer(DiffOptions options) : m_options(std::move(options)) {}

Diff SchemaDiffer::diff(const Schema &from, const Schema &to) const
{
    const Equivalence &equivalence = m_options.equivalence ? *m_options.equivalence : exactly();
    const bool idsSayItAll = !m_options.matchByName && m_options.confirmed.isEmpty();
    const Schema target = idsSayItAll ? to : matched(from, sharingEqualTables(from, to), equivalence, m_options);
    Diff result;
    const ComparedTables tables = comparedTables(from, target);
    result.operations = Collector(from, target, tables, equivalence).result();
    if (m_options.findCandidates && !result.operations.isEmpty())
        result.candidates = renameCandidates(tables);
    return result;
}

} // namespace joinery
