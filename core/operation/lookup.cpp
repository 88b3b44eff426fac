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
    if (Column *column = table.column(text.part); column && column->generated)
        column->generated->expression = text.text;
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

const DefinitionObject *findObject(const Schema &schema, const ObjectReference &reference)
{
    return reference.id.isNull() ? schema.objectNamed(reference.name) : schema.objects.find(reference.id);
}

const Column *findColumn(const Table &table, const PartReference &reference)
{
    return reference.id.isNull() ? table.columnNamed(reference.name) : table.column(reference.id);
}

std::optional<QString> userOf(const Table &table, ObjectId column)
{
    if (table.isPrimaryKeyColumn(column))
        return Message::tr("the primary key");
    if (auto user = userAmong(table.foreignKeys, column, Message::tr("foreign key")))
        return user;
    if (auto user = userAmong(table.uniqueConstraints, column, Message::tr("unique constraint")))
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
