// SPDX-License-Identifier: MIT
#include "core/exporting/dictionary_lists.h"

#include "core/base/translate.h"
#include "core/exporting/export_graph.h"
#include "core/exporting/export_text.h"
#include "core/exporting/object_tables.h"
#include "core/schema/reference_action_text.h"

namespace joinery {

namespace {

DictionaryText plain(const QString &text)
{
    return {.text = printable(text)};
}

DictionaryText code(const QString &text)
{
    return {.text = printable(text), .isCode = true};
}

QString listed(const QStringList &names)
{
    return names.join(QStringLiteral(", "));
}

QString detailsOf(const Column &column, const Table &table)
{
    QStringList words;
    if (table.isPrimaryKeyColumn(column.id))
        words.append(Message::tr("primary key"));
    if (column.autoIncrement)
        words.append(Message::tr("numbers itself"));
    if (column.generated)
        words.append(column.generated->stored ? Message::tr("stored as %1").arg(column.generated->expression)
                                              : Message::tr("computed as %1").arg(column.generated->expression));
    if (!column.collation.isEmpty())
        words.append(Message::tr("collation %1").arg(column.collation));
    if (!column.details->charset.isEmpty())
        words.append(Message::tr("character set %1").arg(column.details->charset));
    if (!column.details->onUpdate.isEmpty())
        words.append(Message::tr("on update %1").arg(column.details->onUpdate));
    if (column.details->invisible)
        words.append(Message::tr("invisible"));
    return listed(words);
}

QString partText(const IndexPart &part, const Table &table)
{
    const Column *column = table.column(part.column);
    QString text = column ? column->name : part.expression;
    if (part.prefixLength)
        text += QStringLiteral("(%1)").arg(*part.prefixLength);
    if (!part.collation.isEmpty())
        text += QStringLiteral(" COLLATE ") + part.collation;
    if (!part.operatorClass.isEmpty())
        text += QLatin1Char(' ') + part.operatorClass;
    if (part.descending)
        text += QStringLiteral(" DESC");
    if (part.nulls != NullsOrder::Usual)
        text += part.nulls == NullsOrder::First ? QStringLiteral(" NULLS FIRST") : QStringLiteral(" NULLS LAST");
    return text;
}

DictionaryList indexes(const Table &table)
{
    DictionaryList list{.title = Message::tr("Indexes"),
                        .headings = {Message::tr("Name"), Message::tr("Over"), Message::tr("Unique"),
                                     Message::tr("Condition"), Message::tr("Method"), Message::tr("Comment")}};
    for (const Index *index : sortedByName(table.indexes)) {
        QStringList parts;
        for (const IndexPart &part : index->parts)
            parts.append(partText(part, table));
        QString over = listed(parts);
        if (!index->details->include.isEmpty())
            over += QStringLiteral(" INCLUDE (%1)").arg(listed(table.columnNames(index->details->include)));
        list.rows.append({plain(index->name), code(over), plain(index->unique ? Message::tr("yes") : QString()),
                          code(index->where), plain(index->method), plain(index->details->comment)});
    }
    return list;
}

DictionaryList checks(const Table &table)
{
    DictionaryList list{.title = Message::tr("Checks"),
                        .headings = {Message::tr("Name"), Message::tr("Condition"), Message::tr("Comment")}};
    for (const CheckConstraint *check : sortedByName(table.checks))
        list.rows.append({plain(check->name), code(check->expression), plain(check->comment)});
    for (const ExclusionConstraint *each : sortedByName(table.exclusions)) {
        QStringList parts;
        for (const ExclusionPart &part : each->parts)
            parts.append(QStringLiteral("%1 WITH %2").arg(partText(part.what, table), part.comparison));
        QString text = QStringLiteral("EXCLUDE (%1)").arg(listed(parts));
        if (!each->where.isEmpty())
            text += QStringLiteral(" WHERE (%1)").arg(each->where);
        list.rows.append({plain(each->name), code(text), plain(each->details->comment)});
    }
    return list;
}

DictionaryList triggers(const QList<const DefinitionObject *> &objects)
{
    DictionaryList list{
        .title = Message::tr("Triggers"),
        .headings = {Message::tr("Name"), Message::tr("Kind"), Message::tr("Definition"), Message::tr("Comment")}};
    for (const DefinitionObject *object : objects)
        list.rows.append(
            {plain(object->name), plain(kindTitle(object->kind)), code(object->definition), plain(object->comment)});
    return list;
}

DictionaryList partitions(const Table &table)
{
    DictionaryList list{.title = Message::tr("Partitions"),
                        .headings = {Message::tr("Name"), Message::tr("Rows"), Message::tr("Comment")}};
    for (const Partition *partition : sortedByName(table.partitions))
        list.rows.append({plain(qualifiedName(partition->nameSpace, partition->name)), code(partition->bound),
                          plain(partition->comment)});
    return list;
}

/** "SET NULL"; nothing for what is usual. */
DictionaryText actionText(ReferenceAction action)
{
    return plain(action == ReferenceAction::NoAction ? QString() : sqlText(action));
}

} // namespace

DictionaryLists::DictionaryLists(const ExportSubject &subject, const QHash<ObjectId, QString> &anchors)
    : m_anchors(anchors), m_everything(subject.surroundings)
{
    for (const ExportedApp &app : subject.apps) {
        m_everything = united(m_everything, app.schema);
        for (const EnumType &type : app.schema.enums)
            m_types.insert(qualifiedName(type.nameSpace, type.name), type.id);
        for (const DefinitionObject &object : app.schema.objects) {
            if (isColumnType(object.kind))
                m_types.insert(qualifiedName(object.nameSpace, object.name), object.id);
        }
        const QHash<ObjectId, ObjectId> tables = tablesOfObjects(app.schema);
        for (const DefinitionObject *object : sortedByName(app.schema.objects)) {
            if (tables.contains(object->id))
                m_objectsOf[tables.value(object->id)].append(object);
        }
        for (const Table *table : sortedByQualifiedName(app.schema.tables)) {
            for (const ForeignKey *key : sortedByName(table->foreignKeys))
                m_referredBy[key->referencedTable].append({table, key});
        }
    }
}

QList<DictionaryList> DictionaryLists::of(const Table &table) const
{
    return {columns(table),
            keys(table),
            references(table),
            referredBy(table),
            indexes(table),
            checks(table),
            triggers(m_objectsOf.value(table.id)),
            partitions(table)};
}

QStringList DictionaryLists::remarks(const Table &table) const
{
    const TableOptions &options = table.options;
    QStringList words;
    if (options.strict)
        words.append(QStringLiteral("STRICT"));
    if (options.withoutRowId)
        words.append(QStringLiteral("WITHOUT ROWID"));
    if (options.unlogged)
        words.append(QStringLiteral("UNLOGGED"));
    if (options.systemVersioned)
        words.append(QStringLiteral("WITH SYSTEM VERSIONING"));
    if (!options.engine.isEmpty())
        words.append(Message::tr("engine %1").arg(options.engine));
    if (!options.charset.isEmpty())
        words.append(Message::tr("character set %1").arg(options.charset));
    if (!options.collation.isEmpty())
        words.append(Message::tr("collation %1").arg(options.collation));
    if (!options.inherits.isEmpty())
        words.append(Message::tr("inherits %1").arg(options.inherits));
    if (!options.partitionBy.isEmpty())
        words.append(Message::tr("partitioned by %1").arg(options.partitionBy));
    for (QString &word : words)
        word = printableLine(word);
    return words;
}

DictionaryText DictionaryLists::typeOf(const Column &column) const
{
    DictionaryText text = code(column.type.text());
    text.target = m_anchors.value(m_types.value(column.type.element().text()));
    return text;
}

DictionaryList DictionaryLists::columns(const Table &table) const
{
    DictionaryList list{.title = Message::tr("Columns"),
                        .headings = {Message::tr("Name"), Message::tr("Type"), Message::tr("Null"),
                                     Message::tr("Default"), Message::tr("Details"), Message::tr("Comment")}};
    for (const Column &column : table.columns)
        list.rows.append({plain(column.name), typeOf(column), plain(column.nullable ? Message::tr("yes") : QString()),
                          code(column.defaultValue ? column.defaultValue->userText() : QString()),
                          plain(detailsOf(column, table)), plain(column.comment)});
    return list;
}

DictionaryList DictionaryLists::keys(const Table &table) const
{
    DictionaryList list{
        .title = Message::tr("Keys"),
        .headings = {Message::tr("Name"), Message::tr("Kind"), Message::tr("Columns"), Message::tr("Comment")}};
    if (table.primaryKey)
        list.rows.append({plain(table.primaryKey->name), plain(Message::tr("primary key")),
                          plain(listed(table.columnNames(table.primaryKey->columns))),
                          plain(table.primaryKey->details->comment)});
    for (const UniqueConstraint *key : sortedByName(table.uniqueConstraints))
        list.rows.append({plain(key->name), plain(Message::tr("unique")),
                          plain(listed(table.columnNames(key->columns))), plain(key->details->comment)});
    return list;
}

DictionaryText DictionaryLists::tableLink(const Table &table) const
{
    DictionaryText text = plain(qualifiedName(table.nameSpace, table.name));
    text.target = m_anchors.value(table.id);
    return text;
}

DictionaryList DictionaryLists::references(const Table &table) const
{
    DictionaryList list{.title = Message::tr("Foreign keys"),
                        .headings = {Message::tr("Name"), Message::tr("Columns"), Message::tr("Refers to"),
                                     Message::tr("Columns there"), Message::tr("On delete"), Message::tr("On update"),
                                     Message::tr("Comment")}};
    for (const ForeignKey *key : sortedByName(table.foreignKeys)) {
        const Table *target = m_everything.tables.find(key->referencedTable);
        list.rows.append({plain(key->name), plain(listed(table.columnNames(key->columns))),
                          target ? tableLink(*target) : plain(key->unresolvedTable),
                          plain(listed(target ? target->columnNames(key->referencedColumns) : key->unresolvedColumns)),
                          actionText(key->onDelete), actionText(key->onUpdate), plain(key->comment)});
    }
    return list;
}

DictionaryList DictionaryLists::referredBy(const Table &table) const
{
    DictionaryList list{
        .title = Message::tr("Referred to by"),
        .headings = {Message::tr("Table"), Message::tr("Columns there"), Message::tr("Columns"), Message::tr("Name")}};
    for (const Reference &reference : m_referredBy.value(table.id))
        list.rows.append(
            {tableLink(*reference.from), plain(listed(reference.from->columnNames(reference.key->columns))),
             plain(listed(table.columnNames(reference.key->referencedColumns))), plain(reference.key->name)});
    return list;
}

} // namespace joinery
