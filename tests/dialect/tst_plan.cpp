// SPDX-License-Identifier: MIT
#include "core/dialect/plan.h"

#include <QtTest>

using namespace joinery;

class PlanTest : public QObject
{
    Q_OBJECT

private slots:
    void emptyPlanIsAnEmptyScript();
    void phasesStandAroundTheTransaction();
    void aCommentAtTheEndDoesNotSwallowTheSemicolon();
    void commentsOfSeveralLinesStayComments();
    void theSessionComesFirst();
    void statementsInStatementsHaveADelimiter();
};

void PlanTest::emptyPlanIsAnEmptyScript()
{
    QCOMPARE(toScript({}), QString());
}

void PlanTest::phasesStandAroundTheTransaction()
{
    Plan plan;
    plan.steps = {
        {.sql = "PRAGMA foreign_keys=OFF", .phase = StepPhase::BeforeTransaction, .comment = "off"},
        {.sql = "CREATE TABLE a (x)", .comment = "add a"},
        {.sql = "CREATE INDEX i ON a (x)", .comment = "add a"},
        {.sql = "DROP TABLE b", .comment = "drop b"},
        {.sql = "PRAGMA foreign_keys=ON", .phase = StepPhase::AfterTransaction},
    };
    QCOMPARE(toScript(plan), QStringLiteral("-- off\n"
                                            "PRAGMA foreign_keys=OFF;\n"
                                            "\n"
                                            "BEGIN;\n"
                                            "\n"
                                            "-- add a\n"
                                            "CREATE TABLE a (x);\n"
                                            "CREATE INDEX i ON a (x);\n"
                                            "\n"
                                            "-- drop b\n"
                                            "DROP TABLE b;\n"
                                            "\n"
                                            "COMMIT;\n"
                                            "\n"
                                            "PRAGMA foreign_keys=ON;\n"));
}

void PlanTest::aCommentAtTheEndDoesNotSwallowTheSemicolon()
{
    Plan plan;
    plan.steps = {{.sql = "SELECT 1 -- one"}, {.sql = "SELECT '-- no comment'"}};
    QVERIFY(toScript(plan).contains("SELECT 1 -- one\n;\n"));
    QVERIFY(toScript(plan).contains("SELECT '-- no comment';\n"));
}

void PlanTest::commentsOfSeveralLinesStayComments()
{
    Plan plan;
    plan.steps = {{.sql = "SELECT 1", .comment = "rename a\nDROP TABLE b"}};
    QVERIFY(toScript(plan).contains("-- rename a\n-- DROP TABLE b\nSELECT 1;\n"));
}

void PlanTest::theSessionComesFirst()
{
    Plan plan;
    plan.dialect = QStringLiteral("mariadb");
    plan.session = {"SET NAMES utf8mb4", "SET SESSION time_zone = '+00:00'"};
    plan.steps = {{.sql = "DROP TABLE a", .phase = StepPhase::BeforeTransaction, .comment = "drop a"}};
    QCOMPARE(toScript(plan), QStringLiteral("SET NAMES utf8mb4;\n"
                                            "SET SESSION time_zone = '+00:00';\n"
                                            "\n"
                                            "-- drop a\n"
                                            "DROP TABLE a;\n"));
}

/** MariaDB's client ends a statement at any semicolon, unless told otherwise. */
void PlanTest::statementsInStatementsHaveADelimiter()
{
    Plan plan;
    plan.dialect = QStringLiteral("mariadb");
    plan.steps = {
        {.sql = "CREATE TRIGGER a AFTER INSERT ON t FOR EACH ROW BEGIN SET @a = 1; END",
         .phase = StepPhase::BeforeTransaction},
        {.sql = "CREATE TRIGGER b AFTER INSERT ON t FOR EACH ROW BEGIN SET @b = '//'; END -- b",
         .phase = StepPhase::BeforeTransaction},
        {.sql = "DO ';' /* ; */", .phase = StepPhase::BeforeTransaction},
    };
    QCOMPARE(toScript(plan), QStringLiteral("DELIMITER //\n"
                                            "CREATE TRIGGER a AFTER INSERT ON t FOR EACH ROW BEGIN SET @a = 1; END\n"
                                            "//\n"
                                            "DELIMITER ;\n"
                                            "DELIMITER ///\n"
                                            "CREATE TRIGGER b AFTER INSERT ON t FOR EACH ROW BEGIN SET @b = '//'; END "
                                            "-- b\n"
                                            "///\n"
                                            "DELIMITER ;\n"
                                            "DO ';' /* ; */\n"
                                            ";\n"));
    plan.dialect = QStringLiteral("sqlite");
    QVERIFY(!toScript(plan).contains(QStringLiteral("DELIMITER")));
}

QTEST_GUILESS_MAIN(PlanTest)
#include "tst_plan.moc"
