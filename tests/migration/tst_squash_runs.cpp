// SPDX-License-Identifier: MIT
#include "core/migration/drift.h"
#include "core/migration/folding.h"
#include "core/migration/migration_file.h"
#include "core/migration/migrations_in_effect.h"
#include "core/migration/migrator.h"
#include "core/migration/parallel_heads.h"
#include "core/migration/removal.h"
#include "core/migration/squash.h"
#include "core/operation/describe.h"
#include "tests/support/migration_line.h"
#include "tests/support/operation_text.h"
#include "tests/support/schema_text.h"
#include "tests/support/sqlite_file.h"

#include <QTest>

using namespace joinery;
using namespace joinery::history;

/** A squash on databases that ran all, some or none of what it replaces. */
class SquashRunsTest : public QObject
{
    Q_OBJECT

private slots:
    void noneOfTheRange();
    void allOfTheRange();
    void allOfTheRangeAndTheFilesToo();
    void someOfTheRange();
    void someOfTheRangeWithoutItsFiles();
    void someByHandIsRecorded();
    void takingBackASquash();
    void takingBackInTheOldOrder();
    void takingBackAtTheSameTime();
    void dependenciesOfOthers();
    void squashOfASquash();
    void twoSquashesOfOneRange();
    void branchBesideASquash();
    void removingASquashBringsTheOldOnesBack();
    void filesThatASquashNeedsStay();
    void editedFilesAreTold();
    void newMigrationsFollowTheSquash();
};

void SquashRunsTest::noneOfTheRange()
{
    for (const bool keepFiles : {true, false}) {
        const SqliteFile file;
        const SqliteFile longWay;
        const Connection connection = file.open();
        const Line line = squashedBooks(keepFiles);
        QCOMPARE(run({line.app()}, connection, upToNumber(1)), QStringLiteral("ok"));
        QVERIFY(connection.execute(QStringLiteral("INSERT INTO book VALUES (1, 'One', 2)")));
        QCOMPARE(states({line.app()}, connection), QStringLiteral("1 applied, 4+ pending, 5 pending"));

        QCOMPARE(run({line.app()}, connection), QStringLiteral("ok"));

        QCOMPARE(states({line.app()}, connection), QStringLiteral("1 applied, 4+ applied, 5 applied"));
        QCOMPARE(rowIds(connection), QStringList({idOf(1), squashIdOf(4), idOf(5)}));
        QCOMPARE(driftText({line.app()}, connection), QString());
        QVERIFY(drift(connection, books().schema()).value().isEmpty());
    }
}

void SquashRunsTest::allOfTheRange()
{
    const SqliteFile file;
    const Connection connection = file.open();
    QCOMPARE(run({books().app()}, connection, upToNumber(4)), QStringLiteral("ok"));
    const QString before = file.dump();
    const Line line = squashedBooks(false);

    QCOMPARE(states({line.app()}, connection), QStringLiteral("1 applied, 4+ applied, 5 pending"));
    QCOMPARE(driftText({line.app()}, connection), QString());
    QCOMPARE(file.dump(), before);
    QCOMPARE(run({line.app()}, connection), QStringLiteral("ok"));
    QCOMPARE(states({line.app()}, connection), QStringLiteral("1 applied, 4+ applied, 5 applied"));
    // Whoever has the files of before still understands this database.
    QCOMPARE(states({books().app()}, connection),
             QStringLiteral("1 applied, 2 applied, 3 applied, 4 applied, 5 applied"));
}

void SquashRunsTest::allOfTheRangeAndTheFilesToo()
{
    const SqliteFile file;
    const Connection connection = file.open();
    QCOMPARE(run({books().app()}, connection, upToNumber(4)), QStringLiteral("ok"));
    QCOMPARE(states({squashedBooks(true).app()}, connection), QStringLiteral("1 applied, 4+ applied, 5 pending"));
}

void SquashRunsTest::someOfTheRange()
{
    const SqliteFile file;
    const Connection connection = file.open();
    QCOMPARE(run({books().app()}, connection, upToNumber(3)), QStringLiteral("ok"));
    const Line line = squashedBooks(true);

    QCOMPARE(states({line.app()}, connection), QStringLiteral("1 applied, 2 applied, 3 applied, 4 pending, 5 pending"));
    QCOMPARE(driftText({line.app()}, connection), QString());
    QCOMPARE(run({line.app()}, connection), QStringLiteral("ok"));
    QCOMPARE(rowIds(connection), QStringList({idOf(1), idOf(2), idOf(3), idOf(4), idOf(5)}));
    QCOMPARE(states({line.app()}, connection), QStringLiteral("1 applied, 4+ applied, 5 applied"));
    QCOMPARE(driftText({squashedBooks(false).app()}, connection), QString());
}

void SquashRunsTest::someOfTheRangeWithoutItsFiles()
{
    const SqliteFile file;
    const Connection connection = file.open();
    QCOMPARE(run({books().app()}, connection, upToNumber(3)), QStringLiteral("ok"));
    const QString before = file.dump();
    const Line line = squashedBooks(false);

    QCOMPARE(states({line.app()}, connection),
             QStringLiteral("1 applied, 4+ pending, 5 pending, history.squash_partly"));
    const QString told = run({line.app()}, connection);
    QVERIFY2(told.startsWith(QStringLiteral("history.squash_partly")), qPrintable(told));
    QVERIFY2(told.contains(idOf(2)) && told.contains(idOf(3)) && !told.contains(idOf(4)), qPrintable(told));
    QCOMPARE(driftText({line.app()}, connection), QStringLiteral("history.squash_partly"));
    QCOMPARE(file.dump(), before);
    // With the files back it goes on.
    QCOMPARE(run({squashedBooks(true).app()}, connection), QStringLiteral("ok"));
    QCOMPARE(states({line.app()}, connection), QStringLiteral("1 applied, 4+ applied, 5 applied"));
}

void SquashRunsTest::someByHandIsRecorded()
{
    const SqliteFile file;
    const Connection connection = file.open();
    QCOMPARE(run({books().app()}, connection, upToNumber(3)), QStringLiteral("ok"));
    for (const char *sql : {"ALTER TABLE book DROP COLUMN draft", "ALTER TABLE shelf RENAME TO rack"})
        QVERIFY(connection.execute(QString::fromLatin1(sql)));
    const Line line = squashedBooks(false);
    RunRequest fake;
    fake.app = shop;
    fake.target = RunTarget::upTo(squashIdOf(4));
    fake.fake = true;
    QCOMPARE(run({line.app()}, connection, fake), QStringLiteral("ok"));
    QCOMPARE(states({line.app()}, connection), QStringLiteral("1 applied, 4+ applied, 5 pending"));
    QCOMPARE(run({line.app()}, connection), QStringLiteral("ok"));
    QCOMPARE(driftText({line.app()}, connection), QString());
    // Taken back, nothing is left of the old rows either.
    QCOMPARE(run({line.app()}, connection, back(RunRequest::Kind::Backwards, RunTarget::upTo(idOf(1)))),
             QStringLiteral("ok"));
    QCOMPARE(rowIds(connection), QStringList(idOf(1)));
}

void SquashRunsTest::takingBackASquash()
{
    for (const bool ranAsSquash : {true, false}) {
        for (const bool keepFiles : {true, false}) {
            const SqliteFile file;
            const Connection connection = file.open();
            const Line line = squashedBooks(keepFiles);
            QCOMPARE(run({ranAsSquash ? line.app() : books().app()}, connection), QStringLiteral("ok"));
            QVERIFY(connection.execute(QStringLiteral("INSERT INTO book VALUES (1, 'One', 2, '978')")));

            const RunRequest toFirst = back(RunRequest::Kind::Backwards, RunTarget::upTo(idOf(1)));
            QCOMPARE(run({line.app()}, connection, toFirst), QStringLiteral("ok"));

            QCOMPARE(rowIds(connection), QStringList(idOf(1)));
            QCOMPARE(states({line.app()}, connection), QStringLiteral("1 applied, 4+ pending, 5 pending"));
            QCOMPARE(driftText({line.app()}, connection), QString());
            QCOMPARE(connection.value(QStringLiteral("SELECT title FROM book"))->toString(), QStringLiteral("One"));
            QCOMPARE(run({line.app()}, connection, back(RunRequest::Kind::Refresh)), QStringLiteral("ok"));
            QCOMPARE(run({line.app()}, connection, back(RunRequest::Kind::Reset)), QStringLiteral("ok"));
            QVERIFY(rowIds(connection).isEmpty());
        }
    }
}

void SquashRunsTest::takingBackInTheOldOrder()
{
    // club/1 ran between two migrations that are one now, and needs the first of them.
    const SqliteFile file;
    const Connection connection = file.open();
    const Line other =
        Line(club).write(QStringLiteral("CREATE TABLE member (id INTEGER PRIMARY KEY)"), {{shop, idOf(2)}});
    QCOMPARE(run({books().app()}, connection, upToNumber(2)), QStringLiteral("ok"));
    RunRequest ofClub;
    ofClub.app = club;
    QCOMPARE(run({books().app(), other.app()}, connection, ofClub), QStringLiteral("ok"));
    QCOMPARE(run({books().app()}, connection), QStringLiteral("history.missing: club/%1 is applied in this database, "
                                                              "but its file is not in the project. Get the file back, "
                                                              "for instance from the branch that has it; there it can "
                                                              "be rolled back too.")
                                                   .arg(idOf(1)));
    QCOMPARE(run({books().app(), other.app()}, connection), QStringLiteral("ok"));
    const QList<AppMigrations> apps{squashedBooks(false).app(), other.app()};
    QCOMPARE(driftText(apps, connection), QString());

    const auto plan = Migrator(apps, connection).prepare(back(RunRequest::Kind::Reset));
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
    QStringList order;
    for (const PlannedMigration &planned : plan->migrations)
        order.append(planned.migration.app + QLatin1Char(' ') + planned.migration.id.mid(8, 2));
    QCOMPARE(order, QStringList({"shop 05", "club 01", "shop 04", "shop 01"}));
    QVERIFY(Migrator(apps, connection).run(*plan).succeeded());
    QVERIFY(rowIds(connection).isEmpty());
    // What needs the squash keeps it from being taken back alone.
    QCOMPARE(run(apps, connection), QStringLiteral("ok"));
    QVERIFY(run(apps, connection, back(RunRequest::Kind::Backwards, RunTarget::upTo(idOf(1))))
                .startsWith(QStringLiteral("migration.depended_on")));
}

void SquashRunsTest::takingBackAtTheSameTime()
{
    const SqliteFile file;
    const Connection connection = file.open();
    QCOMPARE(run({books().app()}, connection, upToNumber(4)), QStringLiteral("ok"));
    const Line line = squashedBooks(false);
    const Migrator migrator({line.app()}, connection);
    const RunRequest one = back(RunRequest::Kind::Backwards, RunTarget::steps(1));
    const auto plan = migrator.prepare(one);
    QVERIFY(plan);
    // Another program was faster.
    const Connection faster = file.open();
    QCOMPARE(run({line.app()}, faster, one), QStringLiteral("ok"));

    const RunReport report = migrator.run(*plan);

    QVERIFY2(report.succeeded(), report.succeeded() ? "" : qPrintable(report.failure->error.text()));
    QVERIFY(report.done.first().alreadyDone);
    QCOMPARE(rowIds(connection), QStringList(idOf(1)));
}

void SquashRunsTest::dependenciesOfOthers()
{
    const Line other =
        Line(club).write(QStringLiteral("CREATE TABLE member (id INTEGER PRIMARY KEY)"), {{shop, idOf(3)}});
    const auto order = inOrder({squashedBooks(false).app(), other.app()});
    QVERIFY2(order, order ? "" : qPrintable(order.error().text()));
    QCOMPARE(order->last().dependencies, QList<MigrationDependency>({{shop, squashIdOf(4)}}));

    // Where what is replaced counts, a dependency on the squash means the last of it.
    const SqliteFile file;
    const Connection connection = file.open();
    const Line late =
        Line(club).write(QStringLiteral("CREATE TABLE member (id INTEGER PRIMARY KEY)"), {{shop, squashIdOf(4)}});
    QCOMPARE(run({books().app()}, connection, upToNumber(2)), QStringLiteral("ok"));
    RunRequest ofClub;
    ofClub.app = club;
    QCOMPARE(run({squashedBooks(true).app(), late.app()}, connection, ofClub), QStringLiteral("ok"));
    QCOMPARE(rowIds(connection), QStringList({idOf(1), idOf(2), idOf(3), idOf(4), idOf(1)}));
}

void SquashRunsTest::squashOfASquash()
{
    const Line once = squashedBooks(true);
    const auto twice = squash({once.app()}, {shop, {}, {}, {}});
    QVERIFY2(twice, twice ? "" : qPrintable(twice.error().text()));
    QCOMPARE(twice->replaced.size(), 3);
    QCOMPARE(replacedIds(twice->migration), QStringList({idOf(1), squashIdOf(4), idOf(2), idOf(3), idOf(4), idOf(5)}));
    Line all = once;
    all.add(twice->migration);
    Line alone = all;
    alone.remove(replacedIds(twice->migration));
    QCOMPARE(foldInOrder(inOrder({all.app()}).value()).value(), books().schema());

    const SqliteFile old;
    const SqliteFile middle;
    const SqliteFile fresh;
    const SqliteFile some;
    const Connection oldConnection = old.open();
    const Connection middleConnection = middle.open();
    const Connection freshConnection = fresh.open();
    const Connection someConnection = some.open();
    QCOMPARE(run({books().app()}, oldConnection), QStringLiteral("ok"));
    QCOMPARE(run({squashedBooks(false).app()}, middleConnection), QStringLiteral("ok"));
    QCOMPARE(run({books().app()}, someConnection, upToNumber(3)), QStringLiteral("ok"));
    for (const Line &line : {all, alone}) {
        QCOMPARE(states({line.app()}, oldConnection), QStringLiteral("5+ applied"));
        QCOMPARE(states({line.app()}, middleConnection), QStringLiteral("5+ applied"));
        QCOMPARE(states({line.app()}, freshConnection), QStringLiteral("5+ pending"));
    }
    QCOMPARE(states({all.app()}, someConnection),
             QStringLiteral("1 applied, 2 applied, 3 applied, 4 pending, 5 pending"));
    QCOMPARE(run({all.app()}, someConnection), QStringLiteral("ok"));
    QCOMPARE(run({alone.app()}, freshConnection), QStringLiteral("ok"));
    for (const Connection *each : {&oldConnection, &middleConnection, &freshConnection, &someConnection}) {
        QCOMPARE(states({alone.app()}, *each), QStringLiteral("5+ applied"));
        QCOMPARE(driftText({alone.app()}, *each), QString());
    }
}

void SquashRunsTest::twoSquashesOfOneRange()
{
    Line line = books();
    const Migration first = made(line, 2, 4).migration;
    const Migration second = made(line, 3, 5).migration;
    line.add(first).add(second);
    const auto order = inOrder({line.app()});
    QCOMPARE(order.error().code, QStringLiteral("migration.replaced_twice"));
    QVERIFY(order.error().message.contains(idOf(3)) || order.error().message.contains(idOf(4)));
}

void SquashRunsTest::branchBesideASquash()
{
    Line line = squashedBooks(false);
    Migration other{.id = QStringLiteral("2026-01-03T12:00:00:000000"), .app = shop};
    other.dependencies = {{shop, idOf(3)}};
    line.add(other);
    const auto order = inOrder({line.app()});
    QCOMPARE(order.error().code, QStringLiteral("migration.between_replaced"));
    QVERIFY2(order.error().message.contains(other.id) && order.error().message.contains(squashIdOf(4)),
             qPrintable(order.error().message));
}

void SquashRunsTest::removingASquashBringsTheOldOnesBack()
{
    Line line = books();
    const Squash squashed = made(line, 2, 5);
    line.add(squashed.migration);
    QCOMPARE(removableMigration({line.app()}, shop, {}, nullptr)->id, squashIdOf(5));
    const auto replaced = removableMigration({line.app()}, shop, idOf(5), nullptr);
    QCOMPARE(replaced.error().code, QStringLiteral("migration.replaced"));
    QVERIFY(replaced.error().message.contains(idOf(5)) && replaced.error().message.contains(squashIdOf(5)));
    QCOMPARE(removableMigration({line.app()}, shop, QStringLiteral("2027"), nullptr).error().code,
             QStringLiteral("migration.unknown"));
    QCOMPARE(inOrder({books().app()})->size(), 5);
    const SqliteFile file;
    const Connection connection = file.open();
    QCOMPARE(run({books().app()}, connection), QStringLiteral("ok"));
    const StatusReport status = Migrator({line.app()}, connection).status().value();
    QCOMPARE(removableMigration({line.app()}, shop, {}, &status).error().code, QStringLiteral("migration.applied"));
}

void SquashRunsTest::filesThatASquashNeedsStay()
{
    const Line once = squashedBooks(true);
    Line twice = once;
    twice.add(squash({once.app()}, {shop, {}, {}, {}})->migration);
    const auto codeOf = [](const Line &line, const QStringList &ids) {
        QList<MigrationKey> leaving;
        for (const QString &id : ids)
            leaving.append({shop, id});
        const auto free = checkFilesMayGo({line.app()}, leaving);
        return free ? QStringLiteral("ok") : free.error().code;
    };
    QCOMPARE(codeOf(once, {idOf(5)}), QStringLiteral("ok"));
    QCOMPARE(codeOf(once, {squashIdOf(4), idOf(5)}), QStringLiteral("ok"));
    QCOMPARE(codeOf(once, {idOf(3)}), QStringLiteral("squash.stays"));
    QCOMPARE(codeOf(once, {idOf(2), idOf(3), idOf(4)}), QStringLiteral("squash.stays"));
    QCOMPARE(codeOf(twice, {squashIdOf(4)}), QStringLiteral("squash.stays"));
    QCOMPARE(codeOf(twice, {squashIdOf(5)}), QStringLiteral("ok"));
    QVERIFY(checkFilesMayGo({once.app()}, {{club, idOf(3)}}));
}

void SquashRunsTest::editedFilesAreTold()
{
    Line line = squashedBooks(true);
    QVERIFY(squashProblems({line.app()}).isEmpty());
    line.at(1).operations.removeLast();
    line.at(3).operations.removeFirst();
    // Still the same in the end.
    QVERIFY(squashProblems({line.app()}).isEmpty());
    line.at(1).operations.append(
        operationsFromText(QStringLiteral("add column book : more TEXT"), books().schema(), QStringLiteral("more"))
            .value());
    const QList<Error> problems = squashProblems({line.app()});
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().code, QStringLiteral("squash.differs"));
    QVERIFY(squashProblems({squashedBooks(false).app()}).isEmpty());
}

void SquashRunsTest::newMigrationsFollowTheSquash()
{
    Line line = books();
    const Squash squashed = made(line, 2, 5);
    line.add(squashed.migration);
    QVERIFY(!parallelHeads(line.app().migrations));
    const QList<Migration> ordered = inOwnOrder(line.app().migrations);
    QCOMPARE(ordered.last().id, squashIdOf(5));
}

QTEST_GUILESS_MAIN(SquashRunsTest)
#include "tst_squash_runs.moc"
