// SPDX-License-Identifier: MIT
// The names that tasks take and give free: see TaskUsesFinder.

#include "core/differ/task_uses.h"

namespace joinery {

namespace {

using Kind = DefinitionObject::Kind;

/** Every name that goes with a table where databases want it to be the only one. */
template <typename Note>
void noteNamesOfTable(const Table &table, const Note &note)
{
    const QString relations = QStringLiteral("relation ") + table.nameSpace;
    const QString constraints = QStringLiteral("constraint");
    note(relations, table.name);
    if (table.primaryKey)
        note(relations, table.primaryKey->name);
    for (const UniqueConstraint &unique : table.uniqueConstraints)
        note(relations, unique.name);
    for (const ExclusionConstraint &exclusion : table.exclusions)
        note(relations, exclusion.name);
    for (const Index &index : table.indexes)
        note(relations, index.name);
    for (const Partition &partition : table.partitions)
        note(partition.nameSpace.isEmpty() ? relations : QStringLiteral("relation ") + partition.nameSpace,
             partition.name);
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
    return scope + QChar(0) + m_sides.folded(name);
}

bool TaskUsesFinder::hasRowType(const Task &task) const
{
    if (!m_typesMatter || task.subject != TaskSubject::Object)
        return m_typesMatter && task.subject == TaskSubject::Table;
    const Kind kind = kindOf(task);
    return isRelation(kind) || kind == Kind::Sequence;
}

void TaskUsesFinder::nameUses(const Task &task, TaskUses &uses) const
{
    if (!m_namesMatter)
        return;
    const bool releases = task.step != TaskStep::Add;
    const bool takes = task.step != TaskStep::Drop;
    // A constraint without a name has none that another could want; the text of a value may be empty.
    const bool mayBeEmpty = task.subject == TaskSubject::EnumValue;
    const auto note = [&](const QString &scope, const QString &name) {
        if (!name.isEmpty() || mayBeEmpty)
            (releases ? uses.releasesNames : uses.takesNames).append(nameKey(scope, name));
    };
    const QString relations = QStringLiteral("relation ");
    const QString types = QStringLiteral("type ");
    const auto scopeOf = [&](const QString &nameSpace) -> QString {
        if (task.subject == TaskSubject::Column)
            return QStringLiteral("column ") + task.object.text();
        if (task.subject == TaskSubject::EnumValue)
            return QStringLiteral("value ") + task.object.text();
        if (task.subject == TaskSubject::ForeignKey || task.subject == TaskSubject::CheckConstraint)
            return QStringLiteral("constraint");
        if (task.subject == TaskSubject::Enum)
            return types + nameSpace;
        if (task.subject != TaskSubject::Object)
            return relations + nameSpace;
        const Kind kind = kindOf(task);
        if (isRelation(kind) || kind == Kind::Sequence)
            return relations + nameSpace;
        return (isColumnType(kind) ? types : kindName(kind) + u' ') + nameSpace;
    };
    // All constraints of a table share their names, whatever else those of some kinds are names of.
    const bool isConstraint = isConstraintOfItsTable(task.subject);
    const QString ownConstraints = QStringLiteral("constraint of ") + task.object.text();
    if (task.step == TaskStep::Rename || task.step == TaskStep::Move) {
        const bool isMove = task.step == TaskStep::Move;
        if (isConstraint) {
            uses.releasesNames.append(nameKey(ownConstraints, task.from));
            uses.takesNames.append(nameKey(ownConstraints, task.to));
        }
        uses.releasesNames.append(nameKey(scopeOf(isMove ? task.from : task.within), isMove ? task.within : task.from));
        uses.takesNames.append(nameKey(scopeOf(isMove ? task.to : task.within), isMove ? task.within : task.to));
        if (hasRowType(task)) {
            uses.releasesNames.append(
                nameKey(types + (isMove ? task.from : task.within), isMove ? task.within : task.from));
            uses.takesNames.append(nameKey(types + (isMove ? task.to : task.within), isMove ? task.within : task.to));
        }
        return;
    }
    if (task.step == TaskStep::Alter) {
        // Of all that is altered, a primary key brings its name along, and a partition its namespace.
        const Table *before = m_sides.from.tables.find(task.object);
        const Table *after = m_sides.to.tables.find(task.object);
        if (!before || !after)
            return;
        const auto noteChange = [&](const QString &fromScope, const QString &from, const QString &toScope,
                                    const QString &to) {
            if (fromScope == toScope && from == to)
                return;
            if (!from.isEmpty())
                uses.releasesNames.append(nameKey(fromScope, from));
            if (!to.isEmpty())
                uses.takesNames.append(nameKey(toScope, to));
        };
        if (task.subject == TaskSubject::PrimaryKey && before->primaryKey && after->primaryKey &&
            before->primaryKey->name != after->primaryKey->name) {
            const QString from = before->primaryKey->name;
            const QString to = after->primaryKey->name;
            noteChange(scopeOf(before->nameSpace), from, scopeOf(after->nameSpace), to);
            noteChange(ownConstraints, from, ownConstraints, to);
        }
        const Partition *old = before->partitions.find(task.part);
        const Partition *now = after->partitions.find(task.part);
        if (task.subject == TaskSubject::Partition && old && now) {
            const auto scopeIn = [&](const Table &table, const Partition &partition) {
                return scopeOf(partition.nameSpace.isEmpty() ? table.nameSpace : partition.nameSpace);
            };
            // It has its new name by then.
            if (old->nameSpace != now->nameSpace)
                noteChange(scopeIn(*before, *old), now->name, scopeIn(*after, *now), now->name);
        }
        return;
    }
    const Schema &schema = takes ? m_sides.to : m_sides.from;
    if (const EnumType *enumType = schema.enums.find(task.object)) {
        const EnumValue *value = enumType->value(task.part);
        note(scopeOf(enumType->nameSpace), value ? value->name : enumType->name);
    } else if (const DefinitionObject *object = schema.objects.find(task.object)) {
        note(scopeOf(object->nameSpace), object->name + object->signature);
        if (hasRowType(task))
            note(types + object->nameSpace, object->name);
    } else if (const Table *table = schema.tables.find(task.object)) {
        const QString scope = scopeOf(table->nameSpace);
        const QString name =
            task.subject == TaskSubject::PrimaryKey ? table->primaryKey->name : nameOfPart(*table, task.part);
        note(scope, name);
        if (isConstraint)
            note(ownConstraints, name);
        if (const Partition *partition = table->partitions.find(task.part))
            note(partition->nameSpace.isEmpty() ? scope : relations + partition->nameSpace, partition->name);
        if (task.subject == TaskSubject::Table)
            noteNamesOfTable(*table, note);
        if (hasRowType(task))
            note(types + table->nameSpace, table->name);
    }
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
            uses.takesNames.append(nameKey(QStringLiteral("type "), lastNameOf(column.type.native)));
    };
    if (task.subject == TaskSubject::Table && task.step == TaskStep::Add)
        std::for_each(table->columns.begin(), table->columns.end(), waitForName);
    else if (const Column *column = task.subject == TaskSubject::Column ? table->column(task.part) : nullptr)
        waitForName(*column);
}

} // namespace joinery
