// SPDX-License-Identifier: MIT
#include "app/cli/schema_text.h"

#include "app/cli/text.h"
#include "core/operation/describe.h"
#include "core/serialisation/schema_json.h"

namespace joinery {

namespace {

QString listed(const QStringList &names)
{
    return QLatin1Char('(') + names.join(QStringLiteral(", ")) + QLatin1Char(')');
}

QString named(const QString &kind, const QString &name)
{
    return name.isEmpty() ? kind : kind + QLatin1Char(' ') + name;
}

QString traitsOf(const Column &column)
{
    QStringList traits;
    if (!column.nullable)
        traits.append(Cli::tr("not null"));
    if (column.defaultValue)
        traits.append(Cli::tr("default %1").arg(column.defaultValue->userText()));
    if (column.autoIncrement)
        traits.append(Cli::tr("auto increment"));
    if (column.generated)
        traits.append(column.generated->stored ? Cli::tr("stored as %1").arg(column.generated->expression)
                                               : Cli::tr("computed as %1").arg(column.generated->expression));
    if (!column.collation.isEmpty())
        traits.append(Cli::tr("collation %1").arg(column.collation));
    if (!column.comment.isEmpty())
        traits.append(QStringLiteral("-- ") + column.comment.simplified());
    return traits.join(QStringLiteral(", "));
}

QString keyText(const ForeignKey &key, const Table &table, const Schema &names)
{
    const Table *target = key.referencedTable == table.id ? &table : names.tables.find(key.referencedTable);
    const QString name = target ? qualifiedName(target->nameSpace, target->name) : key.unresolvedTable;
    const QStringList columns = target ? target->columnNames(key.referencedColumns) : key.unresolvedColumns;
    return QStringLiteral("%1 %2 → %3 %4")
        .arg(named(Cli::tr("foreign key"), key.name), listed(table.columnNames(key.columns)), name, listed(columns));
}

QString indexText(const Index &index, const Table &table)
{
    QStringList parts;
    for (const IndexPart &part : index.parts) {
        const Column *column = table.column(part.column);
        parts.append((column ? column->name : part.expression) +
                     (part.descending ? QStringLiteral(" desc") : QString()));
    }
    QString text =
        named(index.unique ? Cli::tr("unique index") : Cli::tr("index"), index.name) + QLatin1Char(' ') + listed(parts);
    if (!index.where.isEmpty())
        text += QLatin1Char(' ') + Cli::tr("where %1").arg(index.where);
    return text;
}

QStringList partsOf(const Table &table, const Schema &names)
{
    QStringList lines;
    if (table.primaryKey)
        lines.append(named(Cli::tr("primary key"), table.primaryKey->name) + QLatin1Char(' ') +
                     listed(table.columnNames(table.primaryKey->columns)));
    for (const ForeignKey *key : sortedByName(table.foreignKeys))
        lines.append(keyText(*key, table, names));
    for (const UniqueConstraint *unique : sortedByName(table.uniqueConstraints))
        lines.append(named(Cli::tr("unique"), unique->name) + QLatin1Char(' ') +
                     listed(table.columnNames(unique->columns)));
    for (const CheckConstraint *check : sortedByName(table.checks))
        lines.append(named(Cli::tr("check"), check->name) + QLatin1Char(' ') + listed({check->expression}));
    for (const ExclusionConstraint *exclusion : sortedByName(table.exclusions))
        lines.append(named(Cli::tr("exclusion"), exclusion->name));
    for (const Index *index : sortedByName(table.indexes))
        lines.append(indexText(*index, table));
    return lines;
}

/** The content of a file of a project; its version says nothing here. */
Document fromFile(const QByteArray &file)
{
    Document document = Document::parse(file.toStdString(), nullptr, false);
    document.erase("joinery");
    return document;
}

} // namespace

void printTable(const Output &output, const Table &table, const Schema &names)
{
    output.line(output.coloured(qualifiedName(table.nameSpace, table.name), Colour::Bold) +
                (table.comment.isEmpty() ? QString() : QStringLiteral("  -- ") + table.comment.simplified()));
    QList<QStringList> rows;
    for (const Column &column : table.columns)
        rows.append({column.name, column.type.text(), traitsOf(column)});
    output.table(rows);
    for (const QString &line : partsOf(table, names))
        output.line(QStringLiteral("  ") + line);
}

void printSchema(const Output &output, const Schema &schema, const Schema &names)
{
    for (const EnumType *each : sortedByName(schema.enums))
        output.line(Cli::tr("enum %1").arg(output.coloured(qualifiedName(each->nameSpace, each->name), Colour::Bold)) +
                    QLatin1Char(' ') + listed(each->texts()));
    for (const Table *table : sortedByName(schema.tables))
        printTable(output, *table, names);
    for (const DefinitionObject *object : sortedByName(schema.objects))
        output.line(kindTitle(object->kind) + QLatin1Char(' ') +
                    output.coloured(qualifiedName(object->nameSpace, object->name), Colour::Bold));
}

Document toJson(const Table &table, const Schema &names)
{
    return fromFile(tableToFile(table, names));
}

Document toJson(const Schema &schema)
{
    Document enums = Document::array();
    for (const EnumType *each : sortedByName(schema.enums))
        enums.push_back(fromFile(enumToFile(*each)));
    Document tables = Document::array();
    for (const Table *table : sortedByName(schema.tables))
        tables.push_back(toJson(*table, schema));
    Document objects = Document::array();
    for (const DefinitionObject *object : sortedByName(schema.objects))
        objects.push_back(fromFile(objectToFile(*object, schema)));
    return Document{{"enums", enums}, {"tables", tables}, {"objects", objects}};
}

} // namespace joinery
