// SPDX-License-Identifier: MIT
#include "core/serialisation/schema_json.h"

#include "core/base/translate.h"
#include "core/serialisation/model_draft.h"
#include "core/serialisation/part_json.h"

#include <QSet>

namespace joinery {

namespace {

const QString versionKey = QStringLiteral("joinery");
const QString commentKey = QStringLiteral("comment");
const QString nameSpaceKey = QStringLiteral("namespace");
const QString nameKey = QStringLiteral("name");

template <typename Part>
void addParts(JsonNode &node, const QString &key, const IdMap<Part> &parts, const PartWriter &writer)
{
    if (parts.isEmpty())
        return;
    JsonNode list = JsonNode::list();
    for (const Part &part : parts)
        list.append(writer.toJson(part));
    node.add(key, list);
}

void addTable(JsonNode &node, const Table &table, const Schema &names)
{
    const PartWriter writer{.table = &table, .owner = table.id, .names = names};
    node.addText(QStringLiteral("id"), table.id.text()).addText(nameSpaceKey, table.nameSpace);
    node.add(nameKey, JsonNode::text(table.name)).addLines(commentKey, table.comment);
    if (table.options != TableOptions())
        node.add(QStringLiteral("options"), toJson(table.options));
    JsonNode columns = JsonNode::list();
    for (const Column &column : table.columns)
        columns.append(toJson(column));
    node.add(QStringLiteral("columns"), columns);
    if (table.primaryKey)
        node.add(QStringLiteral("primary_key"), writer.toJson(*table.primaryKey));
    addParts(node, QStringLiteral("foreign_keys"), table.foreignKeys, writer);
    addParts(node, QStringLiteral("unique"), table.uniqueConstraints, writer);
    addParts(node, QStringLiteral("checks"), table.checks, writer);
    addParts(node, QStringLiteral("exclusions"), table.exclusions, writer);
    addParts(node, QStringLiteral("indexes"), table.indexes, writer);
    addParts(node, QStringLiteral("partitions"), table.partitions, writer);
}

void refuseDuplicate(JsonReader &item, QSet<ObjectId> &seen, ObjectId id)
{
    if (seen.contains(id)) {
        item.fail(QStringLiteral("file.duplicate_id"),
                  Message::tr("The id %1 is there twice in this table; leave it out here to have a new one made.")
                      .arg(id.text()));
    }
    seen.insert(id);
}

template <typename Part>
void readParts(JsonReader &reader, const QString &key, IdMap<Part> &parts, PartReader &partReader, QSet<ObjectId> &seen)
{
    QList<JsonReader> items = reader.items(key);
    partReader.given = givenIds(items);
    for (JsonReader &item : items) {
        Part part;
        partReader.read(item, part);
        if (part.id.isNull())
            continue;
        refuseDuplicate(item, seen, part.id);
        parts.insert(std::move(part));
    }
}

JsonNode fileNode()
{
    JsonNode node = JsonNode::object();
    node.add(versionKey, JsonNode::number(qint64(formatVersion)));
    return node;
}

/** The table that a text of a hand-written file means: its id, else its name with the namespace, else its name. */
const Table *tableMeant(const Schema &schema, const QString &text)
{
    const std::optional<ObjectId> id = ObjectId::fromText(text);
    const Table *byId = id ? schema.tables.find(*id) : nullptr;
    if (byId)
        return byId;
    if (const Table *byName = schema.tableNamed(text))
        return byName;
    const qsizetype dot = text.indexOf(QLatin1Char('.'));
    return dot < 0 ? nullptr : schema.tableNamed(text.mid(dot + 1), text.left(dot));
}

/** The ids of the target's columns; an empty text where all were found, else the first that was not. */
QString resolveColumns(const NamedTarget &target, const Table &table, QList<ObjectId> &columns)
{
    columns.clear();
    if (target.targetColumns.isEmpty() && table.primaryKey)
        columns = table.primaryKey->columns;
    for (const QString &text : target.targetColumns) {
        const Column *column = table.columnNamed(text);
        if (!column)
            column = table.column(ObjectId::fromText(text).value_or(ObjectId()));
        if (!column)
            return text;
        columns.append(column->id);
    }
    return {};
}

} // namespace

QString tableSeed(const QString &seed, const QString &qualified)
{
    return seed + QLatin1Char('/') + qualified;
}

JsonNode toJson(const Table &table, const Schema &names)
{
    JsonNode node = JsonNode::object();
    addTable(node, table, names);
    return node;
}

QString tableSeed(const QString &seed, const QString &qualified, ObjectId id, const Schema *known)
{
    return seedOfParts(tableSeed(seed, qualified), id,
                       [known](ObjectId each) { return known && known->tables.contains(each); });
}

Table tableFromJson(JsonReader &reader, const QString &seed, QList<NamedTarget> &targets, const KnownNames &known)
{
    Table table;
    table.nameSpace = reader.text(nameSpaceKey);
    table.name = reader.requiredText(nameKey);
    const QString qualified = qualifiedName(table.nameSpace, table.name);
    table.id = reader.id();
    if (table.id.isNull())
        table.id = impliedIdAmong(known.schema ? known.schema->tables : IdMap<Table>(), table,
                                  tableSeed(seed, qualified), known.given);
    const Table *former = known.schema ? known.schema->tables.find(table.id) : nullptr;
    const QString ownSeed = tableSeed(seed, qualified, table.id, known.schema);
    table.comment = reader.lines(commentKey);
    if (auto options = reader.member(QStringLiteral("options")))
        table.options = optionsFromJson(*options);
    QSet<ObjectId> seen{table.id};
    QList<JsonReader> columns = reader.items(QStringLiteral("columns"));
    table.columns.reserve(columns.size());
    const QSet<ObjectId> given = givenIds(columns);
    for (JsonReader &item : columns) {
        Column column = columnFromJson(item);
        if (item.value().kind != JsonValue::Kind::Object)
            continue;
        if (column.id.isNull())
            column.id = impliedColumnId(column, ownSeed, former, given);
        refuseDuplicate(item, seen, column.id);
        table.columns.append(std::move(column));
    }
    QList<NamedTarget> own;
    PartReader parts{.table = &table, .seed = ownSeed, .targets = &own, .known = former};
    if (auto key = reader.member(QStringLiteral("primary_key")))
        parts.read(*key, table.primaryKey.emplace());
    readParts(reader, QStringLiteral("foreign_keys"), table.foreignKeys, parts, seen);
    readParts(reader, QStringLiteral("unique"), table.uniqueConstraints, parts, seen);
    readParts(reader, QStringLiteral("checks"), table.checks, parts, seen);
    readParts(reader, QStringLiteral("exclusions"), table.exclusions, parts, seen);
    readParts(reader, QStringLiteral("indexes"), table.indexes, parts, seen);
    readParts(reader, QStringLiteral("partitions"), table.partitions, parts, seen);
    reader.refuseOthers();
    for (NamedTarget &target : own) {
        target.table = table.id;
        targets.append(target);
    }
    return table;
}

void leaveOutOtherIds(JsonNode &document, const IdsToGive &ids)
{
    if (!ids)
        return;
    QSet<QString> texts;
    for (const ObjectId id : *ids)
        texts.insert(id.text());
    document.keepMember(QStringLiteral("id"), texts);
}

QByteArray tableToFile(const Table &table, const Schema &names, const IdsToGive &ids)
{
    JsonNode node = fileNode();
    addTable(node, table, names);
    IdsToGive needed = ids;
    for (const Column &column : table.columns) {
        if (needed && !isUnambiguous(table, column))
            needed->insert(column.id);
    }
    leaveOutOtherIds(node, needed);
    return node.toFile();
}

Result<TableReading> tableFromFile(const QByteArray &text, const QString &file, const QString &seed,
                                   const KnownNames &known)
{
    const Result<ModelDraft> draft = ModelDraft::open(text, file);
    return draft ? draft->readTable(seed, known) : fail(draft);
}

Result<Table> lonelyTableFromFile(const QByteArray &text, const QString &file, const QString &seed)
{
    Result<TableReading> reading = tableFromFile(text, file, seed);
    if (!reading)
        return fail(reading);
    Schema schema{.tables = {reading->table}};
    const QList<Error> errors = resolveTargets(reading->targets, schema, schema);
    if (!errors.isEmpty())
        return fail(joined(errors));
    return schema.tables.at(0);
}

QList<Error> resolveTargets(const QList<NamedTarget> &targets, const Schema &all, Schema &schema)
{
    QList<Error> errors;
    for (const NamedTarget &target : targets) {
        Table *table = schema.tables.edit(target.table);
        ForeignKey *key = table ? table->foreignKeys.edit(target.foreignKey) : nullptr;
        if (!key)
            continue;
        const Table *found = tableMeant(all, target.targetTable);
        if (!found) {
            errors.append({QStringLiteral("file.reference"),
                           Message::tr("There is no table \"%1\" to point to.").arg(target.targetTable),
                           {},
                           target.where});
            continue;
        }
        key->referencedTable = found->id;
        const QString missing = resolveColumns(target, *found, key->referencedColumns);
        if (!missing.isEmpty()) {
            errors.append({QStringLiteral("file.reference"),
                           Message::tr("The table %1 has no column \"%2\" to point to.").arg(found->name, missing),
                           {},
                           target.where});
        }
    }
    return errors;
}

} // namespace joinery
