// SPDX-License-Identifier: MIT
// What is planned for PostgreSQL, as text. That a server takes it is tested in tst_postgresql_live.
// JOINERY_UPDATE_CASES=1 writes the expected files instead: read what it wrote.

#include "core/dialect/dialect.h"
#include "core/operation/inverse.h"
#include "tests/support/golden_folder.h"
#include "tests/support/postgresql_stories.h"

#include <QtTest>

using namespace joinery;

namespace {

Result<Plan> planOf(const Story &story)
{
    return postgresqlDialect().plan(story.before, story.operations);
}

QString scriptOf(const Result<Plan> &plan)
{
    return plan ? toScript(*plan) : QStringLiteral("-- error: %1\n").arg(plan.error().text());
}

/** Both ways of a story, as its file has them. */
QString bothScripts(const Story &story)
{
    const auto back = inverse(story.operations, story.before);
    const auto backwards = back ? postgresqlDialect().plan(story.after(), *back) : fail(back);
    return QStringLiteral("-- forwards\n") + scriptOf(planOf(story)) + QStringLiteral("\n-- backwards\n") +
           scriptOf(backwards);
}

GoldenFolder folder()
{
    return GoldenFolder(QStringLiteral(JOINERY_TEST_DIR "/postgresql"));
}

QStringList statements(const Result<Plan> &plan)
{
    QStringList result;
    for (const PlanStep &step : plan ? plan->steps : QList<PlanStep>())
        result.append(step.sql);
    return result;
}

} // namespace

class PostgresqlPlannerTest : public QObject
{
    Q_OBJECT

private slots:
    void plansAsExpected_data();
    void plansAsExpected();
    void everyFileHasItsStory();
    void isTheSameEachTime();
    void columnsMayBeNamedWithoutIds();
    void nothingToDoIsNoStep();
    void mergedStepsKnowAllTheirOperations();
    void lossesAreNamedAsBeforeThePlan();
    void questionsAreAskedAboutTheStart_data();
    void questionsAreAskedAboutTheStart();
    void questionsWaitForRows();
    void refuses_data();
    void refuses();
    void columnOrderIsOnlyAFinding();
    void codeIsForItsProgram();
};

void PostgresqlPlannerTest::plansAsExpected_data()
{
    QTest::addColumn<Story>("story");
    for (const Story &story : postgresqlStories() + postgresqlTextStories())
        QTest::newRow(qPrintable(story.title)) << story;
}

void PostgresqlPlannerTest::plansAsExpected()
{
    QFETCH(const Story, story);
    const QString file = story.title + QStringLiteral(".sql");
    const QString script = bothScripts(story);
    QVERIFY2(folder().agrees(file, script), textDifference(script, folder().text(file)));
}

void PostgresqlPlannerTest::everyFileHasItsStory()
{
    QStringList known;
    for (const Story &story : postgresqlStories() + postgresqlTextStories())
        known.append(story.title + QStringLiteral(".sql"));
    const QStringList found = folder().files();
    QVERIFY(!found.isEmpty());
    for (const QString &file : found)
        QVERIFY2(known.contains(file), qPrintable(file));
    known.sort();
    QStringList once = known;
    once.removeDuplicates();
    QCOMPARE(once, known);
}

void PostgresqlPlannerTest::isTheSameEachTime()
{
    for (const Story &story : postgresqlStories() + postgresqlTextStories()) {
        const auto first = planOf(story);
        QVERIFY2(first, qPrintable(first ? QString() : story.title + first.error().text()));
        QCOMPARE(*first, *planOf(story));
    }
}

void PostgresqlPlannerTest::columnsMayBeNamedWithoutIds()
{
    for (const Story &story : postgresqlStories() + postgresqlTextStories()) {
        Story named = story;
        for (Operation &operation : named.operations) {
            if (auto *change = std::get_if<AlterColumn>(&operation))
                change->before.id = change->after.id = ObjectId();
        }
        QVERIFY2(planOf(named), qPrintable(story.title));
        QCOMPARE(statements(planOf(named)), statements(planOf(story)));
    }
}

void PostgresqlPlannerTest::nothingToDoIsNoStep()
{
    QVERIFY(postgresqlDialect().plan({}, {})->isEmpty());
    QVERIFY(planOf(Story({}, "t(id pk)"))->isEmpty());
}

void PostgresqlPlannerTest::mergedStepsKnowAllTheirOperations()
{
    const auto plan = planOf(Story({}, "t(id pk, a text, b text)").dropColumn("t.a").dropColumn("t.b"));
    QCOMPARE(plan->steps.size(), 1);
    QCOMPARE(plan->steps.first().operation, 0);
    QCOMPARE(plan->steps.first().alsoOperations, QList<int>{1});
    QCOMPARE(plan->steps.first().comment, QStringLiteral("drop column t.a\ndrop column t.b"));
    QCOMPARE(plan->steps.first().risk, Risk::Destructive);
}

void PostgresqlPlannerTest::lossesAreNamedAsBeforeThePlan()
{
    const auto plan = planOf(Story({}, "a(id pk)\nb(id pk, x text)")
                                 .renameTable("b", "c")
                                 .dropColumn("c.x")
                                 .dropTable("a")
                                 .addColumn("c.y", "text")
                                 .dropColumn("c.y"));
    QStringList losses;
    for (const Loss &loss : plan->losses)
        losses.append(loss.what + QStringLiteral(": ") + loss.countSql);
    QCOMPARE(losses,
             QStringList({"column b.x: SELECT count(\"x\") FROM \"b\"", "table a: SELECT count(*) FROM \"a\""}));
}

void PostgresqlPlannerTest::questionsAreAskedAboutTheStart_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<QString>("count");
    const auto row = [](const char *title, const Story &story, const char *count) {
        QTest::newRow(title) << story << QString(count);
    };
    row("no conversion", Story({}, "t(id pk, a varchar(9))").renameTable("t", "u").setType("u.a", "varchar(3)"),
        R"(SELECT count(*) FROM "t" WHERE "a" IS NOT NULL AND (char_length(rtrim("a")) > 3))");
    row("null", Story({}, "t(id pk, a text)").alterColumn("t.a", [](Column &column) { column.nullable = false; }),
        R"(SELECT count(*) FROM "t" WHERE "a" IS NULL)");
    row("check of a new column",
        Story({}, "t(id pk, b)")
            .renameColumn("t.b", "c")
            .addColumn("t.a", "integer")
            .addPart("t", CheckConstraint{.expression = "a > c"}),
        R"(SELECT count(*) FROM (SELECT "id" AS joinery_row, "b" AS "c", NULL::integer AS "a" FROM "t") AS joinery_rows WHERE NOT (a > c))");
    row("check of a column that is converted",
        Story({}, "t(id pk, a smallint)")
            .setType("t.a", "integer")
            .addPart("t", CheckConstraint{.expression = "a > 1"}),
        R"(SELECT count(*) FROM (SELECT "id" AS joinery_row, "a"::integer AS "a" FROM "t") AS joinery_rows WHERE NOT (a > 1))");
    row("citext",
        Story({}, "t(id pk, a)")
            .givenColumn("t.a", [](Column &column) { column.type = DataType::fromText("citext"); })
            .setType("t.a", "numeric"),
        R"(SELECT count(*) FROM "t" WHERE "a" IS NOT NULL AND ("a"::text !~* )"
        R"('^\s*([-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)(e[-+]?[0-9]+)?|nan|[-+]?inf(inity)?)\s*$'))");
    row("composite type",
        Story({}, "t(id pk, a numeric)")
            .addObject(objectOf(DefinitionObject::Kind::CompositeType, "pair", "AS (x integer, y integer)"))
            .setType("t.a", "pair"),
        R"(SELECT count(*) FROM "t" WHERE "a" IS NOT NULL AND ("a"::text !~ '^\s*[(].*[)]\s*$'))");
    row("single values that become arrays of an enum",
        Story({}, "t(id pk, a smallint)")
            .given([](Schema &schema) {
                schema.enums.insert(enumOf("e", {"1", "2"}));
            })
            .setType("t.a", "e[]"),
        R"(SELECT count(*) FROM "t" WHERE "a"::text NOT IN ('1', '2'))");
    row("null in a domain",
        Story({}, "t(a numeric)")
            .addObject(objectOf(DefinitionObject::Kind::Domain, "some", "AS inet"))
            .setType("t.a", "some")
            .alterColumn("t.a", [](Column &column) { column.nullable = false; }),
        R"(SELECT count(*) FROM "t" WHERE "a" IS NULL)");
    row("what a domain refuses",
        Story({}, "t(id pk, a numeric)")
            .addObject(objectOf(DefinitionObject::Kind::Domain, "positive", "AS numeric NOT NULL CHECK (VALUE > 0)"))
            .setType("t.a", "positive"),
        R"(SELECT count(*) FROM "t" WHERE NOT ("a"::numeric > 0) OR "a"::numeric IS NULL)");
    row("domain",
        Story({}, "t(id pk, a varchar(9))")
            .addObject(objectOf(DefinitionObject::Kind::Domain, "number", "AS integer"))
            .setType("t.a", "number"),
        R"(SELECT count(*) FROM "t" WHERE "a" IS NOT NULL AND (CASE WHEN "a" ~ '^\s*[-+]?[0-9]{1,40}\s*$' THEN )"
        R"("a"::numeric NOT BETWEEN -2147483648 AND 2147483647 ELSE true END))");
    row("new column", Story({}, "t(id pk)").addColumn("t.a", "text", [](Column &column) { column.nullable = false; }),
        R"(SELECT count(*) FROM "t")");
    row("duplicates",
        Story({}, "t(id pk, a text)")
            .renameColumn("t.a", "b")
            .addPart("t", UniqueConstraint{.columns = {columnId("t.a")}}),
        R"(SELECT count(*) FROM (SELECT "a" AS value FROM "t" WHERE "a" IS NOT NULL GROUP BY "a" HAVING count(*) > 1) AS doubled)");
    row("values that become the same under a key that stays",
        Story({}, "t(id pk, a numeric)")
            .givenTable("t",
                        [](Table &table) {
                            table.uniqueConstraints.insert(
                                {.id = Story::partId("t", "u"), .columns = {columnId("t.a")}});
                        })
            .setType("t.a", "boolean"),
        R"(SELECT count(*) FROM (SELECT ("a" <> 0) AS value FROM "t" WHERE ("a" <> 0) IS NOT NULL GROUP BY ("a" <> 0) HAVING count(*) > 1) AS doubled)");
    row("NULLs that are filled alike under a key that stays",
        Story({}, "t(id pk, a integer)")
            .givenTable("t",
                        [](Table &table) {
                            table.uniqueConstraints.insert(
                                {.id = Story::partId("t", "u"), .columns = {columnId("t.a")}});
                        })
            .alterColumn("t.a",
                         [](Column &column) {
                             column.nullable = false;
                             column.defaultValue = DefaultValue::number("7");
                         }),
        R"(SELECT count(*) FROM (SELECT COALESCE("a", 7::integer) AS value FROM "t" WHERE COALESCE("a", 7::integer) IS NOT NULL GROUP BY COALESCE("a", 7::integer) HAVING count(*) > 1) AS doubled)");
    row("new column that is alike in all rows under a key",
        Story({}, "t(id pk)")
            .addColumn("t.a", "integer",
                       [](Column &column) { column.defaultValue = DefaultValue::fromUserText("1 + 2"); })
            .addPart("t", UniqueConstraint{.columns = {columnId("t.a")}}),
        R"(SELECT count(*) FROM (SELECT (1 + 2)::integer AS value FROM "t" WHERE (1 + 2)::integer IS NOT NULL GROUP BY (1 + 2)::integer HAVING count(*) > 1) AS doubled)");
    row("new array that is alike in all rows under a key",
        Story({}, "t(id pk)")
            .addColumn("t.a", "text[]",
                       [](Column &column) {
                           column.defaultValue = DefaultValue::expression("ARRAY['x'::character varying]::text[]");
                       })
            .addPart("t", UniqueConstraint{.columns = {columnId("t.a")}}),
        R"(SELECT count(*) FROM (SELECT (ARRAY['x'::character varying]::text[])::text[] AS value FROM "t" WHERE (ARRAY['x'::character varying]::text[])::text[] IS NOT NULL GROUP BY (ARRAY['x'::character varying]::text[])::text[] HAVING count(*) > 1) AS doubled)");
    row("check of a new column by a text that a new enum has too",
        Story({}, "t(id pk)")
            .then(AddEnum{enumOf("e", {"x", "y"})})
            .addColumn("t.a", "text", [](Column &column) { column.defaultValue = DefaultValue::literal(""); })
            .addPart("t", CheckConstraint{.expression = "a = 'x'"}),
        R"(SELECT count(*) FROM (SELECT "id" AS joinery_row, ''::text AS "a" FROM "t") AS joinery_rows WHERE NOT (a = 'x'))");
    row("new column that is alike in all rows under a key, and in an expression of it",
        Story({}, "t(id pk, b)")
            .renameColumn("t.b", "c")
            .addColumn("t.a", "text", [](Column &column) { column.defaultValue = DefaultValue::fromUserText("'x'"); })
            .addPart("t", Index{.name = "i",
                                .unique = true,
                                .parts = {{.column = columnId("t.b")}, {.expression = "lower(a)"}},
                                .where = "a <> ''"}),
        R"(SELECT count(*) FROM (SELECT concat_ws(', ', "c", (lower(a))) AS value FROM ()"
        R"(SELECT "id" AS joinery_row, "b" AS "c", 'x'::text AS "a" FROM "t") AS joinery_rows )"
        R"(WHERE "c" IS NOT NULL AND (lower(a)) IS NOT NULL AND (a <> '') GROUP BY "c", (lower(a)) HAVING count(*) > 1) AS doubled)");
    row("values that stay different under a key",
        Story({}, "t(id pk, a integer)")
            .givenTable("t",
                        [](Table &table) {
                            table.uniqueConstraints.insert(
                                {.id = Story::partId("t", "u"), .columns = {columnId("t.a")}});
                        })
            .setType("t.a", "smallint"),
        R"(SELECT count(*) FROM "t" WHERE "a" IS NOT NULL AND (NOT "a" BETWEEN -32768 AND 32767))");
    row("orphans",
        Story({}, "t(id pk, a)\nu(id pk)")
            .addPart("t", ForeignKey{.columns = {columnId("t.a")}, .referencedTable = tableId("u")}),
        R"(SELECT count(*) FROM "t" AS child WHERE child."a" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "u" AS parent WHERE parent."id" = child."a"))");
    row("orphans once values are rounded",
        Story({}, "t(id pk, a numeric(5,2))\nu(id numeric(5,2) pk)")
            .givenTable("t",
                        [](Table &table) {
                            table.foreignKeys.insert({.id = Story::partId("t", "f"),
                                                      .columns = {columnId("t.a")},
                                                      .referencedTable = tableId("u")});
                        })
            .setType("t.a", "numeric(6,0)"),
        R"(SELECT count(*) FROM "t" AS child WHERE child."a"::numeric(6,0) IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "u" AS parent WHERE parent."id" = child."a"::numeric(6,0)))");
    row("orphans of a new table",
        Story({}, "t(id pk, a)")
            .addTable("u(id pk)")
            .addPart("t", ForeignKey{.columns = {columnId("t.a")}, .referencedTable = tableId("u")}),
        R"(SELECT count(*) FROM "t" AS child WHERE child."a" IS NOT NULL)");
    row("check", Story({}, "t(id pk, a)").addPart("t", CheckConstraint{.expression = "a > 0"}),
        R"(SELECT count(*) FROM "t" WHERE NOT (a > 0))");
    row("enum value",
        Story({}, "t(id pk, a text)")
            .given([](Schema &schema) {
                schema.enums.insert(enumOf("e", {"x", "y"}));
                schema.tables.edit(tableId("t"))->columns[1].type = DataType::fromText("e");
            })
            .then(DropEnumValue{{Story::objectId("e"), {}, "e"}, {ObjectId::derived(u"e x"), "x"}}),
        R"(SELECT count(*) FROM "t" WHERE "a"::text IN ('x'))");
}

void PostgresqlPlannerTest::questionsAreAskedAboutTheStart()
{
    QFETCH(const Story, story);
    QFETCH(const QString, count);
    const auto plan = planOf(story);
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text()));
    QCOMPARE(plan->checks.size(), 1);
    QCOMPARE(plan->checks.first().countSql, count);
    QVERIFY(plan->checks.first().sampleSql.endsWith(QLatin1String(" LIMIT 5")));
    QVERIFY(plan->checks.first().message.contains(QLatin1String("%1")));
    QCOMPARE(plan->checks.first().operation, int(story.operations.size()) - 1);
}

void PostgresqlPlannerTest::questionsWaitForRows()
{
    const auto plan = planOf(Story({}, "t(id pk, a text)")
                                 .then(RawSql{{{"", "UPDATE t SET a = 'x'"}}, {}, {}})
                                 .alterColumn("t.a", [](Column &column) { column.nullable = false; }));
    QVERIFY(plan->checks.isEmpty());
    QCOMPARE(statements(plan),
             QStringList({R"(UPDATE t SET a = 'x')", R"(SELECT "id" FROM "t" WHERE "a" IS NULL LIMIT 5)",
                          R"(ALTER TABLE "t" ALTER COLUMN "a" SET NOT NULL)"}));
    QVERIFY(plan->steps.at(1).mustReturnNoRows);
    QCOMPARE(plan->steps.at(1).comment, QStringLiteral("t.a cannot refuse NULL yet"));
}

void PostgresqlPlannerTest::refuses_data()
{
    QTest::addColumn<Story>("story");
    const auto row = [](const char *code, const Story &story) { QTest::newRow(code) << story; };
    const auto heir = [](Table &table) { table.options.inherits = QStringLiteral("a"); };
    const auto orphan = [](Table &table) { table.options.inherits.clear(); };
    const auto spread = [](Table &table) { table.options.partitionBy = QStringLiteral("RANGE (d)"); };
    row("postgresql.partition_by", Story({}, "t(id, d date)").alterTable("t", spread));
    row("postgresql.partition_key", Story({}, "t(id, d date)").givenTable("t", spread).setType("t.d", "text"));
    row("postgresql.foreign_key_target", Story({}, "a(id pk)\nb(id pk, a_id -> a)").dropTable("a"));
    row("postgresql.missing_table",
        Story({}, "a(id pk)")
            .given([](Schema &schema) {
                schema.objects.insert(objectOf(DefinitionObject::Kind::View, "v", "AS SELECT id FROM a"));
            })
            .dropTable("a"));
    row("postgresql.enum_default",
        Story({}, "t(id pk, a text default 'x')")
            .given([](Schema &schema) {
                schema.enums.insert(enumOf("e", {"x", "y"}));
                schema.tables.edit(tableId("t"))->columns[1].type = DataType::fromText("e");
            })
            .then(DropEnumValue{{Story::objectId("e"), {}, "e"}, {ObjectId::derived(u"e x"), "x"}}));
    row("postgresql.computed_values",
        Story({}, "t(id pk, a, g)")
            .givenColumn("t.g",
                         [](Column &column) {
                             column.generated = Generated{"a + 1", true};
                         })
            .addObject(objectOf(DefinitionObject::Kind::Function, "f",
                                "(x integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT count(*)::int FROM u'"))
            .alterColumn("t.g",
                         [](Column &column) {
                             column.generated = Generated{"f(a)", true};
                         })
            .alterColumn("t.g", [](Column &column) { column.generated.reset(); })
            .addTable("u(id pk)"));
    row("postgresql.inherited_column", Story({}, "a(id pk, x)\nb(id, x)").givenTable("b", heir).dropColumn("b.x"));
    row("postgresql.inherited_column begins", Story({}, "a(id pk, x)\nb(id)").alterTable("b", heir));
    row("postgresql.inherited_column ends",
        Story({}, "a(id pk, x)\nb(id)").givenTable("b", heir).alterTable("b", orphan));
    row("postgresql.refused", Story({}, "t(id pk)").renameTable("t", QString(64, u'x')));
}

void PostgresqlPlannerTest::refuses()
{
    QFETCH(const Story, story);
    const auto plan = planOf(story);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, QString(QTest::currentDataTag()).section(u' ', 0, 0));
    QVERIFY(plan.error().message.size() > 20);
}

void PostgresqlPlannerTest::columnOrderIsOnlyAFinding()
{
    const ObjectReference t{tableId("t"), {}, "t"};
    const auto plan = planOf(
        Story({}, "t(id pk, a text)").then(ReorderColumns{t, {{columnId("t.a"), "a"}, {columnId("t.id"), "id"}}}));
    QVERIFY(plan->isEmpty());
    QCOMPARE(plan->findings.size(), 1);
    QCOMPARE(plan->findings.first().code, QStringLiteral("postgresql.column_order"));
    QCOMPARE(plan->findings.first().severity, Finding::Severity::Info);
}

void PostgresqlPlannerTest::codeIsForItsProgram()
{
    const auto plan = postgresqlDialect().plan({}, {Code{.name = "fill"}});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, QStringLiteral("plan.code"));
}

QTEST_GUILESS_MAIN(PostgresqlPlannerTest)
#include "tst_postgresql_planner.moc"
