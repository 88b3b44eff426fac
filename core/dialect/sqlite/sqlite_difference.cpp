// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_difference.h"

#include "core/base/pair_walk.h"
#include "core/base/sql_lexer.h"
#include "core/schema/rename_in_sql.h"

namespace joinery {

namespace {

using Kind = DefinitionObject::Kind;

bool changesOldColumns(const Table &before, const Table &after)
{
    return std::any_of(before.columns.begin(), before.columns.end(), [&after](const Column &column) {
        const Column *counterpart = after.column(column.id);
        return !counterpart || counterpart->name != column.name;
    });
}

bool isEmpty(const TableChange &change)
{
    return !change.needsRebuild && !change.isRenamed() && change.droppedColumns.isEmpty() &&
           change.addedColumns.isEmpty() && change.renamedColumns.isEmpty() && change.droppedIndexes.isEmpty() &&
           change.createdIndexes.isEmpty();
}

class DifferenceFinder
{
public:
    DifferenceFinder(const Schema &before, const Schema &after, const SqliteStatements &statements,
                     const SqliteObjects &objects, const OperationsById &operations, const ChoiceChanges &choices)
        : m_before(before), m_after(after), m_statements(statements), m_objects(objects), m_operations(operations)
    {
        m_context.choices = choices;
        m_context.conversions = operations.conversions;
    }

    SqliteDifference result()
    {
        tables();
        renameReferencedFirst();
        objects();
        inOrder();
        setAside();
        m_difference.legacyRename = m_difference.hasRebuild() && rebuildDisturbs();
        return m_difference;
    }

private:
    using Pair = std::pair<const Table *, const Table *>;

    void tables()
    {
        QList<Pair> pairs;
        walkPairs(
            m_before.tables, m_after.tables, [this](const Table &table) { m_difference.dropped.append(&table); },
            [this](const Table &table) { m_difference.added.append(&table); },
            [&pairs](const Table &before, const Table &after) { pairs.append(Pair(&before, &after)); });
        addThoseWithOtherTexts(pairs);
        for (const auto &[before, after] : std::as_const(pairs)) {
            if (before->name != after->name)
                m_context.renamedTables.tables.insert(foldedSqlName(before->name), after->name);
        }
        addThoseLeadingToOldNames(pairs);
        bool touchesColumns = false;
        for (const auto &[before, after] : std::as_const(pairs)) {
            touchesColumns = touchesColumns || changesOldColumns(*before, *after);
        }
        // Renaming or dropping a column respells such strings everywhere, which no operation asked for.
        m_context.inPlace = !touchesColumns || !m_objects.hasDoubleQuotedStrings();
        for (const auto &[before, after] : std::as_const(pairs)) {
            TableChange change = compareTables(*before, *after, m_statements, m_context);
            change.needsRebuild = change.needsRebuild || leadsToOldName(*before, *after);
            if (!isEmpty(change))
                m_difference.changes.append(change);
        }
    }

    /**
     * ALTER TABLE carries the new name of a table into all foreign keys that say the old one, also into those that the
     * model says by names, since what they lead to is not there: such a table is written again.
     */
    [[nodiscard]] bool leadsToOldName(const Table &before, const Table &after) const
    {
        return std::any_of(after.foreignKeys.begin(), after.foreignKeys.end(), [&](const ForeignKey &key) {
            return !key.unresolvedTable.isEmpty() && before.foreignKeys.contains(key.id) &&
                   m_context.renamedTables.tables.contains(foldedSqlName(key.unresolvedTable));
        });
    }

    void addThoseLeadingToOldNames(QList<Pair> &pairs) const
    {
        if (m_context.renamedTables.tables.isEmpty())
            return;
        QSet<ObjectId> known;
        for (const auto &[before, after] : std::as_const(pairs))
            known.insert(before->id);
        for (const Table &table : m_before.tables) {
            const Table *after = m_after.tables.find(table.id);
            if (after && !known.contains(table.id) && leadsToOldName(table, *after))
                pairs.append(Pair(&table, after));
        }
    }

    /** Tables that look the same, while their rows get other texts of an enum or values by an expression. */
    void addThoseWithOtherTexts(QList<Pair> &pairs) const
    {
        if (m_context.choices.isEmpty() && m_context.conversions.isEmpty())
            return;
        const auto isRenamed = [this](const Column &column) {
            return !m_context.choices.value(column.id).renamed.isEmpty() || m_context.conversions.contains(column.id);
        };
        QSet<ObjectId> known;
        for (const auto &[before, after] : std::as_const(pairs))
            known.insert(before->id);
        for (const Table &table : m_before.tables) {
            const Table *after = m_after.tables.find(table.id);
            if (after && !known.contains(table.id) &&
                std::any_of(table.columns.begin(), table.columns.end(), isRenamed))
                pairs.append(Pair(&table, after));
        }
    }

    /**
     * A table to be rebuilt takes new column names from its CREATE TABLE, but foreign keys of other tables would keep
     * the old ones. So those columns are renamed by ALTER TABLE first, which carries the name everywhere.
     */
    void renameReferencedFirst()
    {
        QHash<ObjectId, QSet<ObjectId>> renamed;
        for (const TableChange &change : std::as_const(m_difference.changes)) {
            if (change.needsRebuild && !change.renamedColumns.isEmpty())
                renamed.insert(change.after->id, {change.renamedColumns.begin(), change.renamedColumns.end()});
        }
        if (renamed.isEmpty())
            return;
        QSet<ObjectId> rebuilt;
        for (const TableChange &change : std::as_const(m_difference.changes)) {
            if (change.needsRebuild)
                rebuilt.insert(change.before->id);
        }
        for (const Table &child : m_before.tables) {
            const Table *after = m_after.tables.find(child.id);
            for (const ForeignKey &key : child.foreignKeys) {
                const bool ownTable = key.referencedTable == child.id;
                if (after && !ownTable && renamed.contains(key.referencedTable) && !rebuilt.contains(child.id) &&
                    keepReference(child, *after, key, renamed.value(key.referencedTable)))
                    rebuilt.insert(child.id);
            }
        }
    }

    /** True when the child had to be rebuilt for it. */
    bool keepReference(const Table &child, const Table &after, const ForeignKey &key, const QSet<ObjectId> &renamed)
    {
        const auto isRenamed = [&renamed](ObjectId column) { return renamed.contains(column); };
        if (std::none_of(key.referencedColumns.begin(), key.referencedColumns.end(), isRenamed))
            return false;
        const Table &target = *m_before.tables.find(key.referencedTable);
        if (m_context.inPlace && !resistsRename(target, renamed.values())) {
            m_difference.renamedFirst.unite(renamed);
            return false;
        }
        TableChange change = compareTables(child, after, m_statements, m_context);
        change.needsRebuild = true;
        m_difference.changes.removeIf([&child](const TableChange &each) { return each.before->id == child.id; });
        m_difference.changes.append(change);
        return true;
    }

    void objects()
    {
        walkPairs(
            m_before.objects, m_after.objects,
            [this](const DefinitionObject &object) {
                m_difference.objects.append(DefinitionChange{&object, nullptr});
            },
            [this](const DefinitionObject &object) {
                m_difference.objects.append(DefinitionChange{nullptr, &object});
            },
            [this](const DefinitionObject &before, const DefinitionObject &after) {
                const bool same = before.kind == after.kind && before.name == after.name &&
                                  sameSql(before.definition, after.definition);
                if (!same)
                    m_difference.objects.append(DefinitionChange{&before, &after});
            });
    }

    /** By operation, then by name, so that the plan reads like the migration and never depends on ids alone. */
    void inOrder()
    {
        const auto tableOrder = [this](const Table *table) {
            return std::pair(m_operations.ofSubject(table->id), table->name);
        };
        const auto byTable = [&](const Table *a, const Table *b) { return tableOrder(a) < tableOrder(b); };
        std::stable_sort(m_difference.dropped.begin(), m_difference.dropped.end(), byTable);
        std::stable_sort(m_difference.added.begin(), m_difference.added.end(), byTable);
        std::stable_sort(m_difference.changes.begin(), m_difference.changes.end(),
                         [&](const TableChange &a, const TableChange &b) { return byTable(a.after, b.after); });
        const auto objectOrder = [this](const DefinitionChange &change) {
            const DefinitionObject *object = change.after ? change.after : change.before;
            return std::pair(m_operations.ofSubject(object->id), object->name);
        };
        std::stable_sort(
            m_difference.objects.begin(), m_difference.objects.end(),
            [&](const DefinitionChange &a, const DefinitionChange &b) { return objectOrder(a) < objectOrder(b); });
    }

    void setAside()
    {
        for (const DefinitionChange &change : std::as_const(m_difference.objects)) {
            if (change.before && change.before->kind != Kind::VirtualTable)
                m_difference.setAside.insert(change.before->id);
        }
        if (altersInPlace())
            setAsideWhatIsRead();
        setAsideTriggers();
    }

    /** ALTER TABLE fails on a view or trigger that does not make sense just then. */
    void setAsideWhatIsRead()
    {
        QSet<QString> names = alteredNames();
        QList<const DefinitionObject *> staying;
        for (const DefinitionObject &object : m_before.objects) {
            if (object.kind == Kind::VirtualTable)
                continue;
            if (m_difference.setAside.contains(object.id))
                names.insert(foldedSqlName(object.name));
            else if (m_objects.isSound(object))
                staying.append(&object);
            else
                takeAway(object, names);
        }
        // What reads a view that is away does not make sense either; goes on until nothing more follows.
        bool found = true;
        while (found) {
            found = staying.removeIf([&](const DefinitionObject *object) {
                if (!m_objects.mentionsAny(object->id, names))
                    return false;
                takeAway(*object, names);
                return true;
            }) > 0;
        }
    }

    void takeAway(const DefinitionObject &object, QSet<QString> &names)
    {
        m_difference.setAside.insert(object.id);
        if (object.kind == Kind::View)
            names.insert(foldedSqlName(object.name));
    }

    /** Triggers go with the table or view they are on. */
    void setAsideTriggers()
    {
        QSet<QString> targets;
        for (const ObjectId id : std::as_const(m_difference.setAside)) {
            const DefinitionObject *object = m_before.objects.find(id);
            if (object->kind == Kind::View)
                targets.insert(foldedSqlName(object->name));
        }
        for (const Table *table : std::as_const(m_difference.dropped))
            targets.insert(foldedSqlName(table->name));
        for (const TableChange &change : std::as_const(m_difference.changes)) {
            if (change.needsRebuild)
                targets.insert(foldedSqlName(change.before->name));
        }
        for (const DefinitionObject &object : m_before.objects) {
            if (object.kind == Kind::Trigger && targets.contains(foldedSqlName(triggerTarget(object))))
                m_difference.setAside.insert(object.id);
        }
    }

    [[nodiscard]] bool altersInPlace() const
    {
        const auto reads = [this](const TableChange &change) { return readsViews(change) || isRenamedFirst(change); };
        const auto renamesVirtual = [](const DefinitionChange &change) {
            return change.before && change.before->kind == Kind::VirtualTable && change.isRenameOnly();
        };
        return std::any_of(m_difference.changes.begin(), m_difference.changes.end(), reads) ||
               std::any_of(m_difference.objects.begin(), m_difference.objects.end(), renamesVirtual);
    }

    [[nodiscard]] bool isRenamedFirst(const TableChange &change) const
    {
        return change.needsRebuild && !change.renamedColumns.isEmpty() &&
               m_difference.renamedFirst.contains(change.renamedColumns.first());
    }

    /** Tables that are altered, and those that are not there while others are. */
    [[nodiscard]] QSet<QString> alteredNames() const
    {
        QSet<QString> names;
        for (const Table *table : m_difference.dropped)
            names.insert(foldedSqlName(table->name));
        for (const TableChange &change : m_difference.changes) {
            if (readsViews(change) || isRenamedFirst(change))
                names.insert(foldedSqlName(change.before->name));
        }
        for (const DefinitionChange &change : m_difference.objects) {
            if (change.before && change.before->kind == Kind::VirtualTable)
                names.insert(foldedSqlName(change.before->name));
        }
        return names;
    }

    [[nodiscard]] bool rebuildDisturbs() const
    {
        QSet<QString> names;
        for (const Table *table : m_difference.dropped)
            names.insert(foldedSqlName(table->name));
        for (const TableChange &change : m_difference.changes) {
            if (change.needsRebuild && !isSelfQualified(*change.after))
                names.insert(foldedSqlName(change.before->name));
        }
        for (const DefinitionChange &change : m_difference.objects) {
            if (change.before)
                names.insert(foldedSqlName(change.before->name));
        }
        return std::any_of(m_before.objects.begin(), m_before.objects.end(), [&](const DefinitionObject &object) {
            return object.kind != Kind::VirtualTable && !m_difference.setAside.contains(object.id) &&
                   (m_objects.mentionsAny(object.id, names) || !m_objects.isSound(object));
        });
    }

    const Schema &m_before;
    const Schema &m_after;
    const SqliteStatements &m_statements;
    const SqliteObjects &m_objects;
    const OperationsById &m_operations;
    ComparisonContext m_context;
    SqliteDifference m_difference;
};

} // namespace

bool DefinitionChange::isRenameOnly() const
{
    return before && after && before->kind == after->kind && sameSql(before->definition, after->definition);
}

bool SqliteDifference::hasRebuild() const
{
    return std::any_of(changes.begin(), changes.end(), [](const TableChange &change) { return change.needsRebuild; });
}

bool isSelfQualified(const Table &table)
{
    return std::any_of(table.checks.begin(), table.checks.end(), [&table](const CheckConstraint &check) {
        return renameTableInExpression(check.expression, table.name, table.name + QLatin1Char('_')) != check.expression;
    });
}

bool readsViews(const TableChange &change)
{
    if (change.isRenamed())
        return true;
    if (change.needsRebuild)
        return isSelfQualified(*change.after);
    return !change.renamedColumns.isEmpty() || !change.droppedColumns.isEmpty();
}

SqliteDifference findDifference(const Schema &before, const Schema &after, const SqliteStatements &statements,
                                const SqliteObjects &objects, const OperationsById &operations,
                                const ChoiceChanges &choices)
{
    return DifferenceFinder(before, after, statements, objects, operations, choices).result();
}

} // namespace joinery
