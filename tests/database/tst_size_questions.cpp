// SPDX-License-Identifier: MIT
// How large tables are, by what each kind of database says.

#include "core/database/size_questions.h"
#include "tests/support/mariadb_server.h"
#include "tests/support/postgresql_server.h"
#include "tests/support/sqlite_sandbox.h"

#include <QtTest>

using namespace joinery;

class SizeQuestionsTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanupTestCase();
    void sqlite();
    void postgresql();
    void mariadb();
};

void SizeQuestionsTest::cleanupTestCase()
{
    PostgresqlDatabase::stopServer();
    MariadbDatabase::stopServer();
}

void SizeQuestionsTest::sqlite()
{
    const SqliteSandbox database;
    QVERIFY(database.runScript(QStringLiteral("CREATE TABLE \"a b\" (id INTEGER PRIMARY KEY);\n"
                                              "INSERT INTO \"a b\" VALUES (1), (2), (3);")));
    const auto sizes = tableSizes(database.connection(), {QStringLiteral("a b"), QStringLiteral("missing")});
    QVERIFY(sizes);
    QCOMPARE(sizes->size(), 1);
    QCOMPARE(sizes->value(QStringLiteral("a b")).rows, 3);
    QVERIFY(sizes->value(QStringLiteral("a b")).isExact && sizes->value(QStringLiteral("a b")).isSmall());
}

void SizeQuestionsTest::postgresql()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    const PostgresqlDatabase database;
    QCOMPARE(database.run(QStringLiteral(
                 "CREATE SCHEMA shop; CREATE TABLE shop.book (id int); CREATE TABLE big (id int) PARTITION BY RANGE "
                 "(id); CREATE TABLE big_1 PARTITION OF big FOR VALUES FROM (0) TO (20000); INSERT INTO big SELECT "
                 "generate_series(0, 19999); CREATE TABLE fresh (id int); INSERT INTO fresh VALUES (1); ANALYZE big_1; "
                 "ANALYZE shop.book")),
             QString());
    const auto connection = Connection::open(database.address(), {.readOnly = true});
    QVERIFY(connection);
    const auto sizes = tableSizes(*connection, {});
    QVERIFY2(sizes, sizes ? "" : qPrintable(sizes.error().text()));
    QCOMPARE(sizes->keys().size(), 3);
    QCOMPARE(sizes->value(QStringLiteral("shop.book")).bytes, 0);
    QCOMPARE(sizes->value(QStringLiteral("big")).rows, 20000);
    QVERIFY(sizes->value(QStringLiteral("big")).bytes.value_or(0) > 500'000);
    QVERIFY(!sizes->value(QStringLiteral("big")).isSmall());
    // Nobody has counted it yet.
    QCOMPARE(sizes->value(QStringLiteral("fresh")).rows, std::nullopt);
    QVERIFY(!sizes->value(QStringLiteral("fresh")).isExact);
}

void SizeQuestionsTest::mariadb()
{
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
    const MariadbDatabase database;
    for (const char *sql : {"CREATE TABLE book (id int PRIMARY KEY)", "CREATE VIEW v AS SELECT id FROM book",
                            "INSERT INTO book SELECT seq FROM seq_1_to_500", "ANALYZE TABLE book"})
        (void)database.run(QString::fromLatin1(sql));
    const auto connection = Connection::open(database.address(), {.readOnly = true});
    QVERIFY(connection);
    const auto sizes = tableSizes(*connection, {});
    QVERIFY2(sizes, sizes ? "" : qPrintable(sizes.error().text()));
    QCOMPARE(sizes->keys(), QStringList("book"));
    const TableSize size = sizes->value(QStringLiteral("book"));
    QVERIFY(size.rows.value_or(0) > 400 && size.rows.value_or(0) < 600);
    QVERIFY(size.bytes.value_or(0) >= 16384 && !size.isExact);
}

QTEST_GUILESS_MAIN(SizeQuestionsTest)
#include "tst_size_questions.moc"
