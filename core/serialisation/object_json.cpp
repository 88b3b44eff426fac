// SPDX-License-Identifier: MIT
#include "core/base/translate.h"
#include "core/serialisation/model_draft.h"
#include "core/serialisation/part_json.h"

#include <QSet>

namespace joinery {

namespace {

const QString idKey = QStringLiteral("id");
const QString kindKey = QStringLiteral("kind");
const QString nameKey = QStringLiteral("name");
const QString nameSpaceKey = QStringLiteral("namespace");
const QString commentKey = QStringLiteral("comment");
const QString valuesKey = QStringLiteral("values");
const QString definitionKey = QStringLiteral("definition");
const QString dependsOnKey = QStringLiteral("depends_on");
const QString enumKind = QStringLiteral("enum");

JsonNode fileNode()
{
    JsonNode node = JsonNode::object();
    node.add(QStringLiteral("joinery"), JsonNode::number(qint64(formatVersion)));
    return node;
}

/** `{ "id": …, "namespace": …, "name": … }` of whatever has the id, as far as `names` knows it. */
JsonNode anything(ObjectId id, const Schema &names)
{
    JsonNode node = JsonNode::object(JsonNode::Layout::Compact);
    node.addText(idKey, id.text());
    const auto addName = [&node](const auto *found) {
        if (found)
            node.addText(nameSpaceKey, found->nameSpace).addText(nameKey, found->name);
        return found != nullptr;
    };
    (void)(addName(names.tables.find(id)) || addName(names.enums.find(id)) || addName(names.objects.find(id)));
    return node;
}

void addObject(JsonNode &node, const DefinitionObject &object, const Schema &names)
{
    node.addText(idKey, object.id.text()).add(kindKey, JsonNode::text(kindName(object.kind)));
    node.addText(nameSpaceKey, object.nameSpace).add(nameKey, JsonNode::text(object.name));
    node.addText(QStringLiteral("signature"), object.signature).addLines(commentKey, object.comment);
    if (!object.table.isNull())
        node.add(QStringLiteral("table"), anything(object.table, names));
    node.add(definitionKey, JsonNode::lines(object.definition));
    if (object.dependsOn.isEmpty())
        return;
    JsonNode list = JsonNode::list();
    for (const ObjectId id : object.dependsOn)
        list.append(anything(id, names));
    node.add(dependsOnKey, list);
}

void addEnum(JsonNode &node, const EnumType &enumType)
{
    node.addText(idKey, enumType.id.text()).add(kindKey, JsonNode::text(enumKind));
    node.addText(nameSpaceKey, enumType.nameSpace).add(nameKey, JsonNode::text(enumType.name));
    node.addLines(commentKey, enumType.comment);
    JsonNode values = JsonNode::list();
    for (const EnumValue &value : enumType.values)
        values.append(toJson(value));
    node.add(valuesKey, values);
}

ObjectId idOfReference(JsonReader &reader)
{
    if (!reader.expectObject())
        return {};
    const ObjectId id = reader.id();
    (void)(reader.text(nameSpaceKey) + reader.text(nameKey));
    if (id.isNull())
        (void)reader.requiredMember(idKey);
    reader.refuseOthers();
    return id;
}

/** The words for kinds in files, "enum" last. */
const QStringList &kindWords()
{
    static const QStringList words = [] {
        QStringList result;
        for (const DefinitionObject::Kind kind : allObjectKinds())
            result.append(kindName(kind));
        return result << enumKind;
    }();
    return words;
}

} // namespace

JsonNode toJson(const EnumValue &value)
{
    JsonNode node = JsonNode::object(JsonNode::Layout::Compact);
    return node.addText(idKey, value.id.text()).add(nameKey, JsonNode::text(value.name));
}

ObjectId impliedValueId(const EnumValue &value, const QString &enumSeed, const EnumType *known,
                        const QSet<ObjectId> &given)
{
    static const QList<EnumValue> none;
    const QList<EnumValue> &others = known ? known->values : none;
    const EnumValue *named = known ? known->valueNamed(value.name) : nullptr;
    return impliedId(
        enumSeed + u'=' + value.name, named ? named->id : ObjectId(),
        [&given](ObjectId id) { return given.contains(id); },
        [&](ObjectId id) { return isOfAnother(others, id, value.name); });
}

EnumValue enumValueFromJson(JsonReader &reader)
{
    EnumValue value;
    if (reader.isText()) {
        value.name = reader.asText();
    } else if (reader.expectObject()) {
        value.id = reader.id();
        value.name = reader.requiredText(nameKey);
        reader.refuseOthers();
    }
    return value;
}

JsonNode toJson(const EnumType &enumType)
{
    JsonNode node = JsonNode::object();
    addEnum(node, enumType);
    return node;
}

EnumType enumFromJson(JsonReader &reader, const QString &seed, const KnownNames &known)
{
    EnumType enumType;
    (void)reader.choice(kindKey, {enumKind}, 0);
    enumType.nameSpace = reader.text(nameSpaceKey);
    enumType.name = reader.requiredText(nameKey);
    const QString plainSeed = tableSeed(seed, enumKind + u' ' + qualifiedName(enumType.nameSpace, enumType.name));
    enumType.id = reader.id();
    if (enumType.id.isNull())
        enumType.id =
            impliedIdAmong(known.schema ? known.schema->enums : IdMap<EnumType>(), enumType, plainSeed, known.given);
    const EnumType *former = known.schema ? known.schema->enums.find(enumType.id) : nullptr;
    const QString ownSeed = seedOfParts(
        plainSeed, enumType.id, [&known](ObjectId id) { return known.schema && known.schema->enums.contains(id); });
    enumType.comment = reader.lines(commentKey);
    QSet<ObjectId> seen{enumType.id};
    QList<JsonReader> items = reader.items(valuesKey);
    const QSet<ObjectId> given = givenIds(items);
    for (JsonReader &item : items) {
        EnumValue value = enumValueFromJson(item);
        if (value.id.isNull())
            value.id = impliedValueId(value, ownSeed, former, given);
        if (seen.contains(value.id))
            item.fail(QStringLiteral("file.duplicate_id"),
                      Message::tr("The value \"%1\" or its id is there twice; take one out.").arg(value.name));
        seen.insert(value.id);
        enumType.values.append(value);
    }
    reader.refuseOthers();
    return enumType;
}

JsonNode toJson(const DefinitionObject &object, const Schema &names)
{
    JsonNode node = JsonNode::object();
    addObject(node, object, names);
    return node;
}

DefinitionObject objectFromJson(JsonReader &reader, const QString &seed, const KnownNames &known)
{
    DefinitionObject object;
    object.kind =
        static_cast<DefinitionObject::Kind>(reader.choice(kindKey, kindWords().mid(0, allObjectKinds().size())));
    object.nameSpace = reader.text(nameSpaceKey);
    object.name = reader.requiredText(nameKey);
    object.signature = reader.text(QStringLiteral("signature"));
    object.id = reader.id();
    if (object.id.isNull()) {
        const QString spelled = qualifiedName(object.nameSpace, object.name) + object.signature;
        object.id = impliedIdAmong(known.schema ? known.schema->objects : IdMap<DefinitionObject>(), object,
                                   tableSeed(seed, kindName(object.kind) + QLatin1Char(' ') + spelled), known.given);
    }
    object.comment = reader.lines(commentKey);
    if (auto table = reader.member(QStringLiteral("table")))
        object.table = idOfReference(*table);
    if (auto definition = reader.requiredMember(definitionKey))
        object.definition = definition->asLines();
    for (JsonReader &item : reader.items(dependsOnKey)) {
        if (const ObjectId id = idOfReference(item); !id.isNull())
            object.dependsOn.append(id);
    }
    reader.refuseOthers();
    return object;
}

QByteArray objectToFile(const DefinitionObject &object, const Schema &names, const IdsToGive &ids)
{
    JsonNode node = fileNode();
    addObject(node, object, names);
    leaveOutOtherIds(node, ids);
    return node.toFile();
}

QByteArray enumToFile(const EnumType &enumType, const IdsToGive &ids)
{
    JsonNode node = fileNode();
    addEnum(node, enumType);
    leaveOutOtherIds(node, ids);
    return node.toFile();
}

EnumOrObject enumOrObjectFromJson(JsonReader &reader, const QString &seed, const KnownNames &known)
{
    const JsonValue *kind = reader.value().member(kindKey);
    if (kind && kind->kind == JsonValue::Kind::Text && kind->text == enumKind)
        return enumFromJson(reader, seed, known);
    // A word that is no kind is refused with all of them in mind.
    if (kind && !kindWords().contains(kind->text))
        (void)reader.choice(kindKey, kindWords());
    return objectFromJson(reader, seed, known);
}

Result<EnumOrObject> enumOrObjectFromFile(const QByteArray &text, const QString &file, const QString &seed,
                                          const KnownNames &known)
{
    const Result<ModelDraft> draft = ModelDraft::open(text, file);
    return draft ? draft->readObject(seed, known) : fail(draft);
}

} // namespace joinery
