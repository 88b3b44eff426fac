// SPDX-License-Identifier: MIT
// What is said to be written anew is compared with what the servers do.

#include "core/lint/row_work.h"
#include "tests/support/lint_case.h"
#include "tests/support/mariadb_server.h"
#include "tests/support/postgresql_server.h"

#include <QtTest>

using namespace joinery;

namespace {

const QString book = QStringLiteral("CREATE TABLE author (id INTEGER PRIMARY KEY, name text)\n"
                                    "CREATE TABLE book (id INTEGER PRIMARY KEY, title varchar(50), price integer, "
                                    "code varchar(20) NOT NULL, author_id integer)");

void addOperations()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"type book.price: bigint", "type book.title: varchar(60)", "type book.title: varchar(200)",
          "type book.title: text", "type book.title: varchar(10)", "type book.price: smallint",
          "alter column book: title varchar(50) NOT NULL DEFAULT ''", "alter column book: code varchar(20)",
          "default book.price: 7", "add column book: pages INTEGER",
          "add column book: pages INTEGER NOT NULL DEFAULT 5", "add column book first: pages INTEGER",
          "add column book: seen timestamp DEFAULT CURRENT_TIMESTAMP", "drop column book.price",
          "rename column book.price -> cost", "CREATE INDEX i ON book (title)", "add to book: UNIQUE (code)",
          "add to book: CHECK (price > 0)", "add to book: FOREIGN KEY (author_id) REFERENCES author (id)"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

const QString rows =
    QStringLiteral("INSERT INTO book (id, title, price, code) VALUES (1, 'a', 3, 'x'), (2, 'b', 4, 'y')");

} // namespace

class RowWorkLiveTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanupTestCase();
    void postgresql_data() { addOperations(); }
    void postgresql();
    void mariadb_data() { addOperations(); }
    void mariadb();
};

void RowWorkLiveTest::cleanupTestCase()
{
    PostgresqlDatabase::stopServer();
    MariadbDatabase::stopServer();
}

/** A table that is written anew has another file afterwards. */
void RowWorkLiveTest::postgresql()
{
    QFETCH(QString, text);
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    const Schema before = lintedSchema(book);
    const QList<Operation> operations = lintedOperations(before, text);
    const Dialect &dialect = PostgresqlDatabase::dialect();
    PostgresqlDatabase database;
    QCOMPARE(database.run(*dialect.plan({}, lintedOperations({}, book))), QString());
    QCOMPARE(database.run(rows), QString());
    const QString query = QStringLiteral("SELECT pg_relation_filenode('book')");
    const QString file = database.value(query);
    QCOMPARE(database.run(*dialect.plan(before, operations)), QString());
    QCOMPARE(postgresqlWork(before, operations.first()) == RowWork::Rewrite, database.value(query) != file);
}

/** ALGORITHM = NOCOPY is refused where all rows would be written. */
void RowWorkLiveTest::mariadb()
{
    QFETCH(QString, text);
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
    const Schema before = lintedSchema(book);
    const QList<Operation> operations = lintedOperations(before, text);
    const Dialect &dialect = MariadbDatabase::dialect();
    MariadbDatabase database;
    QCOMPARE(database.run(*dialect.plan({}, lintedOperations({}, book))), QString());
    QCOMPARE(database.run(rows), QString());
    const auto plan = dialect.plan(before, operations);
    QVERIFY(plan);
    bool isRefused = false;
    for (const PlanStep &step : plan->steps) {
        if (!step.sql.startsWith(QLatin1String("ALTER TABLE")))
            continue;
        const QString said = database.run(step.sql + QStringLiteral(", ALGORITHM = NOCOPY"));
        QVERIFY2(said.isEmpty() || said.contains(QLatin1String("ALGORITHM=NOCOPY")), qPrintable(said + step.sql));
        isRefused = isRefused || !said.isEmpty();
    }
    const bool isWritten = mariadbWork(before, operations.first(), dialect.server()) == RowWork::Rewrite;
    QCOMPARE(isWritten, isRefused);
}

QTEST_GUILESS_MAIN(RowWorkLiveTest)
#include "tst_row_work_live.moc"
