// SPDX-License-Identifier: MIT
#include "core/database/connection.h"
#include "core/differ/schema_differ.h"
#include "core/migration/drift.h"
#include "core/migration/migrator.h"
#include "core/operation/describe.h"
#include "core/project/import.h"
#include "core/project/project_files.h"
#include "core/project/project_migrations.h"
#include "tests/support/schema_text.h"
#include "tests/support/sqlite_file.h"

#include <QTest>

using namespace joinery;

namespace {

const QString shop = QStringLiteral("shop");

Introspection readOf(const SqliteFile &file)
{
    const Connection connection = file.open();
    const auto read = introspect(connection);
    if (!read)
        qFatal("%s", qPrintable(read.error().text()));
    return *read;
}

Project projectOf(const Schema &model, const QList<Migration> &migrations = {})
{
    Project project;
    project.name = shop;
    project.dialects = QStringList{QStringLiteral("sqlite")};
    App app;
    app.name = shop;
    app.model = model;
    app.migrations = migrations;
    project.apps.append(app);
    return project;
}

QString lines(const QList<Operation> &operations)
{
    return describe(operations).join(QStringLiteral("; "));
}

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private slots:
    void emptyModelTakesAll();
    void whatIsEqualIsLeftAlone();
    void whatChangedIsTakenOver();
    void whatOnlyTheModelHasStays();
    void enumsOfTheModelStay();
    void tablesOfOtherAppsAreLeftOut();
    void baselineSaysWhatMigrationsDoNot();
    void writesModelMigrationAndHistory();
    void groupsAndNotesStay();
    void modelOnlyTouchesNoDatabase();
    void pendingMigrationsRefuseABaseline();
    void keysToAnotherAppNeedItsMigration();
    void failureLeavesTheHistoryAlone();
    void whatCannotBeNotedLeavesNoFiles();
    void namesThatAreNotThereAreNamed_data();
    void namesThatAreNotThereAreNamed();
    void anEmptyDatabaseIsTaken();
};

void ImportTest::emptyModelTakesAll()
{
    const SqliteFile file;
    file.run({QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY, n VARCHAR(20) NOT NULL)"),
              QStringLiteral("CREATE VIEW v AS SELECT n FROM a"),
              QStringLiteral("CREATE TABLE joinery_migrations (id)")});
    const auto imported = importInto(projectOf({}), shop, readOf(file), sqliteDialect());
    QVERIFY(imported);
    QCOMPARE(lines(imported->taken), QStringLiteral("add table a (2 columns); add view v"));
    QCOMPARE(lines(imported->baseline), lines(imported->taken));
    QVERIFY(imported->onlyInModel.isEmpty());
}

void ImportTest::whatIsEqualIsLeftAlone()
{
    const SqliteFile file;
    file.run({QStringLiteral("CREATE TABLE A (ID INTEGER PRIMARY KEY NOT NULL, n VARCHAR(20) NOT NULL)")});
    Schema model = schemaFromText(QStringLiteral("a(id integer pk not null, n varchar(20) not null)"));
    model.tables.edit(tableId(QStringLiteral("a")))->comment = QStringLiteral("SQLite cannot store this");

    const auto imported = importInto(projectOf(model), shop, readOf(file), sqliteDialect());

    QVERIFY(imported);
    QCOMPARE(lines(imported->taken), QString());
    QCOMPARE(imported->model, model);
}

void ImportTest::whatChangedIsTakenOver()
{
    const SqliteFile file;
    file.run({QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY NOT NULL, n VARCHAR(30) NOT NULL, extra TEXT)")});
    const Schema model = schemaFromText(QStringLiteral("a(id integer pk not null, n varchar(20) not null, gone text)"));

    const auto imported = importInto(projectOf(model), shop, readOf(file), sqliteDialect());

    QVERIFY(imported);
    const Table *table = imported->model.tables.find(tableId(QStringLiteral("a")));
    QVERIFY(table);
    QCOMPARE(table->column(columnId(QStringLiteral("a.n")))->type, DataType::varchar(30));
    QVERIFY(table->columnNamed(u"extra"));
    QVERIFY(!table->columnNamed(u"gone"));
    QCOMPARE(lines(imported->taken), QStringLiteral("drop column a.gone; add column a.extra (text); "
                                                    "change column a.n (type varchar(20) -> varchar(30))"));
}

void ImportTest::whatOnlyTheModelHasStays()
{
    const SqliteFile file;
    file.run({QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY NOT NULL)")});
    const Schema model = schemaFromText(QStringLiteral("a(id integer pk not null); draft(id integer pk not null)"));

    const auto imported = importInto(projectOf(model), shop, readOf(file), sqliteDialect());

    QVERIFY(imported);
    QCOMPARE(imported->model, model);
    QCOMPARE(imported->onlyInModel, QStringList{QStringLiteral("draft")});
    QCOMPARE(lines(imported->baseline), QStringLiteral("add table a (1 columns)"));
}

/** SQLite holds an enum by a check: that is no check of the user's own and the enum is not gone. */
void ImportTest::enumsOfTheModelStay()
{
    const SqliteFile file;
    file.run({QStringLiteral("CREATE TABLE job (id INTEGER PRIMARY KEY, state TEXT CHECK (state IN ('done', 'new')),"
                             " n INTEGER)")});
    Schema model = schemaFromText(QStringLiteral("job(id integer pk, state state)"));
    model.enums.insert({.id = ObjectId::derived(u"state"),
                        .name = QStringLiteral("state"),
                        .values = {{ObjectId::derived(u"new"), QStringLiteral("new")},
                                   {ObjectId::derived(u"done"), QStringLiteral("done")}}});
    const auto imported = importInto(projectOf(model), shop, readOf(file), sqliteDialect());
    QVERIFY(imported);
    QCOMPARE(lines(imported->taken), QStringLiteral("add column job.n (integer)"));
    QCOMPARE(imported->model.tables.begin()->columns.at(1).type.text(), QStringLiteral("state"));
    QCOMPARE(imported->model.enums, model.enums);
    QVERIFY2(lines(imported->baseline).contains(QLatin1String("enum state")), qPrintable(lines(imported->baseline)));
}

void ImportTest::tablesOfOtherAppsAreLeftOut()
{
    const SqliteFile file;
    file.run({QStringLiteral("CREATE TABLE person (id INTEGER PRIMARY KEY NOT NULL)"),
              QStringLiteral("CREATE TABLE invoice (id INTEGER PRIMARY KEY NOT NULL, person_id INTEGER REFERENCES "
                             "person (id))")});
    Project project = projectOf({});
    App people;
    people.name = QStringLiteral("people");
    people.model = schemaFromText(QStringLiteral("person(id integer pk not null)"));
    project.apps.append(people);

    const auto imported = importInto(project, shop, readOf(file), sqliteDialect());

    QVERIFY(imported);
    QCOMPARE(imported->model.tables.size(), 1);
    const Table *invoice = imported->model.tableNamed(u"invoice");
    QVERIFY(invoice);
    QCOMPARE(invoice->foreignKeys.size(), 1);
    QCOMPARE(invoice->foreignKeys.at(0).referencedTable, tableId(QStringLiteral("person")));
    QCOMPARE(invoice->foreignKeys.at(0).referencedColumns, QList<ObjectId>{columnId(QStringLiteral("person.id"))});
}

void ImportTest::baselineSaysWhatMigrationsDoNot()
{
    const SqliteFile file;
    file.run({QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY NOT NULL)"),
              QStringLiteral("CREATE TABLE b (id INTEGER PRIMARY KEY NOT NULL)")});
    const Schema model = schemaFromText(QStringLiteral("a(id integer pk not null)"));
    const Migration first{.id = QStringLiteral("2026-01-01T00:00:00:000000"),
                          .app = shop,
                          .operations = SchemaDiffer().diff({}, model).operations};

    const auto imported = importInto(projectOf(model, {first}), shop, readOf(file), sqliteDialect());

    QVERIFY(imported);
    QCOMPARE(lines(imported->baseline), QStringLiteral("add table b (1 columns)"));
}

void ImportTest::writesModelMigrationAndHistory()
{
    const SqliteFile file;
    file.run({QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY, n TEXT)"),
              QStringLiteral("INSERT INTO a VALUES (1, 'x')")});
    const QString folder = file.folder() + QStringLiteral("/project");
    const auto project = createProject(folder, shop, shop, QStringLiteral("sqlite"));
    QVERIFY(project);
    const Connection connection = file.open();
    ImportRequest request;
    request.app = QStringLiteral("legacy");
    request.description = QStringLiteral("import");

    const auto report = importDatabase(folder, *project, connection, request);

    QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
    QVERIFY(report->baseline);
    const auto after = readProject(folder);
    QVERIFY2(after, after ? "" : qPrintable(after.error().text()));
    QCOMPARE(after->app(u"legacy")->model, report->imported.model);
    const Migrator migrator(appMigrations(*after), connection);
    QCOMPARE(migrator.status()->count(MigrationState::Applied), 1);
    QVERIFY(migrator.status()->problems.isEmpty());
    QVERIFY(drift(connection, *migrator.expectedSchema())->isEmpty());
    QCOMPARE(connection.value(QStringLiteral("SELECT n FROM a"))->toString(), QStringLiteral("x"));

    const auto again = importDatabase(folder, *after, connection, request);
    QVERIFY(again);
    QVERIFY(!again->baseline);
    QVERIFY(again->imported.taken.isEmpty());
    QVERIFY(again->files.isEmpty());
}

void ImportTest::groupsAndNotesStay()
{
    const SqliteFile file;
    file.run({QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY, n TEXT)"),
              QStringLiteral("CREATE TABLE b (id INTEGER PRIMARY KEY)")});
    const QString folder = file.folder() + QStringLiteral("/project");
    const auto project = createProject(folder, shop, shop, QStringLiteral("sqlite"));
    QVERIFY(project);
    Project drawn = *project;
    drawn.apps.first().model = schemaFromText(QStringLiteral("a(id integer pk); only_here(id integer pk)"));
    Diagram &diagram = drawn.apps.first().diagram;
    diagram.positions.insert(tableId("a"), {40, 80});
    DiagramGroup group{.id = ObjectId::create(), .title = QStringLiteral("Both")};
    group.members = {tableId("a"), tableId("only_here")};
    diagram.annotations.groups.insert(group);
    diagram.annotations.notes.insert({ObjectId::create(), {0, 0, 200, 100}, QStringLiteral("Why"), {}});
    diagram.annotations.links.insert(
        {ObjectId::create(), tableId("a"), columnId("a.id"), tableId("only_here"), {}, QStringLiteral("x")});
    QVERIFY(writeProject(folder, *project, drawn));
    ImportRequest request;
    request.app = shop;
    request.modelOnly = true;
    for (int time = 0; time < 2; ++time) {
        const auto known = readProject(folder);
        QVERIFY(known);
        QVERIFY(importDatabase(folder, *known, file.open(), request));
        const auto after = readProject(folder);
        QVERIFY2(after, after ? "" : qPrintable(after.error().text()));
        QCOMPARE(after->apps.first().model.tables.size(), 3);
        QVERIFY(after->apps.first().diagram == diagram);
    }
}

void ImportTest::modelOnlyTouchesNoDatabase()
{
    const SqliteFile file;
    file.run({QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY)"),
              QStringLiteral("CREATE TABLE tmp_b (id INTEGER PRIMARY KEY)")});
    const QByteArray before = file.bytes();
    const QString folder = file.folder() + QStringLiteral("/project");
    const auto project = createProject(folder, shop, shop, QStringLiteral("sqlite"));
    QVERIFY(project);
    {
        const auto connection = Connection::open(file.address(), {.readOnly = true});
        QVERIFY(connection);
        ImportRequest request;
        request.app = shop;
        request.modelOnly = true;
        request.filter.exclude = QStringList{QStringLiteral("tmp_*")};
        const auto report = importDatabase(folder, *project, *connection, request);
        QVERIFY(report);
        QVERIFY(!report->baseline);
    }
    QCOMPARE(file.bytes(), before);
    const auto after = readProject(folder);
    QVERIFY(after);
    QCOMPARE(after->apps.first().model.tables.size(), 1);
    QVERIFY(after->apps.first().migrations.isEmpty());
}

void ImportTest::pendingMigrationsRefuseABaseline()
{
    const SqliteFile file;
    file.run({QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY)")});
    const Schema model = schemaFromText(QStringLiteral("other(id integer pk not null)"));
    const Migration pending{.id = QStringLiteral("2026-01-01T00:00:00:000000"),
                            .app = shop,
                            .operations = SchemaDiffer().diff({}, model).operations};
    const Connection connection = file.open();
    const QString folder = file.folder() + QStringLiteral("/project");
    ImportRequest request;
    request.app = shop;

    const auto report = importDatabase(folder, projectOf(model, {pending}), connection, request);

    QVERIFY(!report);
    QCOMPARE(report.error().code, QStringLiteral("import.pending"));
    QVERIFY(!QFile::exists(folder));
    QVERIFY(!dumpOf(connection).contains(QStringLiteral("joinery_migrations")));
}

void ImportTest::failureLeavesTheHistoryAlone()
{
    const SqliteFile file;
    file.run({QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY)")});
    const QString before = file.dump();
    const Connection connection = file.open();
    // A file where the project's folder should be.
    ImportRequest request;
    request.app = shop;
    const auto report = importDatabase(file.path(), projectOf({}), connection, request);
    QVERIFY(!report);
    QCOMPARE(dumpOf(connection), before);
}

void ImportTest::whatCannotBeNotedLeavesNoFiles()
{
    const SqliteFile file;
    file.run({QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY)")});
    const QString folder = file.folder() + QStringLiteral("/project");
    const auto project = createProject(folder, shop, shop, QStringLiteral("sqlite"));
    QVERIFY(project);
    const auto reading = Connection::open(file.address(), {.readOnly = true});
    QVERIFY(reading);
    for (const QString &app : {shop, QStringLiteral("legacy")}) {
        const auto report = importDatabase(folder, *project, *reading, {.app = app});
        QVERIFY(!report);
        QCOMPARE(report.error().code, QStringLiteral("database.read_only"));
        QCOMPARE(*readProject(folder), *project);
    }
    // Nothing bars the way once it may be noted.
    const auto report = importDatabase(folder, *project, file.open(), {.app = shop});
    QVERIFY2(report && report->baseline, report ? "" : qPrintable(report.error().text()));
}

/** A baseline that came before the tables it points to could not be applied elsewhere. */
void ImportTest::keysToAnotherAppNeedItsMigration()
{
    const SqliteFile file;
    file.run({QStringLiteral("CREATE TABLE person (id INTEGER PRIMARY KEY NOT NULL)"),
              QStringLiteral("CREATE TABLE invoice (id INTEGER PRIMARY KEY NOT NULL, person_id INTEGER REFERENCES "
                             "person (id))")});
    const QString folder = file.folder() + QStringLiteral("/project");
    const auto empty = createProject(folder, shop, shop, QStringLiteral("sqlite"));
    QVERIFY(empty);
    const QString people = QStringLiteral("people");
    const Connection connection = file.open();
    ImportRequest ofPeople{.app = people, .filter = {.include = {QStringLiteral("person")}}, .modelOnly = true};
    QVERIFY(importDatabase(folder, *empty, connection, ofPeople));
    const ImportRequest ofShop{.app = shop};
    const auto early = importDatabase(folder, *readProject(folder), connection, ofShop);
    QVERIFY(!early);
    QCOMPARE(early.error().code, QStringLiteral("migration.other_app"));
    QVERIFY(readProject(folder)->app(shop)->model.isEmpty());

    ofPeople.modelOnly = false;
    const auto first = importDatabase(folder, *readProject(folder), connection, ofPeople);
    QVERIFY(first && first->baseline);
    const auto second = importDatabase(folder, *readProject(folder), connection, ofShop);
    QVERIFY2(second, second ? "" : qPrintable(second.error().text()));
    QCOMPARE(second->baseline->dependencies, (QList<MigrationDependency>{{people, first->baseline->id}}));
}

void ImportTest::namesThatAreNotThereAreNamed_data()
{
    QTest::addColumn<QStringList>("include");
    QTest::addColumn<QStringList>("exclude");
    QTest::addColumn<QString>("named");
    QTest::newRow("include") << QStringList{"b", "c*"} << QStringList() << "(include b, c*)";
    QTest::newRow("exclude") << QStringList() << QStringList{"*"} << "(exclude *)";
    QTest::newRow("both") << QStringList{"a"} << QStringList{"?"} << "(include a; exclude ?)";
    QTest::newRow("joinery's own") << QStringList{"joinery_*"} << QStringList() << "(include joinery_*)";
}

void ImportTest::namesThatAreNotThereAreNamed()
{
    QFETCH(const QStringList, include);
    QFETCH(const QStringList, exclude);
    QFETCH(const QString, named);
    const SqliteFile file;
    file.run({QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY)"),
              QStringLiteral("CREATE TABLE joinery_migrations (id)")});
    const auto read = introspect(file.open(), {.include = include, .exclude = exclude});
    QVERIFY(!read);
    QCOMPARE(read.error().code, QStringLiteral("database.nothing_named"));
    QVERIFY2(read.error().text().contains(named), qPrintable(read.error().text()));
}

void ImportTest::anEmptyDatabaseIsTaken()
{
    const SqliteFile file;
    QVERIFY(introspect(file.open()));
    QVERIFY(introspect(file.open(), {.exclude = {QStringLiteral("tmp_*")}}));
    QVERIFY(!introspect(file.open(), {.include = {QStringLiteral("a")}}));
}

QTEST_GUILESS_MAIN(ImportTest)
#include "tst_import.moc"
