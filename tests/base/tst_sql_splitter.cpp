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

    void keepsActionsOfRulesWhole()
    {
        const QString rule = QStringLiteral("CREATE RULE r AS ON INSERT TO a DO ALSO (DELETE FROM b; DELETE FROM c)");
        QCOMPARE(described(rule + QStringLiteral("; d); e"), SqlLexOptions::postgresql()),
                 QStringList({QStringLiteral("1: ") + rule, "1: d)", "1: e"}));
        QCOMPARE(described("a (b; c"), QStringList({"1: a (b", "1: c"}));
    }

    void keepsRoutinesOfMariadbWhole()
    {
        const SqlLexOptions mariadb = SqlLexOptions::mariadb();
        const QString routine =
            QStringLiteral("CREATE OR REPLACE PROCEDURE p() BEGIN IF a THEN SELECT CASE WHEN b THEN 1 "
                           "END; END IF; BEGIN CASE c WHEN 1 THEN d; END CASE; END; LOOP e; END "
                           "LOOP; END");
        QCOMPARE(described(routine + QStringLiteral("; f; g"), mariadb),
                 QStringList({QStringLiteral("1: ") + routine, "1: f", "1: g"}));
        QCOMPARE(described("BEGIN; a; END; BEGIN NOT ATOMIC b; c; END; d", mariadb),
                 QStringList({"1: BEGIN", "1: a", "1: END", "1: BEGIN NOT ATOMIC b; c; END", "1: d"}));
        QCOMPARE(described("CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW SET NEW.b = 1; c", mariadb),
                 QStringList({"1: CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW SET NEW.b = 1", "1: c"}));
    }

    void obeysDelimiterCommands()
    {
        const SqlLexOptions mariadb = SqlLexOptions::mariadb();
        QCOMPARE(described("a;\nDELIMITER $$\nb; c; END$$\nd '$$' $$\ndelimiter ;\ne; f", mariadb),
                 QStringList({"1: a", "3: b; c; END", "4: d '$$'", "6: e", "6: f"}));
        QCOMPARE(described("DELIMITER //\na; b//\nc//", mariadb), QStringList({"2: a; b", "3: c"}));
        QCOMPARE(described("SELECT delimiter; b", mariadb), QStringList({"1: SELECT delimiter", "1: b"}));
    }
};

QTEST_GUILESS_MAIN(SqlSplitterTest)
#include "tst_sql_splitter.moc"
