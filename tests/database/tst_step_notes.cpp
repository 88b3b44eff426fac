// SPDX-License-Identifier: MIT
#include "core/database/statement_runner.h"
#include "tests/support/mariadb_server.h"

#include <QTest>

using namespace joinery;

namespace {

PlanStep step(const char *sql)
{
    return PlanStep{.sql = QString::fromUtf8(sql)};
}

} // namespace

/** How far a run has come is written down behind each step; where the server takes it, along with the next one. */
class StepNotesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void eachStepIsWrittenDown();
    void theStepBeforeOneThatFailsIsWrittenDown();
    void aRowThatIsGoneIsWrittenAnew();
    void aTableThatIsGoneIsToldBeforeTheNextStep();
    void whatACancelledRunDidIsWrittenDown();
    void notesOfATransactionGoWithIt();
    void stepsWithResultsOfTheirOwn();
    void stepsThatAreNotSentTogether();

private:
    using Outcome = tl::expected<void, RunFailure>;

    [[nodiscard]] Outcome run(const QList<PlanStep> &steps, const RunControl &control = {});
    /** What the note says: empty without a row. */
    [[nodiscard]] QString noted() const;
    [[nodiscard]] bool hasTable(const char *name) const;

    std::unique_ptr<MariadbDatabase> m_database;
    std::optional<Connection> m_connection;
    QList<int> m_saved;
};

void StepNotesTest::initTestCase()
{
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
}

void StepNotesTest::cleanupTestCase()
{
    m_connection.reset();
    m_database.reset();
    MariadbDatabase::stopServer();
}

void StepNotesTest::init()
{
    m_connection.reset();
    m_database = std::make_unique<MariadbDatabase>();
    auto opened = Connection::open(m_database->address());
    QVERIFY(opened);
    m_connection.emplace(std::move(*opened));
    m_saved.clear();
    QVERIFY(m_connection->execute(QStringLiteral("CREATE TABLE note (id INT PRIMARY KEY, step INT NOT NULL)")));
    QVERIFY(m_connection->execute(QStringLiteral("INSERT INTO note VALUES (1, 0)")));
}

StepNotesTest::Outcome StepNotesTest::run(const QList<PlanStep> &steps, const RunControl &control)
{
    Plan plan;
    plan.steps = steps;
    const auto save = [this](int step) {
        m_saved.append(step);
        return m_connection->execute(QStringLiteral("REPLACE INTO note VALUES (1, %1)").arg(step));
    };
    const auto statement = [](int step) { return QStringLiteral("UPDATE note SET step = %1").arg(step); };
    return StatementRunner(*m_connection, control).runWithoutTransaction(plan, {}, {save, statement});
}

QString StepNotesTest::noted() const
{
    const auto value = m_connection->value(QStringLiteral("SELECT step FROM note"));
    return value ? value->toString() : value.error().code;
}

bool StepNotesTest::hasTable(const char *name) const
{
    const auto count = m_connection->value(QStringLiteral("SELECT count(*) FROM information_schema.tables WHERE "
                                                          "table_schema = DATABASE() AND table_name = ?"),
                                           {QString::fromUtf8(name)});
    return count && count->toInt() == 1;
}

void StepNotesTest::eachStepIsWrittenDown()
{
    Plan plan;
    for (int number = 0; number < 4; ++number)
        plan.steps.append(
            step(qPrintable(QStringLiteral("CREATE TABLE t%1 AS SELECT step AS seen FROM note").arg(number))));
    QVERIFY(run(plan.steps));
    for (int number = 0; number < 4; ++number) {
        const auto seen = m_connection->value(QStringLiteral("SELECT seen FROM t%1").arg(number));
        QVERIFY(seen);
        QCOMPARE(seen->toInt(), number);
    }
    // The last one has no next step to be sent with.
    QCOMPARE(m_saved, QList<int>({4}));
}

void StepNotesTest::theStepBeforeOneThatFailsIsWrittenDown()
{
    const auto done =
        run({step("CREATE TABLE a (x INT)"), step("CREATE TABLE b (x INT)"), step("CREATE TABLE a (x INT)")});
    QVERIFY(!done);
    QCOMPARE(done.error().step, 2);
    QCOMPARE(done.error().stepsKept, 2);
    QCOMPARE(done.error().sql, QStringLiteral("CREATE TABLE a (x INT)"));
    QVERIFY2(done.error().error.detail.contains(QStringLiteral("'a' already exists")),
             qPrintable(done.error().error.detail));
    QCOMPARE(noted(), QStringLiteral("2"));
}

void StepNotesTest::aRowThatIsGoneIsWrittenAnew()
{
    QVERIFY(run({step("DELETE FROM note"), step("CREATE TABLE a (x INT)"), step("CREATE TABLE b (x INT)")}));
    QCOMPARE(m_saved, QList<int>({1, 3}));
    QVERIFY(hasTable("a"));
    QVERIFY(hasTable("b"));
}

void StepNotesTest::aTableThatIsGoneIsToldBeforeTheNextStep()
{
    const auto done = run({step("DROP TABLE note"), step("CREATE TABLE a (x INT)")});
    QVERIFY(!done);
    QCOMPARE(done.error().step, 1);
    QCOMPARE(done.error().stepsKept, 1);
    QVERIFY2(done.error().error.detail.contains(QStringLiteral("note")), qPrintable(done.error().error.detail));
    QVERIFY(!hasTable("a"));
    QCOMPARE(m_saved, QList<int>({1}));
}

void StepNotesTest::whatACancelledRunDidIsWrittenDown()
{
    RunControl control;
    control.progress = [&](const StatementProgress &progress) {
        if (progress.finished && progress.index == 1)
            control.cancel.cancel();
    };
    const auto done =
        run({step("CREATE TABLE a (x INT)"), step("CREATE TABLE b (x INT)"), step("CREATE TABLE c (x INT)")}, control);
    QVERIFY(!done);
    QCOMPARE(done.error().error.code, QStringLiteral("run.cancelled"));
    QCOMPARE(done.error().stepsKept, 2);
    QCOMPARE(m_saved, QList<int>({2}));
    QVERIFY(!hasTable("c"));
}

void StepNotesTest::notesOfATransactionGoWithIt()
{
    const auto done = run({step("CREATE TABLE a (x INT NOT NULL)"), step("BEGIN"), step("INSERT INTO a VALUES (1)"),
                           step("INSERT INTO a VALUES (NULL)"), step("COMMIT")});
    QVERIFY(!done);
    QCOMPARE(done.error().step, 3);
    QCOMPARE(done.error().stepsKept, 1);
    QCOMPARE(noted(), QStringLiteral("1"));
}

void StepNotesTest::stepsWithResultsOfTheirOwn()
{
    QVERIFY(run({step("CREATE PROCEDURE two_results() BEGIN SELECT 1 UNION SELECT 2; SELECT 3; END"),
                 step("CALL two_results()"), step("SELECT * FROM note"), step("CREATE TABLE a (x INT)"),
                 step("INSERT INTO a SELECT step FROM note -- ; the end")}));
    const auto seen = m_connection->value(QStringLiteral("SELECT x FROM a"));
    QVERIFY(seen);
    QCOMPARE(seen->toInt(), 4);
    QCOMPARE(m_saved, QList<int>({5}));
}

void StepNotesTest::stepsThatAreNotSentTogether()
{
    PlanStep question = step("SELECT step FROM note WHERE step <> 1");
    question.mustReturnNoRows = true;
    PlanStep fallback = step("ALTER TABLE b MODIFY x BIGINT, ALGORITHM=INSTANT");
    fallback.otherwise = {QStringLiteral("ALTER TABLE b MODIFY x BIGINT")};
    PlanStep large = step("CREATE TABLE a (x INT)");
    large.sql += QStringLiteral(" COMMENT '%1'").arg(QString(70'000, QLatin1Char('x')));
    const auto done = run({step("CREATE TABLE b (x INT)"), question, fallback, large});
    QVERIFY(!done);
    QCOMPARE(done.error().step, 3);
    QCOMPARE(m_saved, QList<int>({1, 2, 3}));
}

QTEST_GUILESS_MAIN(StepNotesTest)
#include "tst_step_notes.moc"
