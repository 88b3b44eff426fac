// SPDX-License-Identifier: MIT
#include "core/differ/task_uses.h"

#include "core/base/sql_keywords.h"
#include "core/base/sql_lexer.h"
#include "core/operation/part_access.h"
#include "core/schema/array_text.h"

#include <QSet>

namespace joinery {

namespace {

using Kind = DefinitionObject::Kind;
using Aspect = Resource::Aspect;

/** What a text names. */
struct TextNames
{
    /** Words, quoted names, and strings, which is how nextval() names a sequence: folded, in their order, each once. */
    QStringList names;
    QSet<QString> known;
    /** Those of them that stand in strings, where they are no names of columns, and outside of them. */
    QSet<QString> inStrings;
    QSet<QString> outside;
    /** The strings as they are. */
    QStringList strings;

    void add(const QString &name)
    {
        if (known.contains(name))
            return;
        known.insert(name);
        names.append(name);
    }
};

TextNames namesIn(const QString &sql)
{
    TextNames result;
    for (const SqlToken &token : lexSql(sql)) {
        if (token.isName()) {
            if (token.kind != SqlToken::Kind::QuotedIdentifier && isReservedSqlWord(token.text(sql)))
                continue;
            const QString name = foldedSqlName(token.value(sql));
            result.add(name);
            result.outside.insert(name);
        } else if (token.kind == SqlToken::Kind::String) {
            const QString text = token.value(sql);
            const QString last = text.section(u'.', -1);
            const QString name = foldedSqlName(last.startsWith(u'"') ? last.mid(1).chopped(1) : last);
            result.add(name);
            result.inStrings.insert(name);
            if (!result.strings.contains(text))
                result.strings.append(text);
        }
    }
    return result;
}

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

bool sameColumns(QList<ObjectId> a, QList<ObjectId> b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

/** The key of the target that a foreign key relies on; nothing when there is none. */
std::optional<Resource> keyReferenced(const ForeignKey &key, const Table &target)
{
    if (target.primaryKey &&
        (key.referencedColumns.isEmpty() || sameColumns(target.primaryKey->columns, key.referencedColumns)))
        return Resource{target.id, {}, Aspect::Content};
    for (const UniqueConstraint &unique : target.uniqueConstraints) {
        if (sameColumns(unique.columns, key.referencedColumns))
            return Resource{target.id, unique.id};
    }
    for (const Index &index : target.indexes) {
        if (index.unique && index.where.isEmpty() && sameColumns(columnsOf(index), key.referencedColumns))
            return Resource{target.id, index.id};
    }
    return std::nullopt;
}

/** Of what a text holds before it changes, that which it holds because of a rename; the rest was there already. */
void addNames(const QList<Resource> &former, QList<Resource> &needs)
{
    std::copy_if(former.begin(), former.end(), std::back_inserter(needs),
                 [](const Resource &resource) { return resource.aspect == Aspect::Name; });
}

/** The texts of an index or exclusion. */
QStringList textsOf(const IndexPart &part)
{
    return {part.expression, part.collation, part.operatorClass};
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

// What values use

void TaskUsesFinder::addText(const QString &text, const Table *own, QList<Resource> &found, bool isNew) const
{
    const TextIndex &index = isNew ? m_new : m_gone;
    const QMultiHash<QString, Resource> &values = isNew ? m_newValues : m_goneValues;
    if (text.isEmpty() || (index.isEmpty() && values.isEmpty()) ||
        (own && !(isNew ? m_tableTextsMatter : m_tableTextsMatterForGone)))
        return;
    const TextNames named = namesIn(text);
    for (const QString &string : named.strings)
        found += values.values(string);
    const auto isOwnColumn = [own](const QString &name) {
        return own && std::any_of(own->columns.begin(), own->columns.end(),
                                  [&name](const Column &column) { return foldedSqlName(column.name) == name; });
    };
    for (const QString &name : named.names) {
        const auto [first, last] = index.equal_range(name);
        const bool isColumnHere = first != last && !named.inStrings.contains(name) && isOwnColumn(name);
        for (auto entry = first; entry != last; ++entry) {
            const bool isColumn = !entry->table.isEmpty();
            const bool isMeant = own ? (isColumn ? entry->resource.object == own->id && named.outside.contains(name)
                                                 : entry->isCalledFromTables && !isColumnHere)
                                     : !isColumn || named.known.contains(entry->table);
            if (isMeant)
                found.append(entry->resource);
        }
    }
}

void TaskUsesFinder::addType(const DataType &type, QList<Resource> &found, bool isNew) const
{
    const TextIndex &index = isNew ? m_new : m_gone;
    if (type.kind != DataType::Kind::Native || type.native.isEmpty() || index.isEmpty())
        return;
    const auto [first, last] = index.equal_range(lastNameOf(type.native));
    for (auto entry = first; entry != last; ++entry) {
        if (entry->table.isEmpty() && !entry->isNoType)
            found.append(entry->resource);
    }
}

void TaskUsesFinder::addNameSpace(const QString &nameSpace, QList<Resource> &found, bool isNew) const
{
    const QHash<QString, ObjectId> &known = isNew ? m_newNameSpaces : m_goneNameSpaces;
    if (const ObjectId id = known.value(nameSpace); !id.isNull()) {
        found.append({id, {}});
        if (isNew)
            found.append({id, {}, Aspect::Name});
    }
}

void TaskUsesFinder::addColumn(ObjectId table, const Column &column, const Schema &schema, QList<Resource> &found,
                               bool isNew) const
{
    const Table *own = schema.tables.find(table);
    addType(column.type, found, isNew);
    if (column.defaultValue && column.defaultValue->kind == DefaultValue::Kind::Expression)
        addText(column.defaultValue->text, own, found, isNew);
    if (column.generated)
        addText(column.generated->expression, own, found, isNew);
    addText(column.collation, own, found, isNew);
    if (!column.defaultValue || column.defaultValue->kind != DefaultValue::Kind::Text ||
        column.type.kind != DataType::Kind::Native || schema.enums.isEmpty())
        return;
    DataType element = column.type;
    element.dimensions = 0;
    const EnumType *enumType = enumTypesOf(schema).of(element);
    if (!enumType)
        return;
    const QString &text = column.defaultValue->text;
    const QStringList values =
        column.type.dimensions > 0 ? arrayElements(text).value_or(QStringList()) : QStringList{text};
    for (const QString &each : values) {
        if (const EnumValue *value = enumType->valueNamed(each)) {
            found.append({enumType->id, value->id});
            found.append({enumType->id, value->id, Aspect::Name});
        }
    }
}

void TaskUsesFinder::addForeignKey(const ForeignKey &key, const Schema &schema, QList<Resource> &found) const
{
    if (key.referencedTable.isNull())
        return;
    found.append({key.referencedTable, {}});
    for (const ObjectId column : key.referencedColumns)
        found.append({key.referencedTable, column});
    const Table *target = schema.tables.find(key.referencedTable);
    const auto referenced = target ? keyReferenced(key, *target) : std::nullopt;
    if (referenced)
        found.append(*referenced);
}

void TaskUsesFinder::addObject(const DefinitionObject &object, QList<Resource> &found, bool isNew) const
{
    addNameSpace(object.nameSpace, found, isNew);
    if (object.kind == Kind::Sequence)
        addOwner(object, found, isNew);
    else
        addText(object.definition, nullptr, found, isNew);
    addText(object.signature, nullptr, found, isNew);
    for (const ObjectId id : QList<ObjectId>{object.table} + object.dependsOn) {
        if (!id.isNull())
            found.append({id, {}});
    }
}

/**
 * All that the text of a sequence can name is the column it goes with, which may come later and go before, since its
 * default may need the sequence. But what is renamed has its new name by then.
 */
void TaskUsesFinder::addOwner(const DefinitionObject &sequence, QList<Resource> &found, bool isNew) const
{
    QList<Resource> owner;
    addText(sequence.definition, nullptr, owner, isNew);
    owner.removeIf([](const Resource &resource) { return resource.aspect != Aspect::Name; });
    found += owner;
}

void TaskUsesFinder::addPart(const Task &task, const Schema &schema, QList<Resource> &found, bool isNew) const
{
    const Table *table = schema.tables.find(task.object);
    if (!table)
        return;
    const auto addColumns = [&](const QList<ObjectId> &columns) {
        for (const ObjectId column : columns)
            found.append({table->id, column});
    };
    if (task.subject == TaskSubject::PrimaryKey) {
        if (!table->primaryKey)
            return;
        addColumns(columnsOf(*table->primaryKey));
        for (const ObjectId column : table->primaryKey->columns)
            found.append({table->id, column, Aspect::Content});
    } else if (const UniqueConstraint *unique = table->uniqueConstraints.find(task.part)) {
        addColumns(columnsOf(*unique));
    } else if (const CheckConstraint *check = table->checks.find(task.part)) {
        addColumns(columnsOf(*check));
        addText(check->expression, table, found, isNew);
    } else if (const ForeignKey *key = table->foreignKeys.find(task.part)) {
        addColumns(key->columns);
        addForeignKey(*key, schema, found);
    } else if (const Index *index = table->indexes.find(task.part)) {
        addColumns(columnsOf(*index));
        addText(index->where, table, found, isNew);
        for (const IndexPart &part : index->parts) {
            for (const QString &text : textsOf(part))
                addText(text, table, found, isNew);
        }
    } else if (const ExclusionConstraint *exclusion = table->exclusions.find(task.part)) {
        addColumns(columnsOf(*exclusion));
        addText(exclusion->where, table, found, isNew);
        for (const ExclusionPart &part : exclusion->parts) {
            for (const QString &text : textsOf(part.what))
                addText(text, table, found, isNew);
        }
    } else if (const Partition *partition = table->partitions.find(task.part)) {
        addNameSpace(partition->nameSpace, found, isNew);
        if (!partition->parent.isNull())
            found.append({table->id, partition->parent});
    } else if (const Column *column = table->column(task.part)) {
        addColumn(table->id, *column, schema, found, isNew);
    }
}

void TaskUsesFinder::addTable(const Table &table, TaskUses &uses, bool isNew) const
{
    QList<Resource> &found = isNew ? uses.needs : uses.frees;
    const Schema &schema = isNew ? m_sides.to : m_sides.from;
    (isNew ? uses.creates : uses.destroys).append({table.id, {}});
    addNameSpace(table.nameSpace, found, isNew);
    // Keys that point to tables which go as well are tasks of their own, as are those of new tables.
    for (const ForeignKey &key : table.foreignKeys) {
        if (!isNew && m_sides.to.tables.contains(key.referencedTable))
            addForeignKey(key, schema, found);
    }
    if ((isNew ? m_new : m_gone).isEmpty() && (isNew ? m_newValues : m_goneValues).isEmpty())
        return;
    for (const Column &column : table.columns)
        addType(column.type, found, isNew);
    addText(table.options.inherits, nullptr, found, isNew);
    addText(table.options.partitionBy, &table, found, isNew);
    QList<Resource> &texts = isNew ? uses.textNeeds : uses.textFrees;
    for (const Column &column : table.columns)
        addColumn(table.id, column, schema, texts, isNew);
    for (const CheckConstraint &check : table.checks)
        addText(check.expression, &table, texts, isNew);
    for (const Index &index : table.indexes)
        addPart({.subject = TaskSubject::Index, .object = table.id, .part = index.id}, schema, texts, isNew);
    for (const ExclusionConstraint &exclusion : table.exclusions)
        addPart({.subject = TaskSubject::ExclusionConstraint, .object = table.id, .part = exclusion.id}, schema, texts,
                isNew);
    // Its own columns come and go with it.
    texts.removeIf([&table](const Resource &resource) { return resource.object == table.id; });
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
    if (before->type != after->type && !m_newValues.isEmpty()) {
        for (const EnumType *enumType : {m_enumsBefore.of(before->type), m_enumsAfter.of(after->type)}) {
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
