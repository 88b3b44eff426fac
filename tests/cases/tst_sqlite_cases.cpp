// SPDX-License-Identifier: MIT
// Each folder below sqlite/ is a case: `before.sql` makes a database with rows, `operations.txt` says what changes (see
// operation_text.h). The plan must be `forwards.sql` to the byte, the database afterwards what the operations say, its
// rows `rows.txt`. Then all goes back by `backwards.sql`, and database and rows must be as before; what is lost on the
// way and so differs is in `rows_back.txt`. A case that must be refused has the reason in `refused.txt`, and nothing
// may have changed; `refused_back.txt` is the same for the way back. `types.txt` says which of its columns are enums
// and sets in the model (see choice_text.h); `findings.txt` has what the plan warns of. JOINERY_UPDATE_CASES=1 writes
// the expected files instead: read what it wrote.

#include "core/dialect/dialect.h"
#include "core/operation/apply.h"
#include "core/operation/inverse.h"
#include "tests/support/choice_text.h"
#include "tests/support/golden_folder.h"
#include "tests/support/operation_text.h"
#include "tests/support/sqlite_sandbox.h"

#include <QtTest>

using namespace joinery;

namespace {

const QString casesFolder = QStringLiteral(JOINERY_TEST_DIR "/sqlite");

/** What the database holds, as the model would say it. */
QString held(const SqliteSandbox &database, const Schema &model)
{
    return catalogueText(sqliteDialect().recognised(database.schema(), model));
}

QString findingsText(const Plan &plan)
{
    QString result;
    for (const Finding &finding : plan.findings)
        result += finding.code + QStringLiteral(": ") + finding.text + QLatin1Char('\n');
    return result;
}

} // namespace

class SqliteCasesTest : public QObject
{
    Q_OBJECT

private slots:
    void runs_data();
    void runs();
};

void SqliteCasesTest::runs_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = caseNames(casesFolder);
    QVERIFY(names.size() > 30);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

#define COMPARE_TEXT(found, expected) QVERIFY2((found) == (expected), textDifference(found, expected))
#define COMPARE_FILE(file, found) QVERIFY2(folder.agrees(file, found), textDifference(found, folder.text(file)))

void SqliteCasesTest::runs()
{
    QFETCH(QString, name);
    const GoldenFolder folder(casesFolder + QLatin1Char('/') + name);
    const SqliteSandbox database;
    const auto made = database.runScript(folder.text(QStringLiteral("before.sql")));
    QVERIFY2(made, qPrintable(made ? QString() : made.error().text()));
    const Schema before = withModelTypes(database.schema(), folder.text(QStringLiteral("types.txt")));
    const QString rowsBefore = database.rows();
    const auto operations = operationsFromText(folder.text(QStringLiteral("operations.txt")), before);
    QVERIFY2(operations, qPrintable(operations ? QString() : operations.error().text()));
    QVERIFY(!operations->isEmpty());
    Schema after = before;
    QVERIFY(apply(*operations, after));

    const auto forwards = sqliteDialect().plan(before, *operations);
    if (!forwards) {
        COMPARE_FILE(QStringLiteral("refused.txt"),
                     forwards.error().code + QLatin1Char('\n') + forwards.error().text() + QLatin1Char('\n'));
        return;
    }
    COMPARE_FILE(QStringLiteral("findings.txt"), findingsText(*forwards));
    COMPARE_FILE(QStringLiteral("forwards.sql"), toScript(*forwards));
    const auto outcome = database.run(*forwards);
    const Error error = outcome ? Error() : outcome.error().error;
    const bool isRefusal = error.code == QLatin1String("run.check") || error.code == QLatin1String("run.violation") ||
                           error.code == QLatin1String("run.trial");
    QVERIFY2(outcome || isRefusal, qPrintable(outcome ? QString() : outcome.error().sql + error.text()));
    COMPARE_FILE(QStringLiteral("refused.txt"), outcome ? QString() : error.text() + QLatin1Char('\n'));
    if (!outcome) {
        COMPARE_TEXT(held(database, before), catalogueText(before));
        COMPARE_TEXT(database.rows(), rowsBefore);
        return;
    }
    COMPARE_TEXT(held(database, after), catalogueText(after));
    COMPARE_FILE(QStringLiteral("rows.txt"), database.rows());

    const auto undo = inverse(*operations, before);
    QVERIFY2(undo, qPrintable(undo ? QString() : undo.error().text()));
    const auto backwards = sqliteDialect().plan(after, *undo);
    QVERIFY2(backwards, qPrintable(backwards ? QString() : backwards.error().text()));
    COMPARE_FILE(QStringLiteral("backwards.sql"), toScript(*backwards));
    const auto reverted = database.run(*backwards);
    const Error backError = reverted ? Error() : reverted.error().error;
    QVERIFY2(reverted || backError.code == QLatin1String("run.check"),
             qPrintable(reverted ? QString() : reverted.error().sql + backError.text()));
    COMPARE_FILE(QStringLiteral("refused_back.txt"), reverted ? QString() : backError.text() + QLatin1Char('\n'));
    COMPARE_TEXT(held(database, reverted ? before : after), catalogueText(reverted ? before : after));
    const QString rowsBack = database.rows();
    COMPARE_FILE(QStringLiteral("rows_back.txt"), rowsBack == rowsBefore ? QString() : rowsBack);
}

QTEST_GUILESS_MAIN(SqliteCasesTest)
#include "tst_sqlite_cases.moc"
