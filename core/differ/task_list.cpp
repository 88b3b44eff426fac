// SPDX-License-Identifier: MIT
#include "core/differ/task_list.h"

#include "core/base/pair_walk.h"
#include "core/base/sql_lexer.h"
#include "core/differ/folded_names.h"
#include "core/differ/rename_routes.h"
#include "core/differ/taken_over_values.h"
#include "core/differ/task_order.h"
#include "core/operation/apply.h"
#include "core/operation/part_access.h"

#include <QSet>

namespace joinery {

namespace {

using Kind = DefinitionObject::Kind;

template <typename Part>
constexpr TaskSubject subjectOfPart()
{
    if constexpr (std::is_same_v<Part, ForeignKey>)
        return TaskSubject::ForeignKey;
    else if constexpr (std::is_same_v<Part, UniqueConstraint>)
        return TaskSubject::UniqueConstraint;
    else if constexpr (std::is_same_v<Part, CheckConstraint>)
        return TaskSubject::CheckConstraint;
    else if constexpr (std::is_same_v<Part, ExclusionConstraint>)
        return TaskSubject::ExclusionConstraint;
    else if constexpr (std::is_same_v<Part, Partition>)
        return TaskSubject::Partition;
    else
        return TaskSubject::Index;
}

bool same(const Equivalence &equivalence, const ForeignKey &a, const ForeignKey &b)
{
    return equivalence.sameForeignKey(a, b);
}
bool same(const Equivalence &equivalence, const UniqueConstraint &a, const UniqueConstraint &b)
{
    return equivalence.sameUnique(a, b);
}
bool same(const Equivalence &equivalence, const CheckConstraint &a, const CheckConstraint &b)
{
    return equivalence.sameCheck(a, b);
}
bool same(const Equivalence &equivalence, const ExclusionConstraint &a, const ExclusionConstraint &b)
{
    return equivalence.sameExclusion(a, b);
}
bool same(const Equivalence &equivalence, const Index &a, const Index &b)
{
    return equivalence.sameIndex(a, b);
}
bool same(const Equivalence &equivalence, const Partition &a, const Partition &b)
{
    return equivalence.samePartition(a, b);
}

/** The SQL in a part, where a column may be named in a way that its list of columns does not tell. */
QStringList textsOf(const CheckConstraint &check)
{
    return {check.expression};
}
QStringList textsOf(const Index &index)
{
    QStringList texts{index.where};
    for (const IndexPart &part : index.parts)
        texts.append(part.expression);
    return texts;
}
QStringList textsOf(const ExclusionConstraint &exclusion)
{
    QStringList texts{exclusion.where};
    for (const ExclusionPart &part : exclusion.parts)
        texts.append(part.what.expression);
    return texts;
}
template <typename Part>
QStringList textsOf(const Part &)
{
    return {};
}

/** Positions of what both lists have differ among themselves. */
template <typename T>
bool isReordered(const QList<T> &before, const QList<T> &after)
{
    QHash<ObjectId, qsizetype> places;
    for (qsizetype i = 0; i < before.size(); ++i)
        places.insert(before.at(i).id, i);
    qsizetype last = -1;
    for (const T &item : after) {
        const auto place = places.constFind(item.id);
        if (place == places.constEnd())
            continue;
        if (*place < last)
            return true;
        last = *place;
    }
    return false;
}

template <typename T>
bool holds(const QList<T> &list, ObjectId id)
{
    return std::any_of(list.begin(), list.end(), [id](const T &item) { return item.id == id; });
}

class Lister
{
public:
    Lister(const DiffSides &sides, const ComparedTables &tables, AsideNames &asideNames)
        : m_sides(sides), m_tables(tables), m_routes(sides, asideNames), m_takenOverValues(sides.from, sides.to)
    {
        std::stable_sort(m_tables.changed.begin(), m_tables.changed.end(),
                         [](const auto &a, const auto &b) { return byName(a.first, b.first); });
        collectObjects();
        collectEnums();
    }

    QList<Task> result()
    {
        dropObjects(false);
        for (const auto &[before, after] : std::as_const(m_tables.changed))
            dropParts(*before, *after);
        dropTables();
        for (const auto &[before, after] : std::as_const(m_tables.changed))
            dropColumns(*before, *after);
        renames();
        addObjects(true);
        addEnums();
        addTables();
        for (const auto &[before, after] : std::as_const(m_tables.changed))
            changeTable(*before, *after);
        alterObjects();
        addObjects(false);
        dropEnums();
        dropObjects(true);
        return m_tasks;
    }

private:
    void add(TaskStep step, TaskSubject subject, ObjectId object, ObjectId part = {})
    {
        m_tasks.append({.step = step, .subject = subject, .object = object, .part = part});
    }

    void collectObjects()
    {
        const auto changed = [this](const DefinitionObject &before, const DefinitionObject &after) {
            if (before.kind == after.kind && !isOtherCast(after)) {
                m_keptObjects.append(std::pair(&before, &after));
            } else {
                m_droppedObjects.append(&before);
                m_addedObjects.append(&after);
            }
        };
        walkPairs(
            m_sides.from.objects, m_sides.to.objects,
            [this](const DefinitionObject &object) { m_droppedObjects.append(&object); },
            [this](const DefinitionObject &object) { m_addedObjects.append(&object); }, changed);
        std::stable_sort(m_droppedObjects.begin(), m_droppedObjects.end(), byRank);
        std::reverse(m_droppedObjects.begin(), m_droppedObjects.end());
        std::stable_sort(m_addedObjects.begin(), m_addedObjects.end(), byRank);
        std::stable_sort(m_keptObjects.begin(), m_keptObjects.end(),
                         [](const auto &a, const auto &b) { return byRank(a.first, b.first); });
    }

    /** A cast is called by its types and follows their new names; between others it is another cast. */
    [[nodiscard]] bool isOtherCast(const DefinitionObject &after) const
    {
        const DefinitionObject *followed = after.kind == Kind::Cast ? m_sides.renamed.objects.find(after.id) : nullptr;
        return followed && (followed->name != after.name || followed->nameSpace != after.nameSpace);
    }

    void collectEnums()
    {
        walkPairs(
            m_sides.from.enums, m_sides.to.enums, [this](const EnumType &gone) { m_droppedEnums.append(&gone); },
            [this](const EnumType &added) { m_addedEnums.append(&added); },
            [this](const EnumType &before, const EnumType &after) { m_keptEnums.append(std::pair(&before, &after)); });
        std::stable_sort(m_droppedEnums.begin(), m_droppedEnums.end(), byName<EnumType>);
        std::stable_sort(m_addedEnums.begin(), m_addedEnums.end(), byName<EnumType>);
        std::stable_sort(m_keptEnums.begin(), m_keptEnums.end(),
                         [](const auto &a, const auto &b) { return byName(a.first, b.first); });
    }

    void dropObjects(bool madeBeforeTables)
    {
        for (const DefinitionObject *object : std::as_const(m_droppedObjects)) {
            if (isMadeBeforeTables(object->kind) == madeBeforeTables)
                add(TaskStep::Drop, TaskSubject::Object, object->id);
        }
    }

    void addObjects(bool madeBeforeTables)
    {
        for (const DefinitionObject *object : std::as_const(m_addedObjects)) {
            if (isMadeBeforeTables(object->kind) == madeBeforeTables)
                add(TaskStep::Add, TaskSubject::Object, object->id);
        }
    }

    /** Compared with the renamed side: a rename elsewhere may have changed a text that ought to stay. */
    void alterObjects()
    {
        QList<const DefinitionObject *> changed;
        walkPairs(
            m_sides.renamed.objects, m_sides.to.objects, [](const DefinitionObject &) {},
            [](const DefinitionObject &) {},
            [&](const DefinitionObject &current, const DefinitionObject &after) {
                if (current != after && !isOtherCast(after) && !m_sides.equivalence.sameObject(current, after))
                    changed.append(&after);
            });
        std::stable_sort(changed.begin(), changed.end(), byRank);
        for (const DefinitionObject *object : std::as_const(changed))
            add(TaskStep::Alter, TaskSubject::Object, object->id);
    }

    // Tables

    template <typename Part>
    void dropPartsOfKind(const Table &before, const Table &after)
    {
        const IdMap<Part> &wanted = PartAccess<Part>::of(after);
        if (PartAccess<Part>::of(before).sameData(wanted))
            return;
        for (const Part *part : sortedByName(PartAccess<Part>::of(before))) {
            if (!wanted.contains(part->id))
                add(TaskStep::Drop, subjectOfPart<Part>(), before.id, part->id);
        }
    }

    void dropParts(const Table &before, const Table &after)
    {
        dropPartsOfKind<ForeignKey>(before, after);
        dropPartsOfKind<Index>(before, after);
        dropPartsOfKind<UniqueConstraint>(before, after);
        dropPartsOfKind<CheckConstraint>(before, after);
        dropPartsOfKind<ExclusionConstraint>(before, after);
        dropPartitions(before, after);
        if (before.primaryKey && !after.primaryKey)
            add(TaskStep::Drop, TaskSubject::PrimaryKey, before.id);
    }

    void dropPartitions(const Table &before, const Table &after) { dropPartsOfKind<Partition>(before, after); }

    void dropTables()
    {
        QList<const Table *> order = referencedFirst(m_tables.dropped);
        std::reverse(order.begin(), order.end());
        QSet<ObjectId> gone;
        for (const Table *table : std::as_const(order))
            gone.insert(table->id);
        // Were the tables first, one that its last key has left would go before the tables that the other keys keep.
        for (const Table *table : std::as_const(order)) {
            for (const ForeignKey *key : sortedByName(table->foreignKeys)) {
                if (key->referencedTable != table->id && gone.contains(key->referencedTable))
                    add(TaskStep::Drop, TaskSubject::ForeignKey, table->id, key->id);
            }
        }
        for (const Table *table : std::as_const(order))
            add(TaskStep::Drop, TaskSubject::Table, table->id);
    }

    void dropColumns(const Table &before, const Table &after)
    {
        for (qsizetype i = 0; i < before.columns.size(); ++i) {
            if (!after.column(before.columns.at(i).id, i))
                add(TaskStep::Drop, TaskSubject::Column, before.id, before.columns.at(i).id);
        }
    }

    void addTables()
    {
        const QList<const Table *> order = referencedFirst(m_tables.added);
        for (const Table *table : order)
            add(TaskStep::Add, TaskSubject::Table, table->id);
        for (const Table *table : order) {
            for (const ForeignKey *key : sortedByName(table->foreignKeys)) {
                if (!key->referencedTable.isNull() && key->referencedTable != table->id)
                    add(TaskStep::Add, TaskSubject::ForeignKey, table->id, key->id);
            }
        }
    }

    void changeTable(const Table &before, const Table &after)
    {
        const Table &renamed = *m_sides.renamed.tables.find(before.id);
        if (!m_sides.equivalence.sameOptions(renamed, after))
            add(TaskStep::Alter, TaskSubject::TableOptions, after.id);
        const QStringList takenOver = takenOverNames(before, after);
        for (qsizetype i = 0; i < after.columns.size(); ++i) {
            if (!before.column(after.columns.at(i).id, i))
                add(TaskStep::Add, TaskSubject::Column, after.id, after.columns.at(i).id);
        }
        for (qsizetype i = 0; i < after.columns.size(); ++i)
            changeColumn(renamed, before, after.columns.at(i), i, takenOver);
        if (isReordered(before.columns, after.columns))
            add(TaskStep::Alter, TaskSubject::ColumnOrder, after.id);
        if (!isNamedFirst(renamed, after))
            changePrimaryKey(renamed, after);
        changePartsOfKind<UniqueConstraint>(before, renamed, after, takenOver);
        changePartsOfKind<CheckConstraint>(before, renamed, after, takenOver);
        changePartsOfKind<ExclusionConstraint>(before, renamed, after, takenOver);
        changePartsOfKind<Index>(before, renamed, after, takenOver);
        changePartsOfKind<Partition>(before, renamed, after, takenOver);
        changePartsOfKind<ForeignKey>(before, renamed, after, takenOver);
    }

    /** Names of columns that go and of others by then: a text that keeps one of them means another column. */
    [[nodiscard]] QStringList takenOverNames(const Table &before, const Table &after) const
    {
        QStringList names;
        for (qsizetype i = 0; i < before.columns.size(); ++i) {
            const Column &column = before.columns.at(i);
            const auto hasItsName = [&](const Column &each) { return m_sides.sameName(each.name, column.name); };
            if (!after.column(column.id, i) && std::any_of(after.columns.begin(), after.columns.end(), hasItsName))
                names.append(column.name);
        }
        return names;
    }

    static bool namesOneOf(const QString &sql, const QStringList &names)
    {
        if (sql.isEmpty() || names.isEmpty())
            return false;
        const QList<SqlToken> tokens = lexSql(sql);
        return std::any_of(tokens.begin(), tokens.end(), [&](const SqlToken &token) {
            return std::any_of(names.begin(), names.end(),
                               [&](const QString &name) { return token.isNamed(sql, name); });
        });
    }

    void changeColumn(const Table &renamed, const Table &before, const Column &after, qsizetype position,
                      const QStringList &takenOver)
    {
        const Column *current = renamed.column(after.id, position);
        const Column *former = before.column(after.id, position);
        if (!current || !former)
            return;
        if (*current != after && !m_sides.equivalence.sameColumn(*current, after)) {
            add(TaskStep::Alter, TaskSubject::Column, before.id, after.id);
        } else if ((former->generated && namesOneOf(former->generated->expression, takenOver)) ||
                   m_takenOverValues.isDefaultOf(*former)) {
            for (const Task::Form form : {Task::Form::ToBare, Task::Form::FromBare})
                m_tasks.append({.step = TaskStep::Alter,
                                .subject = TaskSubject::Column,
                                .object = before.id,
                                .part = after.id,
                                .form = form});
        }
    }

    void changePrimaryKey(const Table &renamed, const Table &after)
    {
        if (!after.primaryKey)
            return;
        if (!renamed.primaryKey)
            add(TaskStep::Add, TaskSubject::PrimaryKey, after.id);
        else if (*renamed.primaryKey != *after.primaryKey &&
                 !m_sides.equivalence.samePrimaryKey(*renamed.primaryKey, *after.primaryKey))
            m_tasks.append(m_routes.ofPart({.step = TaskStep::Alter,
                                            .subject = TaskSubject::PrimaryKey,
                                            .object = after.id,
                                            .from = renamed.primaryKey->name,
                                            .to = after.primaryKey->name},
                                           *m_sides.from.tables.find(after.id), after));
    }

    template <typename Part>
    void changePartsOfKind(const Table &before, const Table &renamed, const Table &after, const QStringList &takenOver)
    {
        const IdMap<Part> &existing = PartAccess<Part>::of(before);
        if (existing.sameData(PartAccess<Part>::of(after)) && takenOver.isEmpty() &&
            existing.sameData(PartAccess<Part>::of(renamed)))
            return;
        constexpr TaskSubject subject = subjectOfPart<Part>();
        for (const Part *part : sortedByName(PartAccess<Part>::of(after))) {
            const Part *former = existing.find(part->id);
            const Part *current = PartAccess<Part>::of(renamed).find(part->id);
            const QStringList texts = former ? textsOf(*former) : QStringList();
            if (!former || !current) {
                add(TaskStep::Add, subject, after.id, part->id);
            } else if (*current != *part && !same(m_sides.equivalence, *current, *part)) {
                add(TaskStep::Alter, subject, after.id, part->id);
            } else if (std::any_of(texts.begin(), texts.end(),
                                   [&](const QString &text) { return namesOneOf(text, takenOver); })) {
                add(TaskStep::Drop, subject, after.id, part->id);
                add(TaskStep::Add, subject, after.id, part->id);
            }
        }
    }

    // Names

    template <typename T>
    void renameThing(TaskSubject subject, const T &before, const T &after)
    {
        m_tasks += m_routes.ofThing(subject, referenceTo(before), referenceTo(after),
                                    !isSameName(before, after, m_sides.equivalence));
    }

    /** Parts that had a name, or those that had none. */
    template <typename Part>
    void renamePartsOfKind(const Table &before, const Table &after, bool named)
    {
        const IdMap<Part> &wanted = PartAccess<Part>::of(after);
        if (PartAccess<Part>::of(before).sameData(wanted))
            return;
        for (const Part *part : sortedByName(PartAccess<Part>::of(before))) {
            const Part *now = part->name.isEmpty() == named ? nullptr : wanted.find(part->id);
            if (now && !m_sides.sameName(part->name, now->name))
                m_tasks.append(m_routes.ofPart({.step = TaskStep::Rename,
                                                .subject = subjectOfPart<Part>(),
                                                .object = before.id,
                                                .part = part->id,
                                                .from = part->name,
                                                .to = now->name},
                                               before, after));
        }
    }

    void renameConstraints(const Table &before, const Table &after, bool named)
    {
        renamePartsOfKind<ForeignKey>(before, after, named);
        renamePartsOfKind<UniqueConstraint>(before, after, named);
        renamePartsOfKind<CheckConstraint>(before, after, named);
        renamePartsOfKind<ExclusionConstraint>(before, after, named);
    }

    /** Whether nothing of the primary key changes but that it gets a name. */
    static bool isNamedFirst(const Table &before, const Table &after)
    {
        if (!before.primaryKey || !before.primaryKey->name.isEmpty() || !after.primaryKey)
            return false;
        PrimaryKey named = *before.primaryKey;
        named.name = after.primaryKey->name;
        return named == *after.primaryKey;
    }

    /**
     * What gets a name of its own gets it first: databases call what has none after its table and columns, and it may
     * be just that name that is to stay when these get others.
     */
    void nameConstraints(const Table &before, const Table &after)
    {
        const Table &renamed = *m_sides.renamed.tables.find(before.id);
        if (isNamedFirst(renamed, after))
            changePrimaryKey(renamed, after);
        renameConstraints(before, after, false);
    }

    void renameColumns(const Table &before, const Table &after)
    {
        for (qsizetype i = 0; i < before.columns.size(); ++i) {
            const Column &column = before.columns.at(i);
            const Column *now = after.column(column.id, i);
            if (now && !m_sides.sameName(column.name, now->name))
                m_tasks.append({.step = TaskStep::Rename,
                                .subject = TaskSubject::Column,
                                .object = before.id,
                                .part = column.id,
                                .from = column.name,
                                .to = now->name});
        }
    }

    void renames()
    {
        for (const auto &[before, after] : std::as_const(m_keptObjects)) {
            if (before->kind == Kind::Namespace)
                renameThing(TaskSubject::Object, *before, *after);
        }
        for (const auto &[before, after] : std::as_const(m_tables.changed))
            nameConstraints(*before, *after);
        for (const auto &[before, after] : std::as_const(m_tables.changed))
            renameThing(TaskSubject::Table, *before, *after);
        for (const auto &[before, after] : std::as_const(m_keptEnums)) {
            renameThing(TaskSubject::Enum, *before, *after);
            renameValues(*before, *after);
        }
        for (const auto &[before, after] : std::as_const(m_keptObjects)) {
            if (before->kind != Kind::Namespace && before->kind != Kind::Cast)
                renameThing(TaskSubject::Object, *before, *after);
        }
        for (const auto &[before, after] : std::as_const(m_tables.changed)) {
            renameColumns(*before, *after);
            renameConstraints(*before, *after, true);
            renamePartsOfKind<Index>(*before, *after, true);
            renamePartsOfKind<Partition>(*before, *after, true);
        }
    }

    // Enums

    void renameValues(const EnumType &before, const EnumType &after)
    {
        for (const EnumValue &value : before.values) {
            const EnumValue *now = after.value(value.id);
            if (now && now->name != value.name)
                m_tasks.append({.step = TaskStep::Rename,
                                .subject = TaskSubject::EnumValue,
                                .object = before.id,
                                .part = value.id,
                                .from = value.name,
                                .to = now->name});
        }
    }

    void addEnums()
    {
        for (const EnumType *enumType : std::as_const(m_addedEnums))
            add(TaskStep::Add, TaskSubject::Enum, enumType->id);
        for (const auto &[before, after] : std::as_const(m_keptEnums)) {
            for (const EnumValue &value : after->values) {
                if (!before->value(value.id))
                    add(TaskStep::Add, TaskSubject::EnumValue, after->id, value.id);
            }
        }
    }

    void dropEnums()
    {
        for (const auto &[before, after] : std::as_const(m_keptEnums)) {
            for (const EnumValue &value : before->values) {
                if (!holds(after->values, value.id))
                    add(TaskStep::Drop, TaskSubject::EnumValue, before->id, value.id);
            }
            if (isReordered(before->values, after->values) || !m_sides.equivalence.sameEnum(*before, *after))
                add(TaskStep::Alter, TaskSubject::EnumDetails, after->id);
        }
        for (const EnumType *enumType : std::as_const(m_droppedEnums))
            add(TaskStep::Drop, TaskSubject::Enum, enumType->id);
    }

    const DiffSides &m_sides;
    ComparedTables m_tables;
    RenameRoutes m_routes;
    TakenOverValues m_takenOverValues;
    QList<const DefinitionObject *> m_droppedObjects;
    QList<const DefinitionObject *> m_addedObjects;
    QList<std::pair<const DefinitionObject *, const DefinitionObject *>> m_keptObjects;
    QList<const EnumType *> m_droppedEnums;
    QList<const EnumType *> m_addedEnums;
    QList<std::pair<const EnumType *, const EnumType *>> m_keptEnums;
    QList<Task> m_tasks;
};

} // namespace

QList<Task> tasksOf(const DiffSides &sides, const ComparedTables &tables, AsideNames &asideNames)
{
    return Lister(sides, tables, asideNames).result();
}

} // namespace joinery
