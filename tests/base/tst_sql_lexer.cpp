// SPDX-License-Identifier: MIT
#include "core/base/sql_keywords.h"
#include "core/base/sql_lexer.h"

#include <QElapsedTimer>
#include <QTest>

using namespace joinery;

namespace {

QString kindWord(SqlToken::Kind kind)
{
    static const char *const words[] = {"space",  "comment", "word",      "name", "string",
                                        "number", "blob",    "parameter", "mark"};
    return QString::fromLatin1(words[int(kind)]);
}

/** "word:SELECT number:1": every token but spaces. */
QString described(const QString &sql, const SqlLexOptions &options = {})
{
    QStringList parts;
    for (const SqlToken &token : lexSql(sql, options)) {
        if (token.kind != SqlToken::Kind::Space)
            parts.append(kindWord(token.kind) + QLatin1Char(':') + token.value(sql) +
                         (token.terminated ? QString() : QStringLiteral("!")));
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace

class SqlLexerTest : public QObject
{
    Q_OBJECT

private slots:
    void cutsIntoTokens_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("expected");
        QTest::newRow("words") << "SELECT a1,_b$"
                               << "word:SELECT word:a1 mark:, word:_b$";
        QTest::newRow("non-ASCII word") << "größe" << QString::fromUtf8("word:größe");
        QTest::newRow("four quotes") << "\"a\"\"b\" [c d] `e``f` 'it''s'"
                                     << "name:a\"b name:c d name:e`f string:it's";
        QTest::newRow("empty ones") << "'' \"\""
                                    << "string: name:";
        QTest::newRow("blob") << "x'0aF' X''"
                              << "blob:x'0aF' blob:X''";
        QTest::newRow("bits") << "b'01' b"
                              << "blob:b'01' word:b";
        QTest::newRow("x alone") << "x 'a'"
                                 << "word:x string:a";
        QTest::newRow("numbers")
            << "1 1.5 .5 2. 1e3 1E-3 0xFf 1e"
            << "number:1 number:1.5 number:.5 number:2. number:1e3 number:1E-3 number:0xFf number:1 word:e";
        QTest::newRow("number after name") << "a.5"
                                           << "word:a number:.5";
        QTest::newRow("line comment") << "a -- b 'c\nd"
                                      << "word:a comment:-- b 'c word:d";
        QTest::newRow("block comment") << "a/* ' ; */b"
                                       << "word:a comment:/* ' ; */ word:b";
        QTest::newRow("comments do not nest") << "/* /* */ a"
                                              << "comment:/* /* */ word:a";
        QTest::newRow("parameters") << "? ?1 :n @n $n"
                                    << "parameter:? parameter:?1 parameter::n parameter:@n parameter:$n";
        QTest::newRow("long marks")
            << "a||b->>c<=d<>e::f"
            << "word:a mark:|| word:b mark:->> word:c mark:<= word:d mark:<> word:e mark::: word:f";
        QTest::newRow("minus") << "1-2 - -3"
                               << "number:1 mark:- number:2 mark:- mark:- number:3";
        QTest::newRow("open string") << "a 'bc"
                                     << "word:a string:bc!";
        QTest::newRow("open string after doubled quote") << "'b''"
                                                         << "string:b'!";
        QTest::newRow("open name") << "\"x"
                                   << "name:x!";
        QTest::newRow("open bracket") << "[x"
                                      << "name:x!";
        QTest::newRow("open comment") << "/* x"
                                      << "comment:/* x!";
        QTest::newRow("a quote alone") << "'"
                                       << "string:!";
        QTest::newRow("odd characters") << "\\ ~ ^ { \u00a0"
                                        << QStringLiteral("mark:\\ mark:~ mark:^ mark:{ word:\u00a0");
    }

    void cutsIntoTokens()
    {
        QFETCH(QString, sql);
        QFETCH(QString, expected);
        QCOMPARE(described(sql), expected);
    }

    void knowsOtherDatabases()
    {
        QCOMPARE(described("a varchar[10], b[1]", SqlLexOptions::sqlite()),
                 "word:a word:varchar name:10 mark:, word:b name:1");
        QCOMPARE(described("a varchar[10], b[1]"),
                 "word:a word:varchar mark:[ number:10 mark:] mark:, word:b mark:[ number:1 mark:]");
        QCOMPARE(described("$$a;'b$$ $f$x$$y$f$ $1", SqlLexOptions::postgresql()),
                 "string:a;'b string:x$$y parameter:$1");
        QCOMPARE(described("E'a\\'b' a[1] /* /* */ */", SqlLexOptions::postgresql()),
                 "string:a\\'b word:a mark:[ number:1 mark:] comment:/* /* */ */");
        QCOMPARE(described("$$open", SqlLexOptions::postgresql()), "string:open!");
        QCOMPARE(described("a::text", SqlLexOptions::postgresql()), "word:a mark::: word:text");
        QCOMPARE(described("\"a\" # b\n'it\\'s'", SqlLexOptions::mariadb()), "string:a comment:# b string:it\\'s");
        QCOMPARE(described("5--3 --\t4\n--", SqlLexOptions::mariadb()),
                 "number:5 mark:- mark:- number:3 comment:--\t4 comment:--");
    }

    void losesNothing()
    {
        const QStringList pieces{"'", "\"", "[",  "]",   "`",  "--", "/*", "*/", "\n", "a",
                                 "1", "x'", "$$", "$t$", "\\", "#",  "é",  ";",  " "};
        quint32 random = 1;
        for (int round = 0; round < 3000; ++round) {
            QString sql;
            for (int i = 0; i < 12; ++i) {
                random = random * 1664525u + 1013904223u;
                sql += pieces.at((random >> 16) % pieces.size());
            }
            for (const SqlLexOptions &options :
                 {SqlLexOptions::sqlite(), SqlLexOptions::postgresql(), SqlLexOptions::mariadb()}) {
                QString again;
                for (const SqlToken &token : lexSql(sql, options)) {
                    QCOMPARE(token.start, again.size());
                    QVERIFY(token.length > 0);
                    again += token.text(sql);
                    QVERIFY(token.value(sql).size() <= token.length);
                }
                QCOMPARE(again, sql);
            }
        }
    }

    void comparesNamesAsSqliteDoes()
    {
        QVERIFY(sameSqlName(u"Author", u"aUTHOR"));
        QVERIFY(!sameSqlName(u"Äste", u"äste"));
        QVERIFY(!sameSqlName(u"a", u"ab"));
        QCOMPARE(foldedSqlName(u"ÄSTe"), QStringLiteral("Äste"));
        QVERIFY(lexSql(u"\"a\"\"B\"").at(0).isNamed(u"\"a\"\"B\"", u"A\"b"));
        QVERIFY(!lexSql(u"'a'").at(0).isNamed(u"'a'", u"a"));
    }

    void isLinear()
    {
        const QString line = "SELECT \"a\", 'b''c', [d] FROM t WHERE x = 1.5 -- note\n";
        const QString text = line.repeated(40000);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(lexSql(text).size() > 40000 * 20);
        QVERIFY2(timer.elapsed() < 60000, "two megabytes must not take seconds");
    }

    void knowsKeywords()
    {
        const QString all =
            "ABORT ACTION ADD AFTER ALL ALTER ALWAYS ANALYZE AND AS ASC ATTACH AUTOINCREMENT BEFORE BEGIN BETWEEN BY "
            "CASCADE CASE "
            "CAST CHECK COLLATE COLUMN COMMIT CONFLICT CONSTRAINT CREATE CROSS CURRENT CURRENT_DATE CURRENT_TIME "
            "CURRENT_TIMESTAMP DATABASE DEFAULT DEFERRABLE DEFERRED DELETE DESC DETACH DISTINCT DO DROP EACH ELSE END "
            "ESCAPE "
            "EXCEPT EXCLUDE EXCLUSIVE EXISTS EXPLAIN FAIL FILTER FIRST FOLLOWING FOR FOREIGN FROM FULL GENERATED GLOB "
            "GROUP "
            "GROUPS HAVING IF IGNORE IMMEDIATE IN INDEX INDEXED INITIALLY INNER INSERT INSTEAD INTERSECT INTO IS "
            "ISNULL JOIN "
            "KEY LAST LEFT LIKE LIMIT MATCH MATERIALIZED NATURAL NO NOT NOTHING NOTNULL NULL NULLS OF OFFSET ON OR "
            "ORDER "
            "OTHERS OUTER OVER PARTITION PLAN PRAGMA PRECEDING PRIMARY QUERY RAISE RANGE RECURSIVE REFERENCES REGEXP "
            "REINDEX "
            "RELEASE RENAME REPLACE RESTRICT RETURNING RIGHT ROLLBACK ROW ROWS SAVEPOINT SELECT SET TABLE TEMP "
            "TEMPORARY THEN "
            "TIES TO TRANSACTION TRIGGER UNBOUNDED UNION UNIQUE UPDATE USING VACUUM VALUES VIEW VIRTUAL WHEN WHERE "
            "WINDOW "
            "WITH WITHOUT";
        for (const QString &word : all.split(QLatin1Char(' '))) {
            QVERIFY2(isSqlKeyword(word), qPrintable(word));
            QVERIFY2(isSqlKeyword(word.toLower()), qPrintable(word));
            QVERIFY(needsSqlQuotes(word));
        }
        QVERIFY(!isSqlKeyword(u"author"));
        QVERIFY(isReservedSqlWord(u"Select"));
        QVERIFY(!isReservedSqlWord(u"key"));
    }

    void knowsWhatNeedsQuotes()
    {
        for (const char *name : {"author", "_a1", "A"})
            QVERIFY2(!needsSqlQuotes(QString::fromLatin1(name)), name);
        for (const char *name : {"", "a b", "1a", "order", "a\"b", "a$b"})
            QVERIFY2(needsSqlQuotes(QString::fromLatin1(name)), name);
        QVERIFY(needsSqlQuotes(u"größe"));
    }
};

QTEST_GUILESS_MAIN(SqlLexerTest)
#include "tst_sql_lexer.moc"
