// SPDX-License-Identifier: MIT
#include "tests/support/schema_file.h"

#include "core/serialisation/part_json.h"

namespace joinery {

namespace {

const QString seed = QStringLiteral("case");

template <typename Part>
void insertOnce(JsonReader &item, IdMap<Part> &parts, const Part &part)
{
    if (parts.contains(part.id))
        item.fail(QStringLiteral("file.duplicate_id"), QStringLiteral("The id %1 is there twice").arg(part.id.text()));
    parts.insert(part);
}

} // namespace

Result<Schema> schemaFromFile(const QByteArray &text, const QString &file, const Schema &others)
{
    const Result<JsonValue> root = parseDocument(text, file);
    if (!root)
        return fail(root);
    JsonReader reader(*root, file);
    Schema schema;
    QList<NamedTarget> targets;
    if (reader.checkVersion()) {
        for (JsonReader &item : reader.items(QStringLiteral("tables")))
            insertOnce(item, schema.tables, tableFromJson(item, seed, targets));
        for (JsonReader &item : reader.items(QStringLiteral("enums")))
            insertOnce(item, schema.enums, enumFromJson(item, seed));
        for (JsonReader &item : reader.items(QStringLiteral("objects")))
            insertOnce(item, schema.objects, objectFromJson(item, seed));
        reader.refuseOthers();
    }
    if (!reader.errors().isEmpty())
        return fail(joined(reader.errors()));
    const QList<Error> errors = resolveTargets(targets, united(others, schema), schema);
    if (!errors.isEmpty())
        return fail(joined(errors));
    return schema;
}

Result<Schema> throughFiles(const Schema &schema)
{
    Schema read;
    for (const Table &table : schema.tables) {
        const auto reading = tableFromFile(tableToFile(table, schema), table.name, seed);
        if (!reading)
            return fail(reading);
        read.tables.insert(reading->table);
    }
    for (const EnumType &enumType : schema.enums) {
        const auto found = enumOrObjectFromFile(enumToFile(enumType), enumType.name, seed);
        if (!found)
            return fail(found);
        read.enums.insert(std::get<EnumType>(*found));
    }
    for (const DefinitionObject &object : schema.objects) {
        const auto found = enumOrObjectFromFile(objectToFile(object, schema), object.name, seed);
        if (!found)
            return fail(found);
        read.objects.insert(std::get<DefinitionObject>(*found));
    }
    return read;
}

} // namespace joinery
