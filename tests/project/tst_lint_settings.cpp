// SPDX-License-Identifier: MIT
// How a project wants its migrations looked at: the member "lint" of joinery.json.

#include "core/lint/lint_rules.h"
#include "core/project/project_json.h"
#include "core/project/project_merge.h"
#include "tests/support/json_schema.h"

#include <QtTest>

using namespace joinery;

namespace {

const QString fileName = QStringLiteral("joinery.json");

QByteArray withLint(const QByteArray &lint)
{
    return R"({ "joinery": 2, "name": "shop", "lint": )" + lint + R"(, "apps": [] })";
}

QStringList messages(const QByteArray &lint)
{
    Project project;
    QStringList result;
    for (const Error &error : projectFromFile(withLint(lint), fileName, project))
        result.append(error.message);
    return result;
}

Project projectWith(const QByteArray &lint)
{
    Project project;
    const QList<Error> errors = projectFromFile(withLint(lint), fileName, project);
    if (!errors.isEmpty())
        qFatal("%s", qPrintable(errors.first().text()));
    return project;
}

} // namespace

class LintSettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void readAndWritten();
    void schemaKnowsEveryRule();
    void mistakes_data();
    void mistakes();
    void merged();
    void conflicts();
};

void LintSettingsTest::readAndWritten()
{
    const Project project = projectWith(R"({ "rules": { "destructive.table": "warning", "naming.reserved": "off" },
        "naming": { "tables": "snake_case", "indexes": "ix_.*", "length": 30 } })");
    QCOMPARE(project.lint.rules.value(QStringLiteral("destructive.table")), Finding::Severity::Warning);
    QVERIFY(project.lint.rules.contains(QStringLiteral("naming.reserved")));
    QCOMPARE(project.lint.rules.value(QStringLiteral("naming.reserved")), std::nullopt);
    QCOMPARE(project.lint.naming.styles.value(QStringLiteral("indexes")), QStringLiteral("ix_.*"));
    QCOMPARE(project.lint.naming.length, 30);

    const QByteArray written = projectToFile(project);
    Project again;
    QVERIFY(projectFromFile(written, fileName, again).isEmpty());
    QVERIFY(again == project);
    QCOMPARE(projectToFile(again), written);
    QVERIFY(!projectToFile(projectWith("{}")).contains("lint"));
}

void LintSettingsTest::schemaKnowsEveryRule()
{
    Project project;
    project.name = QStringLiteral("shop");
    for (const QString &code : lintCodes())
        project.lint.rules.insert(code, Finding::Severity::Info);
    const auto document = nlohmann::json::parse(projectToFile(project).toStdString());
    const JsonSchemas schemas(QStringLiteral(JOINERY_SOURCE_DIR "/docs/schemas"));
    QCOMPARE(schemas.check("project", document), std::string());
    auto unknown = document;
    unknown["lint"]["rules"]["data.nothing"] = "off";
    QVERIFY(!schemas.check("project", unknown).empty());
}

void LintSettingsTest::mistakes_data()
{
    QTest::addColumn<QByteArray>("lint");
    QTest::addColumn<QString>("message");
    QTest::newRow("rule") << QByteArray(R"({ "rules": { "data.nothing": "off" } })")
                          << "There is no rule \"data.nothing\"; the guide lists them under lint.";
    QTest::newRow("severity") << QByteArray(R"({ "rules": { "data.check": "bad" } })")
                              << "\"bad\" is no severity; there are info, warning, error, off.";
    QTest::newRow("style") << QByteArray(R"({ "naming": { "tables": "a(" } })")
                           << "\"a(\" is neither a style of names (snake_case, camelCase, PascalCase, UPPER_CASE) nor "
                              "a regular expression.";
    QTest::newRow("length") << QByteArray(R"({ "naming": { "length": 0 } })") << "Names have 1 to 1000 bytes.";
}

void LintSettingsTest::mistakes()
{
    QFETCH(QByteArray, lint);
    QFETCH(QString, message);
    QCOMPARE(messages(lint), QStringList(message));
}

/** What either side changed is there, rule by rule. */
void LintSettingsTest::merged()
{
    const Project base = projectWith(R"({ "rules": { "data.check": "off", "data.unique": "off" } })");
    const Project ours = projectWith(R"({ "rules": { "data.unique": "off" }, "naming": { "length": 30 } })");
    const Project theirs = projectWith(
        R"({ "rules": { "data.check": "off", "data.unique": "error" }, "naming": { "tables": "snake_case" } })");
    const ProjectMerge result = mergeProjects(base, ours, theirs);
    QVERIFY(result.conflicts.isEmpty());
    const Project wanted =
        projectWith(R"({ "rules": { "data.unique": "error" }, "naming": { "tables": "snake_case", "length": 30 } })");
    QVERIFY(result.project.lint == wanted.lint);
}

void LintSettingsTest::conflicts()
{
    const Project base = projectWith("{}");
    const Project ours = projectWith(R"({ "rules": { "data.check": "off" } })");
    const Project theirs = projectWith(R"({ "rules": { "data.check": "error" } })");
    const ProjectMerge result = mergeProjects(base, ours, theirs);
    QCOMPARE(result.conflicts.size(), 1);
    QCOMPARE(result.conflicts.first().property, QStringLiteral("lint/rules/data.check"));
    QVERIFY(result.project.lint == ours.lint);
}

QTEST_GUILESS_MAIN(LintSettingsTest)
#include "tst_lint_settings.moc"
