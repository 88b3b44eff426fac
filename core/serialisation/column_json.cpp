// SPDX-License-Identifier: MIT
#include "core/base/translate.h"
#include "core/serialisation/part_json.h"

namespace joinery {

namespace {

using Layout = JsonNode::Layout;

const QString typeKey = QStringLiteral("type");
const QString defaultKey = QStringLiteral("default");
const QString generatedKey = QStringLiteral("generated");

const QStringList &defaultKinds()
{
    static const QStringList words{
        QStringLiteral("null"),
        QStringLiteral("text"),
        QStringLiteral("number"),
        QStringLiteral("true"),
        QStringLiteral("false"),
        QStringLiteral("expression"),
        QStringLiteral("current_timestamp"),
        QStringLiteral("current_date"),
        QStringLiteral("current_time"),
    };
    return words;
}

JsonNode typeToJson(const DataType &type)
{
    const QString text = type.text();
    if (type.kind != DataType::Kind::Native || DataType::fromText(text) == type)
        return JsonNode::text(text);
    JsonNode node = JsonNode::object(Layout::Compact);
    node.add(QStringLiteral("native"), JsonNode::text(type.native));
    return node;
}

DataType typeFromJson(JsonReader &reader)
{
    auto type = reader.requiredMember(typeKey);
    if (!type)
        return {};
    if (type->value().kind != JsonValue::Kind::Object)
        return DataType::fromText(type->asText());
    const DataType result{.native = type->requiredText(QStringLiteral("native"))};
    type->refuseOthers();
    return result;
}

JsonNode defaultToJson(const DefaultValue &value)
{
    const QString text = value.userText();
    if (DefaultValue::fromUserText(text) == value)
        return JsonNode::lines(text);
    JsonNode node = JsonNode::object(Layout::Compact);
    node.add(QStringLiteral("kind"), JsonNode::text(defaultKinds().at(static_cast<int>(value.kind))));
    node.addLines(QStringLiteral("text"), value.text);
    return node;
}

DefaultValue defaultFromJson(JsonReader &reader)
{
    if (reader.value().kind != JsonValue::Kind::Object)
        return DefaultValue::fromUserText(reader.asLines());
    DefaultValue result;
    result.kind = static_cast<DefaultValue::Kind>(reader.choice(QStringLiteral("kind"), defaultKinds()));
    result.text = reader.lines(QStringLiteral("text"));
    reader.refuseOthers();
    return result;
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
    node.addFlag(QStringLiteral("auto_increment"), column.autoIncrement);
    node.addText(QStringLiteral("collation"), column.collation);
    node.addLines(QStringLiteral("comment"), column.comment);
    return node;
}

Column columnFromJson(JsonReader &reader, const QString &tableSeed)
{
    Column column;
    if (!reader.expectObject())
        return column;
    column.name = reader.requiredText(QStringLiteral("name"));
    column.id = reader.id();
    if (column.id.isNull())
        column.id = ObjectId::derived(tableSeed + QLatin1Char('.') + column.name);
    column.type = typeFromJson(reader);
    column.nullable = reader.flag(QStringLiteral("null"), true);
    if (auto value = reader.member(defaultKey))
        column.defaultValue = defaultFromJson(*value);
    if (auto generated = reader.member(generatedKey); generated && generated->expectObject()) {
        column.generated =
            Generated{generated->lines(QStringLiteral("expression")), generated->flag(QStringLiteral("stored"))};
        generated->refuseOthers();
    }
    column.autoIncrement = reader.flag(QStringLiteral("auto_increment"));
    column.collation = reader.text(QStringLiteral("collation"));
    column.comment = reader.lines(QStringLiteral("comment"));
    reader.refuseOthers();
    return column;
}

} // namespace joinery
