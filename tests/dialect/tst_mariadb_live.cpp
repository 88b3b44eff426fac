// SPDX-License-Identifier: MIT
// Plans for MariaDB, run by a MariaDB.

#include "core/dialect/dialect.h"
#include "core/operation/inverse.h"
#include "tests/support/mariadb_server.h"
#include "tests/support/mariadb_stories.h"

#include <QtTest>

using namespace joinery;

namespace {

QString planAndRun(const MariadbDatabase &database, const Schema &before, const QList<Operation> &operations)
{
    const auto plan = mariadbDialect().plan(before, operations);
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
    for (const Story &story : mariadbStories())
        QTest::newRow(qPrintable(story.title)) << story;
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

Q_DECLARE_METATYPE(Story)
QTEST_GUILESS_MAIN(MariadbLiveTest)
#include "tst_mariadb_live.moc"
