// SPDX-License-Identifier: MIT
#include "core/dialect/dialect.h"
#include "core/dialect/mariadb/mariadb_features.h"
#include "core/dialect/new_object.h"
#include "core/dialect/postgresql/postgresql_features.h"
#include "core/dialect/sqlite/sqlite_features.h"
#include "core/differ/schema_differ.h"
#include "core/schema/validation.h"
#include "tests/support/mariadb_server.h"
#include "tests/support/postgresql_server.h"
#include "tests/support/schema_text.h"
#include "tests/support/sqlite_sandbox.h"

#include <QtTest>

using namespace joinery;

namespace {

using Kind = DefinitionObject::Kind;

Schema start()
{
    return schemaFromText("book(id integer pk not null, title text)");
}

/** The model with a new object of every kind that the databases know, each made from the ones before. */
Schema withOneOfEach(const Features &features)
{
    Schema schema = start();
    for (const Kind kind : {Kind::Extension, Kind::Namespace, Kind::MaterializedView, Kind::ForeignServer})
        if (features.objects.contains(kind))
            schema.objects.insert(newObject(kind, features.dialect, schema));
    for (const Kind kind : allObjectKinds()) {
        const bool isThere = std::any_of(schema.objects.begin(), schema.objects.end(),
                                         [kind](const DefinitionObject &each) { return each.kind == kind; });
        if (features.objects.contains(kind) && !isThere)
            schema.objects.insert(newObject(kind, features.dialect, schema));
    }
    return schema;
}

/** PostgreSQL's foreign servers need a wrapper, which an extension brings. */
void addWrapper(Schema &schema)
{
    DefinitionObject extension = newObject(Kind::Extension, "postgresql", schema);
    extension.name = QStringLiteral("postgres_fdw");
    schema.objects.insert(extension);
}

} // namespace

/** What a new object starts with is taken by the database it is meant for. */
class NewObjectTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanupTestCase();
    void everyKindIsKnownToSomeDatabase();
    void nothingIsWrongWithThem_data();
    void nothingIsWrongWithThem();
    void sqliteTakesThem();
    void postgresqlTakesThem();
    void mariadbTakesThem();
    void theyLiveOnTheChosenTable();
    void triggersCallTheFunctionThatIsThere();
    void whatIsMissingIsSaid();
    void theyMoveToAnotherTable_data();
    void theyMoveToAnotherTable();
};

void NewObjectTest::cleanupTestCase()
{
    PostgresqlDatabase::stopServer();
    MariadbDatabase::stopServer();
}

void NewObjectTest::everyKindIsKnownToSomeDatabase()
{
    const QSet<Kind> known = sqliteFeatures().objects + postgresql::features().objects + mariadb::features().objects;
    for (const Kind kind : allObjectKinds())
        QVERIFY2(known.contains(kind), qPrintable(kindName(kind)));
}

void NewObjectTest::nothingIsWrongWithThem_data()
{
    QTest::addColumn<QString>("dialect");
    for (const char *dialect : {"sqlite", "postgresql", "mariadb"})
        QTest::newRow(dialect) << QString(dialect);
}

void NewObjectTest::nothingIsWrongWithThem()
{
    QFETCH(const QString, dialect);
    const Features features = dialect == "sqlite"    ? sqliteFeatures()
                              : dialect == "mariadb" ? mariadb::features()
                                                     : postgresql::features();
    const Schema schema = withOneOfEach(features);
    QCOMPARE(QSet<Kind>(features.objects).size(), schema.objects.size());
    for (const Finding &finding : validate(schema) + findDialect(dialect)->validate(schema))
        QVERIFY2(finding.severity == Finding::Severity::Info || finding.object == tableId("book"),
                 qPrintable(finding.text));
}

void NewObjectTest::sqliteTakesThem()
{
    SqliteSandbox database;
    const auto plan = sqliteDialect().plan({}, SchemaDiffer().diff({}, withOneOfEach(sqliteFeatures())).operations);
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text()));
    QVERIFY(database.run(*plan));
}

void NewObjectTest::postgresqlTakesThem()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    Schema schema = withOneOfEach(postgresql::features());
    addWrapper(schema);
    const PostgresqlDatabase database;
    const auto plan = PostgresqlDatabase::dialect().plan({}, SchemaDiffer().diff({}, schema).operations);
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text()));
    QCOMPARE(database.run(*plan), QString());
}

void NewObjectTest::mariadbTakesThem()
{
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
    const Schema schema = withOneOfEach(mariadb::features());
    const MariadbDatabase database;
    const auto plan = MariadbDatabase::dialect().plan({}, SchemaDiffer().diff({}, schema).operations);
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text()));
    QCOMPARE(database.run(*plan), QString());
}

void NewObjectTest::theyLiveOnTheChosenTable()
{
    const Schema schema = schemaFromText("author(id pk); zone(id pk)");
    const ObjectId second = tableId("zone");
    const DefinitionObject trigger = newObject(Kind::Trigger, "sqlite", schema, second);
    QCOMPARE(trigger.table, second);
    QVERIFY2(trigger.definition.startsWith("AFTER UPDATE ON \"zone\"\n"), qPrintable(trigger.definition));
    // Without one, the first by name.
    QCOMPARE(newObject(Kind::Policy, "postgresql", schema).table, tableId("author"));
    QCOMPARE(newObject(Kind::Policy, "postgresql", schema, second).definition,
             QString("ON \"zone\" FOR SELECT USING (true)"));
}

void NewObjectTest::triggersCallTheFunctionThatIsThere()
{
    Schema schema = start();
    schema.objects.insert({.id = ObjectId::create(),
                           .kind = Kind::Function,
                           .name = "stamp",
                           .definition = "() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$"});
    QVERIFY(newObject(Kind::Trigger, "postgresql", schema).definition.endsWith("EXECUTE FUNCTION \"stamp\"()"));
}

void NewObjectTest::whatIsMissingIsSaid()
{
    QVERIFY(missingFor(Kind::Trigger, {}).contains("Add a table first"));
    QVERIFY(!missingFor(Kind::Index, start()).isEmpty());
    QVERIFY(!missingFor(Kind::ForeignTable, start()).isEmpty());
    QVERIFY(missingFor(Kind::Trigger, start()).isEmpty());
    QVERIFY(missingFor(Kind::View, {}).isEmpty());
}

void NewObjectTest::theyMoveToAnotherTable_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QString>("moved");
    QTest::newRow("trigger") << Kind::Trigger << "AFTER UPDATE OF title ON book FOR EACH ROW EXECUTE FUNCTION f()"
                             << "AFTER UPDATE OF title ON \"author\" FOR EACH ROW EXECUTE FUNCTION f()";
    QTest::newRow("in a namespace") << Kind::Policy << "ON shop.book USING (true)"
                                    << "ON \"author\" USING (true)";
    QTest::newRow("rule") << Kind::Rule << "AS ON UPDATE TO \"book\" DO ALSO NOTHING"
                          << "AS ON UPDATE TO \"author\" DO ALSO NOTHING";
    QTest::newRow("names none") << Kind::Trigger << "AFTER UPDATE"
                                << "AFTER UPDATE";
}

void NewObjectTest::theyMoveToAnotherTable()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, definition);
    QFETCH(const QString, moved);
    const Schema schema = schemaFromText("author(id pk); book(id pk)");
    const DefinitionObject after = movedToTable({.kind = kind, .definition = definition, .table = tableId("book")},
                                                *schema.tables.find(tableId("author")), "postgresql");
    QCOMPARE(after.definition, moved);
    QCOMPARE(after.table, tableId("author"));
}

QTEST_GUILESS_MAIN(NewObjectTest)
#include "tst_new_object.moc"
