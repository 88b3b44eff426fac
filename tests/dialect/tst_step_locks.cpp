// SPDX-License-Identifier: MIT
// Whom the steps of plans keep waiting; what is told for PostgreSQL is compared with what a server has locked.

#include "core/dialect/dialect.h"
#include "tests/support/postgresql_server.h"
#include "tests/support/postgresql_stories.h"

#include <QtTest>

using namespace joinery;

namespace {

QString shown(const QList<StepLock> &locks)
{
    QStringList result;
    for (const StepLock &lock : locks)
        result.append(waitingWord(lock.waiting) + QLatin1Char(' ') + lock.table);
    return result.join(QStringLiteral("; "));
}

} // namespace

class StepLocksTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void statements_data();
    void statements();
    void stepsOfPlansTell();
    void scriptsTellWhenAsked();
    void serverHasNoOtherLocks_data();
    void serverHasNoOtherLocks();

private:
    std::optional<PostgresqlDatabase> m_database;
};

void StepLocksTest::initTestCase()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    m_database.emplace();
}

void StepLocksTest::cleanupTestCase()
{
    m_database.reset();
    PostgresqlDatabase::stopServer();
}

void StepLocksTest::statements_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("locks");
    const auto row = [](const char *dialect, const char *sql, const char *locks) {
        QTest::newRow(qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(dialect), QLatin1String(sql))))
            << QString::fromLatin1(dialect) << QString::fromLatin1(sql) << QString::fromLatin1(locks);
    };
    row("postgresql", "ALTER TABLE \"a\" ADD COLUMN \"b\" text", "everything \"a\"");
    row("postgresql", "ALTER TABLE ONLY \"s\".\"a\" DROP COLUMN b", "everything \"s\".\"a\"");
    row("postgresql", "ALTER TABLE a VALIDATE CONSTRAINT c", "changes a");
    row("postgresql", "ALTER TABLE a VALIDATE CONSTRAINT c, ALTER COLUMN b SET NOT NULL", "everything a");
    row("postgresql", "ALTER TABLE a ALTER COLUMN b SET STATISTICS 5", "changes a");
    row("postgresql", "ALTER TABLE a SET (fillfactor = 50)", "changes a");
    row("postgresql", "ALTER TABLE a ADD CONSTRAINT k FOREIGN KEY (b) REFERENCES c (id)", "writes a; writes c");
    row("postgresql", "ALTER TABLE a ADD CONSTRAINT k CHECK (b IN (1, 2)) NOT VALID", "everything a");
    row("postgresql", "ALTER TABLE a ATTACH PARTITION p FOR VALUES IN (1)", "changes a; everything p");
    row("postgresql", "CREATE INDEX i ON a (b)", "writes a");
    row("postgresql", "CREATE UNIQUE INDEX CONCURRENTLY \"on\" ON a (b)", "changes a");
    row("postgresql", "CREATE TABLE a (id int, b int REFERENCES c)", "writes c");
    row("postgresql", "CREATE TABLE p PARTITION OF a FOR VALUES IN (1)", "everything a");
    row("postgresql", "CREATE TRIGGER t BEFORE INSERT ON a EXECUTE FUNCTION f()", "writes a");
    row("postgresql", "DROP TABLE a, b", "everything a; everything b");
    row("postgresql", "UPDATE a SET b = DEFAULT", "rows a");
    row("postgresql", "INSERT INTO \"a\" (b) VALUES ('ALTER TABLE c')", "rows \"a\"");
    row("postgresql", "COMMENT ON COLUMN \"a\".\"b\" IS 'x'", "changes \"a\"");
    row("postgresql", "SELECT setval('x', 1)", "");
    row("postgresql", "CREATE VIEW v AS SELECT * FROM a", "");
    row("mariadb", "ALTER TABLE `a` ADD COLUMN `b` int", "writes `a`");
    row("mariadb", "ALTER TABLE `a` ADD COLUMN `b` int, LOCK = NONE", "changes `a`");
    row("mariadb", "DROP TABLE `a`", "everything `a`");
    row("mariadb", "RENAME TABLE `a` TO `b`, `c` TO `d`", "everything `a`; everything `c`");
    row("mariadb", "CREATE INDEX `i` ON `a` (`b`)", "writes `a`");
    row("mariadb", "DELETE FROM `a`", "rows `a`");
    row("sqlite", "CREATE INDEX i ON a (b)", "writes ");
    row("sqlite", "PRAGMA foreign_keys=OFF", "");
    row("sqlite", "SELECT 1", "");
}

void StepLocksTest::statements()
{
    QFETCH(const QString, dialect);
    QFETCH(const QString, sql);
    QFETCH(const QString, locks);
    QCOMPARE(shown(findDialect(dialect)->locksOf(sql)), locks);
}

void StepLocksTest::stepsOfPlansTell()
{
    const Story story = Story(QString(), QStringLiteral("author(id pk, name text)"))
                            .addColumn(QStringLiteral("author.born"), QStringLiteral("integer"));
    for (const QString &name : dialectNames()) {
        const auto plan = findDialect(name)->plan(story.before, story.operations);
        QVERIFY(plan);
        QCOMPARE(plan->steps.size(), 1);
        QCOMPARE(plan->steps.first().locks, findDialect(name)->locksOf(plan->steps.first().sql));
        QVERIFY(!plan->steps.first().locks.isEmpty());
    }
}

void StepLocksTest::scriptsTellWhenAsked()
{
    const Story story = Story(QString(), QStringLiteral("author(id pk, name text)"))
                            .addColumn(QStringLiteral("author.born"), QStringLiteral("integer"));
    const auto plan = postgresqlDialect().plan(story.before, story.operations);
    QVERIFY(plan);
    QVERIFY(!toScript(*plan).contains(QLatin1String("locks")));
    QVERIFY(toScriptWithLocks(*plan).contains(
        QLatin1String("-- locks: others wait to read or write \"author\"\nALTER TABLE \"author\"")));
}

void StepLocksTest::serverHasNoOtherLocks_data()
{
    QTest::addColumn<Story>("story");
    for (const Story &story : postgresqlStories()) {
        const bool isTaken = PostgresqlDatabase::dialect().plan(story.before, story.operations).has_value();
        if (isTaken && !PostgresqlDatabase::lacks({}, makingOf(story.before)) &&
            !PostgresqlDatabase::lacks(story.before, story.operations))
            QTest::newRow(qPrintable(story.title)) << story;
    }
}

/** Every table that was there before and that nobody may read by now is one that a step has told of. */
void StepLocksTest::serverHasNoOtherLocks()
{
    QFETCH(const Story, story);
    PostgresqlDatabase &database = *m_database;
    database.clear();
    const auto making = PostgresqlDatabase::dialect().plan({}, makingOf(story.before));
    QVERIFY(making);
    QCOMPARE(database.run(*making), QString());
    const auto plan = PostgresqlDatabase::dialect().plan(story.before, story.operations);
    QVERIFY(plan);
    const QString told = QStringLiteral("\n") + [&] {
        QString all;
        for (const PlanStep &step : plan->steps)
            all += shown(step.locks) + QLatin1Char(' ') + step.sql + QLatin1Char('\n');
        return all;
    }();
    QCOMPARE(database.run(QStringLiteral("CREATE TABLE joinery_known AS SELECT oid, relname FROM pg_class "
                                         "WHERE relkind IN ('r', 'p') AND oid NOT IN (SELECT inhrelid FROM "
                                         "pg_inherits) AND relnamespace <> 'pg_catalog'::regnamespace")),
             QString());
    Plan watched = *plan;
    watched.checks.clear();
    // There are no rows to be found.
    watched.steps.removeIf([](const PlanStep &step) { return step.mustReturnNoRows; });
    watched.steps.append(
        {.sql = QStringLiteral("CREATE TABLE joinery_seen AS SELECT DISTINCT k.relname FROM pg_locks AS l JOIN "
                               "joinery_known AS k ON k.oid = l.relation WHERE l.pid = pg_backend_pid() AND l.granted "
                               "AND l.mode = 'AccessExclusiveLock'")});
    QCOMPARE(database.run(watched), QString());
    for (const QString &line : database.rows(QStringLiteral("SELECT relname FROM joinery_seen")))
        QVERIFY2(told.contains(line), qPrintable(line + told));
}

QTEST_GUILESS_MAIN(StepLocksTest)
#include "tst_step_locks.moc"
