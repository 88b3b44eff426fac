// SPDX-License-Identifier: MIT
#include "core/base/sql_problem.h"

#include <QTest>

using namespace joinery;

class SqlProblemTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsOpenIsTold_data();
    void whatIsOpenIsTold();
};

void SqlProblemTest::whatIsOpenIsTold_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("told");
    QTest::newRow("sound") << "SELECT f((a[1]), ')') -- ("
                           << "";
    QTest::newRow("bracket") << "SELECT (a"
                             << "7+1 This bracket is not closed.";
    QTest::newRow("closed twice") << "a)"
                                  << "1+1 No bracket is open here.";
    QTest::newRow("crossed") << "f(])"
                             << "2+1 No bracket is open here.";
    QTest::newRow("text") << "a = 'it"
                          << "4+3 This text is not closed.";
    QTest::newRow("name") << "\"a"
                          << "0+2 This quoted name is not closed.";
    QTest::newRow("comment") << "a /* b"
                             << "2+4 This comment is not closed.";
    QTest::newRow("in order") << ") ("
                              << "0+1 No bracket is open here.; 2+1 This bracket is not closed.";
}

void SqlProblemTest::whatIsOpenIsTold()
{
    QFETCH(QString, sql);
    QStringList told;
    for (const SqlProblem &problem : lexicalProblems(sql, SqlLexOptions::postgresql()))
        told.append(QStringLiteral("%1+%2 %3").arg(problem.start).arg(problem.length).arg(problem.text));
    QTEST(told.join(QStringLiteral("; ")), "told");
}

QTEST_APPLESS_MAIN(SqlProblemTest)
#include "tst_sql_problem.moc"
