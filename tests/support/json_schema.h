// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <map>
#include <nlohmann/json.hpp>

namespace joinery {

/**
 * Checks documents against the JSON Schemas of docs/schemas: the part of the standard that they use (type, const, enum,
 * pattern, minLength, properties, required, additionalProperties, items, anyOf, $ref to $defs). A word it does not know
 * is a failure, so that a schema cannot promise what is not checked.
 */
class JsonSchemas
{
public:
    explicit JsonSchemas(const QString &folder);

    /** What is wrong with the document, with its JSON pointer; empty when it fits "table", "migration" and so on. */
    [[nodiscard]] std::string check(const std::string &schema, const nlohmann::json &document) const;

private:
    using Json = nlohmann::json;

    [[nodiscard]] std::string check(const std::string &file, const Json &schema, const Json &value,
                                    const std::string &pointer) const;
    [[nodiscard]] std::string checkScalar(const Json &schema, const Json &value) const;
    [[nodiscard]] std::string checkObject(const std::string &file, const Json &schema, const Json &value,
                                          const std::string &pointer) const;
    [[nodiscard]] std::string checkReference(const std::string &file, const std::string &reference, const Json &value,
                                             const std::string &pointer) const;

    /** By file name without ending. */
    std::map<std::string, Json> m_schemas;
};

} // namespace joinery
