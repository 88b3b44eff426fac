// SPDX-License-Identifier: MIT
#include "core/database/data_questions.h"
#include "tests/support/sqlite_sandbox.h"

#include <QtTest>

using namespace joinery;

class DataQuestionsTest : public QObject
{
    Q_OBJECT

private slots:
    void messagesNameCountAndSample_data();
    void messagesNameCountAndSample();
    void whatCannotBeAskedIsPassedOver();
    void questionsAreAskedInThePlansSession();
};

void DataQuestionsTest::messagesNameCountAndSample_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("message");
    QTest::newRow("none") << ""
                          << "";
    QTest::newRow("one") << "('a')"
                         << "1 bad: a";
    QTest::newRow("null") << "(NULL)"
                          << "1 bad: NULL";
    QTest::newRow("as many as are shown") << "('a'), ('b'), ('c'), ('d'), ('e')"
                                          << "5 bad: a, b, c, d, e";
    QTest::newRow("more than are shown") << "('a'), ('b'), ('c'), ('d'), ('e'), ('f')"
                                         << "6 bad: a, b, c, d, e, …";
    QTest::newRow("placeholders in the data") << "('%1 %2')"
                                              << "1 bad: %1 %2";
}

void DataQuestionsTest::messagesNameCountAndSample()
{
    QFETCH(QString, rows);
    QFETCH(QString, message);
    const SqliteSandbox database;
    QVERIFY(database.runScript("CREATE TABLE t (a)"));
    if (!rows.isEmpty())
        QVERIFY(database.runScript("INSERT INTO t VALUES " + rows));
    Plan plan;
    plan.checks.append({.countSql = "SELECT count(*) FROM t",
                        .sampleSql = "SELECT a FROM t ORDER BY a LIMIT 5",
                        .message = "%1 bad: %2",
                        .operation = 7});
    const auto failed = evaluateChecks(database.connection(), plan);
    QVERIFY(failed);
    QCOMPARE(failed->size(), message.isEmpty() ? 0 : 1);
    if (!message.isEmpty()) {
        QCOMPARE(failed->first().message, message);
        QCOMPARE(failed->first().operation, 7);
    }
}

void DataQuestionsTest::whatCannotBeAskedIsPassedOver()
{
    const SqliteSandbox database;
    Plan plan;
    plan.checks.append({.countSql = "SELECT count(*) FROM later", .sampleSql = {}, .message = "%1"});
    const auto failed = evaluateChecks(database.connection(), plan);
    QVERIFY(failed);
    QVERIFY(failed->isEmpty());
}

void DataQuestionsTest::questionsAreAskedInThePlansSession()
{
    const SqliteSandbox database;
    QVERIFY(database.runScript("CREATE TABLE t (a); INSERT INTO t VALUES ('ABC')"));
    Plan plan;
    plan.session = QStringList{"PRAGMA case_sensitive_like = ON"};
    plan.checks.append({.countSql = "SELECT count(*) FROM t WHERE a LIKE 'abc'", .sampleSql = {}, .message = "%1"});
    const auto failed = evaluateChecks(database.connection(), plan);
    QVERIFY(failed);
    QVERIFY(failed->isEmpty());
}

QTEST_GUILESS_MAIN(DataQuestionsTest)
#include "tst_data_questions.moc"
