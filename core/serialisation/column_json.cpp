// SPDX-License-Identifier: MIT
#include "core/base/translate.h"
#include "core/schema/words.h"
#include "core/serialisation/part_json.h"

namespace joinery {

namespace {

using Layout = JsonNode::Layout;

const QString typeKey = QStringLiteral("type");
const QString defaultKey = QStringLiteral("default");
const QString generatedKey = QStringLiteral("generated");
const QString autoIncrementKey = QStringLiteral("auto_increment");

JsonNode typeToJson(const DataType &type)
{
    const QString text = type.text();
    if (type.kind != DataType::Kind::Native || DataType::fromText(text) == type)
        return JsonNode::text(text);
    JsonNode node = JsonNode::object(Layout::Compact);
    node.add(QStringLiteral("native"), JsonNode::text(type.native));
    return node.addInteger(QStringLiteral("dimensions"),
                           type.dimensions == 0 ? std::nullopt : std::optional<qint64>(type.dimensions));
}

DataType typeFromJson(JsonReader &reader)
{
    auto type = reader.requiredMember(typeKey);
    if (!type)
        return {};
    if (type->value().kind != JsonValue::Kind::Object)
        return DataType::fromText(type->asText());
    DataType result{.native = type->requiredText(QStringLiteral("native"))};
    constexpr qint64 mostDimensions = 100;
    result.dimensions = static_cast<int>(
        std::clamp(type->integer(QStringLiteral("dimensions")).value_or(0), qint64(0), mostDimensions));
    type->refuseOthers();
    return result;
}

JsonNode defaultToJson(const DefaultValue &value)
{
    const QString text = value.userText();
    if (DefaultValue::fromUserText(text) == value)
        return JsonNode::lines(text);
    JsonNode node = JsonNode::object(Layout::Compact);
    node.add(QStringLiteral("kind"), JsonNode::text(wordFor(value.kind)));
    node.addLines(QStringLiteral("text"), value.text);
    return node;
}

DefaultValue defaultFromJson(JsonReader &reader)
{
    if (reader.value().kind != JsonValue::Kind::Object)
        return DefaultValue::fromUserText(reader.asLines());
    DefaultValue result;
    result.kind = static_cast<DefaultValue::Kind>(reader.choice(QStringLiteral("kind"), wordsOf<DefaultValue::Kind>()));
    result.text = reader.lines(QStringLiteral("text"));
    reader.refuseOthers();
    return result;
}

/** true, or how it numbers where that is not the usual way. */
JsonNode autoIncrementToJson(const Identity &identity)
{
    if (identity == Identity())
        return JsonNode::boolean(true);
    JsonNode node = JsonNode::object(Layout::Compact);
    if (identity.style != Identity::Style::Usual)
        node.addText(QStringLiteral("style"), wordFor(identity.style));
    node.addInteger(QStringLiteral("start"), identity.start).addInteger(QStringLiteral("step"), identity.step);
    node.addInteger(QStringLiteral("minimum"), identity.minimum);
    node.addInteger(QStringLiteral("maximum"), identity.maximum);
    node.addInteger(QStringLiteral("cache"), identity.cache);
    return node.addFlag(QStringLiteral("cycle"), identity.cycle);
}

Identity identityFromJson(JsonReader &reader)
{
    Identity identity;
    identity.style =
        static_cast<Identity::Style>(reader.choice(QStringLiteral("style"), wordsOf<Identity::Style>(), 0));
    identity.start = reader.integer(QStringLiteral("start"));
    identity.step = reader.integer(QStringLiteral("step"));
    identity.minimum = reader.integer(QStringLiteral("minimum"));
    identity.maximum = reader.integer(QStringLiteral("maximum"));
    identity.cache = reader.integer(QStringLiteral("cache"));
    identity.cycle = reader.flag(QStringLiteral("cycle"));
    reader.refuseOthers();
    return identity;
}

void addDetails(JsonNode &node, const ColumnDetails &details, bool numbers)
{
    // What numbers no rows may still say how it would: the schema may hold a mistake, a file loses nothing.
    if (!numbers && details.identity != Identity())
        node.add(QStringLiteral("numbering"), autoIncrementToJson(details.identity));
    node.addText(QStringLiteral("charset"), details.charset);
    node.addLines(QStringLiteral("on_update"), details.onUpdate);
    node.addFlag(QStringLiteral("invisible"), details.invisible);
    node.addTextMap(QStringLiteral("options"), details.options);
}

ColumnDetails detailsFromJson(JsonReader &reader)
{
    ColumnDetails details;
    details.charset = reader.text(QStringLiteral("charset"));
    details.onUpdate = reader.lines(QStringLiteral("on_update"));
    details.invisible = reader.flag(QStringLiteral("invisible"));
    details.options = reader.textMap(QStringLiteral("options"));
    if (auto numbering = reader.member(QStringLiteral("numbering")); numbering && numbering->expectObject())
        details.identity = identityFromJson(*numbering);
    return details;
}

} // namespace

JsonNode toJson(const Column &column)
{
    JsonNode node = JsonNode::object(Layout::Compact);
    node.addText(QStringLiteral("id"), column.id.text());
    node.add(QStringLiteral("name"), JsonNode::text(column.name));
    node.add(typeKey, typeToJson(column.type));
    node.addFlag(QStringLiteral("null"), column.nullable, true);
    if (column.defaultValue)
        node.add(defaultKey, defaultToJson(*column.defaultValue));
    if (column.generated) {
        JsonNode generated = JsonNode::object(Layout::Compact);
        generated.add(QStringLiteral("expression"), JsonNode::lines(column.generated->expression));
        generated.addFlag(QStringLiteral("stored"), column.generated->stored);
        node.add(generatedKey, generated);
    }
    if (column.autoIncrement)
        node.add(autoIncrementKey, autoIncrementToJson(column.details->identity));
    node.addText(QStringLiteral("collation"), column.collation);
    addDetails(node, *column.details, column.autoIncrement);
    node.addLines(QStringLiteral("comment"), column.comment);
    return node;
}

ObjectId impliedColumnId(const Column &column, const QString &tableSeed, const Table *known,
                         const QSet<ObjectId> &given)
{
    static const QList<Column> none;
    const QList<Column> &others = known ? known->columns : none;
    return impliedId(
        tableSeed + QLatin1Char('.') + column.name, idOfNamed(others, column.name),
        [&given](ObjectId id) { return given.contains(id); },
        [&](ObjectId id) { return isOfAnother(others, id, column.name); });
}

Column columnFromJson(JsonReader &reader)
{
    Column column;
    if (!reader.expectObject())
        return column;
    column.name = reader.requiredText(QStringLiteral("name"));
    column.id = reader.id();
    column.type = typeFromJson(reader);
    column.nullable = reader.flag(QStringLiteral("null"), true);
    if (auto value = reader.member(defaultKey))
        column.defaultValue = defaultFromJson(*value);
    if (auto generated = reader.member(generatedKey); generated && generated->expectObject()) {
        auto expression = generated->requiredMember(QStringLiteral("expression"));
        column.generated =
            Generated{expression ? expression->asLines() : QString(), generated->flag(QStringLiteral("stored"))};
        generated->refuseOthers();
    }
    ColumnDetails details = detailsFromJson(reader);
    auto numbering = reader.member(autoIncrementKey);
    if (numbering && numbering->value().kind == JsonValue::Kind::Object) {
        column.autoIncrement = true;
        details.identity = identityFromJson(*numbering);
    } else {
        column.autoIncrement = reader.flag(autoIncrementKey);
    }
    column.details = details;
    column.collation = reader.text(QStringLiteral("collation"));
    column.comment = reader.lines(QStringLiteral("comment"));
    reader.refuseOthers();
    return column;
}

} // namespace joinery
