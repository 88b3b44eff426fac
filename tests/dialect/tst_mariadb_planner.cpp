// SPDX-License-Identifier: MIT
// What is planned for MariaDB, as text. That a server takes it is tested in tst_mariadb_live.
// JOINERY_UPDATE_CASES=1 writes the expected files instead: read what it wrote.

#include "core/dialect/dialect.h"
#include "core/operation/inverse.h"
#include "tests/support/golden_folder.h"
#include "tests/support/mariadb_stories.h"

#include <QtTest>

using namespace joinery;

namespace {

Result<Plan> planOf(const Story &story)
{
    return mariadbDialect().plan(story.before, story.operations);
}

QString scriptOf(const Result<Plan> &plan)
{
    if (!plan)
        return QStringLiteral("-- error: %1\n").arg(plan.error().text());
    // What comes first in every script is tested once.
    Plan shown = *plan;
    shown.session.clear();
    QString text;
    for (const Finding &finding : shown.findings)
        text += QStringLiteral("-- warning: %1\n").arg(finding.text);
    return text + toScript(shown);
}

/** Both ways of a story, as its file has them. */
QString bothScripts(const Story &story)
{
    const auto back = inverse(story.operations, story.before);
    const auto backwards = back ? mariadbDialect().plan(story.after(), *back) : fail(back);
    return QStringLiteral("-- forwards\n") + scriptOf(planOf(story)) + QStringLiteral("\n-- backwards\n") +
           scriptOf(backwards);
}

GoldenFolder folder()
{
    return GoldenFolder(QStringLiteral(JOINERY_TEST_DIR "/mariadb"));
}

QStringList statements(const Result<Plan> &plan)
{
    QStringList result;
    for (const PlanStep &step : plan ? plan->steps : QList<PlanStep>())
        result.append(step.sql);
    return result;
}

void refuseNull(Column &column)
{
    column.nullable = false;
}

} // namespace

class MariadbPlannerTest : public QObject
{
    Q_OBJECT

private slots:
    void plansAsExpected_data();
    void plansAsExpected();
    void everyFileHasItsStory();
    void isTheSameEachTime();
    void nothingToDoIsNoStep();
    void everyStepIsOutsideATransaction();
    void changesOfOneTableAreOneStatement();
    void thePlaceOfTwoChangesOfOneColumn();
    void lossesAreNamedAsBeforeThePlan();
    void questionsAreAskedAboutTheStart_data();
    void questionsAreAskedAboutTheStart();
    void questionsWaitForRows();
    void refuses_data();
    void refuses();
    void refusesWhatIsOnlyThereForAWhile();
    void codeIsForItsProgram();
    void whatWasSetAsideIsBackAtOnce();
    void manyTablesAreAStepEach();
};

void MariadbPlannerTest::plansAsExpected_data()
{
    QTest::addColumn<Story>("story");
    for (const Story &story : mariadbStories())
        QTest::newRow(qPrintable(story.title)) << story;
}

void MariadbPlannerTest::plansAsExpected()
{
    QFETCH(const Story, story);
    const QString file = story.title + QStringLiteral(".sql");
    const QString script = bothScripts(story);
    QVERIFY2(folder().agrees(file, script), textDifference(script, folder().text(file)));
}

void MariadbPlannerTest::everyFileHasItsStory()
{
    QStringList known;
    for (const Story &story : mariadbStories())
        known.append(story.title + QStringLiteral(".sql"));
    known.sort();
    QStringList once = known;
    once.removeDuplicates();
    QCOMPARE(once, known);
    QCOMPARE(folder().files(), known);
}

void MariadbPlannerTest::isTheSameEachTime()
{
    for (const Story &story : mariadbStories()) {
        const auto first = planOf(story);
        QVERIFY2(first, qPrintable(first ? QString() : story.title + first.error().text()));
        QCOMPARE(*first, *planOf(story));
    }
}

void MariadbPlannerTest::nothingToDoIsNoStep()
{
    QVERIFY(mariadbDialect().plan({}, {})->isEmpty());
    QVERIFY(planOf(Story({}, "t(id pk)"))->isEmpty());
}

void MariadbPlannerTest::everyStepIsOutsideATransaction()
{
    QVERIFY(!mariadbDialect().hasTransactionalDdl());
    for (const Story &story : mariadbStories()) {
        const auto plan = planOf(story);
        for (const PlanStep &step : plan->steps)
            QCOMPARE(step.phase, StepPhase::BeforeTransaction);
    }
    QVERIFY(!scriptOf(planOf(Story({}, "t(id pk)").dropTable("t"))).contains(QLatin1String("BEGIN")));
}

void MariadbPlannerTest::changesOfOneTableAreOneStatement()
{
    const auto plan = planOf(Story({}, "t(id pk, a text, b text)").dropColumn("t.a").dropColumn("t.b"));
    QCOMPARE(statements(plan), QStringList({"ALTER TABLE `t`\n    DROP COLUMN `a`,\n    DROP COLUMN `b`"}));
    QCOMPARE(plan->steps.first().operation, 0);
    QCOMPARE(plan->steps.first().alsoOperations, QList<int>{1});
    QCOMPARE(plan->steps.first().comment, QStringLiteral("drop column t.a\ndrop column t.b"));
    QCOMPARE(plan->steps.first().risk, Risk::Destructive);
}

void MariadbPlannerTest::thePlaceOfTwoChangesOfOneColumn()
{
    const auto plan = planOf(Story({}, "t(id pk, a varchar(9))").setType("t.a", "integer").setType("t.a", "date"));
    QCOMPARE(statements(plan),
             QStringList({"ALTER TABLE `t` MODIFY COLUMN `a` INT", "ALTER TABLE `t` MODIFY COLUMN `a` DATE"}));
}

void MariadbPlannerTest::lossesAreNamedAsBeforeThePlan()
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
    QCOMPARE(losses, QStringList({"column b.x: SELECT count(`x`) FROM `b`", "table a: SELECT count(*) FROM `a`"}));
}

void MariadbPlannerTest::questionsAreAskedAboutTheStart_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<QString>("count");
    const auto row = [](const char *title, const Story &story, const char *count) {
        QTest::newRow(title) << story << QString(count);
    };
    row("length", Story({}, "t(id pk, a varchar(9))").renameTable("t", "u").setType("u.a", "varchar(3)"),
        "SELECT count(*) FROM `t` WHERE `a` IS NOT NULL AND (CHAR_LENGTH(`a`) > 3)");
    row("null", Story({}, "t(id pk, a text)").alterColumn("t.a", refuseNull),
        "SELECT count(*) FROM `t` WHERE `a` IS NULL");
    row("new column", Story({}, "t(id pk)").addColumn("t.a", "text", refuseNull), "SELECT count(*) FROM `t`");
    row("duplicates",
        Story({}, "t(id pk, a text)")
            .renameColumn("t.a", "b")
            .addPart("t", UniqueConstraint{.columns = {columnId("t.a")}}),
        "SELECT count(*) FROM (SELECT `a` AS value FROM `t` WHERE `a` IS NOT NULL GROUP BY `a` HAVING count(*) > 1) "
        "AS doubled");
    row("orphans",
        Story({}, "t(id pk, a)\nu(id pk)")
            .addPart("t", ForeignKey{.columns = {columnId("t.a")}, .referencedTable = tableId("u")}),
        "SELECT count(*) FROM `t` AS child WHERE child.`a` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `u` AS parent "
        "WHERE parent.`id` = child.`a`)");
    row("orphans of a new table",
        Story({}, "t(id pk, a)")
            .addTable("u(id pk)")
            .addPart("t", ForeignKey{.columns = {columnId("t.a")}, .referencedTable = tableId("u")}),
        "SELECT count(*) FROM `t` AS child WHERE child.`a` IS NOT NULL");
    row("check", Story({}, "t(id pk, a)").addPart("t", CheckConstraint{.expression = "a > 0"}),
        "SELECT count(*) FROM `t` WHERE NOT (a > 0)");
    row("enum value",
        Story({}, "t(id pk, a text)")
            .given([](Schema &schema) {
                schema.enums.insert(enumOf("e", {"x", "y"}));
                schema.tables.edit(tableId("t"))->columns[1].type = DataType::fromText("e");
            })
            .then(DropEnumValue{{Story::objectId("e"), {}, "e"}, {ObjectId::derived(u"e x"), "x"}}),
        "SELECT count(*) FROM `t` WHERE `a` IS NOT NULL AND (`a` IN ('x'))");
    row("no whole number", Story({}, "t(id pk, a varchar(9))").setType("t.a", "tinyint unsigned"),
        "SELECT count(*) FROM `t` WHERE `a` IS NOT NULL AND (`a` NOT REGEXP "
        "'^[[:space:]]*[-+]?[0-9]{1,30}[[:space:]]*$' "
        "OR CAST(`a` AS DECIMAL(40)) NOT BETWEEN 0 AND 255)");
}

void MariadbPlannerTest::questionsAreAskedAboutTheStart()
{
    QFETCH(const Story, story);
    QFETCH(const QString, count);
    const auto plan = planOf(story);
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text()));
    QCOMPARE(plan->checks.size(), 1);
    QCOMPARE(plan->checks.first().countSql, count);
    QVERIFY(plan->checks.first().sampleSql.endsWith(QLatin1String(" LIMIT 5")));
    QVERIFY(plan->checks.first().message.contains(QLatin1String("%1")));
    // The first of those that one statement does.
    const int operation = plan->checks.first().operation;
    QVERIFY(operation >= 0 && operation < story.operations.size());
}

void MariadbPlannerTest::questionsWaitForRows()
{
    const auto plan = planOf(Story({}, "t(id pk, a text)")
                                 .then(RawSql{{{"", "UPDATE t SET a = 'x'"}}, {}, {}})
                                 .renameColumn("t.a", "b")
                                 .alterColumn("t.b", refuseNull));
    QVERIFY(plan->checks.isEmpty());
    QCOMPARE(statements(plan), QStringList({"UPDATE t SET a = 'x'", "SELECT `id` FROM `t` WHERE `a` IS NULL LIMIT 5",
                                            "ALTER TABLE `t` CHANGE COLUMN `a` `b` TEXT NOT NULL"}));
    QVERIFY(plan->steps.at(1).mustReturnNoRows);
    QCOMPARE(plan->steps.at(1).comment, QStringLiteral("t.b cannot refuse NULL yet"));
}

void MariadbPlannerTest::refuses_data()
{
    QTest::addColumn<Story>("story");
    const auto row = [](const char *code, const Story &story) { QTest::newRow(code) << story; };
    row("mariadb.foreign_key_target", Story({}, "a(id pk)\nb(id pk, a_id -> a)").dropTable("a"));
    row("mariadb.missing_table",
        Story({}, "a(id pk)")
            .given([](Schema &schema) {
                schema.objects.insert(objectOf(DefinitionObject::Kind::View, "v", "AS SELECT id FROM a"));
            })
            .dropTable("a"));
    row("mariadb.conversion", Story({}, "t(id pk, a smallint)").setType("t.a", "point"));
    row("mariadb.refused", Story({}, "t(id pk)").renameTable("t", QString(65, u'x')));
}

void MariadbPlannerTest::refuses()
{
    QFETCH(const Story, story);
    const auto plan = planOf(story);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, QString(QTest::currentDataTag()));
    QVERIFY(plan.error().message.size() > 20);
}

/** MariaDB never had it, so a statement between could not make it either. */
void MariadbPlannerTest::refusesWhatIsOnlyThereForAWhile()
{
    const RawSql query{{{"", "SELECT 1"}}, {{"", "SELECT 1"}}, {}};
    const QString refusal = QStringLiteral("mariadb.expression_index");
    for (const bool isUnique : {false, true}) {
        const Index index{
            .id = Story::partId("t", "ix"), .name = "ix", .unique = isUnique, .parts = {{.expression = "lower(y)"}}};
        Story added = Story({}, "t(id pk, y text)").addPart("t", index).then(query);
        Story ofNewTable = Story({}, "u(id pk)").addTable("t(id pk, y text)").addPart("t", index).then(query);
        const auto overColumn = [&](Index &each) { each.parts = {{.column = added.column("t.id")}}; };
        for (const Story &story :
             {Story(added).dropPart<Index>("t", "ix"), Story(ofNewTable).dropPart<Index>("t", "ix"),
              Story(added).alterPart<Index>("t", index, overColumn)}) {
            QCOMPARE(planOf(story).error().detail, refusal);
            QCOMPARE(mariadbDialect().plan(story.after(), *inverse(story.operations, story.before)).error().detail,
                     refusal);
        }
        // What was there before, as the model has it, may go.
        Story gone = Story({}, "t(id pk, y text)")
                         .givenTable("t", [&](Table &table) { table.indexes.insert(index); })
                         .addColumn("t.a", "integer")
                         .then(query)
                         .dropPart<Index>("t", "ix");
        QVERIFY(planOf(gone));
    }
}

/** Triggers and foreign keys are off no longer than what they were in the way of takes. */
void MariadbPlannerTest::whatWasSetAsideIsBackAtOnce()
{
    Story story = Story("", "p(id pk)\nc(id pk, p_id integer -> p.id)\nlast(id pk)").given([](Schema &schema) {
        schema.objects.insert(
            objectOf(DefinitionObject::Kind::Trigger, "watch", "AFTER UPDATE ON c FOR EACH ROW SET @x = 1"));
    });
    story
        .alterColumn("c.p_id",
                     [](Column &column) {
                         column.nullable = false;
                         column.defaultValue = DefaultValue::number("1");
                     })
        .setType("p.id", "bigint")
        .setType("c.p_id", "bigint")
        .addColumn("last.a", "integer");
    const QStringList sql = statements(planOf(story));
    const auto place = [&](const QString &beginning) {
        for (int i = 0; i < sql.size(); ++i) {
            if (sql.at(i).startsWith(beginning))
                return i;
        }
        return -1;
    };
    const QStringList triggers = sql.filter("TRIGGER `watch`");
    QCOMPARE(triggers.size(), 2);
    QVERIFY(triggers.first().contains("BEGIN END"));
    QVERIFY(triggers.last().contains("SET @x = 1"));
    QVERIFY2(sql.lastIndexOf(triggers.last()) < place("ALTER TABLE `p`"), qPrintable(sql.join('\n')));
    const QStringList keys = sql.filter("ADD CONSTRAINT");
    QCOMPARE(keys.size(), 1);
    QVERIFY2(sql.indexOf(keys.first()) < place("ALTER TABLE `last`"), qPrintable(sql.join('\n')));
}

void MariadbPlannerTest::codeIsForItsProgram()
{
    const auto plan = mariadbDialect().plan({}, {Code{.name = "fill"}});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, QStringLiteral("plan.code"));
}

void MariadbPlannerTest::manyTablesAreAStepEach()
{
    constexpr int count = 1000;
    QList<Operation> operations;
    for (int i = 0; i < count; ++i) {
        Table table = *schemaFromText("t(id pk, a text not null index, b numeric(8,2) default 0)").tables.begin();
        table.id = ObjectId::derived(QStringLiteral("t%1").arg(i));
        table.name = QStringLiteral("t%1").arg(i);
        operations.append(AddTable{table});
    }
    const auto plan = mariadbDialect().plan({}, operations);
    QVERIFY(plan);
    QCOMPARE(plan->steps.size(), count);
    for (int i = 0; i < count; ++i)
        QVERIFY2(plan->steps.at(i).sql.startsWith(QStringLiteral("CREATE TABLE `t%1` (").arg(i)),
                 qPrintable(plan->steps.at(i).sql));
}

QTEST_GUILESS_MAIN(MariadbPlannerTest)
#include "tst_mariadb_planner.moc"
