// SPDX-License-Identifier: MIT
#include "core/differ/value_text.h"

namespace joinery {

namespace {

const Column *columnWithId(ObjectId id, const NameSource &names)
{
    const Column *own = names.table ? names.table->column(id) : nullptr;
    return own || !names.referenced ? own : names.referenced->column(id);
}

template <typename T>
QString nameIn(const IdMap<T> &map, ObjectId id)
{
    const T *found = map.find(id);
    return found ? qualifiedName(found->nameSpace, found->name) : QString();
}

} // namespace

QString valueText(const QString &value, const NameSource &)
{
    return value;
}

QString valueText(bool value, const NameSource &)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QString valueText(int value, const NameSource &)
{
    return QString::number(value);
}

QString valueText(qint64 value, const NameSource &)
{
    return QString::number(value);
}

QString valueText(const DataType &value, const NameSource &)
{
    return value.text();
}

QString valueText(const DefaultValue &value, const NameSource &)
{
    return value.userText();
}

QString valueText(const Generated &value, const NameSource &)
{
    return value.stored ? value.expression + QStringLiteral(" (stored)") : value.expression;
}

QString valueText(const PrimaryKey &value, const NameSource &names)
{
    const QString columns = QLatin1Char('(') + valueText(value.columns, names) + QLatin1Char(')');
    return value.name.isEmpty() ? columns : value.name + QLatin1Char(' ') + columns;
}

QString valueText(const IndexPart &value, const NameSource &names)
{
    QString text = value.column.isNull() ? value.expression : valueText(value.column, names);
    if (value.prefixLength)
        text += QStringLiteral("(%1)").arg(*value.prefixLength);
    if (!value.collation.isEmpty())
        text += QStringLiteral(" collate ") + value.collation;
    if (!value.operatorClass.isEmpty())
        text += QLatin1Char(' ') + value.operatorClass;
    if (value.descending)
        text += QStringLiteral(" desc");
    if (value.nulls != NullsOrder::Usual)
        text += QStringLiteral(" nulls ") + wordFor(value.nulls);
    return text;
}

QString valueText(const ExclusionPart &value, const NameSource &names)
{
    return valueText(value.what, names) + QStringLiteral(" with ") + value.comparison;
}

QString valueText(DefinitionObject::Kind value, const NameSource &)
{
    return kindName(value);
}

QString valueText(ObjectId value, const NameSource &names)
{
    if (const Column *column = columnWithId(value, names))
        return column->name;
    const Partition *partition = names.table ? names.table->partitions.find(value) : nullptr;
    if (partition)
        return partition->name;
    QString name;
    if (names.schema) {
        name = nameIn(names.schema->tables, value);
        if (name.isEmpty())
            name = nameIn(names.schema->enums, value);
        if (name.isEmpty())
            name = nameIn(names.schema->objects, value);
    }
    return name.isEmpty() ? value.text() : name;
}

} // namespace joinery
