// SPDX-License-Identifier: MIT
#include "core/database/data_questions.h"
#include "core/database/statement_runner.h"
#include "tests/support/sqlite_file.h"

#include <QTest>
#include <QThread>

using namespace joinery;

namespace {

Plan planOf(const QStringList &statements)
{
    Plan plan;
    for (const QString &sql : statements)
        plan.steps.append(PlanStep{.sql = sql});
    return plan;
}

/** foreign_keys off, statements, on again: the shape of a rebuild. */
Plan rebuildOf(const QStringList &statements)
{
    Plan plan;
    plan.steps.append(
        PlanStep{.sql = QStringLiteral("PRAGMA foreign_keys = OFF"), .phase = StepPhase::BeforeTransaction});
    plan.steps += planOf(statements).steps;
    plan.steps.append(
        PlanStep{.sql = QStringLiteral("PRAGMA foreign_keys = ON"), .phase = StepPhase::AfterTransaction});
    return plan;
}

const QString endless =
    QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");

} // namespace

class StatementRunnerTest : public QObject
{
    Q_OBJECT

private slots:
    void runsInOrderAndTells();
    void failureLeavesEverythingAsItWas_data();
    void failureLeavesEverythingAsItWas();
    void whatWasSwitchedOffIsOnAgain();
    void rowsThatMustNotBeThere();
    void rowsThatWereThereAlready_data();
    void rowsThatWereThereAlready();
    void checksComeBeforeTheFirstStatement();
    void hooksAreInsideTheTransaction();
    void cancelBetweenStatements();
    void cancelWhileAStatementRuns();
    void withoutTransactionKeepsWhatIsDone();
    void lossesAreCounted();
};

void StatementRunnerTest::runsInOrderAndTells()
{
    const SqliteFile file;
    const Connection connection = file.open();
    QStringList told;
    RunControl control;
    control.progress = [&](const StatementProgress &progress) {
        told.append(QStringLiteral("%1/%2 %3 %4")
                        .arg(progress.index)
                        .arg(progress.total)
                        .arg(progress.finished ? QStringLiteral("done") : QStringLiteral("runs"), progress.sql));
    };
    QVERIFY(
        StatementRunner(connection, control)
            .run(planOf({QStringLiteral("CREATE TABLE t (a)"), QStringLiteral("INSERT INTO t VALUES (1)")}), {}, {}));
    QCOMPARE(told,
             QStringList({QStringLiteral("0/2 runs CREATE TABLE t (a)"), QStringLiteral("0/2 done CREATE TABLE t (a)"),
                          QStringLiteral("1/2 runs INSERT INTO t VALUES (1)"),
                          QStringLiteral("1/2 done INSERT INTO t VALUES (1)")}));
    QCOMPARE(connection.value(QStringLiteral("SELECT a FROM t"))->toInt(), 1);
}

void StatementRunnerTest::failureLeavesEverythingAsItWas_data()
{
    QTest::addColumn<QString>("failing");
    QTest::addColumn<QString>("code");
    QTest::newRow("syntax") << "CREATE TABEL x (a)"
                            << "database.failed";
    QTest::newRow("constraint") << "INSERT INTO old VALUES (1)"
                                << "database.constraint";
    QTest::newRow("exists") << "CREATE TABLE old (a)"
                            << "database.failed";
}

void StatementRunnerTest::failureLeavesEverythingAsItWas()
{
    QFETCH(QString, failing);
    QFETCH(QString, code);
    const SqliteFile file;
    file.run({QStringLiteral("CREATE TABLE old (a UNIQUE)"), QStringLiteral("INSERT INTO old VALUES (1)")});
    const QString before = file.dump();
    const Connection connection = file.open();

    const auto done = StatementRunner(connection, {})
                          .run(planOf({QStringLiteral("CREATE TABLE new (a)"), QStringLiteral("DELETE FROM old"),
                                       QStringLiteral("INSERT INTO old VALUES (1)"), QStringLiteral("DROP TABLE new"),
                                       failing, QStringLiteral("DROP TABLE old")}),
                               {}, {});

    QVERIFY(!done);
    QCOMPARE(done.error().step, 4);
    QCOMPARE(done.error().sql, failing);
    QCOMPARE(done.error().error.code, code);
    QVERIFY(!done.error().error.detail.isEmpty());
    QCOMPARE(done.error().stepsKept, 0);
    QCOMPARE(dumpOf(connection), before);
}

void StatementRunnerTest::whatWasSwitchedOffIsOnAgain()
{
    const SqliteFile file;
    const Connection connection = file.open();

    QVERIFY(StatementRunner(connection, {}).run(rebuildOf({QStringLiteral("CREATE TABLE t (a)")}), {}, {}));
    QCOMPARE(connection.value(QStringLiteral("PRAGMA foreign_keys"))->toInt(), 1);

    QVERIFY(!StatementRunner(connection, {}).run(rebuildOf({QStringLiteral("CREATE TABLE t (a)")}), {}, {}));
    QCOMPARE(connection.value(QStringLiteral("PRAGMA foreign_keys"))->toInt(), 1);

    RunControl cancelled;
    cancelled.cancel.cancel();
    QVERIFY(!StatementRunner(connection, cancelled).run(rebuildOf({QStringLiteral("CREATE TABLE u (a)")}), {}, {}));
    QCOMPARE(connection.value(QStringLiteral("PRAGMA foreign_keys"))->toInt(), 1);
}

void StatementRunnerTest::rowsThatMustNotBeThere()
{
    const SqliteFile file;
    file.run(
        {QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY)"), QStringLiteral("CREATE TABLE b (a REFERENCES a)")});
    const QString before = file.dump();
    const Connection connection = file.open();
    Plan plan = rebuildOf({QStringLiteral("INSERT INTO b VALUES (7)")});
    plan.steps.insert(2, PlanStep{.sql = QStringLiteral("PRAGMA foreign_key_check"), .mustReturnNoRows = true});

    const auto done = StatementRunner(connection, {}).run(plan, {}, {});

    QVERIFY(!done);
    QCOMPARE(done.error().error.code, QStringLiteral("run.violation"));
    QCOMPARE(done.error().error.detail, QStringLiteral("row 1 of b points to a row of a that is not there"));
    QCOMPARE(dumpOf(connection), before);
}

void StatementRunnerTest::rowsThatWereThereAlready_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("violation");
    const QString then = QStringLiteral("SELECT a FROM b WHERE a NOT IN (SELECT id FROM a)");
    QTest::newRow("none besides") << "UPDATE b SET c = 1" << then << "";
    QTest::newRow("another") << "INSERT INTO b (a) VALUES (8)" << then << "8";
    QTest::newRow("the same once more") << "INSERT INTO b (a) VALUES (7)" << then << "7";
    QTest::newRow("cannot have been") << "UPDATE b SET c = 1"
                                      << ""
                                      << "row 1 of b points to a row of a that is not there";
    QTest::newRow("could not be asked") << "UPDATE b SET c = 1"
                                        << "SELECT a FROM lost"
                                        << "row 1 of b points to a row of a that is not there";
}

void StatementRunnerTest::rowsThatWereThereAlready()
{
    QFETCH(const QString, statement);
    QFETCH(const QString, then);
    QFETCH(const QString, violation);
    const SqliteFile file;
    file.run({QStringLiteral("PRAGMA foreign_keys = OFF"), QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY)"),
              QStringLiteral("CREATE TABLE b (a REFERENCES a, c)"), QStringLiteral("INSERT INTO b (a) VALUES (7)")});
    const QString before = file.dump();
    const Connection connection = file.open();
    Plan plan = rebuildOf({statement, QStringLiteral("ALTER TABLE b RENAME TO d")});
    const QString now = QStringLiteral("SELECT a FROM d WHERE a NOT IN (SELECT id FROM a)");
    plan.steps.insert(3, PlanStep{.sql = QStringLiteral("PRAGMA foreign_key_check(d)"),
                                  .mustReturnNoRows = true,
                                  .excused = {{then, now}}});

    const auto done = StatementRunner(connection, {}).run(plan, {}, {});

    QCOMPARE(done ? QString() : done.error().error.detail, QString(violation).replace(" of b ", " of d "));
    QCOMPARE(dumpOf(connection) == before, !violation.isEmpty());
    QCOMPARE(connection.value(QStringLiteral("PRAGMA foreign_keys"))->toInt(), 1);
}

void StatementRunnerTest::checksComeBeforeTheFirstStatement()
{
    const SqliteFile file;
    file.run({QStringLiteral("CREATE TABLE t (a)"), QStringLiteral("INSERT INTO t VALUES ('100%1'), ('abc')")});
    const Connection connection = file.open();
    Plan plan = planOf({QStringLiteral("DELETE FROM t")});
    plan.checks.append({QStringLiteral("SELECT count(*) FROM t"), QStringLiteral("SELECT a FROM t"),
                        QStringLiteral("%1 rows are no numbers (%2)."), 0});
    bool started = false;
    RunControl control;
    control.progress = [&](const StatementProgress &) { started = true; };

    const auto done = StatementRunner(connection, control).run(plan, {}, {});

    QVERIFY(!done);
    QVERIFY(!started);
    QCOMPARE(done.error().error.code, QStringLiteral("run.check"));
    QCOMPARE(done.error().error.message, QStringLiteral("2 rows are no numbers (100%1, abc)."));
    QCOMPARE(connection.value(QStringLiteral("SELECT count(*) FROM t"))->toInt(), 2);
}

void StatementRunnerTest::hooksAreInsideTheTransaction()
{
    const SqliteFile file;
    const Connection connection = file.open();
    const auto note = [&] { return connection.execute(QStringLiteral("CREATE TABLE note (a)")); };
    const auto refuse = [] { return Result<void>(fail(QStringLiteral("test"), QStringLiteral("no"))); };

    const auto done = StatementRunner(connection, {}).run(planOf({QStringLiteral("CREATE TABLE t (a)")}), note, refuse);

    QVERIFY(!done);
    QCOMPARE(done.error().error.code, QStringLiteral("test"));
    QCOMPARE(dumpOf(connection), QString());
}

void StatementRunnerTest::cancelBetweenStatements()
{
    const SqliteFile file;
    const Connection connection = file.open();
    RunControl control;
    control.progress = [&](const StatementProgress &progress) {
        if (progress.index == 0 && progress.finished)
            control.cancel.cancel();
    };
    const auto done =
        StatementRunner(connection, control)
            .run(planOf({QStringLiteral("CREATE TABLE t (a)"), QStringLiteral("CREATE TABLE u (a)")}), {}, {});
    QVERIFY(!done);
    QCOMPARE(done.error().error.code, QStringLiteral("run.cancelled"));
    QCOMPARE(done.error().step, 1);
    QCOMPARE(dumpOf(connection), QString());
}

void StatementRunnerTest::cancelWhileAStatementRuns()
{
    const SqliteFile file;
    const Connection connection = file.open();
    const RunControl control;
    const std::unique_ptr<QThread> canceller(QThread::create([cancel = control.cancel] {
        QThread::msleep(150);
        cancel.cancel();
    }));
    canceller->start();

    const auto done =
        StatementRunner(connection, control).run(rebuildOf({QStringLiteral("CREATE TABLE t (a)"), endless}), {}, {});

    canceller->wait();
    QVERIFY(!done);
    QCOMPARE(done.error().error.code, QStringLiteral("run.cancelled"));
    QCOMPARE(done.error().sql, endless);
    QCOMPARE(dumpOf(connection), QString());
    QCOMPARE(connection.value(QStringLiteral("PRAGMA foreign_keys"))->toInt(), 1);
}

void StatementRunnerTest::withoutTransactionKeepsWhatIsDone()
{
    const SqliteFile file;
    const Connection connection = file.open();
    QList<int> steps;
    const auto afterStep = [&](int step) {
        steps.append(step);
        return Result<void>();
    };
    const auto done = StatementRunner(connection, {})
                          .runWithoutTransaction(planOf({QStringLiteral("CREATE TABLE t (a)"), QStringLiteral("VACUUM"),
                                                         QStringLiteral("CREATE TABLE t (a)")}),
                                                 {}, {afterStep});
    QVERIFY(!done);
    QCOMPARE(done.error().step, 2);
    QCOMPARE(done.error().stepsKept, 2);
    QCOMPARE(steps, QList<int>({1, 2}));
    QCOMPARE(dumpOf(connection), QStringLiteral("CREATE TABLE t (a)"));
}

void StatementRunnerTest::lossesAreCounted()
{
    const SqliteFile file;
    file.run({QStringLiteral("CREATE TABLE t (a)"), QStringLiteral("INSERT INTO t VALUES (1), (2)")});
    const Connection connection = file.open();
    Plan plan;
    plan.losses.append({QStringLiteral("table t"), QStringLiteral("SELECT count(*) FROM t"), 0});
    plan.losses.append({QStringLiteral("table later"), QStringLiteral("SELECT count(*) FROM later"), 1});

    const auto losses = evaluateLosses(connection, plan);

    QVERIFY(losses);
    QCOMPARE(*losses,
             QList<CountedLoss>({{QStringLiteral("table t"), 2, 0}, {QStringLiteral("table later"), std::nullopt, 1}}));
}

QTEST_GUILESS_MAIN(StatementRunnerTest)
#include "tst_statement_runner.moc"
