// SPDX-License-Identifier: MIT
#include "tests/support/json_schema.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace joinery {

namespace {

const std::string ending = ".schema.json";

bool hasType(const nlohmann::json &value, const std::string &type)
{
    return (type == "null" && value.is_null()) || (type == "string" && value.is_string()) ||
           (type == "boolean" && value.is_boolean()) || (type == "number" && value.is_number()) ||
           (type == "integer" && value.is_number_integer()) || (type == "array" && value.is_array()) ||
           (type == "object" && value.is_object());
}

} // namespace

JsonSchemas::JsonSchemas(const QString &folder)
{
    const QDir schemas(folder);
    for (const QString &name : schemas.entryList({QStringLiteral("*.schema.json")}, QDir::Files)) {
        QFile file(schemas.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            m_schemas[name.section(QLatin1Char('.'), 0, 0).toStdString()] = Json::parse(file.readAll().toStdString());
    }
}

std::string JsonSchemas::check(const std::string &schema, const nlohmann::json &document) const
{
    const auto found = m_schemas.find(schema);
    return found == m_schemas.end() ? "no schema " + schema : check(schema, found->second, document, "");
}

std::string JsonSchemas::check(const std::string &file, const Json &schema, const Json &value,
                               const std::string &pointer) const
{
    static const std::set<std::string> known{
        "$schema", "$defs",   "title", "description", "default", "$ref",      "type",       "const",
        "enum",    "pattern", "anyOf", "required",    "items",   "minLength", "properties", "additionalProperties"};
    for (const auto &[word, ignored] : schema.items()) {
        if (!known.count(word))
            return "the schema has the unknown word " + word;
    }
    if (const std::string wrong = checkScalar(schema, value); !wrong.empty())
        return pointer + ": " + wrong;
    if (schema.contains("$ref")) {
        if (const std::string wrong = checkReference(file, schema["$ref"], value, pointer); !wrong.empty())
            return wrong;
    }
    if (schema.contains("anyOf")) {
        std::string all;
        for (const Json &choice : schema["anyOf"]) {
            const std::string wrong = check(file, choice, value, pointer);
            if (wrong.empty())
                return {};
            all += "\n  " + wrong;
        }
        return pointer + ": fits none:" + all;
    }
    if (value.is_array() && schema.contains("items")) {
        for (std::size_t i = 0; i < value.size(); ++i) {
            const std::string wrong = check(file, schema["items"], value[i], pointer + "/" + std::to_string(i));
            if (!wrong.empty())
                return wrong;
        }
    }
    return value.is_object() ? checkObject(file, schema, value, pointer) : std::string();
}

std::string JsonSchemas::checkScalar(const Json &schema, const Json &value) const
{
    if (schema.contains("type") && !hasType(value, schema["type"]))
        return "is no " + schema["type"].get<std::string>();
    if (schema.contains("const") && schema["const"] != value)
        return "is not " + schema["const"].dump();
    if (schema.contains("enum") &&
        std::find(schema["enum"].begin(), schema["enum"].end(), value) == schema["enum"].end())
        return value.dump() + " is none of " + schema["enum"].dump();
    if (schema.contains("pattern") && value.is_string() &&
        !QString::fromStdString(value.get<std::string>())
             .contains(QRegularExpression(QString::fromStdString(schema["pattern"].get<std::string>()))))
        return value.dump() + " does not match";
    if (schema.contains("minLength") && value.is_string() && value.get<std::string>().empty())
        return "is empty";
    return {};
}

std::string JsonSchemas::checkObject(const std::string &file, const Json &schema, const Json &value,
                                     const std::string &pointer) const
{
    const Json properties = schema.value("properties", Json::object());
    for (const Json &key : schema.value("required", Json::array())) {
        if (!value.contains(key.get<std::string>()))
            return pointer + ": misses " + key.dump();
    }
    for (const auto &[key, member] : value.items()) {
        const Json others = schema.value("additionalProperties", Json(true));
        if (!properties.contains(key) && others == Json(false))
            return pointer + ": has the unknown member " + key;
        const Json &rule = properties.contains(key) ? properties[key] : others;
        const std::string wrong = rule.is_object() ? check(file, rule, member, pointer + "/" + key) : std::string();
        if (!wrong.empty())
            return wrong;
    }
    return {};
}

std::string JsonSchemas::checkReference(const std::string &file, const std::string &reference, const Json &value,
                                        const std::string &pointer) const
{
    const std::size_t hash = reference.find('#');
    const std::string other = hash == 0 ? file : reference.substr(0, hash - ending.size());
    const auto found = m_schemas.find(other);
    const Json::json_pointer place(reference.substr(hash + 1));
    if (found == m_schemas.end() || !found->second.contains(place))
        return "the schema points to " + reference + ", which is not there";
    return check(other, found->second[place], value, pointer);
}

} // namespace joinery
