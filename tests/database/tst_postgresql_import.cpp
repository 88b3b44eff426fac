// SPDX-License-Identifier: MIT
#include "core/database/connection.h"
#include "core/migration/drift.h"
#include "core/migration/migrator.h"
#include "core/operation/describe.h"
#include "core/project/import.h"
#include "core/project/project_files.h"
#include "core/project/project_migrations.h"
#include "tests/support/postgresql_server.h"

#include <QTemporaryDir>
#include <QTest>

using namespace joinery;

namespace {

const QString legacy = QStringLiteral("legacy");

/** Names that are used more than once, as PostgreSQL allows it. */
const QString crowd =
    QStringLiteral("CREATE SCHEMA sales; CREATE SCHEMA shop;"
                   "CREATE TYPE sales.state AS ENUM ('new'); CREATE TYPE shop.state AS ENUM ('old', 'new');"
                   "CREATE TABLE sales.item (id int PRIMARY KEY, state sales.state);"
                   "CREATE TABLE shop.item (id int PRIMARY KEY, state shop.state, sold int REFERENCES sales.item);"
                   "CREATE TABLE item (id int PRIMARY KEY, sold int REFERENCES sales.item);"
                   "CREATE INDEX by_sold ON shop.item (sold); CREATE INDEX by_sold ON item (sold);"
                   "CREATE FUNCTION total(int) RETURNS int LANGUAGE sql AS 'SELECT 1';"
                   "CREATE FUNCTION total(text) RETURNS int LANGUAGE sql AS 'SELECT 2';"
                   "CREATE FUNCTION shop.total(int) RETURNS int LANGUAGE sql AS 'SELECT 3';"
                   "CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';"
                   "CREATE TRIGGER stamp BEFORE INSERT ON sales.item FOR EACH ROW EXECUTE FUNCTION stamp();"
                   "CREATE TRIGGER stamp BEFORE UPDATE ON shop.item FOR EACH ROW EXECUTE FUNCTION stamp();"
                   "CREATE TRIGGER stamp BEFORE DELETE ON item FOR EACH ROW EXECUTE FUNCTION stamp();"
                   "CREATE MATERIALIZED VIEW newest AS SELECT id FROM item; CREATE INDEX by_id ON newest (id);"
                   "CREATE MATERIALIZED VIEW shop.newest AS SELECT id FROM shop.item;"
                   "CREATE UNIQUE INDEX by_id ON shop.newest (id);");

QString errorOf(const auto &result)
{
    return result ? QString() : result.error().text();
}

ImportReport imported(const QString &folder, const Connection &connection, const QString &app,
                      const IntrospectionOptions &filter = {})
{
    const auto project = readProject(folder);
    const auto report = importDatabase(folder, *project, connection, {.app = app, .filter = filter});
    if (!report)
        qFatal("%s", qPrintable(report.error().text()));
    return *report;
}

QString lines(const QList<Operation> &operations)
{
    return describe(operations).join(QLatin1Char('\n'));
}

/** What the files say, made in another database. */
QString make(const QString &folder, const Connection &connection)
{
    const auto project = readProject(folder);
    if (!project)
        return project.error().text();
    const Migrator migrator(appMigrations(*project), connection);
    const auto plan = migrator.prepare({});
    if (!plan)
        return plan.error().text();
    const RunReport report = migrator.run(*plan);
    return report.succeeded() ? QString() : report.failure->error.text();
}

} // namespace

/** Databases of PostgreSQL, whose names mean something in a namespace alone, come into models and again. */
class PostgresqlImportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void namesUsedTwiceComeInRightly();
    void anotherAppKeepsItsNamespace();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("project")); }

    std::optional<PostgresqlDatabase> m_database;
    std::optional<PostgresqlDatabase> m_again;
    std::optional<QTemporaryDir> m_folder;
};

void PostgresqlImportTest::initTestCase()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    m_database.emplace();
    m_again.emplace();
}

void PostgresqlImportTest::cleanupTestCase()
{
    m_database.reset();
    m_again.reset();
    PostgresqlDatabase::stopServer();
}

void PostgresqlImportTest::init()
{
    m_database->clear();
    m_again->clear();
    m_folder.emplace();
    QCOMPARE(errorOf(createProject(folder(), legacy, legacy, QStringLiteral("postgresql"))), QString());
    QCOMPARE(m_database->run(crowd), QString());
}

void PostgresqlImportTest::namesUsedTwiceComeInRightly()
{
    const QString catalogue = m_database->catalogue();
    const auto connection = Connection::open(m_database->address());
    QVERIFY2(connection, qPrintable(errorOf(connection)));

    const ImportReport report = imported(folder(), *connection, legacy);

    QCOMPARE(report.imported.model.tables.size(), 3);
    QVERIFY(report.imported.notModelled.isEmpty());
    const auto project = readProject(folder());
    QVERIFY2(project, qPrintable(errorOf(project)));
    QVERIFY(project->app(legacy)->model == report.imported.model);
    const auto expected = Migrator(appMigrations(*project), *connection).expectedSchema();
    QVERIFY2(expected, qPrintable(errorOf(expected)));
    QVERIFY(drift(*connection, *expected)->isEmpty());

    const auto other = Connection::open(m_again->address());
    QVERIFY2(other, qPrintable(errorOf(other)));
    QCOMPARE(make(folder(), *other), QString());
    for (const PostgresqlDatabase *database : {&*m_database, &*m_again})
        QCOMPARE(database->run(QStringLiteral("DROP TABLE IF EXISTS joinery_migrations, joinery_spellings")),
                 QString());
    QCOMPARE(m_again->catalogue(), catalogue);

    QCOMPARE(m_database->run(QStringLiteral("ALTER TABLE shop.item ADD COLUMN n int; DROP TRIGGER stamp ON item;"
                                            "CREATE TRIGGER stamp AFTER DELETE ON item FOR EACH ROW EXECUTE FUNCTION "
                                            "stamp(); CREATE OR REPLACE FUNCTION total(text) RETURNS int LANGUAGE sql "
                                            "AS 'SELECT 4'; DROP INDEX shop.by_id; CREATE INDEX by_id ON shop.newest "
                                            "(id)")),
             QString());
    const auto changed = importInto(*project, legacy, *introspect(*connection), postgresqlDialect());
    QVERIFY2(changed, qPrintable(errorOf(changed)));
    QCOMPARE(lines(changed->taken), QStringLiteral("add column shop.item.n (integer)\nchange function total\n"
                                                   "change index shop.by_id\nchange trigger stamp"));
    QCOMPARE(lines(changed->baseline), lines(changed->taken));
}

void PostgresqlImportTest::anotherAppKeepsItsNamespace()
{
    const auto connection = Connection::open(m_database->address());
    QVERIFY2(connection, qPrintable(errorOf(connection)));
    const ImportReport sales =
        imported(folder(), *connection, QStringLiteral("sales"), {.nameSpaces = {QStringLiteral("sales")}});
    QCOMPARE(sales.imported.model.tables.size(), 1);

    const ImportReport rest = imported(folder(), *connection, legacy);

    const Schema &model = rest.imported.model;
    QCOMPARE(model.tables.size(), 2);
    QVERIFY(!model.tableNamed(u"item", u"sales"));
    for (const Table &table : model.tables) {
        QCOMPARE(table.foreignKeys.size(), 1);
        QCOMPARE(table.foreignKeys.at(0).referencedTable, sales.imported.model.tables.at(0).id);
    }
    QCOMPARE(imported(folder(), *connection, legacy).imported.taken.size(), 0);
    QCOMPARE(imported(folder(), *connection, QStringLiteral("sales"), {.nameSpaces = {QStringLiteral("sales")}})
                 .imported.taken.size(),
             0);
    const auto project = readProject(folder());
    QVERIFY2(project, qPrintable(errorOf(project)));
    QVERIFY(rest.baseline && sales.baseline);
    QCOMPARE(rest.baseline->dependencies, (QList<MigrationDependency>{{QStringLiteral("sales"), sales.baseline->id}}));
    QVERIFY(drift(*connection, *Migrator(appMigrations(*project), *connection).expectedSchema())->isEmpty());
}

QTEST_GUILESS_MAIN(PostgresqlImportTest)
#include "tst_postgresql_import.moc"
