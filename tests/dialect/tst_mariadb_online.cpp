// SPDX-License-Identifier: MIT
// How changes ask a server of MariaDB's kind to let others work meanwhile.
#include "tests/support/mariadb_server.h"
#include "tests/support/story.h"

#include <QTest>

using namespace joinery;

namespace {

/** The statements of each step, the one that is tried first on top. */
QStringList waysOf(const char *server, const Story &story, const OnlineOptions &options = {})
{
    const auto plan =
        findDialectVersion(QString::fromLatin1(server))->planOnline(story.before, story.operations, options);
    if (!plan)
        return {plan.error().text()};
    QStringList ways;
    for (const PlanStep &step : plan->steps)
        ways += QStringList{step.sql} + step.otherwise;
    return ways;
}

Partition partition(const QString &name, const QString &bound)
{
    return {.id = Story::partId(QStringLiteral("t"), name), .name = name, .bound = bound};
}

void spreadOut(Table &table)
{
    table.options.partitionBy = QStringLiteral("RANGE (id)");
    table.partitions.insert(partition(QStringLiteral("low"), QStringLiteral("VALUES LESS THAN (10)")));
    table.partitions.insert(partition(QStringLiteral("high"), QStringLiteral("VALUES LESS THAN (20)")));
}

/** Another column, which takes no time. */
Story withColumn()
{
    Story story(QString(), QStringLiteral("t(id integer pk, a varchar(20))"));
    story.addColumn(QStringLiteral("t.b"), QStringLiteral("integer"));
    return story;
}

} // namespace

class MariadbOnlineTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { MariadbDatabase::stopServer(); }
    void leastIsAskedFirst();
    void newerServersCopyWhileOthersWrite();
    void mysqlHasWaysOfItsOwn();
    void tidbNeedsNoAsking();
    void partitioningIsAskedForAsWell();
    void partitionsComeAndGoUnderALock();
    void mysqlAsksForPartitionsInFront();
    void serverTakesEveryWay();
};

void MariadbOnlineTest::initTestCase()
{
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
}

void MariadbOnlineTest::leastIsAskedFirst()
{
    const QString alter = QStringLiteral("ALTER TABLE `t` ADD COLUMN `b` INT");
    const QString limit = QStringLiteral("SET STATEMENT max_statement_time = 10 FOR ");
    QCOMPARE(
        waysOf("mariadb-10.5", withColumn()),
        (QStringList{limit + alter + ", ALGORITHM = INSTANT, LOCK = NONE", alter + ", ALGORITHM = NOCOPY, LOCK = NONE",
                     alter + ", ALGORITHM = INPLACE, LOCK = NONE", limit + alter}));
    QCOMPARE(waysOf("mariadb-10.5", withColumn(), {.statementTimeout = std::chrono::milliseconds(0)}).first(),
             alter + ", ALGORITHM = INSTANT, LOCK = NONE");
}

/** See https://mariadb.com/kb/en/online-schema-change/. */
void MariadbOnlineTest::newerServersCopyWhileOthersWrite()
{
    const QString copy = QStringLiteral("ALGORITHM = COPY, LOCK = NONE");
    QVERIFY(waysOf("mariadb-11.2", withColumn()).at(3).endsWith(copy));
    QCOMPARE(waysOf("mariadb-11.1", withColumn()).size(), 4);
}

/** There INSTANT takes no LOCK, nothing is called NOCOPY, and no statement has a time limit. */
void MariadbOnlineTest::mysqlHasWaysOfItsOwn()
{
    const QString alter = QStringLiteral("ALTER TABLE `t` ADD COLUMN `b` INT");
    QCOMPARE(waysOf("mysql-8.4", withColumn()),
             (QStringList{alter + ", ALGORITHM = INSTANT", alter + ", ALGORITHM = INPLACE, LOCK = NONE", alter}));
    QCOMPARE(waysOf("mysql-8.0", withColumn()), (QStringList{alter + ", ALGORITHM = INPLACE, LOCK = NONE", alter}));
}

void MariadbOnlineTest::tidbNeedsNoAsking()
{
    const Story story = withColumn();
    const Dialect &tidb = mariadbDialect().at({ServerVersion::Flavour::TiDb, 7, 5, 0});
    const auto plan = tidb.planOnline(story.before, story.operations, {});
    QVERIFY(plan);
    QCOMPARE(plan->steps.size(), 1);
    QCOMPARE(plan->steps.first().sql, QStringLiteral("ALTER TABLE `t` ADD COLUMN `b` INT"));
    QCOMPARE(plan->steps.first().otherwise, QStringList());
}

void MariadbOnlineTest::partitioningIsAskedForAsWell()
{
    Story story(QString(), QStringLiteral("t(id integer pk)"));
    story.alterTable(QStringLiteral("t"), [](Table &table) { table.options.partitionBy = QStringLiteral("KEY (id)"); });
    const QStringList ways = waysOf("mariadb-10.11", story);
    QCOMPARE(ways.size(), 4);
    QCOMPARE(ways.at(2).simplified(),
             QStringLiteral("ALTER TABLE `t` ALGORITHM = INPLACE, LOCK = NONE PARTITION BY KEY (id)"));
    QCOMPARE(ways.at(3).simplified(),
             QStringLiteral("SET STATEMENT max_statement_time = 10 FOR ALTER TABLE `t` PARTITION BY KEY (id)"));
}

void MariadbOnlineTest::partitionsComeAndGoUnderALock()
{
    Story story(QString(), QStringLiteral("t(id integer pk)"));
    story.givenTable(QStringLiteral("t"), spreadOut);
    story.dropPart<Partition>(QStringLiteral("t"), QStringLiteral("low"));
    const auto plan =
        findDialectVersion(QStringLiteral("mariadb-10.11"))->planOnline(story.before, story.operations, {});
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text()));
    bool isTold = false;
    for (const Finding &finding : plan->findings)
        isTold = isTold || finding.code == QLatin1String("mariadb.online_lock");
    QVERIFY(isTold);
    for (const PlanStep &step : plan->steps)
        QVERIFY2(!step.sql.contains(QLatin1String("LOCK =")), qPrintable(step.sql));
    QVERIFY(plan->steps.last().sql.startsWith(QLatin1String("SET STATEMENT max_statement_time = 10 FOR ALTER TABLE")));
}

/** https://dev.mysql.com/doc/refman/8.4/en/alter-table-partition-operations.html */
void MariadbOnlineTest::mysqlAsksForPartitionsInFront()
{
    Story story(QString(), QStringLiteral("t(id integer pk)"));
    story.givenTable(QStringLiteral("t"), spreadOut);
    story.dropPart<Partition>(QStringLiteral("t"), QStringLiteral("low"));
    const QStringList ways = waysOf("mysql-8.4", story);
    const QString clause =
        QStringLiteral("REORGANIZE PARTITION `low`, `high` INTO (PARTITION `high` VALUES LESS THAN (20))");
    QCOMPARE(ways,
             (QStringList{"ALTER TABLE `t` ALGORITHM = INPLACE, LOCK = NONE, " + clause, "ALTER TABLE `t` " + clause}));
}

/** What the server does not take it refuses by the numbers that let the next way come, and the last one is taken. */
void MariadbOnlineTest::serverTakesEveryWay()
{
    Story column = withColumn();
    Story type(QString(), QStringLiteral("t(id integer pk, a varchar(20))"));
    type.setType(QStringLiteral("t.id"), QStringLiteral("bigint"));
    Story index(QString(), QStringLiteral("t(id integer pk, a varchar(20))"));
    index.addPart(QStringLiteral("t"),
                  Index{.name = QStringLiteral("by_a"), .parts = {{.column = index.column(QStringLiteral("t.a"))}}});
    Story spread(QString(), QStringLiteral("t(id integer pk)"));
    spread.alterTable(QStringLiteral("t"),
                      [](Table &table) { table.options.partitionBy = QStringLiteral("KEY (id)"); });
    Story both = spread;
    both.addColumn(QStringLiteral("t.b"), QStringLiteral("integer"));
    Story together(QString(), QStringLiteral("t(id integer pk)"));
    together.givenTable(QStringLiteral("t"),
                        [](Table &table) { table.options.partitionBy = QStringLiteral("KEY (id)"); });
    together.alterTable(QStringLiteral("t"), [](Table &table) { table.options.partitionBy.clear(); });
    MariadbDatabase database;
    for (const Story &story : {column, type, index, spread, both, together}) {
        database.clear();
        const auto made = MariadbDatabase::dialect().plan({}, makingOf(story.before));
        QVERIFY2(made, qPrintable(made ? QString() : made.error().text()));
        QCOMPARE(database.run(*made), QString());
        const auto plan = MariadbDatabase::dialect().planOnline(story.before, story.operations, {});
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text()));
        QVERIFY(plan->steps.first().otherwise.size() >= 3);
        QCOMPARE(database.run(*plan), QString());
    }
}

QTEST_GUILESS_MAIN(MariadbOnlineTest)
#include "tst_mariadb_online.moc"
