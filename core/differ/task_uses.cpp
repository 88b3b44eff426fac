// SPDX-License-Identifier: MIT
#include "core/differ/task_uses.h"

#include "core/base/sql_lexer.h"

namespace joinery {

namespace {

using Kind = DefinitionObject::Kind;
using Aspect = Resource::Aspect;

/** What texts can name at all. */
bool isNamedInTexts(Kind kind)
{
    return kind != Kind::Trigger && kind != Kind::Rule && kind != Kind::Policy && kind != Kind::Event &&
           kind != Kind::Statistics && kind != Kind::Cast && kind != Kind::Index;
}

/** What in a text of a table can mean an object: anything but what queries read from. */
bool isCalledFromTables(const DefinitionObject &object)
{
    return isNamedInTexts(object.kind) && !isRelation(object.kind);
}

bool isNoType(Kind kind)
{
    return kind == Kind::Function || kind == Kind::Procedure || kind == Kind::Aggregate || kind == Kind::Sequence;
}

/** Of what a text holds before it changes, that which it holds because of a rename; the rest was there already. */
void addNames(const QList<Resource> &former, QList<Resource> &needs)
{
    std::copy_if(former.begin(), former.end(), std::back_inserter(needs),
                 [](const Resource &resource) { return resource.aspect == Aspect::Name; });
}

} // namespace

QString TaskUsesFinder::lastNameOf(const QString &type)
{
    QString name;
    for (const SqlToken &token : lexSql(type)) {
        if (token.isName())
            name = foldedSqlName(token.value(type));
        else if (!token.isMark(type, QLatin1String(".")))
            break;
    }
    return name;
}

TaskUsesFinder::TaskUsesFinder(const DiffSides &sides, const QList<Task> &tasks)
    : m_sides(sides), m_enumsBefore(sides.from), m_enumsRenamed(sides.renamed), m_enumsAfter(sides.to)
{
    for (const Task &task : tasks)
        indexTask(task);
}

void TaskUsesFinder::indexTask(const Task &task)
{
    if (task.step == TaskStep::Drop)
        indexGone(task);
    else
        indexNew(task);
    if (isRenamedRelation(task))
        m_renamedParts.insert({task.object, task.part}, task);
    m_typesMatter = m_typesMatter || task.subject == TaskSubject::Enum ||
                    (task.subject == TaskSubject::Object && isColumnType(kindOf(task)));
    m_namesMatter = m_namesMatter || task.step == TaskStep::Drop || task.step == TaskStep::Rename ||
                    task.step == TaskStep::Move || task.subject == TaskSubject::PrimaryKey ||
                    task.subject == TaskSubject::Partition || hasOtherSignature(task);
}

bool TaskUsesFinder::hasOtherSignature(const Task &task) const
{
    const bool isAltered = task.subject == TaskSubject::Object && task.step == TaskStep::Alter;
    const DefinitionObject *before = isAltered ? m_sides.from.objects.find(task.object) : nullptr;
    const DefinitionObject *after = isAltered ? m_sides.to.objects.find(task.object) : nullptr;
    return before && after && before->signature != after->signature;
}

void TaskUsesFinder::indexGone(const Task &task)
{
    const Resource whole{task.object, {}};
    if (task.subject == TaskSubject::Table) {
        m_gone.insert(foldedSqlName(m_sides.from.tables.find(task.object)->name), {whole, {}});
    } else if (task.subject == TaskSubject::Enum) {
        m_gone.insert(foldedSqlName(m_sides.from.enums.find(task.object)->name), {whole, {}, true});
        m_tableTextsMatterForGone = true;
    } else if (task.subject == TaskSubject::EnumValue) {
        m_goneValues.insert(m_sides.from.enums.find(task.object)->value(task.part)->name, {task.object, task.part});
        m_tableTextsMatterForGone = true;
    } else if (task.subject == TaskSubject::Object) {
        const DefinitionObject &object = *m_sides.from.objects.find(task.object);
        if (isNamedInTexts(object.kind))
            m_gone.insert(foldedSqlName(object.name), {whole, {}, isCalledFromTables(object), isNoType(object.kind)});
        m_tableTextsMatterForGone = m_tableTextsMatterForGone || isCalledFromTables(object);
        if (object.kind == Kind::Namespace)
            m_goneNameSpaces.insert(object.name, object.id);
    } else if (task.subject == TaskSubject::Column) {
        const Table &table = *m_sides.from.tables.find(task.object);
        m_gone.insert(foldedSqlName(table.column(task.part)->name),
                      {{task.object, task.part}, foldedSqlName(table.name)});
        m_tableTextsMatterForGone = true;
    }
}

void TaskUsesFinder::indexNew(const Task &task)
{
    const bool isNamed = task.step == TaskStep::Rename || task.step == TaskStep::Move;
    const Aspect aspect = isNamed ? Aspect::Name : task.step == TaskStep::Alter ? Aspect::Content : Aspect::Existence;
    const Resource whole{task.object, {}, aspect};
    if (task.subject == TaskSubject::Table && task.step != TaskStep::Alter) {
        m_new.insert(foldedSqlName(m_sides.to.tables.find(task.object)->name), {whole, {}});
    } else if (task.subject == TaskSubject::Enum) {
        m_new.insert(foldedSqlName(m_sides.to.enums.find(task.object)->name), {whole, {}, true});
        m_tableTextsMatter = true;
    } else if (task.subject == TaskSubject::EnumValue) {
        m_newValues.insert(m_sides.to.enums.find(task.object)->value(task.part)->name,
                           {task.object, task.part, aspect});
        // A new text that has the old one in it would follow a rename that comes after it.
        if (task.step == TaskStep::Rename)
            m_newValues.insert(task.from, {task.object, task.part, aspect});
        m_tableTextsMatter = true;
    } else if (task.subject == TaskSubject::Object) {
        const DefinitionObject &object = *m_sides.to.objects.find(task.object);
        if (isNamedInTexts(object.kind))
            m_new.insert(foldedSqlName(object.name), {whole, {}, isCalledFromTables(object), isNoType(object.kind)});
        m_tableTextsMatter = m_tableTextsMatter || isCalledFromTables(object);
        if (object.kind == Kind::Namespace && task.step != TaskStep::Alter)
            m_newNameSpaces.insert(object.name, object.id);
    } else if (task.subject == TaskSubject::Column && task.step != TaskStep::Alter) {
        const Table &table = *m_sides.to.tables.find(task.object);
        m_new.insert(foldedSqlName(table.column(task.part)->name),
                     {{task.object, task.part, aspect}, foldedSqlName(table.name)});
        m_tableTextsMatter = true;
    }
}

const EnumTypes &TaskUsesFinder::enumTypesOf(const Schema &side) const
{
    return &side == &m_sides.from ? m_enumsBefore : &side == &m_sides.to ? m_enumsAfter : m_enumsRenamed;
}

// What tasks use

void TaskUsesFinder::tableUses(const Task &task, TaskUses &uses) const
{
    if (task.step == TaskStep::Add)
        addTable(*m_sides.to.tables.find(task.object), uses, true);
    else if (task.step == TaskStep::Drop)
        addTable(*m_sides.from.tables.find(task.object), uses, false);
}

void TaskUsesFinder::partUses(const Task &task, TaskUses &uses) const
{
    const Resource own{task.object, task.part,
                       task.subject == TaskSubject::PrimaryKey ? Aspect::Content : Aspect::Existence};
    const bool isColumn = task.subject == TaskSubject::Column;
    if (task.step == TaskStep::Add) {
        uses.creates.append(own);
        uses.needs.append({task.object, {}});
        addPart(task, m_sides.to, uses.needs, true);
        return;
    }
    if (task.step == TaskStep::Drop) {
        uses.destroys.append(own);
        uses.frees.append({task.object, {}});
        addPart(task, m_sides.from, uses.frees, false);
        return;
    }
    if (task.form != Task::Form::FromBare)
        addPart(task, m_sides.from, uses.frees, false);
    if (task.form != Task::Form::ToBare) {
        addPart(task, m_sides.to, uses.needs, true);
        addFormerNames(task, uses.needs);
        // A primary key has no id: that name would be its table's.
        if (task.subject != TaskSubject::PrimaryKey)
            uses.needs.append({task.object, task.part, Aspect::Name});
    }
    // A foreign key that relies on a key or index must let go of the old one and waits for the new one.
    if (!isColumn) {
        uses.destroys.append(own);
        uses.creates.append(own);
    } else {
        columnUses(task, uses);
    }
}

/** The renames that the part's texts follow. A type that is called as before follows none, whatever takes its name. */
void TaskUsesFinder::addFormerNames(const Task &task, QList<Resource> &needs) const
{
    QList<Resource> former;
    addPart(task, m_sides.renamed, former, true);
    const auto columnIn = [&task](const Schema &schema) {
        const Table *table = schema.tables.find(task.object);
        return table && task.subject == TaskSubject::Column ? table->column(task.part) : nullptr;
    };
    const Column *before = columnIn(m_sides.from);
    const Column *renamed = columnIn(m_sides.renamed);
    if (before && renamed && before->type == renamed->type) {
        QList<Resource> others;
        addType(renamed->type, others, true);
        former.removeIf([&others](const Resource &resource) { return others.contains(resource); });
    }
    addNames(former, needs);
}

/** A column becomes not null before it enters the primary key, and may be null once it has left. */
void TaskUsesFinder::columnUses(const Task &task, TaskUses &uses) const
{
    const Column *before = m_sides.from.tables.find(task.object)->column(task.part);
    const Column *after = m_sides.to.tables.find(task.object)->column(task.part);
    if (!before || !after)
        return;
    // Texts about a column follow renames of values only as long as it is of that enum: it leaves one afterwards, and
    // becomes of one afterwards, since what its texts said before was of no enum.
    const EnumType *former = m_enumsBefore.of(before->type);
    const EnumType *wanted = m_enumsAfter.of(after->type);
    const bool isOfSameEnum = former && wanted && former->id == wanted->id;
    if (before->type != after->type && !isOfSameEnum && !m_newValues.isEmpty()) {
        for (const EnumType *enumType : {former, wanted}) {
            if (!enumType)
                continue;
            for (const EnumValue &value : enumType->values)
                uses.needs.append({enumType->id, value.id, Aspect::Name});
        }
    }
    if (before->nullable == after->nullable)
        return;
    (after->nullable ? uses.destroys : uses.creates).append({task.object, task.part, Aspect::Content});
}

void TaskUsesFinder::enumUses(const Task &task, TaskUses &uses) const
{
    if (task.subject == TaskSubject::EnumValue) {
        const Resource value{task.object, task.part};
        if (task.step == TaskStep::Add)
            uses.creates.append(value);
        else if (task.step == TaskStep::Drop)
            uses.destroys.append(value);
        return;
    }
    if (task.subject == TaskSubject::EnumDetails) {
        for (const EnumValue &value : m_sides.to.enums.find(task.object)->values)
            uses.needs.append({task.object, value.id});
        return;
    }
    if (task.step == TaskStep::Add) {
        const EnumType &enumType = *m_sides.to.enums.find(task.object);
        uses.creates.append({task.object, {}});
        addNameSpace(enumType.nameSpace, uses.needs, true);
        for (const EnumValue &value : enumType.values)
            uses.creates.append({task.object, value.id});
    } else if (task.step == TaskStep::Drop) {
        const EnumType &enumType = *m_sides.from.enums.find(task.object);
        uses.destroys.append({task.object, {}});
        addNameSpace(enumType.nameSpace, uses.frees, false);
        for (const EnumValue &value : enumType.values)
            uses.destroys.append({task.object, value.id});
    }
}

void TaskUsesFinder::objectUses(const Task &task, TaskUses &uses) const
{
    const Resource own{task.object, {}};
    if (task.step == TaskStep::Add) {
        uses.creates.append(own);
        addObject(*m_sides.to.objects.find(task.object), uses.needs, true);
    } else if (task.step == TaskStep::Drop) {
        uses.destroys.append(own);
        addObject(*m_sides.from.objects.find(task.object), uses.frees, false);
    } else if (task.step == TaskStep::Alter) {
        uses.creates.append({task.object, {}, Aspect::Content});
        const DefinitionObject *former = m_sides.from.objects.find(task.object);
        if (former)
            addObject(*former, uses.frees, false);
        const DefinitionObject *renamed = m_sides.renamed.objects.find(task.object);
        // Texts that are as before follow no rename, whatever takes a name in them.
        if (former && renamed &&
            (former->definition != renamed->definition || former->signature != renamed->signature)) {
            QList<Resource> names;
            addObject(*renamed, names, true);
            addNames(names, uses.needs);
        }
        addObject(*m_sides.to.objects.find(task.object), uses.needs, true);
        uses.needs.append({task.object, {}, Aspect::Name});
    }
}

void TaskUsesFinder::renameUses(const Task &task, TaskUses &uses) const
{
    uses.creates.append({task.object, task.part, Aspect::Name});
    if (task.step != TaskStep::Move)
        return;
    addNameSpace(task.to, uses.needs, true);
    addNameSpace(task.from, uses.frees, false);
}

DefinitionObject::Kind TaskUsesFinder::kindOf(const Task &task) const
{
    const Schema &schema = m_sides.to.objects.contains(task.object) ? m_sides.to : m_sides.from;
    return schema.objects.find(task.object)->kind;
}

TaskUses TaskUsesFinder::usesOf(const Task &task) const
{
    TaskUses uses;
    if (task.step == TaskStep::Rename || task.step == TaskStep::Move)
        renameUses(task, uses);
    else if (task.subject == TaskSubject::Table)
        tableUses(task, uses);
    else if (task.subject == TaskSubject::Object)
        objectUses(task, uses);
    else if (task.subject == TaskSubject::Enum || task.subject == TaskSubject::EnumValue ||
             task.subject == TaskSubject::EnumDetails)
        enumUses(task, uses);
    else if (task.subject == TaskSubject::TableOptions)
        addText(m_sides.to.tables.find(task.object)->options.inherits, nullptr, uses.needs, true);
    else if (task.subject == TaskSubject::ColumnOrder)
        for (const Column &column : m_sides.to.tables.find(task.object)->columns)
            uses.needs.append({task.object, column.id});
    else
        partUses(task, uses);
    nameUses(task, uses);
    typeNameUses(task, uses);
    return uses;
}

} // namespace joinery
