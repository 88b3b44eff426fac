// SPDX-License-Identifier: MIT
#include "core/migration/drift.h"
#include "core/migration/folding.h"
#include "core/migration/migrator.h"
#include "tests/support/branch_history.h"
#include "tests/support/schema_text.h"
#include "tests/support/sqlite_file.h"

#include <QTest>

using namespace joinery;

namespace {

const QString shop = QStringLiteral("shop");

QString runForwards(const QList<AppMigrations> &apps, const Connection &connection, bool outOfOrder = false)
{
    const Migrator migrator(apps, connection);
    RunRequest request;
    request.allowOutOfOrder = outOfOrder;
    const auto plan = migrator.prepare(request);
    if (!plan)
        return plan.error().code + QStringLiteral(": ") + plan.error().message;
    const RunReport report = migrator.run(*plan);
    return report.succeeded() ? QStringLiteral("ok") : report.failure->error.text();
}

QStringList columnsIn(const Connection &connection, const QString &table)
{
    QStringList names;
    const auto rows = connection.query(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
    for (const QVariantList &row : rows.value())
        names.append(row.first().toString());
    return names;
}

QStringList problemCodes(const QList<AppMigrations> &apps, const Connection &connection)
{
    QStringList codes;
    const StatusReport status = Migrator(apps, connection).status().value();
    for (const Error &problem : status.problems)
        codes.append(problem.code);
    return codes;
}

} // namespace

/** Migrations that were written in parallel run on databases that have all, none or some of them. */
class HeadsRunTest : public QObject
{
    Q_OBJECT

private slots:
    void commutingHeadsRun();
    void conflictingHeadsDoNotRun();
    void joinedBranchRunsLate();
    void unjoinedBranchDoesNotRunLate();
    void joinedBranchThatMakesADifferenceDoesNotRunLate();
    void columnsAreInOrderWhicheverBranchRanFirst_data();
    void columnsAreInOrderWhicheverBranchRanFirst();
    void enumValuesAreInOrderWhicheverBranchRanFirst();
};

void HeadsRunTest::commutingHeadsRun()
{
    const SqliteFile file;
    const Connection connection = file.open();
    Branches both = bookBranches();
    both.write(2, {1}, QStringLiteral("drop table author"))
        .write(3, {1}, QStringLiteral("rename column book.title -> name"));
    QCOMPARE(problemCodes(both.app(), connection), QStringList("migration.heads"));
    QCOMPARE(runForwards(both.app(), connection), QStringLiteral("ok"));
    QVERIFY(drift(connection, foldInOrder(both.list()).value()).value().isEmpty());
}

void HeadsRunTest::conflictingHeadsDoNotRun()
{
    const SqliteFile file;
    const Connection connection = file.open();
    Branches both = bookBranches();
    both.write(2, {1}, QStringLiteral("alter column book: price BIGINT"))
        .write(3, {1}, QStringLiteral("alter column book: price TEXT"));
    QVERIFY(runForwards(both.app(), connection).startsWith(QStringLiteral("migration.heads_conflict")));
    QVERIFY(runForwards(both.app(), connection, true).startsWith(QStringLiteral("migration.heads_conflict")));
    QCOMPARE(file.dump(), QString());

    // What is before the fork runs, and what is of other apps.
    const Migrator migrator(both.app(), connection);
    RunRequest first;
    first.target = RunTarget::upTo(branchId(1));
    const auto plan = migrator.prepare(first);
    QVERIFY(plan);
    QVERIFY(migrator.run(*plan).succeeded());
    RunRequest back;
    back.kind = RunRequest::Kind::Rollback;
    QVERIFY(migrator.prepare(back));
}

void HeadsRunTest::joinedBranchRunsLate()
{
    const SqliteFile file;
    const Connection connection = file.open();
    Branches both = bookBranches();
    both.write(2, {1}, QStringLiteral("drop table author"))
        .write(3, {1}, QStringLiteral("rename column book.title -> name"));
    QCOMPARE(runForwards(both.appWithout(2), connection), QStringLiteral("ok"));
    both.add(4, {2, 3}, {});
    QCOMPARE(problemCodes(both.app(), connection), QStringList());
    const StatusReport status = Migrator(both.app(), connection).status().value();
    QVERIFY(!status.find(shop, branchId(2))->outOfOrder);
    QCOMPARE(runForwards(both.app(), connection), QStringLiteral("ok"));
    QVERIFY(drift(connection, foldInOrder(both.list()).value()).value().isEmpty());
    QCOMPARE(Migrator(both.app(), connection).status().value().count(MigrationState::Applied), 4);
}

void HeadsRunTest::unjoinedBranchDoesNotRunLate()
{
    const SqliteFile file;
    const Connection connection = file.open();
    Branches both = bookBranches();
    both.write(2, {1}, QStringLiteral("drop table author"))
        .write(3, {1}, QStringLiteral("rename column book.title -> name"));
    QCOMPARE(runForwards(both.appWithout(2), connection), QStringLiteral("ok"));
    const QString told = runForwards(both.app(), connection);
    QVERIFY2(told.startsWith(QStringLiteral("history.out_of_order")), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("new shop --merge")), qPrintable(told));
    QCOMPARE(runForwards(both.app(), connection, true), QStringLiteral("ok"));
}

void HeadsRunTest::joinedBranchThatMakesADifferenceDoesNotRunLate()
{
    const SqliteFile file;
    const Connection connection = file.open();
    Branches both = bookBranches();
    both.write(2, {1}, QStringLiteral("alter column book: price BIGINT"))
        .write(3, {1}, QStringLiteral("alter column book: price TEXT"));
    QCOMPARE(runForwards(both.appWithout(2), connection), QStringLiteral("ok"));
    // Joined by hand, without saying which type it is.
    both.add(4, {2, 3}, {});
    QVERIFY(runForwards(both.app(), connection).startsWith(QStringLiteral("history.out_of_order")));
    // Joined by hand, and said.
    Branches decided = bookBranches();
    decided.write(2, {1}, QStringLiteral("alter column book: price BIGINT"))
        .write(3, {1}, QStringLiteral("alter column book: price TEXT"))
        .write(4, {2, 3}, QStringLiteral("alter column book: price TEXT"));
    QCOMPARE(runForwards(decided.app(), connection), QStringLiteral("ok"));
    QVERIFY(drift(connection, foldInOrder(decided.list()).value()).value().isEmpty());
}

void HeadsRunTest::columnsAreInOrderWhicheverBranchRanFirst_data()
{
    QTest::addColumn<bool>("isSwapped");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("as ids say") << false << QStringList{"id", "title", "price", "isbn", "pages"};
    QTest::newRow("as the model says") << true << QStringList{"id", "title", "price", "pages", "isbn"};
}

void HeadsRunTest::columnsAreInOrderWhicheverBranchRanFirst()
{
    QFETCH(bool, isSwapped);
    QFETCH(QStringList, wanted);
    Branches both = bookBranches();
    both.write(2, {1}, QStringLiteral("add column book : isbn TEXT"))
        .write(3, {1}, QStringLiteral("add column book : pages INTEGER"));
    Schema model = foldInOrder(both.list()).value();
    if (isSwapped)
        model.tables.edit(tableId(QStringLiteral("book")))->columns.move(4, 3);
    Branches joined = both;
    joined.add(4, {2, 3}, joiningMigration(*both.heads(), model).value().operations);

    const SqliteFile inOrderOfIds;
    const Connection first = inOrderOfIds.open();
    QCOMPARE(runForwards(joined.app(), first), QStringLiteral("ok"));
    QCOMPARE(columnsIn(first, QStringLiteral("book")), wanted);

    const SqliteFile laterFirst;
    const Connection second = laterFirst.open();
    QCOMPARE(runForwards(both.appWithout(2), second), QStringLiteral("ok"));
    QVERIFY(second.execute(QStringLiteral("INSERT INTO book (id, title, pages) VALUES (1, 'One', 300)")));
    QCOMPARE(runForwards(joined.app(), second), QStringLiteral("ok"));
    QCOMPARE(columnsIn(second, QStringLiteral("book")), wanted);
    QCOMPARE(second.value(QStringLiteral("SELECT pages FROM book"))->toInt(), 300);
}

void HeadsRunTest::enumValuesAreInOrderWhicheverBranchRanFirst()
{
    const Branches both = moodBranches();
    Schema model = foldInOrder(both.list()).value();
    model.enums.edit(model.enums.at(0).id)->values.move(2, 1);
    Branches joined = both;
    joined.add(5, {3, 4}, joiningMigration(*both.heads(), model).value().operations);
    QCOMPARE(foldInOrder(joined.list()).value(), model);

    const SqliteFile inOrderOfIds;
    const Connection first = inOrderOfIds.open();
    QCOMPARE(runForwards(joined.app(), first), QStringLiteral("ok"));
    QVERIFY(drift(first, model).value().isEmpty());

    const SqliteFile laterFirst;
    const Connection second = laterFirst.open();
    QCOMPARE(runForwards(both.appWithout(3), second), QStringLiteral("ok"));
    QVERIFY(second.execute(QStringLiteral("INSERT INTO task (id, state) VALUES (1, 'late')")));
    QCOMPARE(runForwards(joined.app(), second), QStringLiteral("ok"));
    QVERIFY(drift(second, model).value().isEmpty());
    QVERIFY(second.execute(QStringLiteral("INSERT INTO task (id, state) VALUES (2, 'done')")));

    // On SQLite the values are a check of the column.
    const QString check = QStringLiteral("SELECT sql FROM sqlite_master WHERE name = 'task'");
    QCOMPARE(second.value(check)->toString(), first.value(check)->toString());
}

QTEST_GUILESS_MAIN(HeadsRunTest)

#include "tst_heads_run.moc"
