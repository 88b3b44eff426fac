// SPDX-License-Identifier: MIT
#include "tests/support/sqlite_reading.h"

#include <QTest>

using namespace joinery;

/** What is read of the columns and options of SQLite's tables. */
class SqliteReadColumnsTest : public QObject
{
    Q_OBJECT

private slots:
    void columns_data()
    {
        QTest::addColumn<QString>("declared");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *declared, const char *expected) {
            QTest::newRow(declared) << QString::fromUtf8(declared) << QString::fromUtf8(expected);
        };
        row("a", "a|");
        row("a TEXT", "a|text");
        row("a varchar(20)", "a|varchar(20)");
        row("a VARCHAR (20)", "a|VARCHAR (20)");
        row("a INT", "a|INT");
        row("a INTEGER", "a|integer");
        row("a unsigned big int", "a|unsigned big int");
        row("a DECIMAL(10,5)", "a|DECIMAL(10,5)");
        row("a NUMERIC(10,5)", "a|numeric(10,5)");
        row("a DATETIME", "a|DATETIME");
        row("a \"my type\"", "a|my type");
        row("a \"varchar\"(3)", "a|varchar");
        row("a [my type] (3) NOT NULL", "a|\"my type] (3\" not null");
        row("a \"my \"\"type\"\"\"", "a|my \"type\"");
        row("a 'one' \"two\" NOT NULL", "a|one not null");
        row("a \"varchar(max)\" NOT NULL", "a|\"varchar(max)\" not null");
        row("a [primary]", "a|\"primary\"");
        row("a 'it''s'", "a|\"it's\"");
        row("a `x;y`", "a|\"x;y\"");
        row("a \"\"\"b\"\"\"", "a|\"\"\"b\"\"\"");
        row("a \"\" NOT NULL", "a| not null");
        row("a NATIVE CHARACTER(70)", "a|NATIVE CHARACTER(70)");
        row("a DECIMAL(10, -2)", "a|DECIMAL(10, -2)");
        row("a TIMESTAMP WITH TIME ZONE", "a|TIMESTAMP WITH TIME ZONE");
        row("a DECIMAL(10 /* digits */, 2) /* x */", "a|DECIMAL(10 /* digits */, 2)");
        row("a bigint unsigned NOT NULL", "a|bigint unsigned not null");
        row("a int NULL", "a|int");
        row("\"a b\" text", "a b|text");
        row("[a b] text", "a b|text");
        row("`a b` text", "a b|text");
        row("'a b' text", "a b|text");
        row("\"a\"\"b\" text", "a\"b|text");
        row("größe text", "größe|text");
        row("key text", "key|text");
        row("\"select\" text", "select|text");
        row("desc", "desc|");
        row("/* x */ a /* y */ text -- z\n NOT /* , */ NULL", "a|text not null");
        row("a text COLLATE NOCASE", "a|text collate NOCASE");
        row("a text CONSTRAINT c COLLATE \"RTRIM\" NOT NULL", "a|text not null collate RTRIM");
        row("a DEFAULT 1", "a| default 1");
        row("a DEFAULT -1.5e3 NOT NULL", "a| not null default -1.5e3");
        row("a DEFAULT - 1", "a| default -1");
        row("a DEFAULT +1", "a| default +1");
        row("a DEFAULT 'it''s'", "a| default 'it''s'");
        row("a DEFAULT \"two words\"", "a| default 'two words'");
        row("a DEFAULT word", "a| default 'word'");
        row("a DEFAULT [word]", "a| default 'word'");
        row("a DEFAULT ''", "a| default ''");
        row("a DEFAULT '0'", "a| default '0'");
        row("a DEFAULT NULL", "a| default null");
        row("a DEFAULT TRUE", "a| default true");
        row("a DEFAULT false", "a| default false");
        row("a DEFAULT CURRENT_TIMESTAMP", "a| default current_timestamp");
        row("a DEFAULT (1)", "a| default 1");
        row("a DEFAULT ((('x')))", "a| default 'x'");
        row("a DEFAULT (datetime('now', 'utc'))", "a| default datetime('now', 'utc')");
        row("a DEFAULT ((1) + (2))", "a| default (1) + (2)");
        row("a DEFAULT (1 -- one\n)", "a| default 1");
        row("a DEFAULT x'00ff'", "a| default x'00ff'");
        row("a DEFAULT 0x10", "a| default 0x10");
        row("a int GENERATED ALWAYS AS (b + 1) STORED", "a|int as b + 1 stored");
        row("a AS (b || ')') VIRTUAL NOT NULL", "a| not null as b || ')'");
        row("a generated text", "a|generated text");
    }

    void columns()
    {
        QFETCH(QString, declared);
        QFETCH(QString, expected);
        const Introspection read = introspected(QStringLiteral("CREATE TABLE t(b, %1)").arg(declared));
        const Table &table = tableIn(read, "t");
        QCOMPARE(table.columns.size(), 2);
        QCOMPARE(described(table.columns.at(1)), expected);
        QVERIFY(!codesOf(read).contains("sqlite.mismatch"));
    }

    void tableOptions()
    {
        const Introspection read = introspected("CREATE TABLE a(id INTEGER PRIMARY KEY) STRICT, WITHOUT ROWID;"
                                                "CREATE TABLE b(id INTEGER PRIMARY KEY) without rowid;"
                                                "CREATE TABLE c(id INTEGER PRIMARY KEY) strict");
        QCOMPARE(tableIn(read, "a").options, (TableOptions{.strict = true, .withoutRowId = true}));
        QCOMPARE(tableIn(read, "b").options, TableOptions{.withoutRowId = true});
        QCOMPARE(tableIn(read, "c").options, TableOptions{.strict = true});
        QVERIFY(read.notModelled.isEmpty());
    }

    void readsWhatAlterTableMade()
    {
        const Introspection read = introspected(
            "CREATE TABLE \"old name\"(a int, b); ALTER TABLE \"old name\" ADD COLUMN c text DEFAULT 'x' NOT NULL;"
            "ALTER TABLE \"old name\" RENAME COLUMN a TO \"order\"; ALTER TABLE \"old name\" DROP COLUMN b;"
            "ALTER TABLE \"old name\" RENAME TO t; CREATE TABLE u AS SELECT * FROM t; CREATE TABLE w AS SELECT 1 AS "
            "\"a b\", 'x' AS y");
        QCOMPARE(described(tableIn(read, "t").columns), QStringList({"order|int", "c|text not null default 'x'"}));
        QCOMPARE(described(tableIn(read, "u").columns), QStringList({"order|INT", "c|text"}));
        QCOMPARE(described(tableIn(read, "w").columns), QStringList({"a b|", "y|"}));
        QVERIFY(read.notModelled.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SqliteReadColumnsTest)
#include "tst_sqlite_read_columns.moc"
