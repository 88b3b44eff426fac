// SPDX-License-Identifier: MIT
// The splitter against those of the databases' own makers: sqlite3_complete, and what PostgreSQL's scanner and parser
// say through libpg_query. Where a script ends in the middle of something, all agree that this is one statement.

#include "core/base/sql_splitter.h"
#include "tests/support/property_run.h"

#include <QDirIterator>
#include <QtTest>

#include <pg_query.h>
#include <rapidcheck.h>
#include <sqlite3.h>

using namespace joinery;

namespace {

QStringList textsOf(QStringView script, const SqlLexOptions &options)
{
    QStringList result;
    for (const SqlStatement &statement : splitSql(script, options))
        result.append(statement.text);
    return result;
}

/** Cut behind each semicolon that ends a statement to SQLite, as its shell does it; the rest comes last. */
QStringList piecesForSqlite(const QString &script)
{
    QStringList result;
    qsizetype start = 0;
    for (qsizetype i = 0; i < script.size(); ++i) {
        if (script.at(i) != QLatin1Char(';') ||
            sqlite3_complete(script.sliced(start, i + 1 - start).toUtf8().constData()) == 0)
            continue;
        result.append(script.sliced(start, i + 1 - start));
        start = i + 1;
    }
    result.append(script.sliced(start));
    return result;
}

/** The pieces that libpg_query sees; nothing where it refuses the script. */
std::optional<QStringList> piecesForPostgresql(const QString &script, PgQuerySplitResult (*split)(const char *))
{
    const QByteArray bytes = script.toUtf8();
    const PgQuerySplitResult found = split(bytes.constData());
    std::optional<QStringList> result;
    if (!found.error) {
        result.emplace();
        for (int i = 0; i < found.n_stmts; ++i)
            result->append(QString::fromUtf8(bytes.sliced(found.stmts[i]->stmt_location, found.stmts[i]->stmt_len)));
    }
    pg_query_free_split_result(found);
    return result;
}

/** What is wrong if each piece, split for itself, is not one statement of the whole; empty if all is well. */
QString difference(const QString &script, const QStringList &pieces, const SqlLexOptions &options)
{
    const QStringList whole = textsOf(script, options);
    QStringList expected;
    for (const QString &piece : pieces) {
        const QStringList texts = textsOf(piece, options);
        if (texts.size() > 1)
            return QStringLiteral("one statement is split:\n%1\ninto\n%2").arg(piece, texts.join(QLatin1String("\n|")));
        expected += texts;
    }
    if (whole == expected)
        return {};
    return QStringLiteral("found:\n%1\nexpected:\n%2")
        .arg(whole.join(QLatin1String("\n|")), expected.join(QLatin1String("\n|")));
}

void expectNoDifference(const QString &script, const QStringList &pieces, const SqlLexOptions &options)
{
    if (const QString text = difference(script, pieces, options); !text.isEmpty())
        RC_FAIL((QStringLiteral("script:\n") + script + u'\n' + text).toStdString());
}

rc::Gen<QString> script(const std::vector<const char *> &fragments)
{
    const auto piece = rc::gen::map(rc::gen::elementOf(fragments), [](const char *text) { return QString(text); });
    const auto space = rc::gen::map(
        rc::gen::weightedElement<const char *>({{6, " "}, {2, "\n"}, {1, "\t"}, {1, " /* ; */ "}, {1, " -- ;\n"}}),
        [](const char *text) { return QString(text); });
    return rc::gen::map(rc::gen::container<std::vector<std::pair<QString, QString>>>(rc::gen::pair(piece, space)),
                        [](const std::vector<std::pair<QString, QString>> &parts) {
                            QString result;
                            for (const auto &[text, between] : parts)
                                result += text + between;
                            return result;
                        });
}

/** Whole statements of PostgreSQL, some of which hold semicolons. */
const std::vector<const char *> &statementsOfPostgresql()
{
    static const std::vector<const char *> statements{
        "SELECT 1;",
        "SELECT 'a;b' AS \"c;d\";",
        "SELECT E'it\\';s', $$ ; $$, $tag$ ; $$ ; $tag$;",
        "/* ; /* ; */ ; */ SELECT 1 -- ;\n;",
        ";",
        "BEGIN;",
        "END;",
        "COMMIT;",
        "CREATE TABLE t (a int DEFAULT 1, CHECK (a <> 2));",
        "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1; SELECT 2';",
        "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END; $$;",
        "CREATE FUNCTION f(a int) RETURNS int BEGIN ATOMIC SELECT 1; SELECT CASE WHEN a > 1 THEN 2 END; END;",
        "CREATE PROCEDURE p() BEGIN ATOMIC INSERT INTO t VALUES (1); END;",
        "CREATE FUNCTION f(a int) RETURNS int RETURN CASE WHEN a > 1 THEN 2 ELSE 3 END;",
        "CREATE RULE r AS ON INSERT TO t DO ALSO (INSERT INTO u VALUES (1); DELETE FROM v);",
        "CREATE RULE r AS ON DELETE TO t DO INSTEAD NOTHING;",
        "CREATE TRIGGER t AFTER INSERT ON a FOR EACH ROW EXECUTE FUNCTION f();",
        "SELECT a[1], b::text, c::int[], U&'d\\0061;', B'1', X'1F' FROM x;",
        "SELECT 1 AS atomic;",
        "DO $do$ BEGIN PERFORM 1; END $do$;",
        "PREPARE q AS SELECT $1;",
        "SELECT 'a'\n 'b;' -- ;\n;",
        "INSERT INTO t VALUES ('x'), ('y;');",
        "ALTER TABLE t ADD COLUMN \"begin\" int, ALTER COLUMN a SET DEFAULT 2;"};
    return statements;
}

} // namespace

class SplitterOraclesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { enoughCases(); }
    void splitsAsSqlite();
    void splitsAsTheScannerOfPostgresql();
    void splitsAsTheParserOfPostgresql();
    void splitsRealScripts_data();
    void splitsRealScripts();
};

void SplitterOraclesTest::splitsAsSqlite()
{
    static const std::vector<const char *> fragments{
        ";",
        ";",
        ";",
        "a",
        "SELECT",
        "CREATE",
        "TEMP",
        "temporary",
        "TRIGGER",
        "trigger t",
        "EXPLAIN",
        "BEGIN",
        "END",
        "end",
        "CASE",
        "TABLE x",
        "'a;b'",
        "'it''s;'",
        "\"c;\"",
        "[d;]",
        "`e;`",
        "x'00'",
        "1.5e3",
        "-",
        "--;\n",
        "/*;*/",
        "'unclosed",
        "/* open",
        "(",
        ")",
        "?1",
        ":name",
        "EXISTS",
        "IF NOT",
        "CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; END;",
        "CREATE TEMP TRIGGER IF NOT EXISTS t DELETE ON a BEGIN UPDATE b SET c = CASE WHEN d THEN 1 END; END;"};
    QVERIFY(rc::check("statements end where sqlite3_complete sees an end", [] {
        const QString text = *script(fragments);
        expectNoDifference(text, piecesForSqlite(text), SqlLexOptions::sqlite());
    }));
}

void SplitterOraclesTest::splitsAsTheScannerOfPostgresql()
{
    static const std::vector<const char *> fragments{
        "; SELECT",      "; SELECT", "; SELECT", "a",     "SELECT",   "CREATE",     "TRIGGER", "BEGIN",
        "END",           "CASE",     "(a)",      "'a;b'", "'it''s;'", "\"c;\"",     "$$ ; $$", "$t$ ; $$ ; $t$",
        "E'\\';'",       "U&'a;'",   "x'00'",    "1.5e3", "-",        "--;\n",      "/*;*/",   "/* /* ; */ ; */",
        "[1; SELECT 2]", "a[1]",     "::",       "b'1'",  "$1",       "\"d\"\";\"", "N'e;'",   "f.g",
        "->>",           "@>",       "U&\"h;\"", "é"};
    QVERIFY(rc::check("statements end where PostgreSQL's scanner sees an end", [] {
        // It leaves out statements without a keyword.
        const QString text = QStringLiteral("SELECT ") + *script(fragments);
        const auto pieces = piecesForPostgresql(text, &pg_query_split_with_scanner);
        RC_PRE(pieces.has_value());
        expectNoDifference(text, *pieces, SqlLexOptions::postgresql());
    }));
}

void SplitterOraclesTest::splitsAsTheParserOfPostgresql()
{
    QVERIFY(rc::check("statements end where PostgreSQL's parser sees an end", [] {
        const QString text = *script(statementsOfPostgresql());
        const auto pieces = piecesForPostgresql(text, &pg_query_split_with_parser);
        if (!pieces)
            RC_FAIL(text.toStdString());
        expectNoDifference(text, *pieces, SqlLexOptions::postgresql());
    }));
}

void SplitterOraclesTest::splitsRealScripts_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(QStringLiteral(JOINERY_SOURCE_DIR "/tests/cases"), {QStringLiteral("*.sql")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.contains(QLatin1String("sqlite")) || path.contains(QLatin1String("postgresql")))
            QTest::newRow(qPrintable(path.mid(int(qstrlen(JOINERY_SOURCE_DIR "/tests/cases/"))))) << path;
    }
}

void SplitterOraclesTest::splitsRealScripts()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    const QString text = QString::fromUtf8(file.readAll());
    if (path.contains(QLatin1String("sqlite"))) {
        QCOMPARE(difference(text, piecesForSqlite(text), SqlLexOptions::sqlite()), QString());
        return;
    }
    const auto pieces = piecesForPostgresql(text, &pg_query_split_with_parser);
    QVERIFY2(pieces.has_value(), "PostgreSQL cannot parse it");
    QCOMPARE(difference(text, *pieces, SqlLexOptions::postgresql()), QString());
}

QTEST_GUILESS_MAIN(SplitterOraclesTest)
#include "tst_splitter_oracles.moc"
