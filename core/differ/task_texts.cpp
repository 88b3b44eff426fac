// SPDX-License-Identifier: MIT
// What texts, types and parts of tables name: see TaskUsesFinder.

#include "core/base/sql_keywords.h"
#include "core/base/sql_lexer.h"
#include "core/differ/task_uses.h"
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

/** The texts of an index or exclusion. */
QStringList textsOf(const IndexPart &part)
{
    return {part.expression, part.collation, part.operatorClass};
}

} // namespace

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
    // A cast is called by its types, which its text need not name.
    if (object.kind == Kind::Cast)
        addText(object.name, nullptr, found, isNew);
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

} // namespace joinery
