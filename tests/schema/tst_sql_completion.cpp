// SPDX-License-Identifier: MIT
#include "core/schema/sql_completion.h"
#include "tests/support/schema_text.h"

#include <QTest>

using namespace joinery;

namespace {

Schema shop()
{
    Schema schema = schemaFromText(QStringLiteral("author(id pk, name text); book(id pk, title text, by_order text);"
                                                  "Order(id pk, Total real)"));
    schema.tables.edit(tableId(QStringLiteral("book")))->columns[2].name = QStringLiteral("by order");
    schema.objects.insert({.id = ObjectId::create(),
                           .name = QStringLiteral("titles"),
                           .definition = QStringLiteral("AS SELECT title AS shown, id FROM book")});
    return schema;
}

/** What is proposed at the bar in the text: "start: word word". */
QString proposed(QString sql, const SqlLexOptions &options = SqlLexOptions::sqlite(), const Table *own = nullptr)
{
    const qsizetype position = sql.indexOf(QLatin1Char('|'));
    sql.remove(position, 1);
    const SqlCompletion completion = completionAt(sql, position, shop(), options, own);
    return QStringLiteral("%1: %2").arg(completion.start).arg(completion.words.join(QLatin1Char(' ')));
}

} // namespace

class SqlCompletionTest : public QObject
{
    Q_OBJECT

private slots:
    void proposesWhatFits_data();
    void proposesWhatFits();
    void namesAreQuotedWhereTheyMust();
    void anExpressionHasTheColumnsOfItsTable();
};

void SqlCompletionTest::proposesWhatFits_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("told");
    QTest::newRow("alias") << "SELECT a.| FROM author a"
                           << "9: id name";
    QTest::newRow("alias, begun") << "SELECT a.na| FROM author a"
                                  << "9: name";
    QTest::newRow("table") << "SELECT author.| FROM author"
                           << "14: id name";
    QTest::newRow("table not read") << "SELECT author.n|"
                                    << "14: name";
    QTest::newRow("view") << "SELECT titles.| FROM titles"
                          << "14: shown id";
    QTest::newRow("subquery") << "SELECT x.| FROM (SELECT title AS t FROM book) x"
                              << "9: t";
    QTest::newRow("new row") << "AFTER INSERT ON author BEGIN DELETE FROM book WHERE id = NEW.|; END"
                             << "61: id name";
    QTest::newRow("columns first") << "SELECT nam| FROM author"
                                   << "7: name";
    QTest::newRow("tables") << "SELECT id FROM auth|"
                            << "15: author";
    QTest::newRow("keyword as written") << "sel|"
                                        << "0: select";
    QTest::newRow("keyword in capitals") << "SEL|"
                                         << "0: SELECT";
    QTest::newRow("in a text") << "SELECT 'na|"
                               << "10: ";
    QTest::newRow("behind a text") << "SELECT 'na'|"
                                   << "11: ";
    QTest::newRow("in a comment") << "-- na|"
                                  << "5: ";
    QTest::newRow("behind a number") << "SELECT 1|"
                                     << "8: ";
}

void SqlCompletionTest::proposesWhatFits()
{
    QFETCH(QString, sql);
    QTEST(proposed(sql), "told");
}

void SqlCompletionTest::namesAreQuotedWhereTheyMust()
{
    QCOMPARE(proposed(QStringLiteral("SELECT b.b| FROM book b")), QStringLiteral("9: \"by order\""));
    QCOMPARE(proposed(QStringLiteral("FROM ord|")).section(QLatin1Char(' '), 1, 1), QStringLiteral("\"Order\""));
    QCOMPARE(proposed(QStringLiteral("SELECT o.T| FROM \"Order\" o")), QStringLiteral("9: Total"));
    QCOMPARE(proposed(QStringLiteral("SELECT o.T| FROM \"Order\" o"), SqlLexOptions::postgresql()),
             QStringLiteral("9: \"Total\""));
}

void SqlCompletionTest::anExpressionHasTheColumnsOfItsTable()
{
    const Schema schema = shop();
    const Table *book = schema.tableNamed(QStringLiteral("book"));
    QCOMPARE(proposed(QStringLiteral("length(ti|) > 2"), {}, book).section(QLatin1Char(' '), 1, 1),
             QStringLiteral("title"));
    QCOMPARE(proposed(QStringLiteral("book.ti| > 2"), {}, book), QStringLiteral("5: title"));
    QVERIFY(!proposed(QStringLiteral("a|"), {}, book).contains(QStringLiteral("author")));
}

QTEST_APPLESS_MAIN(SqlCompletionTest)
#include "tst_sql_completion.moc"
