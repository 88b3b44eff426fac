// SPDX-License-Identifier: MIT
#include "core/project/connection_url.h"
#include "core/project/file_names.h"
#include "core/project/project_json.h"
#include "core/serialisation/schema_json.h"
#include "tests/fuzz/checks/check.h"
#include "tests/fuzz/checks/laws.h"

#include <algorithm>

namespace joinery {

namespace {

const QString file = QStringLiteral("folder/file.json");
const QString app = QStringLiteral("app");

/** A reader that fills a value and tells all errors, as one that gives either. */
template <typename Value, typename Fill>
auto asResult(const Fill &fill)
{
    return [fill](const QByteArray &text) -> Result<Value> {
        Value value;
        const QList<Error> errors = fill(text, file, value);
        if (!errors.isEmpty())
            return fail(joined(errors));
        return value;
    };
}

QByteArray wrongWithErrors(const QList<Error> &errors, const QByteArray &text)
{
    for (const Error &error : errors) {
        if (const QByteArray wrong = wrongWithError(error, file, text); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

/** Apps are written in order of names; read, they come as they stand. */
Result<Project> sortedProject(const QByteArray &text)
{
    Result<Project> project = asResult<Project>(projectFromFile)(text);
    if (project) {
        std::sort(project->apps.begin(), project->apps.end(),
                  [](const App &a, const App &b) { return a.name < b.name; });
    }
    return project;
}

QByteArray checkProject(const QByteArray &text)
{
    Project project;
    const QList<Error> errors = projectFromFile(text, file, project);
    if (const QByteArray wrong = wrongWithErrors(errors, text); !wrong.isEmpty())
        return wrong;
    for (const ConnectionProfile &connection : std::as_const(project.connections)) {
        if (errors.isEmpty() && !ConnectionUrl::fromText(connection.url))
            return "a connection whose URL cannot be read was accepted";
    }
    return wrongWithRoundTrip(text, file, sortedProject, projectToFile);
}

QByteArray checkApp(const QByteArray &text)
{
    App read;
    const QByteArray wrong = wrongWithErrors(appFromFile(text, file, read), text);
    return wrong.isEmpty() ? wrongWithRoundTrip(text, file, asResult<App>(appFromFile), appToFile) : wrong;
}

QByteArray checkDiagram(const QByteArray &text)
{
    Diagram read;
    const QByteArray wrong = wrongWithErrors(diagramFromFile(text, file, read), text);
    if (!wrong.isEmpty())
        return wrong;
    return wrongWithRoundTrip(text, file, asResult<Diagram>(diagramFromFile),
                              [](const Diagram &diagram) { return diagramToFile(diagram, {}); });
}

/** Named targets that are looked up in the table itself: what lonelyTableFromFile() does as well. */
QByteArray checkTargets(const QByteArray &text)
{
    const Result<TableReading> reading = tableFromFile(text, file, app);
    const Result<Table> lonely = lonelyTableFromFile(text, file, app);
    if (!reading)
        return lonely ? "a table is refused with others and accepted alone" : QByteArray();
    Schema schema{.tables = {reading->table}};
    const QList<Error> errors = resolveTargets(reading->targets, Schema(schema), schema);
    if (errors.isEmpty() != lonely.has_value())
        return "whether names of targets are found depends on who asks";
    if (lonely && *schema.tables.find(lonely->id) != *lonely)
        return "targets are found, but not the same ones";
    return wrongWithErrors(errors, text);
}

QByteArray checkTable(const QByteArray &text)
{
    const auto read = [](const QByteArray &bytes) { return lonelyTableFromFile(bytes, file, app); };
    const auto write = [](const Table &table) { return tableToFile(table); };
    const auto use = [&]() -> QByteArray {
        const Result<Table> table = read(text);
        if (!table)
            return {};
        const Schema schema{.tables = {*table}};
        const QByteArray wrong = wrongWithFindings(schema);
        return wrong.isEmpty() ? wrongWithFileNames(tableFileNames(schema).values()) : wrong;
    };
    return firstWrong([&] { return wrongWithRoundTrip(text, file, read, write); }, [&] { return checkTargets(text); },
                      use);
}

QByteArray writeEnumOrObject(const EnumOrObject &value)
{
    const auto *object = std::get_if<DefinitionObject>(&value);
    return object ? objectToFile(*object) : enumToFile(std::get<EnumType>(value));
}

QByteArray useEnumOrObject(const EnumOrObject &value)
{
    Schema schema;
    if (const auto *object = std::get_if<DefinitionObject>(&value))
        schema.objects = {*object};
    else
        schema.enums = {std::get<EnumType>(value)};
    const QByteArray wrong = wrongWithFindings(schema);
    return wrong.isEmpty() ? wrongWithFileNames(objectFileNames(schema).values()) : wrong;
}

QByteArray checkObject(const QByteArray &text)
{
    const auto read = [](const QByteArray &bytes) { return enumOrObjectFromFile(bytes, file, app); };
    const auto use = [&]() -> QByteArray {
        const Result<EnumOrObject> value = read(text);
        return value ? useEnumOrObject(*value) : wrongWithError(value.error(), file, text);
    };
    return firstWrong([&] { return wrongWithRoundTrip(text, file, read, writeEnumOrObject); }, use);
}

} // namespace

QByteArray checkProjectFile(const QByteArray &text)
{
    const QByteArray rest = text.mid(text.indexOf('\n') + 1);
    switch (text.isEmpty() ? ' ' : text.front()) {
    case 'p':
        return checkProject(rest);
    case 'a':
        return checkApp(rest);
    case 't':
        return checkTable(rest);
    case 'o':
        return checkObject(rest);
    case 'd':
        return checkDiagram(rest);
    default:
        return firstWrong([&] { return checkProject(text); }, [&] { return checkApp(text); },
                          [&] { return checkTable(text); }, [&] { return checkObject(text); },
                          [&] { return checkDiagram(text); });
    }
}

} // namespace joinery
