// SPDX-License-Identifier: MIT
#include "core/project/annotations_json.h"

#include "core/base/translate.h"
#include "core/project/diagram.h"

#include <algorithm>
#include <array>

namespace joinery {

namespace {

using Layout = JsonNode::Layout;

const QString idKey = QStringLiteral("id");
const QString nameKey = QStringLiteral("name");
const QString titleKey = QStringLiteral("title");
const QString colorKey = QStringLiteral("color");
const QString membersKey = QStringLiteral("members");
const QString textKey = QStringLiteral("text");
const QString labelKey = QStringLiteral("label");
const QString fromKey = QStringLiteral("from");
const QString toKey = QStringLiteral("to");
const QString columnKey = QStringLiteral("column");

const std::array<QString, 4> &rectangleKeys()
{
    static const std::array<QString, 4> keys{QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("width"),
                                             QStringLiteral("height")};
    return keys;
}

JsonNode named(ObjectId id, const QString &name)
{
    JsonNode node = JsonNode::object(Layout::Compact);
    node.add(idKey, JsonNode::text(id.text()));
    node.addText(nameKey, name);
    return node;
}

QString cardName(ObjectId id, const Schema &names)
{
    const Table *table = names.tables.find(id);
    const DefinitionObject *object = names.objects.find(id);
    const EnumType *enumType = names.enums.find(id);
    return table ? table->name : object ? object->name : enumType ? enumType->name : QString();
}

void addRectangle(JsonNode &node, const QRectF &rectangle)
{
    const std::array values{rectangle.x(), rectangle.y(), rectangle.width(), rectangle.height()};
    for (std::size_t i = 0; i < values.size(); ++i)
        node.add(rectangleKeys().at(i), JsonNode::number(values.at(i)));
}

JsonNode toJson(const DiagramGroup &group, const Schema &names)
{
    JsonNode node = JsonNode::object();
    node.add(idKey, JsonNode::text(group.id.text()));
    node.addText(titleKey, group.title);
    node.addText(colorKey, group.color);
    if (group.members.isEmpty()) {
        addRectangle(node, group.rectangle);
        return node;
    }
    QList<ObjectId> cards = group.members.values();
    std::sort(cards.begin(), cards.end());
    JsonNode members = JsonNode::list();
    for (const ObjectId card : std::as_const(cards))
        members.append(named(card, cardName(card, names)));
    return node.add(membersKey, members);
}

JsonNode toJson(const DiagramNote &note)
{
    JsonNode node = JsonNode::object();
    node.add(idKey, JsonNode::text(note.id.text()));
    addRectangle(node, note.rectangle);
    node.addText(colorKey, note.color);
    node.addLines(textKey, note.text);
    return node;
}

JsonNode endToJson(ObjectId table, ObjectId column, const Schema &names)
{
    JsonNode node = named(table, cardName(table, names));
    if (column.isNull())
        return node;
    const Table *found = names.tables.find(table);
    const Column *part = found ? found->column(column) : nullptr;
    return node.add(columnKey, named(column, part ? part->name : QString()));
}

JsonNode toJson(const VirtualLink &link, const Schema &names)
{
    JsonNode node = JsonNode::object();
    node.add(idKey, JsonNode::text(link.id.text()));
    node.add(fromKey, endToJson(link.fromTable, link.fromColumn, names));
    node.add(toKey, endToJson(link.toTable, link.toColumn, names));
    node.addText(labelKey, link.label);
    return node;
}

/** An id that must be there. */
ObjectId requiredId(JsonReader &reader)
{
    if (!reader.has(idKey))
        (void)reader.requiredMember(idKey);
    return reader.id();
}

QString colorIn(JsonReader &reader)
{
    return reader.has(colorKey) ? diagramColors().value(reader.choice(colorKey, diagramColors())) : QString();
}

void refuse(JsonReader &reader, const QString &key, const QString &message)
{
    reader.failAt(key, QStringLiteral("file.value"), message);
}

QString boundedText(JsonReader &reader, const QString &key, const QString &text, qsizetype most)
{
    if (text.size() > most)
        refuse(reader, key, Message::tr("This text has %1 characters; make it %2 at most.").arg(text.size()).arg(most));
    return text;
}

QRectF rectangleIn(JsonReader &reader)
{
    std::array<double, 4> values{};
    const qsizetype before = reader.mistakes();
    for (std::size_t i = 0; i < values.size(); ++i)
        values.at(i) = reader.requiredNumber(rectangleKeys().at(i));
    const QRectF rectangle(values.at(0), values.at(1), values.at(2), values.at(3));
    if (reader.mistakes() == before && rectangle != boundedRectangle(rectangle)) {
        reader.fail(QStringLiteral("file.value"),
                    Message::tr("This is too small, too large or too far away: width and height are %1 to %2, and x "
                                "and y lie within %3 of 0.")
                        .arg(int(DiagramAnnotations::leastExtent))
                        .arg(int(DiagramAnnotations::greatestExtent))
                        .arg(int(DiagramAnnotations::greatestDistance)));
    }
    return rectangle;
}

DiagramGroup groupIn(JsonReader &reader)
{
    DiagramGroup group;
    group.title = boundedText(reader, titleKey, reader.text(titleKey), DiagramAnnotations::maximumTitle);
    group.color = colorIn(reader);
    for (JsonReader &item : reader.items(membersKey)) {
        if (!item.expectObject())
            continue;
        const ObjectId card = requiredId(item);
        (void)item.text(nameKey);
        item.refuseOthers();
        if (group.members.contains(card))
            item.failAt(idKey, QStringLiteral("file.duplicate_id"),
                        Message::tr("The id %1 is there twice; remove one.").arg(card.text()));
        if (!card.isNull())
            group.members.insert(card);
    }
    if (group.members.isEmpty())
        group.rectangle = rectangleIn(reader);
    return group;
}

DiagramNote noteIn(JsonReader &reader)
{
    DiagramNote note;
    note.rectangle = rectangleIn(reader);
    note.color = colorIn(reader);
    note.text = boundedText(reader, textKey, reader.lines(textKey), DiagramAnnotations::maximumText);
    return note;
}

void readEnd(JsonReader &reader, const QString &key, ObjectId &table, ObjectId &column)
{
    auto end = reader.requiredMember(key);
    if (!end || !end->expectObject())
        return;
    table = requiredId(*end);
    (void)end->text(nameKey);
    if (auto part = end->member(columnKey); part && part->expectObject()) {
        column = requiredId(*part);
        (void)part->text(nameKey);
        part->refuseOthers();
    }
    end->refuseOthers();
}

VirtualLink linkIn(JsonReader &reader)
{
    VirtualLink link;
    readEnd(reader, fromKey, link.fromTable, link.fromColumn);
    readEnd(reader, toKey, link.toTable, link.toColumn);
    link.label = boundedText(reader, labelKey, reader.text(labelKey), DiagramAnnotations::maximumTitle);
    return link;
}

/** Every entry that is right; two of one id are not. */
template <typename T, typename Read>
IdMap<T> entriesIn(JsonReader &reader, const QString &key, const Read &read)
{
    IdMap<T> result;
    QList<JsonReader> items = reader.items(key);
    if (items.size() > DiagramAnnotations::maximumCount) {
        refuse(reader, key,
               Message::tr("There are %1 entries; a diagram has %2 at most.")
                   .arg(items.size())
                   .arg(DiagramAnnotations::maximumCount));
        return result;
    }
    for (JsonReader &item : items) {
        if (!item.expectObject())
            continue;
        const qsizetype before = item.mistakes();
        const ObjectId id = requiredId(item);
        T entry = read(item);
        entry.id = id;
        item.refuseOthers();
        if (result.contains(id))
            item.failAt(idKey, QStringLiteral("file.duplicate_id"),
                        Message::tr("The id %1 is there twice; remove one.").arg(id.text()));
        if (!id.isNull() && item.mistakes() == before)
            result.insert(std::move(entry));
    }
    return result;
}

template <typename T, typename Write>
void addEntries(JsonNode &diagram, const QString &key, const IdMap<T> &entries, const Write &write)
{
    if (entries.isEmpty())
        return;
    JsonNode list = JsonNode::list();
    for (const T &entry : entries)
        list.append(write(entry));
    diagram.add(key, list);
}

const QString groupsKey = QStringLiteral("groups");
const QString notesKey = QStringLiteral("notes");
const QString linksKey = QStringLiteral("links");

} // namespace

void addAnnotations(JsonNode &diagram, const DiagramAnnotations &annotations, const Schema &names)
{
    addEntries(diagram, groupsKey, annotations.groups,
               [&names](const DiagramGroup &group) { return toJson(group, names); });
    addEntries(diagram, notesKey, annotations.notes, [](const DiagramNote &note) { return toJson(note); });
    addEntries(diagram, linksKey, annotations.links, [&names](const VirtualLink &link) { return toJson(link, names); });
}

DiagramAnnotations readAnnotations(JsonReader &diagram)
{
    const DiagramAnnotations read{entriesIn<DiagramGroup>(diagram, groupsKey, groupIn),
                                  entriesIn<DiagramNote>(diagram, notesKey, noteIn),
                                  entriesIn<VirtualLink>(diagram, linksKey, linkIn)};
    const auto refuseSecond = [&diagram](const QString &key, ObjectId id) {
        diagram.failAt(key, QStringLiteral("file.duplicate_id"),
                       Message::tr("The id %1 is there twice; remove one.").arg(id.text()));
    };
    for (const DiagramNote &note : read.notes) {
        if (read.groups.contains(note.id))
            refuseSecond(notesKey, note.id);
    }
    for (const VirtualLink &link : read.links) {
        if (read.groups.contains(link.id) || read.notes.contains(link.id))
            refuseSecond(linksKey, link.id);
    }
    return read;
}

QList<Error> idsOfTheModel(const DiagramAnnotations &annotations, const Schema &model, const QString &file)
{
    if (annotations.isEmpty())
        return {};
    QSet<ObjectId> parts;
    for (const Table &table : model.tables) {
        for (const Column &column : table.columns)
            parts.insert(column.id);
        for (const ForeignKey &key : table.foreignKeys)
            parts.insert(key.id);
    }
    QList<Error> errors;
    for (const ObjectId id : annotations.groups.ids() + annotations.notes.ids() + annotations.links.ids()) {
        if (parts.contains(id) || model.tables.contains(id) || model.enums.contains(id) || model.objects.contains(id))
            errors.append({QStringLiteral("file.duplicate_id"),
                           Message::tr("The id %1 belongs to a part of the model too; give this entry another one.")
                               .arg(id.text()),
                           {},
                           file});
    }
    return errors;
}

} // namespace joinery
