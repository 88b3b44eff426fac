// SPDX-License-Identifier: MIT
#include "core/project/project_json.h"

#include "core/base/translate.h"
#include "core/project/annotations_json.h"
#include "core/project/connection_url.h"
#include "core/project/lint_settings_json.h"
#include "core/project/project_files.h"
#include "core/serialisation/json_node.h"
#include "core/serialisation/json_reader.h"

#include <QDir>

#include <algorithm>
#include <functional>

namespace joinery {

namespace {

using Layout = JsonNode::Layout;

const QString nameKey = QStringLiteral("name");
const QString urlKey = QStringLiteral("url");
const QString idKey = QStringLiteral("id");
const QString cardsKey = QStringLiteral("cards");
const QString colorKey = QStringLiteral("color");
const QString nameSpacesKey = QStringLiteral("namespaces");
const QString includeKey = QStringLiteral("include");
const QString excludeKey = QStringLiteral("exclude");
const QString titleKey = QStringLiteral("title");
const QString lintKey = QStringLiteral("lint");
const QString tagsKey = QStringLiteral("tags");

const QStringList &dialectWords()
{
    static const QStringList words{QStringLiteral("sqlite"), QStringLiteral("postgresql"), QStringLiteral("mariadb")};
    return words;
}

const QStringList &environmentWords()
{
    static const QStringList words{QStringLiteral("development"), QStringLiteral("staging"),
                                   QStringLiteral("production")};
    return words;
}

JsonNode fileNode()
{
    JsonNode node = JsonNode::object();
    node.add(QStringLiteral("joinery"), JsonNode::number(qint64(formatVersion)));
    return node;
}

/** Parses, checks the version, and lets `read` fill in the rest. */
QList<Error> readFile(const QByteArray &text, const QString &file, const std::function<void(JsonReader &)> &read)
{
    const Result<JsonValue> root = parseDocument(text, file);
    if (!root)
        return {root.error()};
    JsonReader reader(*root, file);
    if (reader.checkVersion()) {
        read(reader);
        reader.refuseOthers();
    }
    return reader.errors();
}

void addNames(JsonNode &node, const QString &key, const QStringList &names)
{
    if (!names.isEmpty())
        node.add(key, JsonNode::texts(names));
}

JsonNode toJson(const ConnectionProfile &connection)
{
    JsonNode node = JsonNode::object(Layout::Compact);
    node.add(nameKey, JsonNode::text(connection.name)).add(urlKey, JsonNode::text(connection.url));
    if (connection.environment != ConnectionProfile::Environment::Development) {
        const int environment = static_cast<int>(connection.environment);
        node.add(QStringLiteral("environment"), JsonNode::text(environmentWords().at(environment)));
    }
    addNames(node, nameSpacesKey, connection.scope.nameSpaces);
    addNames(node, includeKey, connection.scope.include);
    addNames(node, excludeKey, connection.scope.exclude);
    return node;
}

void checkUrl(JsonReader &reader, const QString &text)
{
    const Result<ConnectionUrl> url = ConnectionUrl::fromText(text);
    if (!url) {
        reader.failAt(urlKey, url.error().code, url.error().message);
        return;
    }
    if (!url->password.isEmpty()) {
        reader.failAt(urlKey, QStringLiteral("connection.secret"),
                      Message::tr("A password does not belong in a project file, which others can read: take it out of "
                                  "the URL."));
    }
    const bool isRelative = url->kind == ConnectionUrl::Kind::Sqlite && QDir::isRelativePath(url->database);
    if (isRelative && QDir::cleanPath(url->database).startsWith(QLatin1String(".."))) {
        reader.failAt(urlKey, QStringLiteral("file.outside"),
                      Message::tr("This path leads out of the project's folder; give an absolute one, as in "
                                  "sqlite:///home/ann/shop.db."));
    }
}

ConnectionProfile connectionFromJson(JsonReader &reader)
{
    ConnectionProfile connection;
    if (!reader.expectObject())
        return connection;
    connection.name = reader.name();
    connection.url = reader.requiredText(urlKey);
    if (!connection.url.isEmpty())
        checkUrl(reader, connection.url);
    connection.environment = static_cast<ConnectionProfile::Environment>(
        reader.choice(QStringLiteral("environment"), environmentWords(), 0));
    connection.scope.nameSpaces = reader.texts(nameSpacesKey);
    connection.scope.include = reader.texts(includeKey);
    connection.scope.exclude = reader.texts(excludeKey);
    reader.refuseOthers();
    return connection;
}

void readConnections(JsonReader &reader, Project &project)
{
    for (JsonReader &item : reader.items(QStringLiteral("connections"))) {
        const ConnectionProfile connection = connectionFromJson(item);
        if (project.connection(connection.name)) {
            item.failAt(nameKey, QStringLiteral("file.duplicate_name"),
                        Message::tr("There are two connections \"%1\".").arg(connection.name));
        }
        project.connections.append(connection);
    }
}

void readDialects(JsonReader &reader, Project &project)
{
    for (JsonReader &item : reader.items(QStringLiteral("dialects"))) {
        const QString dialect = item.asText();
        if (item.isText() && !dialectWords().contains(dialect)) {
            item.fail(QStringLiteral("file.value"),
                      Message::tr("\"%1\" is no dialect; there are %2.")
                          .arg(dialect.left(60), dialectWords().join(QStringLiteral(", "))));
        }
        project.dialects.append(dialect);
    }
}

void readAppNames(JsonReader &reader, Project &project)
{
    QStringList seen;
    for (JsonReader &item : reader.items(QStringLiteral("apps"))) {
        const QString name = item.asText();
        if (!item.isText())
            continue;
        if (!isAppName(name)) {
            item.fail(QStringLiteral("project.name"),
                      Message::tr("\"%1\" cannot be an app: its folder's name has letters a-z, digits, _ and - only.")
                          .arg(name.left(60)));
            continue;
        }
        if (seen.contains(name, Qt::CaseInsensitive)) {
            item.fail(QStringLiteral("file.duplicate_name"), Message::tr("The app \"%1\" is there twice.").arg(name));
            continue;
        }
        seen.append(name);
        project.apps.append(App{.name = name});
    }
}

QList<ObjectId> sorted(QList<ObjectId> ids)
{
    std::sort(ids.begin(), ids.end());
    return ids;
}

/** A card by its id, with the name beside it for the reader. */
JsonNode cardToJson(ObjectId id, const Schema &names)
{
    const Table *table = names.tables.find(id);
    const DefinitionObject *object = names.objects.find(id);
    const EnumType *enumType = names.enums.find(id);
    JsonNode item = JsonNode::object(Layout::Compact);
    item.add(idKey, JsonNode::text(id.text()));
    item.addText(nameKey, table ? table->name : object ? object->name : enumType ? enumType->name : QString());
    return item;
}

ObjectId cardFromJson(JsonReader &item)
{
    if (!item.has(idKey))
        (void)item.requiredMember(idKey);
    const ObjectId id = item.id();
    (void)item.text(nameKey);
    return id;
}

void refuseSecond(JsonReader &item, ObjectId id, bool isThere)
{
    if (isThere)
        item.failAt(idKey, QStringLiteral("file.duplicate_id"),
                    Message::tr("The id %1 is there twice; remove one.").arg(id.text()));
}

/** A list of cards, left out where there are none. */
void addCards(JsonNode &node, const QString &key, const QSet<ObjectId> &cards, const Schema &names)
{
    JsonNode list = JsonNode::list();
    for (const ObjectId id : sorted(cards.values()))
        list.append(cardToJson(id, names));
    if (!list.isEmpty())
        node.add(key, list);
}

void readCards(JsonReader &reader, const QString &key, QSet<ObjectId> &cards)
{
    for (JsonReader &item : reader.items(key)) {
        if (!item.expectObject())
            continue;
        const ObjectId id = cardFromJson(item);
        item.refuseOthers();
        refuseSecond(item, id, cards.contains(id));
        if (!id.isNull())
            cards.insert(id);
    }
}

void addCards(JsonNode &node, const Diagram &diagram, const Schema &names)
{
    JsonNode positions = JsonNode::list();
    for (const ObjectId id : sorted(diagram.positions.keys())) {
        const QPointF at = diagram.positions.value(id);
        positions.append(cardToJson(id, names)
                             .add(QStringLiteral("x"), JsonNode::number(at.x()))
                             .add(QStringLiteral("y"), JsonNode::number(at.y())));
    }
    node.add(QStringLiteral("positions"), positions);
    addCards(node, QStringLiteral("collapsed"), diagram.collapsed, names);
    addCards(node, QStringLiteral("pinned"), diagram.pinned, names);
    addAnnotations(node, diagram.annotations, names);
}

void readCards(JsonReader &reader, Diagram &diagram)
{
    for (JsonReader &item : reader.items(QStringLiteral("positions"))) {
        if (!item.expectObject())
            continue;
        const ObjectId id = cardFromJson(item);
        const QPointF at(item.requiredNumber(QStringLiteral("x")), item.requiredNumber(QStringLiteral("y")));
        item.refuseOthers();
        refuseSecond(item, id, diagram.positions.contains(id));
        if (!id.isNull())
            diagram.positions.insert(id, at);
    }
    readCards(reader, QStringLiteral("collapsed"), diagram.collapsed);
    readCards(reader, QStringLiteral("pinned"), diagram.pinned);
    diagram.annotations = readAnnotations(reader);
}

void addLooks(JsonNode &node, const QHash<ObjectId, CardLook> &looks, const Schema &names)
{
    JsonNode list = JsonNode::list();
    for (const ObjectId id : sorted(looks.keys())) {
        const CardLook look = looks.value(id);
        JsonNode item = cardToJson(id, names);
        item.addText(colorKey, look.color);
        if (!look.tags.isEmpty())
            item.add(tagsKey, JsonNode::texts(look.tags));
        list.append(item);
    }
    if (!list.isEmpty())
        node.add(cardsKey, list);
}

/** Tags in order, each once, as they are kept. */
QStringList readTags(JsonReader &item)
{
    QStringList tags = item.texts(tagsKey);
    tags.sort();
    tags.removeDuplicates();
    if (tags.size() > CardLook::maximumTags)
        item.failAt(tagsKey, QStringLiteral("file.value"),
                    Message::tr("A card may have %1 tags at most; remove some.").arg(CardLook::maximumTags));
    for (const QString &tag : std::as_const(tags)) {
        if (!isTag(tag))
            item.failAt(tagsKey, QStringLiteral("file.value"),
                        Message::tr("\"%1\" is no tag: write 1 to %2 letters without space around them.")
                            .arg(tag.left(CardLook::maximumTag))
                            .arg(CardLook::maximumTag));
    }
    return tags;
}

void readLooks(JsonReader &reader, QHash<ObjectId, CardLook> &looks)
{
    for (JsonReader &item : reader.items(cardsKey)) {
        if (!item.expectObject())
            continue;
        const ObjectId id = cardFromJson(item);
        CardLook look;
        if (item.has(colorKey))
            look.color = diagramColors().value(item.choice(colorKey, diagramColors()));
        look.tags = readTags(item);
        item.refuseOthers();
        refuseSecond(item, id, looks.contains(id));
        if (!id.isNull() && !look.isEmpty())
            looks.insert(id, look);
    }
}

} // namespace

QByteArray projectToFile(const Project &project)
{
    JsonNode node = fileNode();
    node.add(nameKey, JsonNode::text(project.name)).add(QStringLiteral("dialects"), JsonNode::texts(project.dialects));
    JsonNode connections = JsonNode::list();
    for (const ConnectionProfile &connection : project.connections)
        connections.append(toJson(connection));
    if (!connections.isEmpty())
        node.add(QStringLiteral("connections"), connections);
    if (!project.lint.isEmpty())
        node.add(lintKey, lintToJson(project.lint));
    QStringList names;
    for (const App &app : project.apps)
        names.append(app.name);
    names.sort();
    JsonNode apps = JsonNode::list();
    for (const QString &name : std::as_const(names))
        apps.append(JsonNode::text(name));
    return node.add(QStringLiteral("apps"), apps).toFile();
}

QList<Error> projectFromFile(const QByteArray &text, const QString &file, Project &project)
{
    return readFile(text, file, [&project](JsonReader &reader) {
        project.name = reader.name();
        readDialects(reader, project);
        readConnections(reader, project);
        if (auto lint = reader.member(lintKey))
            project.lint = lintFromJson(*lint);
        readAppNames(reader, project);
    });
}

QByteArray appToFile(const App &app)
{
    JsonNode node = fileNode();
    QStringList names = app.dependencies;
    JsonNode dependencies = JsonNode::list();
    for (const QString &name : std::as_const(names))
        dependencies.append(JsonNode::text(name));
    if (!dependencies.isEmpty())
        node.add(QStringLiteral("dependencies"), dependencies);
    return node.toFile();
}

QList<Error> appFromFile(const QByteArray &text, const QString &file, App &app)
{
    return readFile(text, file,
                    [&app](JsonReader &reader) { app.dependencies = reader.texts(QStringLiteral("dependencies")); });
}

QByteArray diagramToFile(const Diagram &diagram, const Schema &names)
{
    JsonNode node = fileNode();
    node.addText(colorKey, diagram.color);
    addLooks(node, diagram.looks, names);
    addCards(node, diagram, names);
    return node.toFile();
}

QList<Error> diagramFromFile(const QByteArray &text, const QString &file, Diagram &diagram)
{
    return readFile(text, file, [&diagram](JsonReader &reader) {
        if (reader.has(colorKey))
            diagram.color = diagramColors().at(reader.choice(colorKey, diagramColors()));
        readLooks(reader, diagram.looks);
        readCards(reader, diagram);
    });
}

QByteArray namedDiagramToFile(const NamedDiagram &diagram, const Schema &names)
{
    JsonNode node = fileNode();
    node.addText(titleKey, diagram.title);
    addCards(node, diagram.diagram, names);
    return node.toFile();
}

QList<Error> namedDiagramFromFile(const QByteArray &text, const QString &file, NamedDiagram &diagram)
{
    return readFile(text, file, [&diagram](JsonReader &reader) {
        diagram.title = reader.text(titleKey);
        readCards(reader, diagram.diagram);
    });
}

} // namespace joinery
