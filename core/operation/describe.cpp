// SPDX-License-Identifier: MIT
#include "core/operation/describe.h"

#include "core/base/translate.h"

namespace joinery {

namespace {

QString dotted(const ObjectReference &table, const QString &part)
{
    return table.qualified() + QLatin1Char('.') + part;
}

/** A part by its table and name, or by its table alone while it has no name of its own. */
QString partTitle(const ObjectReference &table, const QString &part)
{
    return part.isEmpty() ? Message::tr("on %1").arg(table.qualified()) : dotted(table, part);
}

QString kindOfPart(const ForeignKey *)
{
    return Message::tr("foreign key");
}
QString kindOfPart(const UniqueConstraint *)
{
    return Message::tr("unique constraint");
}
QString kindOfPart(const CheckConstraint *)
{
    return Message::tr("check");
}
QString kindOfPart(const ExclusionConstraint *)
{
    return Message::tr("exclusion constraint");
}
QString kindOfPart(const Partition *)
{
    return Message::tr("partition");
}
QString kindOfPart(const Index *)
{
    return Message::tr("index");
}

QString nameSpaceTitle(const QString &nameSpace)
{
    return nameSpace.isEmpty() ? Message::tr("the default namespace") : nameSpace;
}

QString columnText(const Column &column)
{
    QString text = column.type.text();
    if (!column.nullable)
        text += QLatin1Char(' ') + Message::tr("not null");
    return text.trimmed();
}

class Describer
{
public:
    QString operator()(const AddTable &operation) const
    {
        return Message::tr("add table %1 (%n columns)", nullptr, static_cast<int>(operation.table.columns.size()))
            .arg(referenceTo(operation.table).qualified());
    }
    QString operator()(const DropTable &operation) const
    {
        return Message::tr("drop table %1").arg(operation.table.qualified());
    }
    QString operator()(const RenameTable &operation) const
    {
        return Message::tr("rename table %1 -> %2").arg(operation.table.qualified(), operation.to);
    }
    QString operator()(const MoveTable &operation) const
    {
        return Message::tr("move table %1 to %2", "table, namespace")
            .arg(operation.table.qualified(), nameSpaceTitle(operation.to));
    }
    QString operator()(const AlterTableOptions &operation) const
    {
        const QString table = operation.table.qualified();
        return operation.before == operation.after ? Message::tr("change comment of table %1").arg(table)
                                                   : Message::tr("change options of table %1").arg(table);
    }
    QString operator()(const AddColumn &operation) const
    {
        const QString type = columnText(operation.column);
        const QString name = dotted(operation.table, operation.column.name);
        return type.isEmpty() ? Message::tr("add column %1").arg(name)
                              : Message::tr("add column %1 (%2)").arg(name, type);
    }
    QString operator()(const DropColumn &operation) const
    {
        return Message::tr("drop column %1").arg(dotted(operation.table, operation.column.name));
    }
    QString operator()(const RenameColumn &operation) const
    {
        return Message::tr("rename column %1 -> %2").arg(dotted(operation.table, operation.column.name), operation.to);
    }
    QString operator()(const AlterColumn &operation) const
    {
        const QString column = dotted(operation.table, operation.before.name);
        const QString change = describeChange(operation.before, operation.after);
        return (operation.conversion.isEmpty() ? Message::tr("change column %1 (%2)")
                                               : Message::tr("change column %1 (%2; values by its own expression)"))
            .arg(column, change);
    }
    QString operator()(const ReorderColumns &operation) const
    {
        return Message::tr("reorder columns of table %1").arg(operation.table.qualified());
    }
    QString operator()(const SetPrimaryKey &operation) const
    {
        const QString table = operation.table.qualified();
        if (!operation.after)
            return Message::tr("drop primary key of table %1").arg(table);
        return operation.before ? Message::tr("change primary key of table %1").arg(table)
                                : Message::tr("add primary key to table %1").arg(table);
    }
    template <typename Part>
    QString operator()(const AddPart<Part> &operation) const
    {
        return Message::tr("add %1 %2", "kind, name")
            .arg(kindOfPart(&operation.part), partTitle(operation.table, operation.part.name));
    }
    template <typename Part>
    QString operator()(const DropPart<Part> &operation) const
    {
        return Message::tr("drop %1 %2", "kind, name")
            .arg(kindOfPart(static_cast<const Part *>(nullptr)), partTitle(operation.table, operation.part.name));
    }
    template <typename Part>
    QString operator()(const AlterPart<Part> &operation) const
    {
        return Message::tr("change %1 %2", "kind, name")
            .arg(kindOfPart(&operation.after), partTitle(operation.table, operation.after.name));
    }
    QString operator()(const RenameConstraint &operation) const
    {
        return Message::tr("rename constraint %1 -> %2")
            .arg(partTitle(operation.table, operation.constraint.name), operation.to);
    }
    QString operator()(const RenameIndex &operation) const
    {
        return Message::tr("rename index %1 -> %2").arg(partTitle(operation.table, operation.index.name), operation.to);
    }
    QString operator()(const RenamePartition &operation) const
    {
        return Message::tr("rename partition %1 -> %2")
            .arg(partTitle(operation.table, operation.partition.name), operation.to);
    }
    QString operator()(const AddEnum &operation) const
    {
        return Message::tr("add enum %1 (%n values)", nullptr, static_cast<int>(operation.enumType.values.size()))
            .arg(referenceTo(operation.enumType).qualified());
    }
    QString operator()(const DropEnum &operation) const
    {
        return Message::tr("drop enum %1").arg(operation.enumType.qualified());
    }
    QString operator()(const RenameEnum &operation) const
    {
        return Message::tr("rename enum %1 -> %2").arg(operation.enumType.qualified(), operation.to);
    }
    QString operator()(const MoveEnum &operation) const
    {
        return Message::tr("move enum %1 to %2", "enum, namespace")
            .arg(operation.enumType.qualified(), nameSpaceTitle(operation.to));
    }
    QString operator()(const AlterEnum &operation) const
    {
        const QString name = operation.enumType.qualified();
        return operation.order.isEmpty() ? Message::tr("change comment of enum %1").arg(name)
                                         : Message::tr("reorder values of enum %1").arg(name);
    }
    QString operator()(const AddEnumValue &operation) const
    {
        return Message::tr("add value \"%1\" to enum %2").arg(operation.value.name, operation.enumType.qualified());
    }
    QString operator()(const RenameEnumValue &operation) const
    {
        return Message::tr("rename value of enum %1: \"%2\" -> \"%3\"")
            .arg(operation.enumType.qualified(), operation.value.name, operation.to);
    }
    QString operator()(const DropEnumValue &operation) const
    {
        return Message::tr("drop value \"%1\" of enum %2").arg(operation.value.name, operation.enumType.qualified());
    }
    QString operator()(const AddObject &operation) const
    {
        return Message::tr("add %1 %2", "kind, name")
            .arg(kindTitle(operation.object.kind), referenceTo(operation.object).qualified());
    }
    QString operator()(const DropObject &operation) const
    {
        return Message::tr("drop %1 %2", "kind, name").arg(kindTitle(operation.kind), operation.object.qualified());
    }
    QString operator()(const RenameObject &operation) const
    {
        return Message::tr("rename %1 %2 -> %3", "kind, name, new name")
            .arg(kindTitle(operation.kind), operation.object.qualified(), operation.to);
    }
    QString operator()(const MoveObject &operation) const
    {
        return Message::tr("move %1 %2 to %3", "kind, name, namespace")
            .arg(kindTitle(operation.kind), operation.object.qualified(), nameSpaceTitle(operation.to));
    }
    QString operator()(const ReplaceObject &operation) const
    {
        return Message::tr("change %1 %2", "kind, name")
            .arg(kindTitle(operation.after.kind), referenceTo(operation.after).qualified());
    }
    QString operator()(const InsertRows &operation) const
    {
        return Message::tr("insert %n rows into %1", nullptr, static_cast<int>(operation.rows.size()))
            .arg(operation.table.qualified());
    }
    QString operator()(const UpdateRows &operation) const
    {
        return Message::tr("update %n rows of %1", nullptr, static_cast<int>(operation.rows.size()))
            .arg(operation.table.qualified());
    }
    QString operator()(const DeleteRows &operation) const
    {
        return Message::tr("delete %n rows of %1", nullptr, static_cast<int>(operation.rows.size()))
            .arg(operation.table.qualified());
    }
    QString operator()(const Code &operation) const
    {
        return operation.backwards ? Message::tr("call %1 backwards").arg(operation.name)
                                   : Message::tr("call %1").arg(operation.name);
    }
    QString operator()(const RawSql &operation) const
    {
        if (operation.forwards.isEmpty())
            return Message::tr("run SQL");
        const QString sql = operation.forwards.first().simplified();
        constexpr int shown = 60;
        return Message::tr("run SQL: %1").arg(sql.size() > shown ? sql.left(shown) + QStringLiteral("…") : sql);
    }
};

QString defaultText(const std::optional<DefaultValue> &value)
{
    return value ? value->userText() : Message::tr("none");
}

QString propertyChange(const QString &what, const QString &from, const QString &to)
{
    const auto orNone = [](const QString &text) { return text.isEmpty() ? Message::tr("none") : text; };
    return Message::tr("%1 %2 -> %3", "property, old value, new value").arg(what, orNone(from), orNone(to));
}

void noteDetails(const ColumnDetails &before, const ColumnDetails &after, QStringList &changes)
{
    if (before.identity != after.identity)
        changes.append(Message::tr("numbering"));
    if (before.charset != after.charset)
        changes.append(propertyChange(Message::tr("character set"), before.charset, after.charset));
    if (before.onUpdate != after.onUpdate)
        changes.append(propertyChange(Message::tr("on update"), before.onUpdate, after.onUpdate));
    if (before.invisible != after.invisible)
        changes.append(after.invisible ? Message::tr("invisible") : Message::tr("visible"));
    if (before.options != after.options)
        changes.append(Message::tr("options"));
}

} // namespace

QString describeChange(const Column &before, const Column &after)
{
    QStringList changes;
    const auto note = [&changes](const QString &what, const QString &from, const QString &to) {
        changes.append(propertyChange(what, from, to));
    };
    if (before.type != after.type)
        note(Message::tr("type"), before.type.text(), after.type.text());
    if (before.nullable != after.nullable)
        changes.append(after.nullable ? Message::tr("null allowed") : Message::tr("not null"));
    if (before.defaultValue != after.defaultValue)
        note(Message::tr("default"), defaultText(before.defaultValue), defaultText(after.defaultValue));
    if (before.generated != after.generated)
        changes.append(after.generated ? Message::tr("generated as %1").arg(after.generated->expression)
                                       : Message::tr("no longer generated"));
    if (before.autoIncrement != after.autoIncrement)
        changes.append(after.autoIncrement ? Message::tr("auto increment") : Message::tr("no auto increment"));
    if (before.collation != after.collation)
        note(Message::tr("collation"), before.collation, after.collation);
    if (before.details != after.details)
        noteDetails(*before.details, *after.details, changes);
    if (before.comment != after.comment)
        changes.append(Message::tr("comment"));
    return changes.join(QStringLiteral(", "));
}

QString describe(const Operation &operation)
{
    return std::visit(Describer(), operation);
}

QStringList describe(const QList<Operation> &operations)
{
    QStringList lines;
    for (const Operation &operation : operations)
        lines.append(describe(operation));
    return lines;
}

} // namespace joinery
