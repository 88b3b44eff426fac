// SPDX-License-Identifier: MIT
#include "tests/support/corpus_database.h"
#include "tests/support/corpus_folder.h"
#include "tests/support/differing_lines.h"
#include "tests/support/evolution.h"
#include "tests/support/rows_for_both.h"

#include <QTest>

using namespace joinery;

namespace {

QString facts(const CorpusDatabase &database)
{
    return withoutOwnTables(database.facts()).join(QLatin1Char('\n'));
}

} // namespace

/** Real applications' schemas become their next versions, with rows, and what they were again. */
class EvolutionsSqliteTest : public QObject
{
    Q_OBJECT

private slots:
    void goesThereAndBack_data();
    void goesThereAndBack();
};

void EvolutionsSqliteTest::goesThereAndBack_data()
{
    addEvolutions(corpusFolder(QStringLiteral("pairs/sqlite")));
}

void EvolutionsSqliteTest::goesThereAndBack()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    const CorpusDatabase original;
    QCOMPARE(original.load(from), QString());
    const CorpusDatabase wanted;
    QCOMPARE(wanted.load(to), QString());
    const CorpusDatabase database;
    const Schema rows = rowsForBoth(original.schema(), wanted.schema(), sqliteDialect().equivalence());
    QCOMPARE(database.copyWithRows(original, rows), QString());
    const int filled = database.tablesWithRows(rows);
    QVERIFY2(filled * 10 >= rows.tables.size() * 9, "rows are in fewer than nine of ten tables");
    const QString before = facts(database);

    Evolution evolution(database.connection(), wanted.connection());
    const QString complaint = firstComplaint({
        [&] { return evolution.begin(); },
        [&] { return evolution.forwards(); },
        [&] { return differingLines(facts(database), facts(wanted)); },
        [&] { return evolution.backwards(); },
        [&] { return differingLines(facts(database), before); },
    });
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
}

QTEST_GUILESS_MAIN(EvolutionsSqliteTest)
#include "tst_evolutions_sqlite.moc"
