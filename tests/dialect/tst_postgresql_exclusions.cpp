// SPDX-License-Identifier: MIT
// Rows that a new exclusion constraint would not let stand beside each other, asked about before anything is done.

#include "core/dialect/dialect.h"
#include "tests/support/postgresql_server.h"
#include "tests/support/story.h"

#include <QtTest>

using namespace joinery;

class PostgresqlExclusionsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void rowsAreCompared_data();
    void rowsAreCompared();
    void manyRowsAreLeftToTheServer();
    void newTablesAreNotAsked();

private:
    static ExclusionConstraint excluding(const Story &story, const QList<QPair<QString, QString>> &parts,
                                         const QString &where = {});
    std::optional<PostgresqlDatabase> m_database;
};

namespace {

const QString booking = QStringLiteral("booking(id integer pk, room integer, during int4range)");

Story story()
{
    return Story(QStringLiteral("exclusion"), booking);
}

} // namespace

void PostgresqlExclusionsTest::initTestCase()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    m_database.emplace();
}

void PostgresqlExclusionsTest::cleanupTestCase()
{
    m_database.reset();
    PostgresqlDatabase::stopServer();
}

/** `parts`: a column or an expression, and how two of its values are compared. */
ExclusionConstraint PostgresqlExclusionsTest::excluding(const Story &story, const QList<QPair<QString, QString>> &parts,
                                                        const QString &where)
{
    ExclusionConstraint exclusion{.id = ObjectId::derived(QStringLiteral("no_overlap")),
                                  .name = QStringLiteral("no_overlap"),
                                  .method = QStringLiteral("gist"),
                                  .where = where};
    const Table &table = *story.before.tableNamed(QStringLiteral("booking"));
    for (const auto &[what, comparison] : parts) {
        const Column *column = table.columnNamed(what);
        ExclusionPart part;
        if (column)
            part.what.column = column->id;
        else
            part.what.expression = what;
        part.comparison = comparison;
        exclusion.parts.append(part);
    }
    return exclusion;
}

void PostgresqlExclusionsTest::rowsAreCompared_data()
{
    QTest::addColumn<QList<QPair<QString, QString>>>("parts");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<int>("found");
    using Parts = QList<QPair<QString, QString>>;
    const Parts overlap{{QStringLiteral("during"), QStringLiteral("&&")}};
    const Parts inRoom{{QStringLiteral("int4range(room, room, '[]')"), QStringLiteral("=")},
                       {QStringLiteral("during"), QStringLiteral("&&")}};
    const QString rows = QStringLiteral("(1, 1, '[1,5)'), (2, 2, '[4,6)'), (3, 1, '[7,9)'), (4, 1, NULL)");
    QTest::newRow("two overlap") << overlap << QString() << rows << 1;
    QTest::newRow("in other rooms") << inRoom << QString() << rows << 0;
    QTest::newRow("where it does not count") << overlap << "room < 2" << rows << 0;
    QTest::newRow("none") << overlap << QString() << "(1, 1, '[1,5)'), (2, 1, '[5,6)')" << 0;
    QTest::newRow("several in one room") << inRoom << QString()
                                         << "(1, 1, '[1,9)'), (2, 1, '[4,6)'), (3, 1, '[8,9)'), (4, 2, '[1,9)')" << 2;
}

void PostgresqlExclusionsTest::rowsAreCompared()
{
    QFETCH(const QString, rows);
    QFETCH(const QString, where);
    QFETCH(const int, found);
    using Parts = QList<QPair<QString, QString>>;
    QFETCH(const Parts, parts);
    PostgresqlDatabase &database = *m_database;
    database.clear();
    Story change = story();
    const auto making = PostgresqlDatabase::dialect().plan({}, makingOf(change.before));
    QVERIFY2(making, making ? "" : qPrintable(making.error().text()));
    QCOMPARE(database.run(*making), QString());
    QCOMPARE(database.run(QStringLiteral("INSERT INTO booking VALUES ") + rows), QString());
    change.addPart(QStringLiteral("booking"), excluding(change, parts, where));
    const auto plan = PostgresqlDatabase::dialect().plan(change.before, change.operations);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
    QCOMPARE(plan->checks.size(), 1);
    QCOMPARE(database.value(plan->checks.first().countSql).toInt(), found);
    QCOMPARE(database.rows(plan->checks.first().sampleSql).size(), found);
    QCOMPARE(database.run(*plan).isEmpty(), found == 0);
    // The server says the same.
    Plan unasked = *plan;
    unasked.checks.clear();
    if (found > 0)
        QVERIFY(!database.run(unasked).isEmpty());
}

void PostgresqlExclusionsTest::manyRowsAreLeftToTheServer()
{
    PostgresqlDatabase &database = *m_database;
    database.clear();
    Story change = story();
    const auto making = PostgresqlDatabase::dialect().plan({}, makingOf(change.before));
    QVERIFY(making);
    QCOMPARE(database.run(*making), QString());
    QCOMPARE(database.run(QStringLiteral(
                 "INSERT INTO booking SELECT n, 1, int4range(n, n + 2) FROM generate_series(1, 5000) AS n")),
             QString());
    change.addPart(QStringLiteral("booking"), excluding(change, {{QStringLiteral("during"), QStringLiteral("&&")}}));
    const auto plan = PostgresqlDatabase::dialect().plan(change.before, change.operations);
    QVERIFY(plan);
    QCOMPARE(database.value(plan->checks.first().countSql), QStringLiteral("0"));
    QVERIFY(database.run(*plan).contains(QLatin1String("conflicts with")));
}

void PostgresqlExclusionsTest::newTablesAreNotAsked()
{
    Story change = story();
    const Table table = *change.before.tableNamed(QStringLiteral("booking"));
    const QList<Operation> operations{
        AddTable{table}, AddExclusionConstraint{referenceTo(table),
                                                excluding(change, {{QStringLiteral("during"), QStringLiteral("&&")}})}};
    const auto plan = PostgresqlDatabase::dialect().plan({}, operations);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
    QVERIFY(plan->checks.isEmpty());
}

QTEST_GUILESS_MAIN(PostgresqlExclusionsTest)
#include "tst_postgresql_exclusions.moc"
