// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_segment.h"

#include "core/base/sql_lexer.h"
#include "core/base/translate.h"
#include "core/dialect/sqlite/sqlite_aftermath.h"
#include "core/dialect/sqlite/sqlite_checks.h"
#include "core/dialect/sqlite/sqlite_columns_in_place.h"
#include "core/dialect/sqlite/sqlite_foreign_collations.h"
#include "core/dialect/sqlite/sqlite_name_changes.h"
#include "core/dialect/sqlite/sqlite_rebuild.h"
#include "core/dialect/sqlite/sqlite_table_order.h"

namespace joinery {

namespace {

using Kind = DefinitionObject::Kind;

/** Writes a difference down, in the order that planSegment() promises. */
class SegmentWriter
{
public:
    SegmentWriter(const Schema &before, const Schema &after, const OperationsById &operations,
                  const ChoiceChanges &choices)
        : m_before(before)
        , m_after(after)
        , m_operations(operations)
        , m_statements(after, &before)
        , m_objects(before)
        , m_difference(findDifference(before, after, m_statements, m_objects, operations, choices))
    {
    }

    Result<SegmentPlan> result()
    {
        if (const auto known = checkForeignKeys(); !known)
            return fail(known);
        askAboutData();
        takeObjectsAway();
        dropIndexes();
        dropTables();
        renameTables();
        const ColumnsInPlace columns(m_statements, m_difference, m_operations, m_steps);
        for (const TableChange &change : m_difference.changes)
            columns.write(change);
        createTables();
        rebuildTables();
        createIndexes();
        if (const auto created = createObjects(); !created)
            return fail(created);
        if (m_plan.needsForeignKeysOff)
            m_plan.tablesToCheck = tablesToCheck(m_difference, m_before, m_after);
        m_plan.findings = virtualTablesLeftBehind(m_difference, m_after);
        m_plan.steps = m_steps.steps();
        lookAwayFromForeignCollations();
        return m_plan;
    }

private:
    /**
     * ALTER TABLE reads everything in the database again, and fails on an index in a collation that only the
     * application has. While the schema may be written it leaves alone what it cannot read.
     */
    void lookAwayFromForeignCollations()
    {
        const auto alters = [](const PlanStep &step) { return step.sql.startsWith(QLatin1String("ALTER TABLE")); };
        if (std::none_of(m_plan.steps.begin(), m_plan.steps.end(), alters) ||
            !(hasForeignCollations(m_before) || hasForeignCollations(m_after)))
            return;
        m_plan.usesWritableSchema = true;
        const QString comment = Message::tr("let tables change beside indexes in a collation of the application");
        m_plan.steps.prepend({.sql = QStringLiteral("PRAGMA writable_schema=ON"), .comment = comment});
        m_plan.steps.append({.sql = QStringLiteral("PRAGMA writable_schema=OFF"), .comment = comment});
    }

    /** What is written has names for all that it leads to. */
    Result<void> checkForeignKeys() const
    {
        QList<const Table *> written = m_difference.added;
        for (const TableChange &change : m_difference.changes) {
            if (change.needsRebuild || !change.inlined.foreignKeyOfColumn.isEmpty())
                written.append(change.after);
        }
        for (const Table *table : std::as_const(written)) {
            for (const ForeignKey *key : sortedByName(table->foreignKeys)) {
                if (!m_statements.knowsTarget(*key))
                    return fail(QStringLiteral("sqlite.foreign_key_target"),
                                Message::tr("Foreign key %1 of table %2 leads to a table or column that is not there "
                                            "at this point. Let the migration depend on the one that makes it, or "
                                            "drop the foreign key.")
                                    .arg(key->name, table->name));
            }
        }
        return {};
    }

    /** Names that are taken before or after, folded; what is only here for a while must not have them. */
    QSet<QString> &usedNames()
    {
        if (!m_usedNames.isEmpty())
            return m_usedNames;
        for (const Schema *schema : {&m_before, &m_after}) {
            for (const Table &table : schema->tables) {
                m_usedNames.insert(foldedSqlName(table.name));
                for (const Index &index : table.indexes)
                    m_usedNames.insert(foldedSqlName(index.name));
            }
            for (const DefinitionObject &object : schema->objects)
                m_usedNames.insert(foldedSqlName(object.name));
        }
        return m_usedNames;
    }

    void askAboutData()
    {
        for (const TableChange &change : m_difference.changes) {
            const ObjectId table = change.after->id;
            for (DataChecks::Question &question : DataChecks(change, m_before, m_after).questions()) {
                question.check.operation = m_operations.ofPart(question.part, table);
                m_plan.checks.append(question.check);
            }
        }
    }

    void takeObjectsAway()
    {
        QList<const DefinitionObject *> objects;
        for (const DefinitionObject *object : sortedByName(m_before.objects)) {
            if (m_difference.setAside.contains(object->id))
                objects.append(object);
        }
        // Triggers first, since those on views go with them.
        std::stable_sort(objects.begin(), objects.end(), [](const auto *a, const auto *b) {
            return a->kind == Kind::Trigger && b->kind != Kind::Trigger;
        });
        for (const DefinitionObject *object : std::as_const(objects)) {
            const bool isGone = !m_after.objects.contains(object->id);
            const QString comment =
                isUnchanged(*object) ? Message::tr("set views and triggers aside")
                                     : named(isGone ? Message::tr("drop %1 %2") : Message::tr("change %1 %2"), *object);
            m_steps.add(SqliteStatements::dropObject(*object), operationOf(*object), comment);
        }
        for (const DefinitionChange &change : m_difference.objects) {
            if (change.before && change.before->kind == Kind::VirtualTable && !change.isRenameOnly())
                m_steps.add(SqliteStatements::dropObject(*change.before), operationOf(*change.before),
                            Message::tr("drop virtual table %1").arg(change.before->name), Risk::Destructive);
        }
    }

    /** "drop view expensive" */
    [[nodiscard]] static QString named(const QString &text, const DefinitionObject &object)
    {
        return text.arg(kindTitle(object.kind), object.name);
    }

    [[nodiscard]] int operationOf(const DefinitionObject &object) const { return m_operations.ofSubject(object.id); }

    [[nodiscard]] bool isUnchanged(const DefinitionObject &object) const
    {
        const DefinitionObject *after = m_after.objects.find(object.id);
        return after && after->name == object.name && sameSql(after->definition, object.definition);
    }

    void dropIndexes()
    {
        QSet<QString> wanted;
        for (const Table *table : m_difference.added)
            wanted.insert(foldedSqlName(table->name));
        for (const TableChange &change : m_difference.changes) {
            wanted.insert(foldedSqlName(change.after->name));
            for (const ObjectId id : change.createdIndexes)
                wanted.insert(foldedSqlName(change.after->indexes.find(id)->name));
        }
        for (const DefinitionChange &change : m_difference.objects) {
            if (change.after && change.after->kind == Kind::VirtualTable)
                wanted.insert(foldedSqlName(change.after->name));
        }
        for (const TableChange &change : m_difference.changes) {
            for (const ObjectId id : change.droppedIndexes) {
                const Index &index = *change.before->indexes.find(id);
                // A rebuild takes its indexes along, unless the name is needed before.
                if (change.needsRebuild && !wanted.contains(foldedSqlName(index.name)))
                    continue;
                const bool comesBack = change.createdIndexes.contains(id);
                m_steps.add(
                    QStringLiteral("DROP INDEX ") + sqliteName(index.name), m_operations.ofPart(id, change.after->id),
                    (comesBack ? Message::tr("change index %1") : Message::tr("drop index %1")).arg(index.name));
            }
        }
    }

    void dropTables()
    {
        if (m_difference.dropped.isEmpty())
            return;
        const DropOrder order = dropOrder(m_before, m_difference.dropped);
        m_plan.needsForeignKeysOff = m_plan.needsForeignKeysOff || order.leavesReferences;
        for (const Table *table : order.tables)
            m_steps.add(QStringLiteral("DROP TABLE ") + sqliteName(table->name), m_operations.ofSubject(table->id),
                        Message::tr("drop table %1").arg(table->name), Risk::Destructive);
    }

    void renameTables()
    {
        QList<NameChange> changes;
        for (const TableChange &change : m_difference.changes) {
            if (change.isRenamed())
                changes.append({change.after->id, change.before->name, change.after->name});
        }
        for (const DefinitionChange &change : m_difference.objects) {
            if (change.isRenameOnly() && change.before->kind == Kind::VirtualTable)
                changes.append({change.after->id, change.before->name, change.after->name});
        }
        if (changes.isEmpty())
            return;
        for (const NameChange &change : orderedNameChanges(changes, usedNames(), true))
            m_steps.add(
                QStringLiteral("ALTER TABLE %1 RENAME TO %2").arg(sqliteName(change.from), sqliteName(change.to)),
                m_operations.ofRename(change.id), Message::tr("rename table %1 to %2").arg(change.from, change.to));
    }

    void createTables()
    {
        for (const Table *table : createOrder(m_difference.added))
            m_steps.add(m_statements.createTable(*table), m_operations.ofSubject(table->id),
                        Message::tr("add table %1").arg(table->name));
        for (const DefinitionChange &change : m_difference.objects) {
            if (change.after && change.after->kind == Kind::VirtualTable && !change.isRenameOnly())
                m_steps.add(SqliteStatements::createObject(*change.after), operationOf(*change.after),
                            Message::tr("add virtual table %1").arg(change.after->name));
        }
    }

    void rebuildTables()
    {
        if (!m_difference.hasRebuild())
            return;
        m_plan.needsForeignKeysOff = true;
        // Those whose RENAME must carry the name into their own text come before RENAME is told not to look.
        rebuildThose(true);
        const QString comment = Message::tr("let tables change under views and triggers");
        m_plan.usesLegacyRename = m_difference.legacyRename;
        if (m_difference.legacyRename)
            m_steps.add(QStringLiteral("PRAGMA legacy_alter_table=ON"), -1, comment);
        rebuildThose(false);
        if (m_difference.legacyRename)
            m_steps.add(QStringLiteral("PRAGMA legacy_alter_table=OFF"), -1, comment);
    }

    void rebuildThose(bool selfQualified)
    {
        for (const TableChange &change : m_difference.changes) {
            if (!change.needsRebuild || isSelfQualified(*change.after) != selfQualified)
                continue;
            const QString temporary = unusedName(QStringLiteral("joinery_new_") + change.after->name, usedNames());
            TableRebuild(change, m_statements, m_difference, m_operations).write(temporary, m_steps);
        }
    }

    void createIndexes()
    {
        for (const TableChange &change : m_difference.changes) {
            if (change.needsRebuild)
                continue;
            for (const ObjectId id : change.createdIndexes) {
                const Index &index = *change.after->indexes.find(id);
                const bool wasThere = change.droppedIndexes.contains(id);
                m_steps.add(SqliteStatements::createIndex(*change.after, index),
                            m_operations.ofPart(id, change.after->id),
                            (wasThere ? Message::tr("change index %1") : Message::tr("add index %1")).arg(index.name));
            }
        }
        for (const Table *table : createOrder(m_difference.added)) {
            for (const Index *index : sortedByName(table->indexes))
                m_steps.add(SqliteStatements::createIndex(*table, *index), m_operations.ofPart(index->id, table->id),
                            Message::tr("add index %1").arg(index->name));
        }
    }

    /** Views before triggers, which may be on them. */
    Result<void> createObjects()
    {
        QSet<ObjectId> wanted;
        for (const DefinitionChange &change : m_difference.objects) {
            if (change.after)
                wanted.insert(change.after->id);
        }
        for (const Kind kind : {Kind::View, Kind::Trigger}) {
            for (const DefinitionObject *object : sortedByName(m_after.objects)) {
                if (object->kind != kind ||
                    !(wanted.contains(object->id) || m_difference.setAside.contains(object->id)))
                    continue;
                if (const auto target = checkTarget(*object); !target)
                    return target;
                m_steps.add(SqliteStatements::createObject(*object), operationOf(*object), commentFor(*object));
            }
        }
        return {};
    }

    [[nodiscard]] QString commentFor(const DefinitionObject &object) const
    {
        const DefinitionObject *before = m_before.objects.find(object.id);
        if (before && isUnchanged(*before))
            return Message::tr("put views and triggers back");
        return named(before ? Message::tr("change %1 %2") : Message::tr("add %1 %2"), object);
    }

    Result<void> checkTarget(const DefinitionObject &object)
    {
        if (object.kind != Kind::Trigger)
            return {};
        if (m_targets.isEmpty()) {
            for (const Table &table : m_after.tables)
                m_targets.insert(foldedSqlName(table.name));
            for (const DefinitionObject &each : m_after.objects) {
                if (each.kind == Kind::View)
                    m_targets.insert(foldedSqlName(each.name));
            }
        }
        const QString target = triggerTarget(object);
        if (m_targets.contains(foldedSqlName(target)))
            return {};
        return fail(QStringLiteral("sqlite.trigger_target"),
                    Message::tr("Trigger %1 is on %2, which will not be there. Drop or change the trigger as well.")
                        .arg(object.name, target));
    }

    const Schema &m_before;
    const Schema &m_after;
    const OperationsById &m_operations;
    SqliteStatements m_statements;
    SqliteObjects m_objects;
    SqliteDifference m_difference;
    QSet<QString> m_usedNames;
    QSet<QString> m_targets;
    StepList m_steps;
    SegmentPlan m_plan;
};

} // namespace

Result<SegmentPlan> planSegment(const Schema &before, const Schema &after, const OperationsById &operations)
{
    const auto held = withChoiceChecks(before, after);
    return SegmentWriter(held.first, held.second, operations, choiceChanges(before, after)).result();
}

} // namespace joinery
