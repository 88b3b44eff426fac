// SPDX-License-Identifier: MIT
// Plans for MariaDB, run by a MariaDB.

#include "core/dialect/dialect.h"
#include "core/operation/inverse.h"
#include "tests/support/differing_lines.h"
#include "tests/support/mariadb_server.h"
#include "tests/support/mariadb_stories.h"

#include <QtTest>

using namespace joinery;

namespace {

QString planAndRun(const MariadbDatabase &database, const Schema &before, const QList<Operation> &operations)
{
    const auto plan = MariadbDatabase::dialect().plan(before, operations);
    return plan ? database.run(*plan) : plan.error().text();
}

/** The catalogue of a database in which the schema was made from nothing. */
QString catalogueOf(const Schema &schema)
{
    MariadbDatabase database;
    const QString failure = planAndRun(database, {}, makingOf(schema));
    return failure.isEmpty() ? database.catalogue() : failure;
}

} // namespace

class MariadbLiveTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void storiesGoThereAndBack_data();
    void storiesGoThereAndBack();
    void scriptsGoThroughTheClient_data();
    void scriptsGoThroughTheClient();
    void theSessionIsTheSameForEveryone();
    void whatWasComputedStaysWhenItIsNotAnyMore();
    void viewsKeepWhatTheModelDoesNotKnow();
    void anotherEngineTakesNoOptionAlong();
    void aCheckOfBeforeDoesNotRefuseTheDefault();
    void whatTheRowsKeepToAlreadyIsNotCheckedAgain();
    void triggersAndRoutinesKeepDefinerAndPlace();
};

void MariadbLiveTest::initTestCase()
{
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
}

void MariadbLiveTest::cleanupTestCase()
{
    MariadbDatabase::stopServer();
}

void MariadbLiveTest::storiesGoThereAndBack_data()
{
    QTest::addColumn<Story>("story");
    for (const Story &story : mariadbStories()) {
        if (!MariadbDatabase::lacks({}, makingOf(story.before)) &&
            !MariadbDatabase::lacks(story.before, story.operations))
            QTest::newRow(qPrintable(story.title)) << story;
    }
}

/** What was changed equals what is made at once; what is taken back equals what was, with the same rows. */
void MariadbLiveTest::storiesGoThereAndBack()
{
    QFETCH(const Story, story);
    MariadbDatabase database;
    QCOMPARE(planAndRun(database, {}, makingOf(story.before)), QString());
    if (!story.rowsSql.isEmpty())
        QCOMPARE(database.run(story.rowsSql), QString());
    const QString catalogueBefore = database.catalogue();
    const QString rowsBefore = database.allRows();

    QCOMPARE(planAndRun(database, story.before, story.operations), QString());
    QCOMPARE(differingLines(database.catalogue(), catalogueOf(story.after())), QString());

    const auto back = inverse(story.operations, story.before);
    QVERIFY2(back, qPrintable(back ? QString() : back.error().text()));
    QCOMPARE(planAndRun(database, story.after(), *back), QString());
    QCOMPARE(differingLines(database.catalogue(), catalogueBefore), QString());
    if (story.keepsRows)
        QCOMPARE(database.allRows(), rowsBefore);
}

void MariadbLiveTest::scriptsGoThroughTheClient_data()
{
    storiesGoThereAndBack_data();
}

/** What is shown can be given to the server's own client as it is: also bodies with semicolons in them. */
void MariadbLiveTest::scriptsGoThroughTheClient()
{
    QFETCH(Story, story);
    MariadbDatabase database;
    const auto made = MariadbDatabase::dialect().plan({}, makingOf(story.before));
    QVERIFY(made);
    QCOMPARE(database.feedToClient(toScript(*made)), QString());
    if (!story.rowsSql.isEmpty())
        QCOMPARE(database.run(story.rowsSql), QString());
    const auto plan = MariadbDatabase::dialect().plan(story.before, story.operations);
    QVERIFY(plan);
    QCOMPARE(database.feedToClient(toScript(*plan)), QString());
    QCOMPARE(differingLines(database.catalogue(), catalogueOf(story.after())), QString());
}

/** Whatever the settings of the server are, a plan refuses what does not fit, and reads texts and times in one way. */
void MariadbLiveTest::theSessionIsTheSameForEveryone()
{
    const Story story = Story("", "t(id pk)").addColumn("t.note", "varchar(20)", [](Column &column) {
        column.defaultValue = DefaultValue::literal(QStringLiteral("C:\\new"));
    });
    MariadbDatabase database;
    QCOMPARE(planAndRun(database, {}, makingOf(story.before)), QString());
    QCOMPARE(database.run("INSERT INTO t VALUES (1)"), QString());
    QCOMPARE(
        database.run("SET SESSION sql_mode = 'ANSI_QUOTES,PIPES_AS_CONCAT,NO_BACKSLASH_ESCAPES', foreign_key_checks "
                     "= 0, time_zone = '+09:00'"),
        QString());
    const auto plan = MariadbDatabase::dialect().plan(story.before, story.operations);
    QVERIFY(plan);
    QVERIFY(toScript(*plan).startsWith("SET NAMES utf8mb4;\nSET SESSION sql_mode = 'STRICT_ALL_TABLES,"));
    QCOMPARE(database.run(*plan), QString());
    QCOMPARE(database.value("SELECT note FROM t"), QStringLiteral("C:\\new"));
    QCOMPARE(
        database.value("SELECT CONCAT_WS(' ', @@sql_mode, @@time_zone, @@foreign_key_checks, @@lock_wait_timeout)"),
        QStringLiteral("STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION +00:00 ON 30"));
    QVERIFY(MariadbDatabase::dialect().plan(story.before, {})->session.isEmpty());
}

/** Also where others are made of it, nobody is to be told, and a value is missing. */
void MariadbLiveTest::whatWasComputedStaysWhenItIsNotAnyMore()
{
    Story story = Story("", "t(id pk, a integer, b integer, c integer, d timestamp, e integer)\nlog(what integer)")
                      .givenColumn("t.b",
                                   [](Column &column) {
                                       column.generated = Generated{"a * 2", false};
                                   })
                      .givenColumn("t.c",
                                   [](Column &column) {
                                       column.generated = Generated{"b + 1", false};
                                   })
                      .givenColumn("t.d", [](Column &column) { column.details.edit().onUpdate = "CURRENT_TIMESTAMP"; });
    story.given([&](Schema &schema) {
        Table table = *schema.tableNamed(u"t");
        table.indexes.insert(Index{.id = Story::partId("t", "by_b"),
                                   .name = "by_b",
                                   .unique = true,
                                   .parts = {IndexPart{.column = columnId("t.b")}}});
        schema.tables.insert(table);
        schema.objects.insert(objectOf(DefinitionObject::Kind::Trigger, "watch",
                                       "AFTER UPDATE ON t FOR EACH ROW INSERT INTO log VALUES (NEW.id)"));
    });
    story.alterColumn("t.b", [](Column &column) {
        column.generated.reset();
        column.nullable = false;
        column.defaultValue = DefaultValue::number("-1");
    });
    MariadbDatabase database;
    QCOMPARE(planAndRun(database, {}, makingOf(story.before)), QString());
    QCOMPARE(database.run("INSERT INTO t (id, a, d) VALUES (1, 3, '2020-01-01'), (2, NULL, '2020-01-01')"), QString());
    const auto plan = MariadbDatabase::dialect().plan(story.before, story.operations);
    QVERIFY(plan);
    QVERIFY(plan->losses.isEmpty());
    QCOMPARE(database.run(*plan), QString());
    QCOMPARE(database.rows("SELECT id, a, b, c, d + 0 FROM t"),
             (QStringList{"1 | 3 | 6 | 7 | 20200101000000", "2 | NULL | -1 | 0 | 20200101000000"}));
    QCOMPARE(database.value("SELECT count(*) FROM log"), QStringLiteral("0"));
    QCOMPARE(differingLines(database.catalogue(), catalogueOf(story.after())), QString());
}

void MariadbLiveTest::aCheckOfBeforeDoesNotRefuseTheDefault()
{
    const auto zero = [](Column &column) {
        column.nullable = false;
        column.defaultValue = DefaultValue::number("0");
    };
    CheckConstraint check{.id = Story::partId("t", "positive"), .name = "positive", .expression = "a > 0"};
    Story story = Story("", "t(id pk, a integer, b integer, c integer)").givenTable("t", [&](Table &table) {
        table.checks.insert(check);
    });
    story.alterColumn("t.a", zero)
        .alterColumn("t.b", zero)
        .alterPart<CheckConstraint>("t", check, [](CheckConstraint &changed) { changed.expression = "a >= 0"; });
    MariadbDatabase database;
    QCOMPARE(planAndRun(database, {}, makingOf(story.before)), QString());
    QCOMPARE(database.run("INSERT INTO t VALUES (1, NULL, 7, NULL), (2, 5, NULL, NULL)"), QString());
    QCOMPARE(planAndRun(database, story.before, story.operations), QString());
    QCOMPARE(database.rows("SELECT * FROM t"), (QStringList{"1 | 0 | 7 | NULL", "2 | 5 | 0 | NULL"}));
    QCOMPARE(differingLines(database.catalogue(), catalogueOf(story.after())), QString());
}

/** Another name for a foreign key: the server need not copy the table, and others may write. */
void MariadbLiveTest::whatTheRowsKeepToAlreadyIsNotCheckedAgain()
{
    Story story = Story("", "p(id pk)\nc(id pk, p_id integer -> p.id)");
    const Table &child = story.table("c");
    const ForeignKey key = *child.foreignKeys.begin();
    story.then(RenameConstraint{{child.id, {}, "c"}, {key.id, key.name}, "leads_up"});
    const auto plan = MariadbDatabase::dialect().plan(story.before, story.operations);
    QVERIFY(plan);
    QCOMPARE(plan->steps.size(), 1);
    QString sql = plan->steps.first().sql;
    MariadbDatabase database;
    QCOMPARE(planAndRun(database, {}, makingOf(story.before)), QString());
    QCOMPARE(database.run("INSERT INTO p VALUES (1); INSERT INTO c VALUES (1, 1)"), QString());
    QCOMPARE(database.run(sql.replace("ALTER TABLE `c`", "ALTER TABLE `c` ALGORITHM = INPLACE, LOCK = NONE,")),
             QString());
    QVERIFY(database.run("INSERT INTO c VALUES (2, 7)").contains("foreign key"));
    QCOMPARE(differingLines(database.catalogue(), catalogueOf(story.after())), QString());
}

/** Who runs it in whose name is no matter of a name that a column has. */
void MariadbLiveTest::viewsKeepWhatTheModelDoesNotKnow()
{
    Story story = Story("", "t(id pk, a integer)").given([](Schema &schema) {
        schema.objects.insert(objectOf(DefinitionObject::Kind::View, "shown", "AS SELECT a FROM t"));
    });
    story.renameColumn("t.a", "b").replaceObject("shown", "AS SELECT b FROM t");
    MariadbDatabase database;
    QCOMPARE(planAndRun(database, {}, makingOf(story.before)), QString());
    QCOMPARE(
        database.run("CREATE OR REPLACE ALGORITHM = MERGE DEFINER = root@localhost SQL SECURITY INVOKER VIEW shown "
                     "AS SELECT a FROM t"),
        QString());
    QCOMPARE(planAndRun(database, story.before, story.operations), QString());
    QCOMPARE(database.value("SELECT CONCAT_WS(' ', DEFINER, SECURITY_TYPE, ALGORITHM) FROM information_schema.VIEWS "
                            "WHERE TABLE_NAME = 'shown' AND TABLE_SCHEMA = DATABASE()"),
             QStringLiteral("root@localhost INVOKER MERGE"));
}

/** Every table of Aria's has an option of that engine's alone. */
void MariadbLiveTest::anotherEngineTakesNoOptionAlong()
{
    if (MariadbDatabase::dialect().server().flavour != ServerVersion::Flavour::MariaDb)
        QSKIP("only MariaDB has Aria");
    Story story = Story("", "t(id pk, a text)").given([](Schema &schema) {
        schema.tables.edit(tableId("t"))->options.engine = QStringLiteral("Aria");
    });
    story.alterTable("t", [](Table &table) { table.options.engine.clear(); });
    MariadbDatabase database;
    QCOMPARE(planAndRun(database, {}, makingOf(story.before)), QString());
    QCOMPARE(planAndRun(database, story.before, story.operations), QString());
    QCOMPARE(differingLines(database.catalogue(), catalogueOf(story.after())), QString());
}

/** Also those that must not run while rows are filled, follow a name, or get another. */
void MariadbLiveTest::triggersAndRoutinesKeepDefinerAndPlace()
{
    using Kind = DefinitionObject::Kind;
    const auto trigger = [](const QString &name, const QString &body) {
        return objectOf(Kind::Trigger, name, "BEFORE UPDATE ON t FOR EACH ROW " + body);
    };
    Story story = Story("", "t(id pk, a integer, b integer)").given([&](Schema &schema) {
        schema.objects.insert(trigger("first", "SET NEW.b = NEW.b + 1, @said = 'it''s \\\\'"));
        schema.objects.insert(trigger("second", "BEGIN SET NEW.b = NEW.b * 10; END"));
        schema.objects.insert(trigger("third", "SET NEW.b = NEW.b + 3"));
        schema.objects.insert(objectOf(Kind::Function, "twice", "(n INT) RETURNS INT DETERMINISTIC RETURN n * 2"));
        schema.objects.insert(objectOf(Kind::Event, "sweep", "ON SCHEDULE EVERY 1 DAY DISABLE DO DELETE FROM t"));
    });
    story.alterColumn("t.a", [](Column &column) {
        column.nullable = false;
        column.defaultValue = DefaultValue::number("0");
    });
    story.renameColumn("t.b", "c");
    for (const QString &name : QStringList{"first", "second", "third"}) {
        const DefinitionObject *old = story.before.objects.find(Story::objectId(name));
        story.replaceObject(name, QString(old->definition).replace("NEW.b", "NEW.c"));
    }
    story.then(RenameObject{Kind::Trigger, {Story::objectId("second"), {}, "second"}, "middle"})
        .then(RenameObject{Kind::Function, {Story::objectId("twice"), {}, "twice"}, "doubled"})
        .then(RenameObject{Kind::Event, {Story::objectId("sweep"), {}, "sweep"}, "clean"})
        .replaceObject("clean", "ON SCHEDULE EVERY 2 DAY DISABLE DO DELETE FROM t");

    MariadbDatabase database;
    QCOMPARE(planAndRun(database, {}, makingOf(story.before)), QString());
    for (const DefinitionObject &object : story.before.objects) {
        const QString kind = kindName(object.kind);
        QCOMPARE(database.run("DELIMITER //\nCREATE OR REPLACE DEFINER = root@localhost " + kind + " " + object.name +
                              " " + object.definition + "//"),
                 QString());
    }
    QCOMPARE(database.run("INSERT INTO t VALUES (1, NULL, 1)"), QString());
    const QString definers =
        "SELECT CONCAT(TRIGGER_NAME, ACTION_ORDER, DEFINER) FROM information_schema.TRIGGERS WHERE "
        "TRIGGER_SCHEMA = DATABASE() UNION ALL SELECT CONCAT(ROUTINE_NAME, DEFINER) FROM "
        "information_schema.ROUTINES WHERE ROUTINE_SCHEMA = DATABASE() UNION ALL SELECT "
        "CONCAT(EVENT_NAME, DEFINER) FROM information_schema.EVENTS WHERE EVENT_SCHEMA = DATABASE()";
    QVERIFY(database.rows(definers).join(' ').contains("second"));
    const QString before = database.rows(definers).join(' ');
    QCOMPARE(planAndRun(database, story.before, story.operations), QString());
    QStringList expected =
        QString(before).replace("second", "middle").replace("twice", "doubled").replace("sweep", "clean").split(' ');
    expected.sort();
    QCOMPARE(database.rows(definers), expected);
    QCOMPARE(database.rows("SELECT * FROM t"), QStringList{"1 | 0 | 1"});
    QCOMPARE(database.run("UPDATE t SET a = 5"), QString());
    QCOMPARE(differingLines(database.catalogue(), catalogueOf(story.after())), QString());
    QVERIFY(!before.contains("joinery"));
}

QTEST_GUILESS_MAIN(MariadbLiveTest)
#include "tst_mariadb_live.moc"
