// SPDX-License-Identifier: MIT
// Enums and sets in SQLite: the check that stands for them is recognised, and nothing else is taken for it.

#include "core/dialect/dialect.h"
#include "core/dialect/sqlite/sqlite_choices.h"
#include "core/differ/schema_differ.h"
#include "core/operation/describe.h"
#include "tests/support/schema_text.h"
#include "tests/support/sqlite_sandbox.h"

#include <QtTest>

using namespace joinery;

namespace {

/** job(id, state) with `state` of this type, and the enum mood. */
Schema modelWith(const QString &type)
{
    Schema model = schemaFromText("job(id integer pk, state text)");
    model.tables.edit(tableId("job"))->columns[1].type = DataType::fromText(type);
    model.enums.insert({.id = ObjectId::derived(u"mood"),
                        .name = QStringLiteral("mood"),
                        .values = {{ObjectId::derived(u"sad"), QStringLiteral("sad")},
                                   {ObjectId::derived(u"ok"), QStringLiteral("it's ok")}}});
    return model;
}

/** What differs between a model and a database made by this script. */
QStringList drift(const Schema &model, const QString &script)
{
    const SqliteSandbox database;
    if (const auto made = database.runScript(script); !made)
        qFatal("%s", qPrintable(made.error().text()));
    DiffOptions options;
    options.equivalence = &sqliteDialect().equivalence();
    options.matchByName = true;
    return describe(SchemaDiffer(options).diff(model, sqliteDialect().recognised(database.schema(), model)).operations);
}

/** Whether a database takes the value in a column of this type. */
bool takes(const QString &type, const QString &value)
{
    const SqliteSandbox database;
    const Schema model = modelWith(type);
    const auto plan = sqliteDialect().plan({}, {AddEnum{*model.enums.begin()}, AddTable{*model.tables.begin()}});
    if (!plan || !database.run(*plan))
        qFatal("no table with %s", qPrintable(type));
    return database.runScript(QStringLiteral("INSERT INTO job (state) VALUES (%1)").arg(value)).has_value();
}

} // namespace

class SqliteChoicesTest : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreHeldToTheTexts_data();
    void rowsAreHeldToTheTexts();
    void ownTablesComeBackAsTheyWere_data();
    void ownTablesComeBackAsTheyWere();
    void rowsFollowTextsThatChangePlaces();
    void checksWrittenByHandAreRecognised_data();
    void checksWrittenByHandAreRecognised();
    void otherTextsAreADifference();
    void aMissingCheckIsADifference();
    void namedEnumsWithOtherTextsAreADifference();
    void tablesWithoutAnyStayShared();
    void unchangedTablesStayShared();
    void namesAreFoundWithTheirNamespace();
};

void SqliteChoicesTest::rowsAreHeldToTheTexts_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("taken");
    const auto add = [](const char *type, const char *value, bool taken) {
        QTest::addRow("%s %s", type, value) << QString(type) << QString(value) << taken;
    };
    add("mood", "'sad'", true);
    add("mood", "'it''s ok'", true);
    add("mood", "NULL", true);
    add("mood", "'glad'", false);
    add("\"Mood\"", "'glad'", false);
    add("main.mood", "'glad'", false);
    add("enum('a','b')", "'a'", true);
    add("enum('a','b')", "'A'", false);
    add("enum('a','b')", "''", false);
    add("set('a','b')", "''", true);
    add("set('a','b')", "'a'", true);
    add("set('a','b')", "'b,a'", true);
    add("set('a','b')", "NULL", true);
    add("set('a','b')", "'c'", false);
    add("set('a','b')", "'a,c'", false);
    add("set('a','b')", "'ab'", false);
    add("set('a','b')", "'a,'", false);
    add("set('a','b')", "'a b'", false);
    add("set('a','ab')", "'ab,a,ab'", true);
}

void SqliteChoicesTest::rowsAreHeldToTheTexts()
{
    QFETCH(QString, type);
    QFETCH(QString, value);
    QTEST(takes(type, value), "taken");
}

void SqliteChoicesTest::ownTablesComeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("type");
    for (const char *type : {"mood", "MOOD", "enum('b','a','it''s')", "set('x','y')", "enum('')"})
        QTest::newRow(type) << QString(type);
}

void SqliteChoicesTest::ownTablesComeBackAsTheyWere()
{
    QFETCH(QString, type);
    const Schema model = modelWith(type);
    const auto plan = sqliteDialect().plan({}, {AddEnum{*model.enums.begin()}, AddTable{*model.tables.begin()}});
    QVERIFY(plan);
    QStringList script;
    for (const PlanStep &step : plan->steps)
        script.append(step.sql);
    QCOMPARE(drift(model, script.join(QLatin1Char(';'))), QStringList());
}

/** The table looks the same afterwards: the texts are, and so is their order. */
void SqliteChoicesTest::rowsFollowTextsThatChangePlaces()
{
    const Schema model = modelWith("mood");
    const ObjectReference mood{ObjectId::derived(u"mood"), {}, "mood"};
    const PartReference sad{ObjectId::derived(u"sad"), "sad"};
    const PartReference ok{ObjectId::derived(u"ok"), "it's ok"};
    const SqliteSandbox database;
    const auto making = sqliteDialect().plan({}, {AddEnum{*model.enums.begin()}, AddTable{*model.tables.begin()}});
    QVERIFY(making && database.run(*making));
    QVERIFY(database.runScript("INSERT INTO job VALUES (1, 'sad'), (2, 'it''s ok'), (3, NULL)"));
    const auto plan = sqliteDialect().plan(model, {AlterEnum{.enumType = mood, .order = {ok, sad}},
                                                   RenameEnumValue{mood, sad, "x"}, RenameEnumValue{mood, ok, "sad"},
                                                   RenameEnumValue{mood, {sad.id, "x"}, "it's ok"}});
    QVERIFY(plan && database.run(*plan));
    QCOMPARE(
        database.connection().value("SELECT group_concat(ifnull(state, '-'), '|') FROM job ORDER BY id")->toString(),
        QString("it's ok|sad|-"));
}

void SqliteChoicesTest::checksWrittenByHandAreRecognised_data()
{
    QTest::addColumn<QString>("definition");
    QTest::newRow("with the column") << "state text check (State in ('it''s ok', 'sad'))";
    QTest::newRow("of the table") << "state TEXT, CONSTRAINT moods CHECK ((\"state\" IN ('sad','it''s ok')))";
}

void SqliteChoicesTest::checksWrittenByHandAreRecognised()
{
    QFETCH(QString, definition);
    QCOMPARE(drift(modelWith("mood"), QStringLiteral("CREATE TABLE job (id INTEGER PRIMARY KEY, %1)").arg(definition)),
             QStringList());
}

void SqliteChoicesTest::otherTextsAreADifference()
{
    const QString script = "CREATE TABLE job (id INTEGER PRIMARY KEY, state TEXT CHECK (state IN ('a', 'b', 'c')))";
    QCOMPARE(drift(modelWith("enum('a','c','b')"), script), QStringList());
    const QStringList found = drift(modelWith("enum('a','b')"), script);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().contains(QLatin1String("enum('a','b','c')")), qPrintable(found.first()));
}

void SqliteChoicesTest::aMissingCheckIsADifference()
{
    const QString plain = "CREATE TABLE job (id INTEGER PRIMARY KEY, state TEXT)";
    QCOMPARE(drift(modelWith("enum('a','b')"), plain).size(), 1);
    QCOMPARE(drift(modelWith("mood"), plain).size(), 1);
    QCOMPARE(drift(modelWith("set('a')"), plain).size(), 1);
    // And a check of the user's own is nothing but that.
    const QString own = "CREATE TABLE job (id INTEGER PRIMARY KEY, state TEXT CHECK (state IN ('a', 'b')))";
    QCOMPARE(drift(modelWith("text"), own).size(), 1);
    QCOMPARE(drift(modelWith("enum('a','b')"),
                   "CREATE TABLE job (id INTEGER PRIMARY KEY, state TEXT CHECK (state IN ('a', 'b') OR id > 3))")
                 .size(),
             2);
}

void SqliteChoicesTest::namedEnumsWithOtherTextsAreADifference()
{
    const QStringList found = drift(
        modelWith("mood"), "CREATE TABLE job (id INTEGER PRIMARY KEY, state TEXT CHECK (state IN ('sad', 'glad')))");
    QVERIFY(!found.isEmpty());
}

void SqliteChoicesTest::tablesWithoutAnyStayShared()
{
    const Schema schema = schemaFromText("a(id integer pk); b(id integer pk)");
    QVERIFY(withChoiceChecks(schema).tables.sameData(schema.tables));
}

void SqliteChoicesTest::unchangedTablesStayShared()
{
    const Schema before = modelWith("mood");
    const Schema after = edited(before).addTable("other(id integer pk)");
    const auto held = withChoiceChecks(before, after);
    const ObjectId id = tableId("job");
    QVERIFY(held.first.tables.find(id) == held.second.tables.find(id));
    QVERIFY(held.first.tables.find(id) != before.tables.find(id));
}

void SqliteChoicesTest::namesAreFoundWithTheirNamespace()
{
    Schema schema = modelWith("shop.mood");
    QVERIFY(withChoiceChecks(schema).tables.begin()->checks.isEmpty());
    schema.enums.edit(ObjectId::derived(u"mood"))->nameSpace = QStringLiteral("shop");
    QCOMPARE(withChoiceChecks(schema).tables.begin()->checks.size(), 1);
    schema.tables.edit(tableId("job"))->columns[1].type = DataType::fromText(QStringLiteral("mood[]"));
    QVERIFY(withChoiceChecks(schema).tables.begin()->checks.isEmpty());
}

QTEST_GUILESS_MAIN(SqliteChoicesTest)
#include "tst_sqlite_choices.moc"
