// SPDX-License-Identifier: MIT
#include "core/serialisation/part_json.h"

#include "core/base/translate.h"
#include "core/schema/words.h"

namespace joinery {

namespace {

using Layout = JsonNode::Layout;

const QString idKey = QStringLiteral("id");
const QString nameKey = QStringLiteral("name");
const QString nameSpaceKey = QStringLiteral("namespace");
const QString columnsKey = QStringLiteral("columns");
const QString referencesKey = QStringLiteral("references");
const QString onConflictKey = QStringLiteral("on_conflict");
const QString columnKey = QStringLiteral("column");
const QString commentKey = QStringLiteral("comment");
const QString optionsKey = QStringLiteral("options");
const QString includeKey = QStringLiteral("include");
const QString deferralKey = QStringLiteral("deferral");
const QString enforcementKey = QStringLiteral("enforcement");
const QString prefixLengthsKey = QStringLiteral("prefix_lengths");
const QString collationsKey = QStringLiteral("collations");
const QString descendingKey = QStringLiteral("descending");
const QString nullsNotDistinctKey = QStringLiteral("nulls_not_distinct");

/** Nothing for the default, which is left out. */
template <typename Enum>
QString wordUnlessDefault(Enum value)
{
    return static_cast<int>(value) == 0 ? QString() : wordFor(value);
}

/** `{ "id": …, "name": … }` */
JsonNode named(ObjectId id, const QString &nameSpace, const QString &name)
{
    JsonNode node = JsonNode::object(Layout::Compact);
    node.addText(idKey, id.text()).addText(nameSpaceKey, nameSpace).addText(nameKey, name);
    return node;
}

JsonNode part(ObjectId id, const QString &name)
{
    JsonNode node = JsonNode::object(Layout::Compact);
    node.addText(idKey, id.text()).addText(nameKey, name);
    return node;
}

/** The columns that a name or an id stands for. */
QList<const Column *> columnsMeant(const Table &table, const QString &text)
{
    QList<const Column *> result;
    for (const Column &candidate : table.columns) {
        if (candidate.name == text)
            result.append(&candidate);
    }
    if (result.isEmpty()) {
        const std::optional<ObjectId> id = ObjectId::fromText(text);
        const Column *byId = id ? table.column(*id) : nullptr;
        if (byId)
            result.append(byId);
    }
    return result;
}

/** Whether it is the usual for a column: its whole length, its own collation, upwards. */
bool isUsual(const JsonValue &value, JsonValue::Kind kind)
{
    return value.kind == kind && value.text.isEmpty() == (kind != JsonValue::Kind::Number) && value.number == 0 &&
           !value.boolean;
}

/** A list that says something of each column of a key; beyond the last column nothing is left to say it of. */
QList<JsonReader> itemsOfColumns(JsonReader &reader, const QString &key, JsonValue::Kind kind, qsizetype columns)
{
    QList<JsonReader> items = reader.items(key);
    for (qsizetype i = columns; i < items.size(); ++i) {
        if (isUsual(items.at(i).value(), kind))
            continue;
        items[i].fail(QStringLiteral("file.value"),
                      Message::tr("\"%1\" says something of more columns than the key has (%2). Remove this.")
                          .arg(key)
                          .arg(columns));
        break;
    }
    return items.first(std::min(columns, items.size()));
}

/** Of each column of a key; nothing where that is the usual for all of them. */
template <typename Value, typename ToJson>
void addListOfColumns(JsonNode &node, const QString &key, const QList<Value> &said, qsizetype columns,
                      const ToJson &toJson)
{
    const QList<Value> kept = said.first(std::min(columns, said.size()));
    if (kept.isEmpty() || (kept.size() < said.size() && kept.count(Value()) == kept.size()))
        return;
    JsonNode list = JsonNode::list(Layout::Compact);
    for (const Value &value : kept)
        list.append(toJson(value));
    node.add(key, list);
}

} // namespace

bool isUnambiguous(const Table &table, const Column &column)
{
    const auto sameName = [&column](const Column &other) { return other.name == column.name; };
    return !column.name.isEmpty() && std::count_if(table.columns.begin(), table.columns.end(), sameName) == 1;
}

const Table *PartWriter::tableWithId(ObjectId id) const
{
    return table && table->id == id ? table : names.tables.find(id);
}

JsonNode PartWriter::columnToJson(ObjectId column) const
{
    const Table *home = table ? table : names.tables.find(owner);
    const Column *found = home ? home->column(column) : nullptr;
    if (table && found && isUnambiguous(*table, *found))
        return JsonNode::text(found->name);
    return part(column, found && !table ? found->name : QString());
}

JsonNode PartWriter::columnsToJson(const QList<ObjectId> &columns) const
{
    JsonNode list = JsonNode::list(Layout::Compact);
    for (const ObjectId column : columns)
        list.append(columnToJson(column));
    return list;
}

JsonNode PartWriter::toJson(const PrimaryKey &key) const
{
    JsonNode node = JsonNode::object(Layout::Compact);
    node.addText(nameKey, key.name).add(columnsKey, columnsToJson(key.columns)).addText(onConflictKey, key.onConflict);
    addKeyDetails(node, *key.details, key.columns.size());
    return node;
}

JsonNode PartWriter::toJson(const UniqueConstraint &constraint) const
{
    JsonNode node = part(constraint.id, constraint.name);
    node.add(columnsKey, columnsToJson(constraint.columns)).addText(onConflictKey, constraint.onConflict);
    node.addFlag(nullsNotDistinctKey, constraint.nullsNotDistinct);
    addKeyDetails(node, *constraint.details, constraint.columns.size());
    return node;
}

JsonNode PartWriter::toJson(const CheckConstraint &constraint) const
{
    JsonNode node = part(constraint.id, constraint.name);
    node.add(QStringLiteral("expression"), JsonNode::lines(constraint.expression));
    if (!constraint.column.isNull())
        node.add(columnKey, columnToJson(constraint.column));
    node.addText(enforcementKey, wordUnlessDefault(constraint.enforcement));
    node.addFlag(QStringLiteral("no_inherit"), constraint.noInherit).addLines(commentKey, constraint.comment);
    return node;
}

JsonNode PartWriter::referenceToJson(const ForeignKey &key) const
{
    const Table *target = tableWithId(key.referencedTable);
    JsonNode node = target ? named(target->id, target->nameSpace, target->name) : part(key.referencedTable, {});
    if (key.referencedColumns.isEmpty())
        return node;
    JsonNode columns = JsonNode::list(Layout::Compact);
    for (const ObjectId column : key.referencedColumns) {
        const Column *found = target ? target->column(column) : nullptr;
        columns.append(part(column, found ? found->name : QString()));
    }
    return node.add(columnsKey, columns);
}

JsonNode PartWriter::toJson(const ForeignKey &key) const
{
    JsonNode node = JsonNode::object();
    node.addText(idKey, key.id.text()).addText(nameKey, key.name).add(columnsKey, columnsToJson(key.columns));
    if (!key.referencedTable.isNull() || !key.referencedColumns.isEmpty())
        node.add(referencesKey, referenceToJson(key));
    node.addText(QStringLiteral("missing_table"), key.unresolvedTable);
    if (!key.unresolvedColumns.isEmpty())
        node.add(QStringLiteral("missing_columns"), JsonNode::texts(key.unresolvedColumns));
    node.addText(QStringLiteral("on_delete"), wordUnlessDefault(key.onDelete));
    node.addText(QStringLiteral("on_update"), wordUnlessDefault(key.onUpdate));
    node.addText(QStringLiteral("match"), key.match);
    node.addText(deferralKey, wordUnlessDefault(key.deferral));
    node.addText(enforcementKey, wordUnlessDefault(key.enforcement));
    addColumns(node, QStringLiteral("set_columns"), key.setColumns);
    return node.addLines(commentKey, key.comment);
}

void PartWriter::addColumns(JsonNode &node, const QString &key, const QList<ObjectId> &columns) const
{
    if (!columns.isEmpty())
        node.add(key, columnsToJson(columns));
}

void PartWriter::addKeyDetails(JsonNode &node, const KeyDetails &details, qsizetype columns) const
{
    node.addText(deferralKey, wordUnlessDefault(details.deferral));
    addColumns(node, includeKey, details.include);
    addListOfColumns(node, prefixLengthsKey, details.prefixLengths, columns,
                     [](int length) { return JsonNode::number(qint64(length)); });
    addListOfColumns(node, collationsKey, QList<QString>(details.collations), columns,
                     [](const QString &collation) { return JsonNode::text(collation); });
    addListOfColumns(node, descendingKey, details.descending, columns,
                     [](bool flag) { return JsonNode::boolean(flag); });
    node.addText(QStringLiteral("method"), details.method).addLines(commentKey, details.comment);
    node.addTextMap(optionsKey, details.options);
}

ObjectId PartReader::columnFromJson(JsonReader &item) const
{
    if (item.value().kind == JsonValue::Kind::Object) {
        const ObjectId id = item.id();
        const QString name = item.text(nameKey);
        item.refuseOthers();
        if (!id.isNull())
            return id;
        const Column *found = table ? table->columnNamed(name) : nullptr;
        if (found)
            return found->id;
        item.fail(QStringLiteral("file.reference"), Message::tr("This names no column of the table."));
        return {};
    }
    const QString text = item.asText();
    if (!item.isText())
        return {};
    const QList<const Column *> meant = table ? columnsMeant(*table, text) : QList<const Column *>();
    if (meant.size() == 1)
        return meant.first()->id;
    if (meant.size() > 1) {
        item.fail(QStringLiteral("file.reference"),
                  Message::tr("Several columns are named \"%1\"; name this one by its id.").arg(text));
        return {};
    }
    const std::optional<ObjectId> id = table ? std::nullopt : ObjectId::fromText(text);
    if (!id) {
        item.fail(QStringLiteral("file.reference"),
                  table ? Message::tr("The table has no column \"%1\".").arg(text)
                        : Message::tr("The column \"%1\" is not known here; name it by its id.").arg(text));
    }
    return id.value_or(ObjectId());
}

QSet<ObjectId> givenIds(const QList<JsonReader> &items)
{
    const auto givesNone = [](const JsonReader &item) { return !item.has(idKey); };
    QSet<ObjectId> result;
    if (std::none_of(items.begin(), items.end(), givesNone))
        return result;
    for (const JsonReader &item : items) {
        const JsonValue *id = item.value().member(idKey);
        if (id && id->kind == JsonValue::Kind::Text)
            result.insert(ObjectId::fromText(id->text).value_or(ObjectId()));
    }
    return result;
}

QList<JsonReader> requiredItems(JsonReader &reader, const QString &key)
{
    auto list = reader.requiredMember(key);
    return list ? list->asItems() : QList<JsonReader>();
}

QList<ObjectId> PartReader::columnsFromJson(QList<JsonReader> items) const
{
    QList<ObjectId> result;
    for (JsonReader &item : items)
        result.append(columnFromJson(item));
    return result;
}

KeyDetails PartReader::keyDetailsFromJson(JsonReader &reader, qsizetype columns) const
{
    KeyDetails details;
    details.deferral = static_cast<Deferral>(reader.choice(deferralKey, wordsOf<Deferral>(), 0));
    details.include = columnsFromJson(reader.items(includeKey));
    for (JsonReader &item : itemsOfColumns(reader, prefixLengthsKey, JsonValue::Kind::Number, columns))
        details.prefixLengths.append(item.asSmallInteger());
    for (JsonReader &item : itemsOfColumns(reader, collationsKey, JsonValue::Kind::Text, columns))
        details.collations.append(item.asText());
    for (JsonReader &item : itemsOfColumns(reader, descendingKey, JsonValue::Kind::Boolean, columns))
        details.descending.append(item.asFlag());
    details.method = reader.text(QStringLiteral("method"));
    details.comment = reader.lines(commentKey);
    details.options = reader.textMap(optionsKey);
    return details;
}

void PartReader::read(JsonReader &reader, PrimaryKey &key) const
{
    if (!reader.expectObject())
        return;
    key.name = reader.text(nameKey);
    key.columns = columnsFromJson(requiredItems(reader, columnsKey));
    key.onConflict = reader.text(onConflictKey);
    key.details = keyDetailsFromJson(reader, key.columns.size());
    reader.refuseOthers();
}

void PartReader::read(JsonReader &reader, UniqueConstraint &constraint) const
{
    if (!reader.expectObject())
        return;
    constraint.name = reader.text(nameKey);
    constraint.columns = columnsFromJson(requiredItems(reader, columnsKey));
    constraint.onConflict = reader.text(onConflictKey);
    constraint.nullsNotDistinct = reader.flag(nullsNotDistinctKey);
    constraint.details = keyDetailsFromJson(reader, constraint.columns.size());
    QStringList columns{constraint.name};
    for (const ObjectId column : std::as_const(constraint.columns))
        columns.append(column.text());
    constraint.id = idOf(reader, constraint, QStringLiteral("unique"), columns.join(QLatin1Char(',')));
    reader.refuseOthers();
}

void PartReader::read(JsonReader &reader, CheckConstraint &constraint) const
{
    if (!reader.expectObject())
        return;
    constraint.name = reader.text(nameKey);
    constraint.expression = reader.lines(QStringLiteral("expression"));
    if (!reader.has(QStringLiteral("expression")))
        (void)reader.requiredMember(QStringLiteral("expression"));
    if (auto column = reader.member(columnKey))
        constraint.column = columnFromJson(*column);
    constraint.enforcement = static_cast<Enforcement>(reader.choice(enforcementKey, wordsOf<Enforcement>(), 0));
    constraint.noInherit = reader.flag(QStringLiteral("no_inherit"));
    constraint.comment = reader.lines(commentKey);
    constraint.id = idOf(reader, constraint, QStringLiteral("check"), constraint.name + constraint.expression);
    reader.refuseOthers();
}

void PartReader::readReference(JsonReader &reader, ForeignKey &key) const
{
    NamedTarget target{.foreignKey = key.id};
    if (reader.isText()) {
        target.where = reader.where();
        target.targetTable = reader.asText();
        targets->append(target);
        return;
    }
    if (!reader.expectObject())
        return;
    key.referencedTable = reader.id();
    target.targetTable = key.referencedTable.text();
    if (key.referencedTable.isNull())
        target.targetTable = qualifiedName(reader.text(nameSpaceKey), reader.name());
    else
        (void)(reader.text(nameSpaceKey) + reader.text(nameKey));
    bool byName = key.referencedTable.isNull();
    for (JsonReader &item : reader.items(columnsKey)) {
        if (item.isText()) {
            byName = true;
            target.targetColumns.append(item.asText());
        } else if (item.expectObject()) {
            const ObjectId column = item.id();
            const QString name = item.text(nameKey);
            item.refuseOthers();
            byName = byName || column.isNull();
            key.referencedColumns.append(column);
            target.targetColumns.append(column.isNull() ? name : column.text());
        }
    }
    reader.refuseOthers();
    if (byName) {
        target.where = reader.where();
        targets->append(target);
    }
}

void PartReader::read(JsonReader &reader, ForeignKey &key) const
{
    if (!reader.expectObject())
        return;
    key.name = reader.text(nameKey);
    key.columns = columnsFromJson(requiredItems(reader, columnsKey));
    QStringList seedParts{key.name};
    for (const ObjectId column : std::as_const(key.columns))
        seedParts.append(column.text());
    key.id = idOf(reader, key, QStringLiteral("foreign_key"), seedParts.join(QLatin1Char(',')));
    if (auto reference = reader.member(referencesKey))
        readReference(*reference, key);
    key.unresolvedTable = reader.text(QStringLiteral("missing_table"));
    key.unresolvedColumns = reader.texts(QStringLiteral("missing_columns"));
    key.onDelete =
        static_cast<ReferenceAction>(reader.choice(QStringLiteral("on_delete"), wordsOf<ReferenceAction>(), 0));
    key.onUpdate =
        static_cast<ReferenceAction>(reader.choice(QStringLiteral("on_update"), wordsOf<ReferenceAction>(), 0));
    key.match = reader.text(QStringLiteral("match"));
    key.deferral = static_cast<Deferral>(reader.choice(deferralKey, wordsOf<Deferral>(), 0));
    key.enforcement = static_cast<Enforcement>(reader.choice(enforcementKey, wordsOf<Enforcement>(), 0));
    key.setColumns = columnsFromJson(reader.items(QStringLiteral("set_columns")));
    key.comment = reader.lines(commentKey);
    reader.refuseOthers();
}

} // namespace joinery
