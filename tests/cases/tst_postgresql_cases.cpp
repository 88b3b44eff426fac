// SPDX-License-Identifier: MIT
// The golden cases of the differ (see tst_differ_cases.cpp), run by a PostgreSQL.

#include "tests/support/differ_case.h"
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

/** The lines that are on one side only. */
QString difference(const QString &found, const QString &expected)
{
    QStringList result;
    const QStringList a = found.split(QLatin1Char('\n'));
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

/** The changed database must be the one that is made at once, forwards and backwards. */
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
    QCOMPARE(m_database->run(*forwards), QString());
    QCOMPARE(difference(m_database->catalogue(), m_madeAtOnce->catalogue()), QString());
    QCOMPARE(m_database->run(*backwards), QString());
    QCOMPARE(difference(m_database->catalogue(), catalogueBefore), QString());
}

QTEST_GUILESS_MAIN(PostgresqlCasesTest)
#include "tst_postgresql_cases.moc"
