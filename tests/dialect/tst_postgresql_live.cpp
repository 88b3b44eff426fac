// SPDX-License-Identifier: MIT
// Plans for PostgreSQL, run by a PostgreSQL.

#include "core/dialect/dialect.h"
#include "core/differ/schema_differ.h"
#include "core/operation/inverse.h"
#include "tests/support/postgresql_server.h"
#include "tests/support/postgresql_stories.h"

#include <QtTest>

using namespace joinery;

namespace {

QString planAndRun(const PostgresqlDatabase &database, const Schema &before, const QList<Operation> &operations)
{
    const auto plan = postgresqlDialect().plan(before, operations);
    return plan ? database.run(*plan) : plan.error().text();
}

/** The catalogue of the database once the schema was made in it from nothing. */
QString catalogueOf(PostgresqlDatabase &database, const Schema &schema)
{
    database.clear();
    const QString failure = planAndRun(database, {}, SchemaDiffer().diff({}, schema).operations);
    return failure.isEmpty() ? database.catalogue() : failure;
}

/** The lines that are on one side only. */
QString difference(const QString &actual, const QString &expected)
{
    QStringList result;
    const QStringList a = actual.split(QLatin1Char('\n'));
    const QStringList b = expected.split(QLatin1Char('\n'));
    for (const QString &line : a) {
        if (!b.contains(line))
            result.append(QStringLiteral("+ ") + line);
    }
    for (const QString &line : b) {
        if (!a.contains(line))
            result.append(QStringLiteral("- ") + line);
    }
    return result.join(QLatin1Char('\n'));
}

} // namespace

class PostgresqlLiveTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void storiesGoThereAndBack_data();
    void storiesGoThereAndBack();

private:
    std::optional<PostgresqlDatabase> m_database;
    std::optional<PostgresqlDatabase> m_madeAtOnce;
};

void PostgresqlLiveTest::initTestCase()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    m_database.emplace();
    m_madeAtOnce.emplace();
}

void PostgresqlLiveTest::cleanupTestCase()
{
    m_database.reset();
    m_madeAtOnce.reset();
    PostgresqlDatabase::stopServer();
}

void PostgresqlLiveTest::storiesGoThereAndBack_data()
{
    QTest::addColumn<Story>("story");
    for (const Story &story : postgresqlStories())
        QTest::newRow(qPrintable(story.title)) << story;
}

/** What was changed equals what is made at once; what is taken back equals what was, with the same rows. */
void PostgresqlLiveTest::storiesGoThereAndBack()
{
    QFETCH(const Story, story);
    PostgresqlDatabase &database = *m_database;
    database.clear();
    QCOMPARE(planAndRun(database, {}, makingOf(story.before)), QString());
    if (!story.rowsSql.isEmpty())
        QCOMPARE(database.run(story.rowsSql), QString());
    const QString catalogueBefore = database.catalogue();
    const QString rowsBefore = database.allRows();

    QCOMPARE(planAndRun(database, story.before, story.operations), QString());
    QCOMPARE(difference(database.catalogue(), catalogueOf(*m_madeAtOnce, story.after())), QString());

    const auto back = inverse(story.operations, story.before);
    QVERIFY2(back, qPrintable(back ? QString() : back.error().text()));
    QCOMPARE(planAndRun(database, story.after(), *back), QString());
    QCOMPARE(difference(database.catalogue(), catalogueBefore), QString());
    if (story.keepsRows)
        QCOMPARE(database.allRows(), rowsBefore);
}

Q_DECLARE_METATYPE(Story)
QTEST_GUILESS_MAIN(PostgresqlLiveTest)
#include "tst_postgresql_live.moc"
