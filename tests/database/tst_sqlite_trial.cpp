// SPDX-License-Identifier: MIT
#include "core/database/sqlite/sqlite_trial.h"
#include "tests/support/schema_text.h"

#include <QTest>

using namespace joinery;

using Kind = DefinitionObject::Kind;

namespace {

Schema shop()
{
    Schema schema = schemaFromText(QStringLiteral("author(id pk, name text); book(id pk, title text)"));
    schema.objects.insert({.id = ObjectId::create(),
                           .name = QStringLiteral("titles"),
                           .definition = QStringLiteral("AS SELECT title FROM book")});
    return schema;
}

/** "name: SQLite: message" for each, by the text that is marked. */
QString told(const QList<SqlProblem> &problems, const QString &sql)
{
    QStringList lines;
    for (const SqlProblem &problem : problems)
        lines.append(sql.mid(problem.start, problem.length) + QStringLiteral("| ") + problem.text);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class SqliteTrialTest : public QObject
{
    Q_OBJECT

private slots:
    void definitions_data();
    void definitions();
    void conditions_data();
    void conditions();
};

void SqliteTrialTest::definitions_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("problem");
    const int view = int(Kind::View);
    const int trigger = int(Kind::Trigger);
    QTest::newRow("view") << view << "AS SELECT b.title, a.name FROM book b, author a"
                          << "";
    QTest::newRow("view of a view") << view << "AS SELECT title FROM titles"
                                    << "";
    QTest::newRow("syntax") << view << "AS SELECT title FORM book"
                            << "book| SQLite: near \"book\": syntax error";
    QTest::newRow("syntax behind umlauts") << view << "AS SELECT 'ä' FROM WHERE"
                                           << "WHERE| SQLite: near \"WHERE\": syntax error";
    QTest::newRow("unfinished") << view << "AS SELECT title FROM"
                                << "FROM| SQLite: incomplete input";
    QTest::newRow("column") << view << "AS SELECT b.titel FROM book b"
                            << "titel| SQLite: no such column: b.titel";
    QTest::newRow("table") << view << "AS SELECT 1 FROM bok"
                           << "bok| SQLite: no such table: bok";
    QTest::newRow("own function") << view << "AS SELECT ours(title) FROM book"
                                  << "";
    QTest::newRow("second statement") << view << "AS SELECT 1; SELECT 2"
                                      << "SELECT| SQLite: The statement ends before this.";
    QTest::newRow("trigger") << trigger << "AFTER INSERT ON book BEGIN DELETE FROM author WHERE id = NEW.id; END"
                             << "";
    QTest::newRow("trigger without end") << trigger << "AFTER INSERT ON book BEGIN SELECT 1;"
                                         << ";| SQLite: incomplete input";
    QTest::newRow("trigger on nothing") << trigger << "AFTER INSERT ON bok BEGIN SELECT 1; END"
                                        << "bok| SQLite: no such table: bok";
    QTest::newRow("not SQLite's") << int(Kind::Function) << "(a integer) RETURNS nonsense"
                                  << "";
}

void SqliteTrialTest::definitions()
{
    QFETCH(int, kind);
    QFETCH(QString, sql);
    const DefinitionObject object{
        .id = ObjectId::create(), .kind = Kind(kind), .name = QStringLiteral("it"), .definition = sql};
    QTEST(told(sqliteProblems(object, shop()), sql), "problem");
}

void SqliteTrialTest::conditions_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("inCheck");
    QTest::addColumn<QString>("inIndex");
    QTest::newRow("sound") << "length(title) > 2"
                           << ""
                           << "";
    QTest::newRow("column") << "titel > 2"
                            << "titel| SQLite: no such column: titel"
                            << "titel| SQLite: no such column: titel";
    QTest::newRow("syntax") << "title >"
                            << ">| SQLite: near \")\": syntax error"
                            << ">| SQLite: incomplete input";
}

void SqliteTrialTest::conditions()
{
    QFETCH(QString, sql);
    const Schema schema = shop();
    const Table &book = *schema.tableNamed(QStringLiteral("book"));
    QTEST(told(sqliteProblems(sql, ConditionPlace::Check, book), sql), "inCheck");
    QTEST(told(sqliteProblems(sql, ConditionPlace::Index, book), sql), "inIndex");
}

QTEST_GUILESS_MAIN(SqliteTrialTest)
#include "tst_sqlite_trial.moc"
