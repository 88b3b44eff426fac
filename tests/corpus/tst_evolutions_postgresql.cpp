// SPDX-License-Identifier: MIT
#include "core/database/introspection.h"
#include "tests/support/corpus_folder.h"
#include "tests/support/differing_lines.h"
#include "tests/support/evolution.h"
#include "tests/support/postgresql_client.h"
#include "tests/support/row_filler.h"
#include "tests/support/rows_for_both.h"

#include <QTest>

using namespace joinery;

namespace {

/** All that the catalogue holds, but of Joinery's own tables. */
QString catalogue(const PostgresqlDatabase &database)
{
    QStringList lines = database.catalogue().split(QLatin1Char('\n'));
    lines.removeIf([](const QString &line) { return line.contains(QLatin1String("joinery_")); });
    return lines.join(QLatin1Char('\n'));
}

} // namespace

/** Real applications' schemas become their next versions, with rows, and what they were again; and the other way. */
class EvolutionsPostgresqlTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void goesThereAndBack_data();
    void goesThereAndBack();

private:
    [[nodiscard]] QString make(PostgresqlDatabase &database, const QString &path);

    std::optional<PostgresqlDatabase> m_loaded;
    std::optional<PostgresqlDatabase> m_database;
    std::optional<PostgresqlDatabase> m_wanted;
};

void EvolutionsPostgresqlTest::initTestCase()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    m_loaded.emplace();
    m_database.emplace();
    m_wanted.emplace();
}

void EvolutionsPostgresqlTest::cleanupTestCase()
{
    m_loaded.reset();
    m_database.reset();
    m_wanted.reset();
    PostgresqlDatabase::stopServer();
}

void EvolutionsPostgresqlTest::goesThereAndBack_data()
{
    addEvolutions(corpusFolder(QStringLiteral("pairs/pg")));
}

/** As a backup brings it: PostgreSQL reads its own texts in another way than those they were made from. */
QString EvolutionsPostgresqlTest::make(PostgresqlDatabase &database, const QString &path)
{
    m_loaded->clear();
    database.clear();
    const QString complaint = loadWithClient(*m_loaded, path);
    return complaint.isEmpty() ? restore(*m_loaded, database) : complaint;
}

void EvolutionsPostgresqlTest::goesThereAndBack()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QCOMPARE(make(*m_database, from), QString());
    QCOMPARE(make(*m_wanted, to), QString());
    const auto connection = Connection::open(m_database->address());
    const auto other = Connection::open(m_wanted->address());
    QVERIFY(connection && other);
    const auto read = introspect(*connection);
    const auto readOther = introspect(*other);
    QVERIFY(read && readOther);
    const Schema rows = rowsForBoth(read->schema, readOther->schema, PostgresqlDatabase::dialect().equivalence());
    RowFiller(*connection).fill(rows);
    const int filled = tablesWithRows(*connection, rows);
    QVERIFY2(filled * 10 >= rows.tables.size() * 9, "rows are in fewer than nine of ten tables");
    const QString before = catalogue(*m_database);

    Evolution evolution(*connection, *other);
    const QString complaint = firstComplaint({
        [&] { return evolution.begin(); },
        [&] { return evolution.forwards(); },
        [&] { return differingLines(catalogue(*m_database), catalogue(*m_wanted)); },
        [&] { return evolution.backwards(); },
        [&] { return differingLines(catalogue(*m_database), before); },
    });
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
}

QTEST_GUILESS_MAIN(EvolutionsPostgresqlTest)
#include "tst_evolutions_postgresql.moc"
