// SPDX-License-Identifier: MIT
#include "core/schema/spelled_texts.h"

#include "core/schema/relation_name.h"

namespace joinery {

namespace {

using Place = SpelledText::Place;

QString textOf(const DefaultValue &value)
{
    return QString::number(static_cast<int>(value.kind)) + u':' + value.text;
}

DefaultValue defaultOf(const QString &text)
{
    const qsizetype end = text.indexOf(u':');
    return {static_cast<DefaultValue::Kind>(text.left(end).toInt()), text.mid(end + 1)};
}

QString pathOf(const QString &nameSpace, const QString &name)
{
    return isDefaultNameSpace(nameSpace) ? name : nameSpace + u'.' + name;
}

/** Collects the texts of one table. */
class TableTexts
{
public:
    explicit TableTexts(const Table &table, QList<SpelledText> &result)
        : m_table(table.id), m_path(pathOf(table.nameSpace, table.name)), m_result(result)
    {
        for (const Column &column : table.columns)
            take(column);
        add(QStringLiteral("partitions"), {}, Place::PartitionBy, {}, table.options.partitionBy);
        for (const CheckConstraint &check : table.checks)
            add(QStringLiteral("check"), check.name, Place::Check, check.id, check.expression);
        for (const Index &index : table.indexes) {
            takeParts(QStringLiteral("index"), index.name, Place::IndexPart, index.id, index.parts);
            add(QStringLiteral("index condition"), index.name, Place::IndexWhere, index.id, index.where);
        }
        for (const ExclusionConstraint &exclusion : table.exclusions) {
            QList<IndexPart> parts;
            for (const ExclusionPart &part : exclusion.parts)
                parts.append(part.what);
            takeParts(QStringLiteral("exclusion"), exclusion.name, Place::ExclusionPart, exclusion.id, parts);
            add(QStringLiteral("exclusion condition"), exclusion.name, Place::ExclusionWhere, exclusion.id,
                exclusion.where);
        }
        for (const Partition &partition : table.partitions) {
            const QString name = pathOf(partition.nameSpace, partition.name);
            add(QStringLiteral("partition"), name, Place::PartitionBound, partition.id, partition.bound);
            add(QStringLiteral("partitions of partition"), name, Place::PartitionPartitionBy, partition.id,
                partition.partitionBy);
        }
    }

private:
    void add(const QString &what, const QString &name, Place place, ObjectId part, const QString &text, int index = 0)
    {
        if (text.isEmpty())
            return;
        QString subject = what + u' ' + m_path;
        if (!name.isEmpty())
            subject += u' ' + name;
        if (index > 0)
            subject += u' ' + QString::number(index);
        m_result.append({subject, place, m_table, part, index, text});
    }

    void take(const Column &column)
    {
        if (column.defaultValue)
            add(QStringLiteral("default"), column.name, Place::Default, column.id, textOf(*column.defaultValue));
        if (column.generated)
            add(QStringLiteral("generated"), column.name, Place::Generated, column.id, column.generated->expression);
    }

    void takeParts(const QString &what, const QString &name, Place place, ObjectId id, const QList<IndexPart> &parts)
    {
        for (int i = 0; i < parts.size(); ++i)
            add(what, name, place, id, parts.at(i).expression, i);
    }

    ObjectId m_table;
    QString m_path;
    QList<SpelledText> &m_result;
};

void setInTable(Table &table, const SpelledText &place, const QString &text)
{
    switch (place.place) {
    case Place::Default:
        if (Column *column = table.column(place.part))
            column->defaultValue = defaultOf(text);
        break;
    case Place::Generated:
        if (Column *column = table.column(place.part))
            column->generated->expression = text;
        break;
    case Place::Check:
        table.checks.edit(place.part)->expression = text;
        break;
    case Place::IndexPart:
        table.indexes.edit(place.part)->parts[place.index].expression = text;
        break;
    case Place::IndexWhere:
        table.indexes.edit(place.part)->where = text;
        break;
    case Place::ExclusionPart:
        table.exclusions.edit(place.part)->parts[place.index].what.expression = text;
        break;
    case Place::ExclusionWhere:
        table.exclusions.edit(place.part)->where = text;
        break;
    case Place::PartitionBy:
        table.options.partitionBy = text;
        break;
    case Place::PartitionBound:
        table.partitions.edit(place.part)->bound = text;
        break;
    case Place::PartitionPartitionBy:
        table.partitions.edit(place.part)->partitionBy = text;
        break;
    case Place::Definition:
        break;
    }
}

} // namespace

QList<SpelledText> spelledTexts(const Schema &schema)
{
    QList<SpelledText> result;
    for (const Table &table : schema.tables)
        TableTexts(table, result);
    for (const DefinitionObject &object : schema.objects) {
        if (object.definition.isEmpty())
            continue;
        const Table *table = schema.tables.find(object.table);
        const DefinitionObject *view = schema.objects.find(object.table);
        QString subject = kindName(object.kind) + u' ' + pathOf(object.nameSpace, object.name) + object.signature;
        if (table)
            subject += QStringLiteral(" on ") + pathOf(table->nameSpace, table->name);
        else if (view)
            subject += QStringLiteral(" on ") + pathOf(view->nameSpace, view->name);
        result.append({subject, Place::Definition, object.id, {}, 0, object.definition});
    }
    return result;
}

void setSpelledText(Schema &schema, const SpelledText &place, const QString &text)
{
    if (place.place == Place::Definition)
        schema.objects.edit(place.object)->definition = text;
    else
        setInTable(*schema.tables.edit(place.object), place, text);
}

} // namespace joinery
