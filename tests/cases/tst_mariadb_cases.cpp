// SPDX-License-Identifier: MIT
// The golden cases of the differ (see tst_differ_cases.cpp), run by a MariaDB.

#include "tests/support/differ_case.h"
#include "tests/support/mariadb_server.h"
#include "tests/support/schema_file.h"

#include <QtTest>

using namespace joinery;

namespace {

/** What the database says against making the schema from nothing; empty when it is made. */
QString make(MariadbDatabase &database, const Schema &schema)
{
    database.clear();
    const auto plan = mariadbDialect().plan({}, SchemaDiffer().diff({}, schema).operations);
    return plan ? database.run(*plan) : plan.error().code + QStringLiteral(": ") + plan.error().text();
}

} // namespace

class MariadbCasesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void runs_data();
    void runs();

private:
    std::optional<MariadbDatabase> m_database;
    std::optional<MariadbDatabase> m_madeAtOnce;
};

void MariadbCasesTest::initTestCase()
{
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
    m_database.emplace();
    m_madeAtOnce.emplace();
}

void MariadbCasesTest::cleanupTestCase()
{
    m_database.reset();
    m_madeAtOnce.reset();
    MariadbDatabase::stopServer();
}

void MariadbCasesTest::runs_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : differCaseNames())
        QTest::newRow(qPrintable(name)) << name;
}

/** The changed database must be the one that is made at once, forwards and backwards. */
void MariadbCasesTest::runs()
{
    QFETCH(const QString, name);
    const auto found = readDifferCase(name);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().text()));
    const Schema before = united(found->others, found->before);
    const Schema after = united(found->others, found->after);
    const auto forwards = mariadbDialect().plan(before, found->diff.operations);
    const auto backwards = mariadbDialect().plan(after, found->back);
    if (!dialectsOf(*found).contains(&mariadbDialect()) || !forwards || !backwards)
        return;
    QCOMPARE(make(*m_database, before), QString());
    const QString catalogueBefore = m_database->catalogue();
    QCOMPARE(make(*m_madeAtOnce, after), QString());
    QCOMPARE(m_database->run(*forwards), QString());
    QCOMPARE(differingLines(m_database->catalogue(), m_madeAtOnce->catalogue()), QString());
    QCOMPARE(m_database->run(*backwards), QString());
    QCOMPARE(differingLines(m_database->catalogue(), catalogueBefore), QString());
}

QTEST_GUILESS_MAIN(MariadbCasesTest)
#include "tst_mariadb_cases.moc"
