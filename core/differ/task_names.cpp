// SPDX-License-Identifier: MIT
// The names that tasks take and give free: see TaskUsesFinder.

#include "core/differ/relation_names.h"
#include "core/differ/task_uses.h"
#include "core/schema/name_scope.h"

namespace joinery {

namespace {

using Kind = DefinitionObject::Kind;

const QString relations = QStringLiteral("relation ");
const QString types = QStringLiteral("type ");

/** Every name but its own that goes with a table where databases want it to be the only one. */
template <typename Note>
void noteNamesOfTable(const Table &table, const Note &note)
{
    const QString scope = relations + table.nameSpace;
    const QString constraints = QStringLiteral("constraint");
    if (table.primaryKey)
        note(scope, table.primaryKey->name);
    for (const UniqueConstraint &unique : table.uniqueConstraints)
        note(scope, unique.name);
    for (const ExclusionConstraint &exclusion : table.exclusions)
        note(scope, exclusion.name);
    for (const Index &index : table.indexes)
        note(scope, index.name);
    for (const Partition &partition : table.partitions)
        note(partition.nameSpace.isEmpty() ? scope : relations + partition.nameSpace, partition.name);
    for (const CheckConstraint &check : table.checks)
        note(constraints, check.name);
    for (const ForeignKey &key : table.foreignKeys)
        note(constraints, key.name);
}

/** Of a table's column, key, constraint or index; empty for what has a scope of its own. */
QString nameOfPart(const Table &table, ObjectId part)
{
    if (const Column *column = table.column(part))
        return column->name;
    if (const ForeignKey *key = table.foreignKeys.find(part))
        return key->name;
    if (const UniqueConstraint *unique = table.uniqueConstraints.find(part))
        return unique->name;
    if (const CheckConstraint *check = table.checks.find(part))
        return check->name;
    if (const ExclusionConstraint *exclusion = table.exclusions.find(part))
        return exclusion->name;
    const Index *index = table.indexes.find(part);
    return index ? index->name : QString();
}

bool isConstraintOfItsTable(TaskSubject subject)
{
    return subject == TaskSubject::PrimaryKey || subject == TaskSubject::ForeignKey ||
           subject == TaskSubject::UniqueConstraint || subject == TaskSubject::CheckConstraint ||
           subject == TaskSubject::ExclusionConstraint;
}

} // namespace

QString TaskUsesFinder::nameKey(const QString &scope, const QString &name) const
{
    // Texts that follow a rename know no two names apart that differ in case alone.
    return scope + QChar(0) + m_sides.folded(name).toCaseFolded();
}

bool TaskUsesFinder::hasRowType(const Task &task) const
{
    if (!m_typesMatter || task.subject != TaskSubject::Object)
        return m_typesMatter && task.subject == TaskSubject::Table;
    const Kind kind = kindOf(task);
    return isRelation(kind) || kind == Kind::Sequence;
}

/** In what the name of the task's subject has to be the only one. */
QString TaskUsesFinder::nameScope(const Task &task, const QString &nameSpace) const
{
    switch (task.subject) {
    case TaskSubject::Column:
        return QStringLiteral("column ") + task.object.text();
    case TaskSubject::EnumValue:
        return QStringLiteral("value ") + task.object.text();
    case TaskSubject::ForeignKey:
    case TaskSubject::CheckConstraint:
        return QStringLiteral("constraint");
    case TaskSubject::Enum:
        return types + nameSpace;
    case TaskSubject::Object:
        break;
    default:
        return relations + nameSpace;
    }
    const Kind kind = kindOf(task);
    if (isNamedAmongTables(kind))
        return relations + nameSpace;
    if (kind == Kind::Function || kind == Kind::Procedure || kind == Kind::Aggregate)
        return QStringLiteral("routine ") + nameSpace;
    return (isColumnType(kind) ? types : kindName(kind) + u' ') + nameSpace;
}

/** All scopes of the name: PostgreSQL keeps tables and types in lists of both, and a table its constraints in one. */
QStringList TaskUsesFinder::nameScopes(const Task &task, const QString &nameSpace) const
{
    QStringList scopes{nameScope(task, nameSpace)};
    if (isConstraintOfItsTable(task.subject))
        scopes.append(QStringLiteral("constraint of ") + task.object.text());
    if (hasRowType(task))
        scopes.append(types + nameSpace);
    if (task.subject == TaskSubject::Object && kindOf(task) == Kind::CompositeType)
        scopes.append(relations + nameSpace);
    return scopes;
}

void TaskUsesFinder::noteNames(const QStringList &scopes, const QString &name, QStringList &names) const
{
    for (const QString &scope : scopes)
        names.append(nameKey(scope, name));
}

/** The namespaces a thing is in before and after it is renamed: a table may move in between, or a partition for itself.
 */
QStringList TaskUsesFinder::spacesOfRenamed(const Task &task) const
{
    if (task.part.isNull() || task.subject == TaskSubject::EnumValue)
        return {task.within, task.within};
    QStringList spaces{task.within, task.into};
    const Table *before = m_sides.from.tables.find(task.object);
    const Table *after = m_sides.to.tables.find(task.object);
    const Partition *old = before ? before->partitions.find(task.part) : nullptr;
    const Partition *now = after ? after->partitions.find(task.part) : nullptr;
    if (old && !old->nameSpace.isEmpty())
        spaces.first() = old->nameSpace;
    if (now && !now->nameSpace.isEmpty())
        spaces.last() = now->nameSpace;
    return spaces;
}

void TaskUsesFinder::nameUses(const Task &task, TaskUses &uses) const
{
    if (!m_namesMatter)
        return;
    if (task.step == TaskStep::Rename) {
        const QStringList spaces = spacesOfRenamed(task);
        noteNames(nameScopes(task, spaces.first()), task.from, uses.releasesNames);
        noteNames(nameScopes(task, spaces.last()), task.to, uses.takesNames);
    } else if (task.step == TaskStep::Move) {
        noteNames(nameScopes(task, task.from), task.within, uses.releasesNames);
        noteNames(nameScopes(task, task.to), task.within, uses.takesNames);
        carriedNames(task, uses);
    } else if (task.step == TaskStep::Alter) {
        alteredNames(task, uses);
    } else {
        const bool isDrop = task.step == TaskStep::Drop;
        namesThatComeOrGo(task, isDrop ? m_sides.from : m_sides.to, isDrop ? uses.releasesNames : uses.takesNames);
    }
}

/** What goes along with a table that moves, under the name it has by then; see Task::into. */
void TaskUsesFinder::carriedNames(const Task &task, TaskUses &uses) const
{
    const Table *before = m_sides.from.tables.find(task.object);
    const Table *after = m_sides.to.tables.find(task.object);
    if (!before || !after || task.subject != TaskSubject::Table)
        return;
    QHash<ObjectId, QString> kept;
    forEachCarriedName(*after, [&kept](ObjectId part, const QString &name) { kept.insert(part, name); });
    forEachCarriedName(*before, [&](ObjectId part, const QString &name) {
        const Task *rename =
            m_renamedParts.contains({task.object, part}) ? &*m_renamedParts.constFind({task.object, part}) : nullptr;
        const bool isAside = rename && rename->within != rename->into;
        const QString carried = rename && rename->within == task.from ? rename->to : name;
        if (!kept.contains(part) || isAside || carried.isEmpty())
            return;
        uses.releasesNames.append(nameKey(relations + task.from, carried));
        uses.takesNames.append(nameKey(relations + task.to, carried));
    });
}

/** Of all that is altered, a primary key brings its name along, a partition its namespace, a routine its signature. */
void TaskUsesFinder::alteredNames(const Task &task, TaskUses &uses) const
{
    const bool isObject = task.subject == TaskSubject::Object;
    const DefinitionObject *renamed = isObject ? m_sides.renamed.objects.find(task.object) : nullptr;
    const DefinitionObject *wanted = isObject ? m_sides.to.objects.find(task.object) : nullptr;
    if (renamed && wanted && renamed->signature != wanted->signature) {
        const QStringList scopes = nameScopes(task, wanted->nameSpace);
        noteNames(scopes, renamed->name + renamed->signature, uses.releasesNames);
        noteNames(scopes, wanted->name + wanted->signature, uses.takesNames);
    }
    const Table *before = m_sides.from.tables.find(task.object);
    const Table *after = m_sides.to.tables.find(task.object);
    if (!before || !after)
        return;
    const auto note = [&](const QString &fromSpace, const QString &from, const QString &toSpace, const QString &to) {
        if (!from.isEmpty())
            noteNames(nameScopes(task, fromSpace), from, uses.releasesNames);
        if (!to.isEmpty())
            noteNames(nameScopes(task, toSpace), to, uses.takesNames);
    };
    if (task.subject == TaskSubject::PrimaryKey && task.from != task.to)
        note(task.within, task.from, task.into, task.to);
    const Partition *old = before->partitions.find(task.part);
    const Partition *now = after->partitions.find(task.part);
    if (task.subject != TaskSubject::Partition || !old || !now || old->nameSpace == now->nameSpace)
        return;
    const auto spaceIn = [](const Table &table, const Partition &partition) {
        return partition.nameSpace.isEmpty() ? table.nameSpace : partition.nameSpace;
    };
    // It has its new name by then.
    if (spaceIn(*before, *old) != spaceIn(*after, *now))
        note(spaceIn(*before, *old), now->name, spaceIn(*after, *now), now->name);
}

/** Names of what is added or dropped, which `schema` has. */
void TaskUsesFinder::namesThatComeOrGo(const Task &task, const Schema &schema, QStringList &names) const
{
    if (const EnumType *enumType = schema.enums.find(task.object)) {
        // The text of a value may be empty.
        const EnumValue *value = enumType->value(task.part);
        noteNames(nameScopes(task, enumType->nameSpace), value ? value->name : enumType->name, names);
    } else if (const DefinitionObject *object = schema.objects.find(task.object)) {
        noteNames(nameScopes(task, object->nameSpace), object->name + object->signature, names);
    } else if (const Table *table = schema.tables.find(task.object)) {
        namesOfTable(task, *table, names);
    }
}

void TaskUsesFinder::namesOfTable(const Task &task, const Table &table, QStringList &names) const
{
    const Partition *partition = table.partitions.find(task.part);
    const QString name = task.subject == TaskSubject::Table        ? table.name
                         : task.subject == TaskSubject::PrimaryKey ? table.primaryKey->name
                         : partition                               ? partition->name
                                                                   : nameOfPart(table, task.part);
    const bool isElsewhere = partition && !partition->nameSpace.isEmpty();
    // A constraint without a name has none that another could want.
    if (!name.isEmpty())
        noteNames(nameScopes(task, isElsewhere ? partition->nameSpace : table.nameSpace), name, names);
    if (task.subject != TaskSubject::Table)
        return;
    noteNamesOfTable(table, [&](const QString &scope, const QString &each) {
        if (!each.isEmpty())
            names.append(nameKey(scope, each));
    });
}

/** A bare name means the type in the default namespace as long as there is one, which may be on its way out. */
void TaskUsesFinder::typeNameUses(const Task &task, TaskUses &uses) const
{
    const bool isWritten = task.step == TaskStep::Add || task.step == TaskStep::Alter;
    const Table *table = m_typesMatter && m_namesMatter && isWritten ? m_sides.to.tables.find(task.object) : nullptr;
    if (!table)
        return;
    const auto waitForName = [&](const Column &column) {
        if (column.type.kind == DataType::Kind::Native && !column.type.native.contains(u'.'))
            uses.takesNames.append(nameKey(types, lastNameOf(column.type.native)));
    };
    if (task.subject == TaskSubject::Table && task.step == TaskStep::Add)
        std::for_each(table->columns.begin(), table->columns.end(), waitForName);
    else if (const Column *column = task.subject == TaskSubject::Column ? table->column(task.part) : nullptr)
        waitForName(*column);
}

} // namespace joinery
