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
QString kindOfPart(const Index *)
{
    return Message::tr("index");
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
    QString operator()(const AlterTableOptions &operation) const
    {
        return Message::tr("change options of table %1").arg(operation.table.qualified());
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
        return Message::tr("change column %1 (%2)")
            .arg(dotted(operation.table, operation.before.name), describeChange(operation.before, operation.after));
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
    QString operator()(const ReplaceObject &operation) const
    {
        return Message::tr("change %1 %2", "kind, name")
            .arg(kindTitle(operation.after.kind), referenceTo(operation.after).qualified());
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

} // namespace

QString describeChange(const Column &before, const Column &after)
{
    QStringList changes;
    const auto note = [&changes](const QString &what, const QString &from, const QString &to) {
        changes.append(Message::tr("%1 %2 -> %3", "property, old value, new value").arg(what, from, to));
    };
    const auto orNone = [](const QString &text) { return text.isEmpty() ? Message::tr("none") : text; };
    if (before.type != after.type)
        note(Message::tr("type"), orNone(before.type.text()), orNone(after.type.text()));
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
        note(Message::tr("collation"), orNone(before.collation), orNone(after.collation));
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
