// SPDX-License-Identifier: MIT
// The golden cases of the differ (see tst_differ_cases.cpp), run by a PostgreSQL that has rows.

#include "tests/support/case_rows.h"
#include "tests/support/differ_case.h"
#include "tests/support/differing_lines.h"
#include "tests/support/postgresql_server.h"
#include "tests/support/schema_file.h"

#include <QtTest>

using namespace joinery;

namespace {

bool usesType(const Schema &schema, const QString &type)
{
    return std::any_of(schema.tables.begin(), schema.tables.end(), [&type](const Table &table) {
        return std::any_of(table.columns.begin(), table.columns.end(),
                           [&type](const Column &column) { return column.type.native.startsWith(type); });
    });
}

/** What the database says against making the schema from nothing; empty when it is made. */
QString make(PostgresqlDatabase &database, const Schema &schema)
{
    database.clear();
    // A type that a model names by its text comes with an extension it says nothing of.
    if (usesType(schema, QStringLiteral("citext")))
        (void)database.run(QStringLiteral("CREATE EXTENSION citext"));
    const auto plan = PostgresqlDatabase::dialect().plan({}, SchemaDiffer().diff({}, schema).operations);
    return plan ? database.run(*plan) : plan.error().code + QStringLiteral(": ") + plan.error().text();
}

} // namespace

class PostgresqlCasesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void runs_data();
    void runs();

private:
    std::optional<PostgresqlDatabase> m_database;
    std::optional<PostgresqlDatabase> m_madeAtOnce;
};

void PostgresqlCasesTest::initTestCase()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    m_database.emplace();
    m_madeAtOnce.emplace();
}

void PostgresqlCasesTest::cleanupTestCase()
{
    m_database.reset();
    m_madeAtOnce.reset();
    PostgresqlDatabase::stopServer();
}

void PostgresqlCasesTest::runs_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : differCaseNames())
        QTest::newRow(qPrintable(name)) << name;
}

/**
 * The changed database must be the one that is made at once, forwards and backwards, with the rows that were there;
 * what changes on purpose, or stands in the way, is in postgresql.rows.txt.
 */
void PostgresqlCasesTest::runs()
{
    QFETCH(const QString, name);
    const auto found = readDifferCase(name);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().text()));
    const Schema before = united(found->others, found->before);
    const Schema after = united(found->others, found->after);
    const auto forwards = PostgresqlDatabase::dialect().plan(before, found->diff.operations);
    const auto backwards = PostgresqlDatabase::dialect().plan(after, found->back);
    if (!dialectsOf(*found).contains(&postgresqlDialect()) || !forwards || !backwards)
        return;
    QCOMPARE(make(*m_database, before), QString());
    const QString catalogueBefore = m_database->catalogue();
    QCOMPARE(make(*m_madeAtOnce, after), QString());
    const auto connection = Connection::open(m_database->address());
    QVERIFY2(connection, qPrintable(connection ? QString() : connection.error().text()));
    CaseRows rows(*connection, before, after);
    rows.clearTheWay(QStringLiteral("there"), *forwards);
    QCOMPARE(m_database->run(*forwards), QString());
    QCOMPARE(differingLines(m_database->catalogue(), m_madeAtOnce->catalogue()), QString());
    rows.lookThere(QStringLiteral("there"));
    rows.clearTheWay(QStringLiteral("back"), *backwards);
    QCOMPARE(m_database->run(*backwards), QString());
    QCOMPARE(differingLines(m_database->catalogue(), catalogueBefore), QString());
    rows.lookBack(QStringLiteral("back"));
    const GoldenFolder folder = differCaseFolder(name);
    const QString file = QStringLiteral("postgresql.rows.txt");
    QVERIFY2(folder.agrees(file, rows.told()), textDifference(rows.told(), folder.text(file)));
}

QTEST_GUILESS_MAIN(PostgresqlCasesTest)
#include "tst_postgresql_cases.moc"
