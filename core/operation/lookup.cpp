// SPDX-License-Identifier: MIT
#include "core/operation/lookup.h"

#include "core/base/translate.h"
#include "core/operation/part_access.h"

namespace joinery {

namespace {

template <typename Part>
std::optional<QString> userAmong(const IdMap<Part> &parts, ObjectId column, const QString &kind)
{
    for (const Part &part : parts) {
        if (columnsOf(part).contains(column))
            return part.name.isEmpty() ? kind : kind + QLatin1Char(' ') + part.name;
    }
    return std::nullopt;
}

void restoreTableText(Table &table, const RestoredText &text)
{
    // What is no part of the table but of itself: what it inherits from, and what its rows are spread by.
    if (text.part == table.id)
        table.options.inherits = text.text;
    if (text.part.isNull())
        table.options.partitionBy = text.text;
    if (Partition *partition = table.partitions.edit(text.part))
        partition->partitionBy = text.text;
    if (Column *column = table.column(text.part)) {
        if (text.place == RestoredText::Place::Type)
            column->type.native = text.text;
        else if (text.place == RestoredText::Place::Default && column->defaultValue)
            column->defaultValue->text = text.text;
        else if (text.place == RestoredText::Place::Expression && column->generated)
            column->generated->expression = text.text;
    }
    if (ExclusionConstraint *exclusion = table.exclusions.edit(text.part)) {
        if (text.indexPart < 0)
            exclusion->where = text.text;
        else if (text.indexPart < exclusion->parts.size())
            exclusion->parts[text.indexPart].what.expression = text.text;
    }
    if (CheckConstraint *check = table.checks.edit(text.part))
        check->expression = text.text;
    if (Index *index = table.indexes.edit(text.part)) {
        if (text.indexPart < 0)
            index->where = text.text;
        else if (text.indexPart < index->parts.size())
            index->parts[text.indexPart].expression = text.text;
    }
}

} // namespace

const Table *findTable(const Schema &schema, const ObjectReference &reference)
{
    return reference.id.isNull() ? schema.tableNamed(reference.name, reference.nameSpace)
                                 : schema.tables.find(reference.id);
}

const DefinitionObject *findObject(const Schema &schema, DefinitionObject::Kind kind, const ObjectReference &reference)
{
    return reference.id.isNull() ? schema.objectNamed(kind, reference.name, reference.nameSpace)
                                 : schema.objects.find(reference.id);
}

const EnumType *findEnum(const Schema &schema, const ObjectReference &reference)
{
    return reference.id.isNull() ? schema.enumNamed(reference.name, reference.nameSpace)
                                 : schema.enums.find(reference.id);
}

const EnumValue *findValue(const EnumType &enumType, const PartReference &reference)
{
    return reference.id.isNull() ? enumType.valueNamed(reference.name) : enumType.value(reference.id);
}

const Column *findColumn(const Table &table, const PartReference &reference)
{
    return reference.id.isNull() ? table.columnNamed(reference.name) : table.column(reference.id);
}

ObjectId subjectId(const Schema &schema, const Operation &operation)
{
    const ObjectReference subject = subjectOf(operation);
    if (!subject.id.isNull() || subject.name.isEmpty())
        return subject.id;
    const auto idOf = [](const auto *found) { return found ? found->id : ObjectId(); };
    if (const auto *drop = std::get_if<DropObject>(&operation))
        return idOf(findObject(schema, drop->kind, subject));
    if (const auto *rename = std::get_if<RenameObject>(&operation))
        return idOf(findObject(schema, rename->kind, subject));
    if (const auto *move = std::get_if<MoveObject>(&operation))
        return idOf(findObject(schema, move->kind, subject));
    if (const auto *replace = std::get_if<ReplaceObject>(&operation))
        return idOf(findObject(schema, replace->before.kind, subject));
    return isAboutEnum(operation) ? idOf(findEnum(schema, subject)) : idOf(findTable(schema, subject));
}

std::optional<QString> userOf(const Table &table, ObjectId column)
{
    if (table.primaryKey && columnsOf(*table.primaryKey).contains(column))
        return Message::tr("the primary key");
    if (auto user = userAmong(table.foreignKeys, column, Message::tr("foreign key")))
        return user;
    if (auto user = userAmong(table.uniqueConstraints, column, Message::tr("unique constraint")))
        return user;
    if (auto user = userAmong(table.checks, column, Message::tr("check")))
        return user;
    if (auto user = userAmong(table.exclusions, column, Message::tr("exclusion constraint")))
        return user;
    return userAmong(table.indexes, column, Message::tr("index"));
}

void restoreTexts(Schema &schema, const QList<RestoredText> &texts)
{
    for (const RestoredText &text : texts) {
        if (Table *table = schema.tables.edit(text.object))
            restoreTableText(*table, text);
        else if (DefinitionObject *object = schema.objects.edit(text.object))
            object->definition = text.text;
    }
}

} // namespace joinery
