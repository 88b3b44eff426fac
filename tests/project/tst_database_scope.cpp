// SPDX-License-Identifier: MIT
#include "core/database/connection.h"
#include "core/migration/drift.h"
#include "core/migration/migrator.h"
#include "core/operation/describe.h"
#include "core/project/database_scope.h"
#include "core/project/import.h"
#include "core/project/project_files.h"
#include "core/project/project_json.h"
#include "core/project/project_merge.h"
#include "core/project/project_migrations.h"
#include "tests/support/schema_text.h"
#include "tests/support/sqlite_file.h"

#include <QtTest>

using namespace joinery;

namespace {

const QString shop = QStringLiteral("shop");

/** A project with the connection `dev` to the file, on disk. */
Project projectFor(const SqliteFile &file, const QString &folder)
{
    const auto made = createProject(folder, shop, shop, QStringLiteral("sqlite"));
    if (!made)
        qFatal("%s", qPrintable(made.error().text()));
    Project project = *made;
    project.connections = {{QStringLiteral("dev"), QStringLiteral("sqlite://") + file.path()}};
    if (!writeProject(folder, *made, project))
        qFatal("cannot write");
    return project;
}

/** Imports what has these names, and returns what the connection is about then. */
DatabaseScope importOf(const SqliteFile &file, const QString &folder, const QStringList &include,
                       const QString &app = shop)
{
    ImportRequest request;
    request.app = app;
    request.filter.include = include;
    request.connection = QStringLiteral("dev");
    const auto report = importDatabase(folder, *readProject(folder), file.open(), request);
    if (!report)
        qFatal("%s", qPrintable(report.error().text()));
    return readProject(folder)->connections.first().scope;
}

QString driftOf(const SqliteFile &file, const QString &folder)
{
    const auto project = readProject(folder);
    const Connection connection = file.open();
    const auto expected = Migrator(appMigrations(*project), connection).expectedSchema();
    const auto found = drift(connection, *expected, readingOf(project->connections.first().scope, *expected));
    return found ? describe(found->operations).join(QStringLiteral("; ")) : found.error().text();
}

} // namespace

/** A connection remembers which part of its database the project is about. */
class DatabaseScopeTest : public QObject
{
    Q_OBJECT

private slots:
    void aFilteredImportIsRemembered();
    void whatTheProjectHasIsAlwaysCompared();
    void furtherImportsWiden();
    void aDatabaseOfWhichAllIsMeantStaysSo();
    void scopesAreKeptInTheFile();
    void scopesAreMerged();
    void schemasAreNarrowed();
};

void DatabaseScopeTest::aFilteredImportIsRemembered()
{
    const SqliteFile file;
    file.run({QStringLiteral("CREATE TABLE shop_item (id INTEGER PRIMARY KEY)"),
              QStringLiteral("CREATE TABLE blog_post (id INTEGER PRIMARY KEY)")});
    const QString folder = file.folder() + QStringLiteral("/project");
    (void)projectFor(file, folder);

    const DatabaseScope scope = importOf(file, folder, {QStringLiteral("shop_*")});

    QCOMPARE(scope.include, QStringList{QStringLiteral("shop_*")});
    QCOMPARE(driftOf(file, folder), QString());
    file.run({QStringLiteral("CREATE TABLE blog_tag (id INTEGER PRIMARY KEY)")});
    QCOMPARE(driftOf(file, folder), QString());
    file.run({QStringLiteral("CREATE TABLE shop_order (id INTEGER PRIMARY KEY)")});
    QCOMPARE(driftOf(file, folder), QStringLiteral("add table shop_order (1 columns)"));
}

void DatabaseScopeTest::whatTheProjectHasIsAlwaysCompared()
{
    const SqliteFile file;
    file.run({QStringLiteral("CREATE TABLE shop_item (id INTEGER PRIMARY KEY)"),
              QStringLiteral("CREATE TABLE customer (id INTEGER PRIMARY KEY, extra TEXT)")});
    const Connection connection = file.open();
    const Schema expected =
        schemaFromText(QStringLiteral("shop_item(id integer pk); customer(id integer pk); gone(id integer pk)"));
    const DatabaseScope scope{{}, {QStringLiteral("shop_*")}, {}};

    const auto found = drift(connection, expected, readingOf(scope, expected));

    QVERIFY(found);
    const QString lines = describe(found->operations).join(QStringLiteral("; "));
    QVERIFY2(lines.contains(QStringLiteral("add column customer.extra")), qPrintable(lines));
    QVERIFY2(lines.contains(QStringLiteral("drop table gone")), qPrintable(lines));
}

void DatabaseScopeTest::furtherImportsWiden()
{
    const SqliteFile file;
    file.run({QStringLiteral("CREATE TABLE shop_item (id INTEGER PRIMARY KEY)"),
              QStringLiteral("CREATE TABLE blog_post (id INTEGER PRIMARY KEY)")});
    const QString folder = file.folder() + QStringLiteral("/project");
    (void)projectFor(file, folder);
    (void)importOf(file, folder, {QStringLiteral("shop_*")});

    const DatabaseScope both = importOf(file, folder, {QStringLiteral("blog_*")}, QStringLiteral("blog"));

    QCOMPARE(both.include, QStringList({QStringLiteral("shop_*"), QStringLiteral("blog_*")}));
    QVERIFY(importOf(file, folder, {}).isAll());
}

void DatabaseScopeTest::aDatabaseOfWhichAllIsMeantStaysSo()
{
    const SqliteFile file;
    file.run({QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY)"),
              QStringLiteral("CREATE TABLE b (id INTEGER PRIMARY KEY)")});
    const QString folder = file.folder() + QStringLiteral("/project");
    (void)projectFor(file, folder);
    QVERIFY(importOf(file, folder, {}).isAll());
    file.run({QStringLiteral("ALTER TABLE a ADD COLUMN n TEXT")});

    QVERIFY(importOf(file, folder, {QStringLiteral("a")}).isAll());
}

void DatabaseScopeTest::scopesAreKeptInTheFile()
{
    Project project;
    project.name = shop;
    project.connections = {
        {QStringLiteral("dev"),
         QStringLiteral("postgresql://db/shop"),
         {},
         {{QStringLiteral("sales")}, {QStringLiteral("a*"), QStringLiteral("b")}, {QStringLiteral("a1")}}},
        {QStringLiteral("all"), QStringLiteral("sqlite:shop.db")}};
    const QByteArray text = projectToFile(project);
    Project read;
    QVERIFY(projectFromFile(text, QStringLiteral("joinery.json"), read).isEmpty());
    QCOMPARE(read.connections, project.connections);
    QCOMPARE(text.count("include"), 1);
}

void DatabaseScopeTest::scopesAreMerged()
{
    Project base{.name = shop, .dialects = {"sqlite"}, .connections = {{"dev", "sqlite:shop.db"}}};
    Project ours = base;
    Project theirs = base;
    ours.connections.first().scope.include = QStringList{QStringLiteral("a")};
    theirs.connections.first().environment = ConnectionProfile::Environment::Production;
    const ProjectMerge one = mergeProjects(base, ours, theirs);
    QVERIFY(one.conflicts.isEmpty());
    QCOMPARE(one.project.connections.first().scope, ours.connections.first().scope);

    theirs.connections.first().scope.include = QStringList{QStringLiteral("b")};
    QCOMPARE(mergeProjects(base, ours, theirs).conflicts.size(), 1);
}

void DatabaseScopeTest::schemasAreNarrowed()
{
    const Schema schema = schemaFromText(QStringLiteral("shop_item(id integer pk); blog_post(id integer pk)"));
    const auto names = [&schema](const DatabaseScope &scope) {
        QStringList result;
        const Schema part = inScope(schema, schema, scope);
        for (const Table &table : part.tables)
            result.append(table.name);
        result.sort();
        return result.join(u' ');
    };
    QCOMPARE(names({}), QStringLiteral("blog_post shop_item"));
    QCOMPARE(names({{}, {QStringLiteral("SHOP_*")}, {}}), QStringLiteral("shop_item"));
    QCOMPARE(names({{}, {}, {QStringLiteral("shop_*")}}), QStringLiteral("blog_post"));
    QCOMPARE(names({{QStringLiteral("sales")}, {}, {}}), QString());
    QCOMPARE(names({{QStringLiteral("public")}, {}, {}}), QStringLiteral("blog_post shop_item"));
}

QTEST_GUILESS_MAIN(DatabaseScopeTest)
#include "tst_database_scope.moc"
