// SPDX-License-Identifier: MIT
#include "core/migration/migration_file.h"

#include "core/base/checksum.h"
#include "core/base/translate.h"
#include "core/migration/migration_sql.h"
#include "core/migration/operation_notes_json.h"
#include "core/operation/apply.h"
#include "core/serialisation/operation_json.h"

#include <QRegularExpression>
#include <QSet>

namespace joinery {

namespace {

const QString idKey = QStringLiteral("id");
const QString appKey = QStringLiteral("app");
const QString dependenciesKey = QStringLiteral("dependencies");
const QString replacesKey = QStringLiteral("replaces");
const QString transactionKey = QStringLiteral("transaction");

const QStringList &transactionWords()
{
    static const QStringList words{QStringLiteral("auto"), QStringLiteral("none")};
    return words;
}

JsonNode toJson(const QList<MigrationDependency> &dependencies)
{
    JsonNode list = JsonNode::list();
    for (const MigrationDependency &dependency : dependencies) {
        JsonNode item = JsonNode::object(JsonNode::Layout::Compact);
        list.append(item.add(appKey, JsonNode::text(dependency.app)).addText(idKey, dependency.id));
    }
    return list;
}

QList<MigrationDependency> dependenciesFromJson(JsonReader &reader)
{
    QList<MigrationDependency> result;
    for (JsonReader &item : reader.items(dependenciesKey)) {
        if (!item.expectObject())
            continue;
        result.append({item.name(appKey), item.text(idKey)});
        item.refuseOthers();
    }
    return result;
}

JsonNode toJson(const QList<ReplacedMigration> &replaced)
{
    JsonNode list = JsonNode::list();
    for (const ReplacedMigration &each : replaced) {
        if (each.replaces.isEmpty()) {
            list.append(JsonNode::text(each.id));
            continue;
        }
        JsonNode item = JsonNode::object();
        list.append(item.addText(idKey, each.id).add(replacesKey, toJson(each.replaces)));
    }
    return list;
}

/** What is replaced ran before: `below` is the id all of these are smaller than. */
QList<ReplacedMigration> replacedFromJson(JsonReader &reader, const QString &below)
{
    QList<ReplacedMigration> result;
    QSet<QString> seen;
    for (JsonReader &item : reader.items(replacesKey)) {
        ReplacedMigration replaced;
        if (item.isText()) {
            replaced.id = item.asText();
        } else if (item.expectObject()) {
            replaced.id = item.requiredText(idKey);
            replaced.replaces = replacedFromJson(item, replaced.id);
            item.refuseOthers();
        }
        if (!isMigrationId(replaced.id) || replaced.id >= below || seen.contains(replaced.id))
            item.fail(QStringLiteral("migration.replaces"),
                      Message::tr("\"%1\" cannot be replaced here: name each replaced migration once, by its id, which "
                                  "is smaller than that of the migration that replaces it.")
                          .arg(replaced.id.left(60)));
        seen.insert(replaced.id);
        result.append(replaced);
    }
    return result;
}

/** What says which migration it is and what it follows. */
void readHead(JsonReader &reader, Migration &migration)
{
    migration.id = reader.requiredText(idKey);
    if (reader.has(idKey) && !migration.id.isEmpty() && !isMigrationId(migration.id)) {
        reader.failAt(idKey, QStringLiteral("migration.id"),
                      Message::tr("\"%1\" is not a migration's id; one looks like 2026-11-20T10:22:33:123456.")
                          .arg(migration.id.left(60)));
    }
    const QString app = reader.text(appKey);
    if (!app.isEmpty() && app != migration.app) {
        reader.failAt(appKey, QStringLiteral("migration.app"),
                      Message::tr("This migration is of the app \"%1\" but lies in the folder of \"%2\"; move it, or "
                                  "correct the member \"app\".")
                          .arg(app.left(60), migration.app));
    }
    migration.description = reader.text(QStringLiteral("description"));
    migration.replaces = replacedFromJson(reader, migration.id);
    migration.dependencies = dependenciesFromJson(reader);
    migration.transactional = reader.choice(transactionKey, transactionWords(), 0) == 0;
}

bool isSql(const QString &file)
{
    return file.endsWith(QLatin1String(".sql"), Qt::CaseInsensitive);
}

} // namespace

bool isMigrationId(const QString &id)
{
    static const QRegularExpression form(
        QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}:[0-9]{6}\\z"));
    return form.match(id).hasMatch();
}

QString migrationChecksum(const QByteArray &text)
{
    QByteArray normal = text;
    return checksum(normal.replace("\r\n", "\n"));
}

QByteArray migrationToFile(const Migration &migration, const Schema &names)
{
    JsonNode node = JsonNode::object();
    node.add(QStringLiteral("joinery"), JsonNode::number(qint64(formatVersion)));
    node.add(idKey, JsonNode::text(migration.id)).addText(appKey, migration.app);
    node.addText(QStringLiteral("description"), migration.description);
    if (!migration.replaces.isEmpty())
        node.add(replacesKey, toJson(migration.replaces));
    if (!migration.dependencies.isEmpty())
        node.add(dependenciesKey, toJson(migration.dependencies));
    if (!migration.transactional)
        node.add(transactionKey, JsonNode::text(transactionWords().at(1)));
    node.add(QStringLiteral("operations"), withNotes(operationsToJson(migration.operations, names), migration.notes));
    return node.toFile();
}

Result<Migration> migrationFromFile(const QByteArray &text, const QString &file, const QString &app,
                                    const Schema &before)
{
    auto draft = MigrationDraft::open(text, file, app);
    if (!draft)
        return fail(draft);
    Schema state = before;
    return draft->read(state, {});
}

Result<Migration> readMigrationFile(const QString &path, const QString &app, const QString &shownAs)
{
    auto draft = MigrationDraft::openFile(path, app, shownAs.isEmpty() ? path : shownAs);
    if (!draft)
        return fail(draft);
    Schema state;
    return draft->read(state, {});
}

Result<MigrationDraft> MigrationDraft::openFile(const QString &path, const QString &app, const QString &shownAs)
{
    const Result<QByteArray> text = readFileBytes(path, shownAs);
    if (!text)
        return fail(text);
    auto draft = open(*text, shownAs, app);
    if (draft)
        draft->m_head.filePath = path;
    return draft;
}

Result<MigrationDraft> MigrationDraft::open(const QByteArray &text, const QString &file, const QString &app)
{
    MigrationDraft draft;
    draft.m_head.app = app;
    draft.m_head.filePath = file;
    draft.m_head.checksum = migrationChecksum(text);
    if (isSql(file)) {
        draft.m_sql = readSqlMigration(text, file, draft.m_head);
        return draft;
    }
    Result<JsonValue> root = parseDocument(text, file);
    if (!root)
        return fail(root);
    draft.m_root = std::make_shared<const JsonValue>(std::move(*root));
    draft.m_reader.emplace(*draft.m_root, file);
    draft.m_isKnown = draft.m_reader->checkVersion();
    if (draft.m_isKnown)
        readHead(*draft.m_reader, draft.m_head);
    return draft;
}

Result<Migration> MigrationDraft::read(Schema &state, const QList<Schema> &others)
{
    Migration migration = m_head;
    if (!m_root) {
        if (!m_sql)
            return fail(m_sql);
        for (const Operation &operation : std::as_const(migration.operations))
            (void)joinery::apply(operation, state);
        return migration;
    }
    if (m_isKnown) {
        QList<JsonReader> operations = m_reader->items(QStringLiteral("operations"));
        migration.notes = notesFromJson(operations);
        migration.operations = nextOperationsFromJson(std::move(operations), migration.app, state, others);
        m_reader->refuseOthers();
    }
    const QList<Error> errors = m_reader->errors();
    m_reader.reset();
    m_root.reset();
    if (!errors.isEmpty())
        return fail(joined(errors));
    return migration;
}

} // namespace joinery
