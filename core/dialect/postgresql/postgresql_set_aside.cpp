// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_set_aside.h"

#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_constraints.h"
#include "core/dialect/postgresql/postgresql_conversion.h"
#include "core/dialect/postgresql/postgresql_objects.h"
#include "core/dialect/postgresql/postgresql_part_steps.h"
#include "core/dialect/postgresql/postgresql_view_head.h"

namespace joinery::postgresql {

namespace {

using Kind = DefinitionObject::Kind;

bool isRoutine(const DefinitionObject &object)
{
    return object.kind == Kind::Function || object.kind == Kind::Procedure || object.kind == Kind::Aggregate;
}

/** Whether PostgreSQL knows what a routine's body reads: SQL that is no string. */
bool hasReadBody(const DefinitionObject &object)
{
    return isRoutine(object) &&
           (names(object.definition, QStringLiteral("atomic")) || names(object.definition, QStringLiteral("return")));
}

/** Whether the database notes what its text reads, and keeps that from going. */
bool isReader(const DefinitionObject &object)
{
    return isView(object) || object.kind == Kind::Rule || object.kind == Kind::Policy || object.kind == Kind::Trigger ||
           object.kind == Kind::Index || object.kind == Kind::Statistics || hasReadBody(object);
}

/**
 * Whether expressions over a column go on working, mean the same, and read as if they had been written for the other
 * type. What was compared with char(n) stays a comparison of char(n) otherwise, where blanks at the end do not count,
 * and PostgreSQL keeps the casts of a number to the type it was compared in.
 */
bool isSameKind(const QString &from, const QString &to)
{
    const TypeFamily before = typeFamily(from);
    const TypeFamily after = typeFamily(to);
    if (before == TypeFamily::Integer && (after == TypeFamily::Numeric || after == TypeFamily::Float))
        return true;
    return before == after && before != TypeFamily::Other && before != TypeFamily::Array;
}

/** Whether it names the table or one of its partitions, which have all of its columns. */
bool namesTable(const DefinitionObject &object, const Table &table)
{
    return names(object.definition, table.name) ||
           std::any_of(table.partitions.begin(), table.partitions.end(),
                       [&object](const Partition &partition) { return names(object.definition, partition.name); });
}

/** Whether a routine takes or gives rows of the relation. */
bool takesRowsOf(const DefinitionObject &object, const QString &relation)
{
    if (!isRoutine(object))
        return false;
    const QStringList types = argumentTypes(object);
    const QString head = object.definition.section(QLatin1Char('$'), 0, 0);
    const qsizetype returns = head.indexOf(QLatin1String("returns"), 0, Qt::CaseInsensitive);
    return (returns >= 0 && names(head.sliced(returns), relation)) ||
           std::any_of(types.begin(), types.end(), [&](const QString &type) { return names(type, relation); });
}

} // namespace

QSet<ObjectId> SetAside::missingOf(ObjectId table) const
{
    QSet<ObjectId> result;
    for (auto entry = firstPartOf(table); entry != m_parts.cend() && entry.key().table == table; ++entry)
        result.insert(entry.key().id);
    return result;
}

void SetAside::note(const PartKey &part)
{
    if (!m_parts.contains(part))
        m_parts.insert(part, reason());
}

void SetAside::note(ObjectId object)
{
    if (!m_objects.contains(object))
        m_objects.insert(object, reason());
}

void SetAside::take(const Table &table, const PartKey &part)
{
    if (has(part))
        return;
    if (part.kind == PartKind::Column && becomesPlain(part.id)) {
        letBePlain(table, part.id);
        return;
    }
    note(part);
    if (part.kind == PartKind::Column)
        freeColumn(table, *table.column(part.id), ColumnChange::Drop);
    if (const QList<ObjectId> key = keyColumns(table, part); !key.isEmpty())
        freeKey(table, key);
    dropPart(m_run, table, part);
}

void SetAside::take(const DefinitionObject &object)
{
    if (has(object.id))
        return;
    note(object.id);
    m_outdated.remove(object.id);
    m_undressed.remove(object.id);
    m_unowned.remove(object.id);
    freeObject(object);
    // What PostgreSQL has none of is only in the model.
    if (hasObjects(object.kind) && !takeBack(object))
        m_run.steps.add(QStringLiteral("DROP ") + objectTitle(m_run.state, object));
}

/** Whether the next that happens to a generated column is that it keeps its values as a plain one. */
bool SetAside::becomesPlain(ObjectId column) const
{
    const AlterColumn *next = m_run.nextChange(column);
    return next && !next->after.generated;
}

void SetAside::letBePlain(const Table &table, ObjectId column)
{
    if (m_plain.contains(column))
        return;
    m_plain.insert(column);
    const QString name = table.column(column)->name;
    m_run.steps.alter(nameOf(table), QStringLiteral("ALTER COLUMN %1 DROP EXPRESSION").arg(quotedName(name)), name);
}

/** Instead of dropping what the plan itself made a few statements before. */
bool SetAside::takeBack(const DefinitionObject &object)
{
    if (!m_made.contains(object.id))
        return false;
    const auto [first, count] = m_made.take(object.id);
    const Reason reason{m_run.steps.at(first).operation, m_run.steps.at(first).comment};
    // As it stands in statements that may need it.
    const QString name = quotedName(object.name).chopped(1).sliced(1);
    if (!m_run.steps.takeBack(first, count, name, m_run.rowOperations()))
        return false;
    m_objects[object.id] = reason;
    return true;
}

void SetAside::freeColumn(const Table &table, const Column &column, ColumnChange change, const QString &newType)
{
    takeReaders([&](const DefinitionObject &object) {
        const bool stays = object.kind == Kind::Statistics && change != ColumnChange::Drop;
        return !stays && readsColumn(object, table, column);
    });
    freeParts(table, column, change, newType);
    if (change == ColumnChange::Retype)
        freeKeysTo(table, column, newType);
    freeIncluding(table, column);
    if (change == ColumnChange::Drop)
        freeOwned(table.id, column.id);
}

/** PostgreSQL makes a key anew that includes the column, but not the foreign keys that rely on it. */
void SetAside::freeIncluding(const Table &table, const Column &column)
{
    for (const PartKey &part : partsOf(table)) {
        const QList<ObjectId> key = keyColumns(table, part);
        const bool includes =
            !key.isEmpty() && !key.contains(column.id) && columnsOfPart(table, part).contains(column.id);
        if (includes && !has(part))
            freeKey(table, key);
    }
}

void SetAside::freeParts(const Table &table, const Column &column, ColumnChange change, const QString &newType)
{
    for (const PartKey &part : partsOf(table)) {
        if (part.id != column.id && isInTheWay(table, part, column, change, newType))
            take(table, part);
    }
}

bool SetAside::isInTheWay(const Table &table, const PartKey &part, const Column &column, ColumnChange change,
                          const QString &newType) const
{
    // What stands for a column's enum goes with it.
    if (part.id == enumCheckId(column.id) || !usesColumn(table, part, column))
        return false;
    if (part.kind == PartKind::Column || change == ColumnChange::Drop)
        return true;
    if (!isSamePart(table, m_run.tableAtEnd(table.id), part))
        return true;
    const QStringList texts = textsOf(table, part);
    const auto isNamed = [&](const QString &text) { return names(text, column.name); };
    const bool isInText = std::any_of(texts.begin(), texts.end(), isNamed);
    if (isInText && (change == ColumnChange::Swap || !isSameKind(columnType(m_run.state, column), newType)))
        return true;
    return part.kind == PartKind::ForeignKey &&
           joinsOtherTypes(*table.foreignKeys.find(part.id), table, column.id, newType);
}

/** Whether one of the pairs of columns that the key joins could not be joined any more. */
bool SetAside::joinsOtherTypes(const ForeignKey &key, const Table &table, ObjectId column, const QString &newType) const
{
    const Table *target = m_run.state.tables.find(key.referencedTable);
    const QList<ObjectId> referenced = target ? referencedColumns(key, *target) : QList<ObjectId>();
    for (qsizetype i = 0; i < std::min(referenced.size(), key.columns.size()); ++i) {
        const Column *own = table.column(key.columns.at(i));
        const Column *other = target->column(referenced.at(i));
        if (!own || !other || (own->id != column && other->id != column))
            continue;
        const QString ownType = own->id == column ? newType : columnType(m_run.state, *own);
        const QString otherType = other->id == column ? newType : columnType(m_run.state, *other);
        if (!canBeJoined(ownType, otherType))
            return true;
    }
    return false;
}

void SetAside::freeKeysTo(const Table &table, const Column &column, const QString &newType)
{
    for (const Table *other : m_run.referrers.of(table.id, m_run.state)) {
        for (const ForeignKey &key : other->foreignKeys) {
            if (key.referencedTable == table.id && other->id != table.id &&
                joinsOtherTypes(key, loweredTable(*other), column.id, newType))
                take(m_run.table(other->id), {other->id, PartKind::ForeignKey, key.id});
        }
    }
}

void SetAside::freeKey(const Table &table, const QList<ObjectId> &columns)
{
    for (const Table *other : m_run.referrers.of(table.id, m_run.state)) {
        for (const ForeignKey &key : other->foreignKeys) {
            if (key.referencedTable == table.id && sameColumns(referencedColumns(key, table), columns))
                take(m_run.table(other->id), {other->id, PartKind::ForeignKey, key.id});
        }
    }
    takeReaders([&](const DefinitionObject &object) {
        return isView(object) && readsRelation(object, table.name) && names(object.definition, QStringLiteral("group"));
    });
}

void SetAside::freeLogging(const Table &table, bool isUnlogged)
{
    const auto isUnlike = [&](ObjectId other) {
        const Table *found = m_run.state.tables.find(other);
        return found && other != table.id && found->options.unlogged != isUnlogged;
    };
    if (isUnlogged) {
        for (const Table *other : m_run.referrers.of(table.id, m_run.state)) {
            for (const ForeignKey &key : other->foreignKeys) {
                if (key.referencedTable == table.id && isUnlike(other->id))
                    take(m_run.table(other->id), {other->id, PartKind::ForeignKey, key.id});
            }
        }
        return;
    }
    for (const ForeignKey &key : table.foreignKeys) {
        if (isUnlike(key.referencedTable))
            take(table, {table.id, PartKind::ForeignKey, key.id});
    }
}

void SetAside::freeTable(const Table &table)
{
    for (const Table *other : m_run.referrers.of(table.id, m_run.state)) {
        for (const ForeignKey &key : other->foreignKeys) {
            if (key.referencedTable == table.id && other->id != table.id)
                take(m_run.table(other->id), {other->id, PartKind::ForeignKey, key.id});
        }
    }
    noteWhatGoesWith(table.id, table.name);
    takeReaders([&](const DefinitionObject &object) {
        const QString head = object.definition.section(QStringLiteral("$"), 0, 0);
        return isRoutine(object) ? names(head, table.name) : readsRelation(object, table.name);
    });
    for (auto entry = firstPartOf(table.id); entry != m_parts.cend() && entry.key().table == table.id;)
        entry = m_parts.erase(entry);
    m_gone.append(table.name);
}

/** What the database drops by itself with a table or view: triggers, rules, policies and indexes on it. */
void SetAside::noteWhatGoesWith(ObjectId relation, const QString &name)
{
    for (const DefinitionObject &object : m_run.state.objects) {
        const bool isOn = belongsToTable(object.kind) && tableOfObject(m_run.state, object) == relation;
        const bool isAbout = object.kind == Kind::Statistics && names(object.definition, name);
        if (isOn || isAbout)
            note(object.id);
    }
    freeOwned(relation);
}

void SetAside::takeReaders(const std::function<bool(const DefinitionObject &)> &reads)
{
    QList<const DefinitionObject *> found;
    for (const DefinitionObject *object : sortedByName(m_run.state.objects)) {
        if (!has(object->id) && reads(*object))
            found.append(object);
    }
    for (const DefinitionObject *object : std::as_const(found))
        take(*object);
}

bool SetAside::readsColumn(const DefinitionObject &object, const Table &table, const Column &column) const
{
    if (!isReader(object))
        return false;
    const bool isOn = belongsToTable(object.kind) && tableOfObject(m_run.state, object) == table.id;
    if (!isOn && (object.kind == Kind::Trigger || !namesTable(object, table)))
        return false;
    return names(object.definition, column.name) || (object.kind != Kind::Trigger && hasStar(object.definition));
}

bool SetAside::readsRelation(const DefinitionObject &object, const QString &relation) const
{
    return isReader(object) && object.kind != Kind::Trigger && names(object.definition, relation);
}

void SetAside::freeStars(const Table &table)
{
    takeReaders([&](const DefinitionObject &object) {
        return isView(object) && namesTable(object, table) && hasStar(object.definition);
    });
}

void SetAside::freeObject(const DefinitionObject &object)
{
    if (isRelation(object.kind)) {
        noteWhatGoesWith(object.id, object.name);
        takeReaders([&](const DefinitionObject &other) {
            return other.id != object.id && (readsRelation(other, object.name) || takesRowsOf(other, object.name));
        });
    }
    if (isRoutine(object))
        freeFunctionUsers(object);
    if (object.kind == Kind::Sequence) {
        for (const Table &table : m_run.state.tables) {
            for (const Column &column : table.columns) {
                if (column.defaultValue && column.defaultValue->kind == DefaultValue::Kind::Expression &&
                    column.defaultValue->text.contains(object.name))
                    take(m_run.table(table.id), {table.id, PartKind::Default, column.id});
            }
        }
    }
    takeReaders([&](const DefinitionObject &other) { return other.dependsOn.contains(object.id); });
}

void SetAside::freeFunctionUsers(const DefinitionObject &function)
{
    takeReaders([&](const DefinitionObject &other) {
        const bool canUse =
            isReader(other) || isRoutine(other) || other.kind == Kind::Cast || other.kind == Kind::Operator;
        return other.id != function.id && canUse && names(other.definition, function.name);
    });
    undressUsersOf(function.name);
    for (const Table &table : m_run.state.tables) {
        const Table lowered = loweredTable(table);
        for (const PartKey &part : partsOf(lowered)) {
            const QStringList texts = textsOf(lowered, part);
            if (std::any_of(texts.begin(), texts.end(),
                            [&](const QString &text) { return names(text, function.name); }))
                take(lowered, part);
        }
    }
}

void SetAside::freeTypeUsers(const QString &name, ObjectId self)
{
    takeReaders([&](const DefinitionObject &object) {
        const bool canUse =
            isReader(object) || isRoutine(object) || object.kind == Kind::Cast || object.kind == Kind::Operator;
        return object.id != self && canUse && names(object.definition, name);
    });
}

} // namespace joinery::postgresql
