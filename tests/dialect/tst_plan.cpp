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

QTEST_GUILESS_MAIN(PlanTest)
#include "tst_plan.moc"
