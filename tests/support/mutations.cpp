// SPDX-License-Identifier: MIT
#include "tests/support/mutations.h"

#include "core/migration/migration_file.h"
#include "core/migration/migration_folder.h"
#include "core/migration/migration_sql.h"
#include "core/operation/inverse.h"
#include "core/project/connection_url.h"
#include "core/project/file_names.h"
#include "core/project/project_json.h"
#include "core/schema/validation.h"
#include "core/serialisation/operation_json.h"
#include "core/serialisation/schema_json.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace joinery {

namespace {

const QString file = QStringLiteral("file.json");
const QString app = QStringLiteral("app");

bool tableIsStable(const QByteArray &text)
{
    const auto read = lonelyTableFromFile(text, file, app);
    if (!read)
        return true;
    const Schema schema{.tables = {*read}};
    (void)validate(schema);
    (void)tableFileNames(schema);
    const QByteArray written = tableToFile(*read);
    const auto again = lonelyTableFromFile(written, file, app);
    return again && *again == *read && tableToFile(*again) == written;
}

bool objectIsStable(const QByteArray &text)
{
    const auto read = objectFromFile(text, file, app);
    if (!read)
        return true;
    const auto again = objectFromFile(objectToFile(*read), file, app);
    return again && *again == *read;
}

bool migrationIsStable(const QByteArray &text)
{
    const auto read = migrationFromFile(text, file, app);
    if (!read)
        return true;
    (void)foldMigrations({*read});
    (void)inverse(read->operations, Schema());
    const auto again = migrationFromFile(migrationToFile(*read), file, app);
    return again && *again == *read;
}

bool sqlMigrationIsStable(const QByteArray &text)
{
    const QString name = QStringLiteral("file.sql");
    const auto read = migrationFromFile(text, name, app);
    if (!read)
        return true;
    const auto written = migrationToSqlFile(*read);
    const auto again = written ? migrationFromFile(*written, name, app) : Result<Migration>(fail(written));
    return again && again->id == read->id && again->operations.size() == 1;
}

bool projectIsStable(const QByteArray &text)
{
    Project project;
    if (projectFromFile(text, file, project).isEmpty()) {
        Project again;
        if (!projectFromFile(projectToFile(project), file, again).isEmpty() || again.name != project.name)
            return false;
    }
    App read;
    if (appFromFile(text, file, read).isEmpty()) {
        App again;
        if (!appFromFile(appToFile(read), file, again).isEmpty() || again != read)
            return false;
    }
    Diagram diagram;
    Diagram again;
    return !diagramFromFile(text, file, diagram).isEmpty() ||
           (diagramFromFile(diagramToFile(diagram, {}), file, again).isEmpty() && again == diagram);
}

bool urlIsStable(const QByteArray &text)
{
    auto read = ConnectionUrl::fromText(QString::fromUtf8(text.left(200)));
    if (!read)
        return true;
    read->password.clear();
    const auto again = ConnectionUrl::fromText(read->text());
    return again && *again == *read;
}

} // namespace

Mutations::Mutations(QList<QByteArray> texts, quint32 seed) : m_texts(std::move(texts)), m_random(seed)
{
    static const QRegularExpression token(QStringLiteral("\"(?:[^\"\\\\\\n]|\\\\.)*\"|-?[0-9.]+|true|false|null"));
    for (const QByteArray &text : std::as_const(m_texts)) {
        auto found = token.globalMatch(QString::fromUtf8(text));
        while (found.hasNext() && m_tokens.size() < 20'000)
            m_tokens.append(found.next().captured().toUtf8());
    }
    m_tokens += {"\"\"",       "{}",   "[]",          "-1",          "1e308",     "1e999",     "\"000000000001\"",
                 "[[[[[[[[[[", "null", "\"\\u0000\"", "\"\\ud800\"", "\"../..\"", "\"a\\nb\"", "99999999999999999999"};
}

qsizetype Mutations::below(qsizetype past)
{
    return past <= 0 ? 0 : std::uniform_int_distribution<qsizetype>(0, past - 1)(m_random);
}

const QByteArray &Mutations::any(const QList<QByteArray> &values)
{
    return values.at(below(values.size()));
}

QByteArray Mutations::next()
{
    QByteArray text = any(m_texts);
    for (qsizetype i = below(8); i >= 0; --i)
        damage(text);
    return text;
}

void Mutations::damage(QByteArray &text)
{
    const qsizetype at = below(text.size());
    const qsizetype length = below(std::min<qsizetype>(text.size() - at, 60));
    switch (below(8)) {
    case 0:
        if (!text.isEmpty())
            text[at] = static_cast<char>(below(256));
        break;
    case 1:
        text.remove(at, length);
        break;
    case 2:
        text.insert(at, text.mid(below(text.size()), length));
        break;
    case 3:
        text.truncate(at);
        break;
    case 4: {
        const QByteArray &other = any(m_texts);
        text.insert(at, other.mid(below(other.size()), length));
        break;
    }
    default:
        replaceToken(text);
    }
}

void Mutations::replaceToken(QByteArray &text)
{
    const qsizetype start = text.indexOf('"', below(text.size()));
    const qsizetype end = start < 0 ? -1 : text.indexOf('"', start + 1);
    if (end > start)
        text.replace(start, end - start + 1, any(m_tokens));
}

QByteArray readAsEverything(const QByteArray &text)
{
    if (!tableIsStable(text))
        return "a table";
    if (!objectIsStable(text))
        return "an object";
    if (!migrationIsStable(text))
        return "a migration";
    if (!sqlMigrationIsStable(text))
        return "an .sql migration";
    if (!projectIsStable(text))
        return "a project's file";
    if (!urlIsStable(text))
        return "a URL";
    return {};
}

QList<QByteArray> filesBelow(const QString &folder)
{
    QStringList paths;
    QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        paths.append(all.next());
    paths.sort();
    QList<QByteArray> result;
    for (const QString &path : std::as_const(paths)) {
        QFile each(path);
        if (each.open(QIODevice::ReadOnly))
            result.append(each.readAll());
    }
    return result;
}

} // namespace joinery
