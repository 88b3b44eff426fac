// SPDX-License-Identifier: MIT
#include "core/base/sql_splitter.h"

#include <QTest>

using namespace joinery;

namespace {

QStringList described(const QString &script, const SqlLexOptions &options = {})
{
    QStringList result;
    for (const SqlStatement &statement : splitSql(script, options))
        result.append(QString::number(statement.line) + QStringLiteral(": ") + statement.text);
    return result;
}

} // namespace

class SqlSplitterTest : public QObject
{
    Q_OBJECT

private slots:
    void splitsAtSemicolons()
    {
        QCOMPARE(described("a; b;\n\nc"), QStringList({"1: a", "1: b", "3: c"}));
        QCOMPARE(described(";;\n; a ;"), QStringList({"2: a"}));
        QCOMPARE(described(""), QStringList());
        QCOMPARE(described("-- only a comment\n/* and; another */"), QStringList());
    }

    void leavesStringsAndCommentsWhole()
    {
        QCOMPARE(described("a ';' \";\" [;] `;` -- ;\n b; /* ; */ c"),
                 QStringList({"1: a ';' \";\" [;] `;` -- ;\n b", "2: c"}));
        QCOMPARE(described("a '; b"), QStringList({"1: a '; b"}));
    }

    void tellsTheLineOfTheFirstWord()
    {
        QCOMPARE(described("/* one\n two */ -- x\n  a\n, b\n; c"), QStringList({"3: a\n, b", "5: c"}));
    }

    void keepsTriggersWhole()
    {
        const QString trigger = "CREATE TEMP TRIGGER t AFTER INSERT ON a BEGIN\n"
                                "  UPDATE a SET b = CASE WHEN c THEN 1 ELSE 2 END;\n"
                                "  SELECT NEW.end; -- end;\n"
                                "END";
        QCOMPARE(described(trigger + " ; SELECT 1;"), QStringList({"1: " + trigger, "4: SELECT 1"}));
        QCOMPARE(described("explain " + trigger + ";b"), QStringList({"1: explain " + trigger, "4: b"}));
    }

    void isNotFooledByTheWordTrigger()
    {
        QCOMPARE(described("CREATE TABLE trigger(a); b"), QStringList({"1: CREATE TABLE trigger(a)", "1: b"}));
        QCOMPARE(described("CREATE TABLE x AS SELECT 1 AS trigger; b"),
                 QStringList({"1: CREATE TABLE x AS SELECT 1 AS trigger", "1: b"}));
        QCOMPARE(described("DROP TRIGGER a; BEGIN; c; END;"),
                 QStringList({"1: DROP TRIGGER a", "1: BEGIN", "1: c", "1: END"}));
    }

    void splitsDollarQuotesOfPostgresql()
    {
        QCOMPARE(described("CREATE FUNCTION f() AS $$ a; b $$; c", SqlLexOptions::postgresql()),
                 QStringList({"1: CREATE FUNCTION f() AS $$ a; b $$", "1: c"}));
    }

    void triggersOfPostgresqlHaveNoBody()
    {
        QCOMPARE(described("CREATE TRIGGER t AFTER INSERT ON a EXECUTE FUNCTION f(); b", SqlLexOptions::postgresql()),
                 QStringList({"1: CREATE TRIGGER t AFTER INSERT ON a EXECUTE FUNCTION f()", "1: b"}));
    }

    void keepsAtomicBodiesWhole()
    {
        const QString function = QStringLiteral("CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true "
                                                "THEN 1 END; SELECT 2; END");
        QCOMPARE(described(function + QStringLiteral("; c; END; d"), SqlLexOptions::postgresql()),
                 QStringList({QStringLiteral("1: ") + function, "1: c", "1: END", "1: d"}));
        QCOMPARE(described("BEGIN; SELECT atomic; END", SqlLexOptions::postgresql()),
                 QStringList({"1: BEGIN", "1: SELECT atomic", "1: END"}));
    }
};

QTEST_GUILESS_MAIN(SqlSplitterTest)
#include "tst_sql_splitter.moc"
