// SPDX-License-Identifier: MIT
// What breaks programs that run, and what keeps them waiting.

#include "tests/support/lint_case.h"

using namespace joinery;

namespace {

const QString book = QStringLiteral("CREATE TABLE book (id INTEGER PRIMARY KEY, title varchar(50), isbn varchar(20), "
                                    "price integer)");
const QString author = QStringLiteral("CREATE TABLE author (id INTEGER PRIMARY KEY, name text)\n");

} // namespace

class LintProgramsTest : public QObject
{
    Q_OBJECT

private slots:
    void breaking_data();
    void breaking() { LintCases::check(); }
    void locks_data();
    void locks() { LintCases::check(); }
    void versions_data();
    void versions();
    void checkedColumnsAreNotReadAgain();
    void smallTablesAreNoMatter();
    void ownSql_data();
    void ownSql() { LintCases::check(); }
};

void LintProgramsTest::breaking_data()
{
    LintCases::columns();
    const char *sqlite = "sqlite";
    LintCases::add("table renamed", sqlite, "breaking.rename", book, "rename table book -> volume",
                   author + "rename table author -> writer", author);
    LintCases::add("column renamed", sqlite, "breaking.rename", book, "rename column book.price -> cost",
                   "CREATE INDEX i ON book (title)\nrename index i -> j", "add column book: cost INTEGER");
    LintCases::add("another type", "postgresql", "breaking.type", book, "type book.price: text",
                   "type book.title: varchar(90)", "add column book: price_text TEXT");
    LintCases::add("table dropped", sqlite, "breaking.drop", book, "drop table book", author, author);
    LintCases::add("column dropped", sqlite, "breaking.drop", book, "drop column book.price",
                   "CREATE INDEX i ON book (title)\ndrop index i", "default book.price: 0");
    LintCases::add("required column", sqlite, "breaking.required", book, "alter column book: isbn varchar(20) NOT NULL",
                   "add column book: pages INTEGER", "alter column book: isbn varchar(20) NOT NULL DEFAULT ''");
    LintCases::add("value renamed", "postgresql", "breaking.value", "CREATE TYPE mood AS ENUM ('sad', 'ok')",
                   "rename value of mood: 'sad' -> 'unhappy'", "add value to mood: 'happy'",
                   "add value to mood: 'unhappy'");
}

void LintProgramsTest::locks_data()
{
    LintCases::columns();
    LintCases::add("rewritten, PostgreSQL", "postgresql", "lock.rewrite", book, "type book.price: bigint",
                   "type book.title: varchar(90)", "add column book: price_wide bigint");
    LintCases::add("rewritten, MariaDB", "mariadb", "lock.rewrite", book, "type book.price: bigint",
                   "type book.title: varchar(60)", "add column book: price_wide bigint");
    LintCases::add("copied, SQLite", "sqlite", "lock.rewrite", book, "type book.price: text",
                   "add column book: pages INTEGER", "add column book: price_text TEXT");
    LintCases::add("read, check", "postgresql", "lock.scan", book, "add to book: CHECK (price > 0)",
                   "add column book: pages INTEGER");
    LintCases::add("read, foreign key", "postgresql", "lock.scan", author + book,
                   "add to book: FOREIGN KEY (price) REFERENCES author (id)",
                   "CREATE TABLE other (id INTEGER PRIMARY KEY REFERENCES author (id))");
    LintCases::add("index", "postgresql", "lock.index", book, "CREATE INDEX i ON book (title)",
                   author + "CREATE INDEX i ON author (name)", author);
}

/** What a column costs depends on the server. */
void LintProgramsTest::versions_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<bool>("isRewritten");
    const auto row = [](const char *dialect, const char *operation, bool isRewritten) {
        QTest::newRow(qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(dialect), QLatin1String(operation))))
            << QString::fromLatin1(dialect) << QString::fromLatin1(operation) << isRewritten;
    };
    row("mysql-8.0", "add column book first: pages INTEGER", true);
    row("mysql-8.4", "add column book first: pages INTEGER", false);
    row("mariadb-10.5", "add column book first: pages INTEGER", false);
    row("mariadb-10.5", "drop column book.price", false);
    row("mysql-8.4", "drop column book.price", false);
    row("mariadb-10.5", "reorder book: id, price, isbn, title", false);
    row("mysql-8.4", "reorder book: id, price, isbn, title", true);
    row("mariadb-10.11", "type book.title: varchar(200)", true);
    row("postgresql-12", "type book.title: varchar(200)", false);
    row("postgresql-12", "type book.title: text", false);
    row("postgresql-12", "type book.title: varchar(10)", true);
    row("postgresql-18", "add column book: pages INTEGER NOT NULL DEFAULT 0", false);
}

void LintProgramsTest::versions()
{
    QFETCH(QString, dialect);
    QFETCH(QString, operation);
    QFETCH(bool, isRewritten);
    const Schema before = lintedSchema(book);
    const QStringList codes = codesOf(linted(dialect, before, lintedOperations(before, operation)));
    QCOMPARE(codes.contains(QStringLiteral("lock.rewrite")), isRewritten);
}

/** Since PostgreSQL 12; the check is made valid with others at work. */
void LintProgramsTest::checkedColumnsAreNotReadAgain()
{
    const QString change = QStringLiteral("alter column book: isbn varchar(20) NOT NULL");
    const auto isRead = [&](const QString &text) {
        const Schema before = lintedSchema(text);
        return codesOf(linted(QStringLiteral("postgresql"), before, lintedOperations(before, change)))
            .contains(QStringLiteral("lock.scan"));
    };
    QVERIFY(isRead(book));
    QVERIFY(!isRead(book + QStringLiteral("\nadd to book: CHECK (isbn IS NOT NULL)")));
}

void LintProgramsTest::smallTablesAreNoMatter()
{
    const Schema before = lintedSchema(book);
    const auto widened = lintedOperations(before, QStringLiteral("type book.price: bigint"));
    const ObjectId id = before.tables.at(0).id;
    const auto severity = [&](const LintFacts &facts) {
        for (const LintFinding &found : linted(QStringLiteral("postgresql"), before, widened, {}, {}, facts))
            if (found.finding.code == QLatin1String("lock.rewrite") && found.lock)
                return found.finding.severity;
        return Finding::Severity::Error;
    };
    QCOMPARE(severity({}), Finding::Severity::Warning);
    QCOMPARE(severity({{{id, TableSize{1'000'000, 90'000'000, false}}}, {}}), Finding::Severity::Warning);
    QCOMPARE(severity({{{id, TableSize{100, 8192, false}}}, {}}), Finding::Severity::Info);
}

void LintProgramsTest::ownSql_data()
{
    LintCases::columns();
    LintCases::add("lock", "postgresql", "raw_sql.lock", book, "sql: LOCK TABLE book <- SELECT 1",
                   "sql: INSERT INTO book (id) VALUES (1) <- SELECT 1",
                   "sql: CREATE INDEX CONCURRENTLY i ON book (title) <- SELECT 1");
    LintCases::add("destructive", "sqlite", "raw_sql.destructive", book, "sql: DROP TABLE book <- SELECT 1",
                   "sql: SELECT 'DROP TABLE book' <- SELECT 1", "sql: ALTER TABLE book RENAME TO old <- SELECT 1");
    LintCases::add("every row", "mariadb", "raw_sql.every_row", book, "sql: UPDATE book SET price = 1 <- SELECT 1",
                   "sql: INSERT INTO book (id) VALUES (1) <- SELECT 1",
                   "sql: UPDATE book SET price = 1 WHERE id < 1000 <- SELECT 1");
    LintCases::add("unseen", "sqlite", "raw_sql.unseen", book, "sql: CREATE VIEW v AS SELECT 1 <- DROP VIEW v",
                   "sql: UPDATE book SET price = 1 <- SELECT 1",
                   "sql: DROP TABLE book <- SELECT 1 means drop table book");
}

QTEST_GUILESS_MAIN(LintProgramsTest)
#include "tst_lint_programs.moc"
