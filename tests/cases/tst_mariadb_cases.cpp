// SPDX-License-Identifier: MIT
// The golden cases of the differ (see tst_differ_cases.cpp), run by a MariaDB that has rows.

#include "tests/support/case_rows.h"
#include "tests/support/differ_case.h"
#include "tests/support/differing_lines.h"
#include "tests/support/mariadb_server.h"
#include "tests/support/schema_file.h"

#include <QtTest>

using namespace joinery;

namespace {

Result<Plan> making(const Schema &schema)
{
    return MariadbDatabase::dialect().plan({}, SchemaDiffer().diff({}, schema).operations);
}

/** What the database says against making the schema from nothing; empty when it is made. */
QString make(MariadbDatabase &database, const Schema &schema)
{
    database.clear();
    const auto plan = making(schema);
    return plan ? database.run(*plan) : plan.error().code + QStringLiteral(": ") + plan.error().text();
}

/** Whether MariaDB can have such a schema; the way out of one that it cannot have is planned all the same. */
bool canBeMade(const Schema &schema)
{
    return making(schema).has_value();
}

/** Whether nothing is said of rows that go or values that change. */
bool keepsRows(const Plan &plan)
{
    return plan.losses.isEmpty() &&
           std::none_of(plan.findings.begin(), plan.findings.end(),
                        [](const Finding &finding) { return finding.code == QLatin1String("mariadb.values"); });
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
    void goesTo(const Plan &plan, const Schema &schema);

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

/**
 * The changed database must be the one that is made at once, forwards and backwards, with the rows that were there;
 * what changes on purpose, or stands in the way, is in mariadb.rows.txt. Where the plan says that no row is lost or
 * changed, none is.
 */
void MariadbCasesTest::runs()
{
    QFETCH(const QString, name);
    const auto found = readDifferCase(name);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().text()));
    if (!dialectsOf(*found).contains(&mariadbDialect()))
        return;
    const Schema before = united(found->others, found->before);
    const Schema after = united(found->others, found->after);
    const auto forwards = MariadbDatabase::dialect().plan(before, found->diff.operations);
    const auto backwards = MariadbDatabase::dialect().plan(after, found->back);
    const bool isFromBefore = forwards && canBeMade(before);
    if (!isFromBefore && (!backwards || !canBeMade(after)))
        return;
    QCOMPARE(make(*m_database, isFromBefore ? before : after), QString());
    const auto connection = Connection::open(m_database->address());
    QVERIFY2(connection, qPrintable(connection ? QString() : connection.error().text()));
    CaseRows rows(*connection, isFromBefore ? before : after, isFromBefore ? after : before);
    const QString filled = m_database->allRows();
    const QString catalogueBefore = m_database->catalogue();
    const QString way = isFromBefore ? QStringLiteral("there") : QStringLiteral("back");
    rows.clearTheWay(way, isFromBefore ? *forwards : *backwards);
    const bool isFree = rows.told().isEmpty();
    goesTo(isFromBefore ? *forwards : *backwards, isFromBefore ? after : before);
    if (QTest::currentTestFailed())
        return;
    rows.lookThere(way);
    if (isFromBefore && backwards) {
        rows.clearTheWay(QStringLiteral("back"), *backwards);
        QCOMPARE(m_database->run(*backwards), QString());
        QCOMPARE(differingLines(m_database->catalogue(), catalogueBefore), QString());
        rows.lookBack(QStringLiteral("back"));
        if (isFree && keepsRows(*forwards) && keepsRows(*backwards) && !rows.told().contains(QLatin1String("refused")))
            QCOMPARE(m_database->allRows(), filled);
    }
    const GoldenFolder folder = differCaseFolder(name);
    const QString file = QStringLiteral("mariadb.rows.txt");
    QVERIFY2(folder.agrees(file, rows.told()), textDifference(rows.told(), folder.text(file)));
}

/** Runs the plan on the database, which must then be as if made at once. */
void MariadbCasesTest::goesTo(const Plan &plan, const Schema &schema)
{
    QCOMPARE(make(*m_madeAtOnce, schema), QString());
    QCOMPARE(m_database->run(plan), QString());
    QCOMPARE(differingLines(m_database->catalogue(), m_madeAtOnce->catalogue()), QString());
}

QTEST_GUILESS_MAIN(MariadbCasesTest)
#include "tst_mariadb_cases.moc"
