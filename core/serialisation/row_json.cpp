// SPDX-License-Identifier: MIT
#include "core/serialisation/row_json.h"

#include "core/base/translate.h"
#include "core/serialisation/operation_keys.h"

#include <QRegularExpression>

#include <cmath>

namespace joinery {

using namespace operation_keys;

namespace {

using Layout = JsonNode::Layout;

/** Whether the digits can stand in JSON as they are: SQL allows ".5" and "+1". */
bool isJsonNumber(const QString &digits)
{
    static const QRegularExpression form(QStringLiteral("\\A-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?\\z"));
    return digits.size() < 300 && form.match(digits).hasMatch() && std::isfinite(digits.toDouble());
}

JsonNode toJson(const RowValue &value)
{
    switch (value.kind) {
    case RowValue::Kind::Null:
        break;
    case RowValue::Kind::Boolean:
        return JsonNode::boolean(value.text == QLatin1String("true"));
    case RowValue::Kind::Number:
        return isJsonNumber(value.text) ? JsonNode::digits(value.text)
                                        : JsonNode::object(Layout::Compact).add(numberKey, JsonNode::text(value.text));
    case RowValue::Kind::Text:
        return JsonNode::lines(value.text);
    case RowValue::Kind::Bytes:
        return JsonNode::object(Layout::Compact).add(bytesKey, JsonNode::text(value.text));
    }
    return JsonNode::null();
}

/** {"number": "007"}. */
RowValue numberFromJson(JsonReader &item)
{
    const QString digits = item.text(numberKey);
    item.refuseOthers();
    if (!isSqlNumber(digits))
        item.fail(QStringLiteral("file.value"), Message::tr("\"%1\" is no number.").arg(digits));
    return RowValue::number(digits);
}

/** {"bytes": "AAEC"}. */
RowValue bytesFromJson(JsonReader &item)
{
    const QString base64 = item.requiredText(bytesKey);
    item.refuseOthers();
    const auto bytes = QByteArray::fromBase64Encoding(base64.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || QString::fromLatin1(bytes.decoded.toBase64()) != base64)
        item.fail(QStringLiteral("file.value"), Message::tr("These are no bytes in base 64."));
    return RowValue::bytes(bytes.decoded);
}

RowValue valueFromJson(JsonReader &item)
{
    const JsonValue &value = item.value();
    switch (value.kind) {
    case JsonValue::Kind::Null:
        return RowValue::null();
    case JsonValue::Kind::Boolean:
        return RowValue::boolean(value.boolean);
    case JsonValue::Kind::Number:
        return RowValue::number(value.text);
    case JsonValue::Kind::Text:
    case JsonValue::Kind::List:
        return RowValue::of(item.asLines());
    case JsonValue::Kind::Object:
        break;
    }
    return item.has(numberKey) ? numberFromJson(item) : bytesFromJson(item);
}

} // namespace

JsonNode toJson(const Row &row)
{
    JsonNode list = JsonNode::list(Layout::Compact);
    for (const RowValue &value : row)
        list.append(toJson(value));
    return list;
}

Row rowFromJson(QList<JsonReader> items)
{
    Row row;
    for (JsonReader &item : items)
        row.append(valueFromJson(item));
    return row;
}

} // namespace joinery
