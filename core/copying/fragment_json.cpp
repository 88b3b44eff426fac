// SPDX-License-Identifier: MIT
#include "core/copying/fragment_json.h"

#include "core/base/translate.h"
#include "core/serialisation/part_json.h"

namespace joinery {

namespace {

const QString versionKey = QStringLiteral("joinery");
const QString fragmentKey = QStringLiteral("fragment");
const QString dialectKey = QStringLiteral("dialect");
const QString cutKey = QStringLiteral("cut");
const QString tablesKey = QStringLiteral("tables");
const QString enumsKey = QStringLiteral("enums");
const QString objectsKey = QStringLiteral("objects");
const QString surroundingsKey = QStringLiteral("surroundings");
const QString positionsKey = QStringLiteral("positions");

const QStringList &fragmentWords()
{
    static const QStringList words{QStringLiteral("tables"), QStringLiteral("columns")};
    return words;
}

JsonNode tablesToJson(const IdMap<Table> &tables, const Schema &names)
{
    JsonNode list = JsonNode::list();
    for (const Table &table : tables)
        list.append(toJson(table, names));
    return list;
}

JsonNode positionsToJson(const QHash<ObjectId, QPointF> &positions)
{
    QList<ObjectId> ids = positions.keys();
    std::sort(ids.begin(), ids.end());
    JsonNode list = JsonNode::list();
    for (const ObjectId id : ids) {
        JsonNode place = JsonNode::object(JsonNode::Layout::Compact);
        place.addText(QStringLiteral("id"), id.text());
        place.add(QStringLiteral("x"), JsonNode::number(positions.value(id).x()));
        place.add(QStringLiteral("y"), JsonNode::number(positions.value(id).y()));
        list.append(place);
    }
    return list;
}

IdMap<Table> tablesFromJson(JsonReader &reader, const QString &key, QList<NamedTarget> &targets)
{
    IdMap<Table> tables;
    for (JsonReader &item : reader.items(key)) {
        const Table table = tableFromJson(item, fragmentKey, targets);
        if (tables.contains(table.id))
            item.fail(QStringLiteral("file.duplicate_id"),
                      Message::tr("The id %1 is there twice.").arg(table.id.text()));
        tables.insert(table);
    }
    return tables;
}

/** Places beyond this are mistakes, or meant to do harm. */
constexpr double farthest = 1e7;

QHash<ObjectId, QPointF> positionsFromJson(JsonReader &reader)
{
    QHash<ObjectId, QPointF> positions;
    for (JsonReader &item : reader.items(positionsKey)) {
        const ObjectId id = item.id();
        const double x = item.requiredNumber(QStringLiteral("x"));
        const double y = item.requiredNumber(QStringLiteral("y"));
        item.refuseOthers();
        if (!id.isNull() && std::abs(x) < farthest && std::abs(y) < farthest)
            positions.insert(id, {x, y});
    }
    return positions;
}

} // namespace

QByteArray fragmentToJson(const Fragment &fragment)
{
    const Schema names = united(fragment.surroundings, fragment.schema);
    JsonNode node = JsonNode::object();
    node.add(versionKey, JsonNode::number(qint64(formatVersion)));
    node.add(fragmentKey, JsonNode::text(fragmentWords().at(fragment.columnsOnly ? 1 : 0)));
    node.addText(dialectKey, fragment.dialect).addFlag(cutKey, fragment.isCut);
    if (!fragment.schema.tables.isEmpty())
        node.add(tablesKey, tablesToJson(fragment.schema.tables, names));
    if (!fragment.schema.enums.isEmpty()) {
        JsonNode list = JsonNode::list();
        for (const EnumType &enumType : fragment.schema.enums)
            list.append(toJson(enumType));
        node.add(enumsKey, list);
    }
    if (!fragment.schema.objects.isEmpty()) {
        JsonNode list = JsonNode::list();
        for (const DefinitionObject &object : fragment.schema.objects)
            list.append(toJson(object, names));
        node.add(objectsKey, list);
    }
    if (!fragment.surroundings.tables.isEmpty())
        node.add(surroundingsKey, tablesToJson(fragment.surroundings.tables, names));
    if (!fragment.positions.isEmpty())
        node.add(positionsKey, positionsToJson(fragment.positions));
    return node.toFile();
}

Result<Fragment> fragmentFromJson(const QByteArray &text, const QString &source)
{
    const Result<JsonValue> value = parseJson(text, source);
    if (!value)
        return fail(value);
    JsonReader reader(*value, source);
    if (!reader.expectObject() || !reader.checkVersion())
        return fail(joined(reader.errors()));
    Fragment fragment;
    fragment.columnsOnly = reader.choice(fragmentKey, fragmentWords()) == 1;
    fragment.dialect = reader.text(dialectKey);
    fragment.isCut = reader.flag(cutKey);
    QList<NamedTarget> targets;
    fragment.schema.tables = tablesFromJson(reader, tablesKey, targets);
    for (JsonReader &item : reader.items(enumsKey))
        fragment.schema.enums.insert(enumFromJson(item, fragmentKey));
    for (JsonReader &item : reader.items(objectsKey))
        fragment.schema.objects.insert(objectFromJson(item, fragmentKey));
    fragment.surroundings.tables = tablesFromJson(reader, surroundingsKey, targets);
    fragment.positions = positionsFromJson(reader);
    reader.refuseOthers();
    QList<Error> errors = reader.errors();
    if (errors.isEmpty()) {
        const Schema all = united(fragment.surroundings, fragment.schema);
        errors = resolveTargets(targets, all, fragment.schema);
    }
    if (!errors.isEmpty())
        return fail(joined(errors));
    if (fragment.columnsOnly && fragment.schema.tables.size() != 1)
        return fail(QStringLiteral("file.fragment"), Message::tr("Columns to be pasted come with one table."));
    return fragment;
}

bool looksLikeFragment(const QString &text)
{
    const QString beginning = text.left(200);
    return beginning.trimmed().startsWith(QLatin1Char('{')) && beginning.contains(QLatin1String("\"joinery\"")) &&
           beginning.contains(QLatin1String("\"fragment\""));
}

} // namespace joinery
