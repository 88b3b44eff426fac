// SPDX-License-Identifier: MIT
#include "core/database/introspection.h"
#include "tests/support/corpus_folder.h"
#include "tests/support/differing_lines.h"
#include "tests/support/evolution.h"
#include "tests/support/mariadb_server.h"
#include "tests/support/row_filler.h"
#include "tests/support/rows_for_both.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace joinery;

namespace {

QString loaded(const MariadbDatabase &database, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    return database.feedToClient(QString::fromUtf8(file.readAll()));
}

/** What SHOW CREATE says of everything, without what holds anyway. */
QString statements(const MariadbDatabase &database)
{
    static const QRegularExpression silent(
        QStringLiteral(" ROW_FORMAT=DYNAMIC| USING BTREE| ON (?:DELETE|UPDATE) NO ACTION"));
    return withoutOwnTables(database.catalogue().split(QLatin1Char('\n'))).join(QLatin1Char('\n')).remove(silent);
}

} // namespace

/** Real applications' schemas become their next versions, with rows, and what they were again; and the other way. */
class EvolutionsMariadbTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void goesThereAndBack_data();
    void goesThereAndBack();
};

void EvolutionsMariadbTest::initTestCase()
{
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
}

void EvolutionsMariadbTest::cleanupTestCase()
{
    MariadbDatabase::stopServer();
}

void EvolutionsMariadbTest::goesThereAndBack_data()
{
    addEvolutions(corpusFolder(QStringLiteral("pairs/mysql")));
}

void EvolutionsMariadbTest::goesThereAndBack()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    const MariadbDatabase database;
    QCOMPARE(loaded(database, from), QString());
    const MariadbDatabase wanted;
    QCOMPARE(loaded(wanted, to), QString());
    const auto connection = Connection::open(database.address());
    const auto other = Connection::open(wanted.address());
    QVERIFY(connection && other);
    const auto read = introspect(*connection);
    const auto readOther = introspect(*other);
    QVERIFY(read && readOther);
    const Schema rows = rowsForBoth(read->schema, readOther->schema, MariadbDatabase::dialect().equivalence());
    RowFiller(*connection).fill(rows);
    const int filled = tablesWithRows(*connection, rows);
    QVERIFY2(filled * 10 >= rows.tables.size() * 9, "rows are in fewer than nine of ten tables");
    const QString before = statements(database);

    Evolution evolution(*connection, *other);
    const QString complaint = firstComplaint({
        [&] { return evolution.begin(); },
        [&] { return evolution.forwards(); },
        [&] { return differingLines(statements(database), statements(wanted)); },
        [&] { return evolution.backwards(); },
        [&] { return differingLines(statements(database), before); },
    });
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
}

QTEST_GUILESS_MAIN(EvolutionsMariadbTest)
#include "tst_evolutions_mariadb.moc"
