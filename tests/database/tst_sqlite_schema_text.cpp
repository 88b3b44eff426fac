// SPDX-License-Identifier: MIT
#include "tests/support/sqlite_schema_text.h"

#include <QTest>

using namespace joinery;

namespace {

QString normal(const QString &sql)
{
    return normalSqliteStatement(sql, {{"author", {"id"}}});
}

} // namespace

/** The form in which tests compare what SQLite keeps of its statements tells apart what differs, and nothing else. */
class SqliteSchemaTextTest : public QObject
{
    Q_OBJECT

private slots:
    void sameIsAlike_data();
    void sameIsAlike();
    void othersDiffer_data();
    void othersDiffer();
};

void SqliteSchemaTextTest::sameIsAlike_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("white space, quotes, case") << "CREATE TABLE \"Book\"(\n [Id]\tinteger  not NULL , `t` TEXT)"
                                               << "CREATE TABLE book (id INTEGER NOT NULL, t text)";
    QTest::newRow("comments") << "CREATE TABLE t (a /* a, b */ int, -- b int,\n c int)"
                              << "CREATE TABLE t (a int, c int)";
    QTest::newRow("place of constraints")
        << "CREATE TABLE t (a INTEGER PRIMARY KEY, b int UNIQUE CHECK (b > 0) REFERENCES author ON DELETE CASCADE)"
        << "CREATE TABLE t (a INTEGER, b int, FOREIGN KEY (b) REFERENCES author (id) ON DELETE CASCADE, CHECK (b > 0),"
           " PRIMARY KEY (a), UNIQUE (b))";
    QTest::newRow("order of what a column says") << "CREATE TABLE t (a int DEFAULT (1 + 1) NOT NULL COLLATE nocase)"
                                                 << "CREATE TABLE t (a int COLLATE NOCASE NOT NULL DEFAULT (1 + 1))";
    QTest::newRow("words without a change")
        << "CREATE TABLE t (a int NULL, b int AS (a) VIRTUAL, PRIMARY KEY (a ASC), FOREIGN KEY (a) REFERENCES x (y) "
           "MATCH"
           " SIMPLE ON UPDATE NO ACTION NOT DEFERRABLE INITIALLY IMMEDIATE)"
        << "CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a), PRIMARY KEY (a), FOREIGN KEY (a) REFERENCES x (y))";
    QTest::newRow("autoincrement") << "CREATE TABLE t (a INTEGER, PRIMARY KEY (a AUTOINCREMENT))"
                                   << "CREATE TABLE t (a INTEGER PRIMARY KEY AUTOINCREMENT)";
    QTest::newRow("no commas between constraints")
        << "CREATE TABLE t (a int, b int, UNIQUE (a) CONSTRAINT c CHECK (a <> b))"
        << "CREATE TABLE t (a int, b int, CONSTRAINT c CHECK (a <> b), UNIQUE (a))";
    QTest::newRow("options") << "CREATE TABLE t (a int PRIMARY KEY) STRICT, WITHOUT ROWID"
                             << "CREATE TABLE t (a int PRIMARY KEY) without rowid, strict";
    QTest::newRow("index") << "CREATE INDEX i ON t (a ASC, \"b\" DESC)"
                           << "CREATE INDEX i ON t(a, b DESC)";
}

void SqliteSchemaTextTest::sameIsAlike()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);

    QCOMPARE(normal(one), normal(other));
}

void SqliteSchemaTextTest::othersDiffer_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("default") << "CREATE TABLE t (a int DEFAULT 1)"
                             << "CREATE TABLE t (a int DEFAULT 2)";
    QTest::newRow("default in parentheses") << "CREATE TABLE t (a int DEFAULT 1)"
                                            << "CREATE TABLE t (a int DEFAULT (1))";
    QTest::newRow("sign of a default") << "CREATE TABLE t (a int DEFAULT -1)"
                                       << "CREATE TABLE t (a int DEFAULT 1)";
    QTest::newRow("case of a text") << "CREATE TABLE t (a text DEFAULT 'A')"
                                    << "CREATE TABLE t (a text DEFAULT 'a')";
    QTest::newRow("blanks in a text") << "CREATE TABLE t (a text DEFAULT ' ')"
                                      << "CREATE TABLE t (a text DEFAULT '  ')";
    QTest::newRow("check") << "CREATE TABLE t (a int CHECK (a > 0))"
                           << "CREATE TABLE t (a int CHECK (a >= 0))";
    QTest::newRow("whose unique") << "CREATE TABLE t (a int UNIQUE, b int)"
                                  << "CREATE TABLE t (a int, b int UNIQUE)";
    QTest::newRow("name of a check") << "CREATE TABLE t (a int CONSTRAINT c CHECK (a))"
                                     << "CREATE TABLE t (a int CHECK (a))";
    QTest::newRow("generated") << "CREATE TABLE t (a int, b int AS (a + 1))"
                               << "CREATE TABLE t (a int, b int AS (a + 2))";
    QTest::newRow("stored") << "CREATE TABLE t (a int, b int AS (a) STORED)"
                            << "CREATE TABLE t (a int, b int AS (a))";
    QTest::newRow("type") << "CREATE TABLE t (a varchar(3))"
                          << "CREATE TABLE t (a varchar(4))";
    QTest::newRow("order of columns") << "CREATE TABLE t (a, b)"
                                      << "CREATE TABLE t (b, a)";
    QTest::newRow("action") << "CREATE TABLE t (a REFERENCES x (y) ON DELETE SET NULL)"
                            << "CREATE TABLE t (a REFERENCES x (y) ON DELETE SET DEFAULT)";
    QTest::newRow("order of a key") << "CREATE TABLE t (a INTEGER PRIMARY KEY DESC)"
                                    << "CREATE TABLE t (a INTEGER PRIMARY KEY)";
    QTest::newRow("conflict") << "CREATE TABLE t (a UNIQUE ON CONFLICT IGNORE)"
                              << "CREATE TABLE t (a UNIQUE)";
    QTest::newRow("strict") << "CREATE TABLE t (a int) STRICT"
                            << "CREATE TABLE t (a int)";
    QTest::newRow("condition of an index") << "CREATE INDEX i ON t (a) WHERE a > 1"
                                           << "CREATE INDEX i ON t (a) WHERE a > 2";
    QTest::newRow("expression of an index") << "CREATE INDEX i ON t (lower(a))"
                                            << "CREATE INDEX i ON t (upper(a))";
    QTest::newRow("view") << "CREATE VIEW v AS SELECT a FROM t"
                          << "CREATE VIEW v AS SELECT b FROM t";
    QTest::newRow("trigger") << "CREATE TRIGGER x AFTER INSERT ON t BEGIN SELECT 'a'; END"
                             << "CREATE TRIGGER x AFTER INSERT ON t BEGIN SELECT 'b'; END";
}

void SqliteSchemaTextTest::othersDiffer()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);

    QVERIFY(normal(one) != normal(other));
}

QTEST_GUILESS_MAIN(SqliteSchemaTextTest)
#include "tst_sqlite_schema_text.moc"
