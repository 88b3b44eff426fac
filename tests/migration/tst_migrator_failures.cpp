// SPDX-License-Identifier: MIT
#include "tests/support/schema_history.h"
#include "tests/support/schema_text.h"
#include "tests/support/sqlite_file.h"

#include <QTest>

using namespace joinery;

/** Runs that cannot end well leave the database as it was before the migration that failed. */
class MigratorFailuresTest : public QObject
{
    Q_OBJECT

private slots:
    void brokenViewStopsAMigration();
    void replacedViewComesBackEvenIfBroken();
    void failureInTheMiddleOfABatch();
    void irreversible();
    void failedCheckRefusesTheRun();
    void rowsThatCameSinceAreAskedAgain_data();
    void rowsThatCameSinceAreAskedAgain();
    void ownTransactionsAreRefused_data();
    void ownTransactionsAreRefused();
    void whatAnotherMigratorDidIsNotDoneTwice();
    void whatAnotherMigratorDidOtherwiseIsRefused();
    void cancelRollsBackTheMigrationThatRuns();
};

void MigratorFailuresTest::brokenViewStopsAMigration()
{
    const SqliteFile file;
    const Connection connection = file.open();
    const DefinitionObject titles{.id = ObjectId::derived(u"titles"),
                                  .name = QStringLiteral("titles"),
                                  .definition = QStringLiteral("AS SELECT b.title FROM book AS b")};
    const Schema books = schemaFromText(bookText);
    SchemaHistory history = SchemaHistory().to(books).add({AddObject{titles}});
    QCOMPARE(runNow(Migrator({history.app()}, connection), request(forwards)), QStringLiteral("ok"));
    history.add({DropColumn{referenceTo(*books.tables.find(tableId(QStringLiteral("book")))),
                            {columnId(QStringLiteral("book.title")), QStringLiteral("title")}}});

    const Migrator migrator({history.app()}, connection);
    const QString failure = runNow(migrator, request(forwards));
    QVERIFY2(failure.contains(QLatin1String("Everything this migration did was rolled back")), qPrintable(failure));
    QVERIFY2(failure.contains(QLatin1String("View titles would not work any more")), qPrintable(failure));
    QVERIFY2(failure.contains(QLatin1String("no such column: b.title")), qPrintable(failure));
    QCOMPARE(states(migrator), QStringLiteral("applied applied pending"));
    QCOMPARE(driftText(connection, *migrator.expectedSchema()), QString());
}

void MigratorFailuresTest::replacedViewComesBackEvenIfBroken()
{
    const SqliteFile file;
    const Connection connection = file.open();
    DefinitionObject broken{.id = ObjectId::derived(u"titles"),
                            .name = QStringLiteral("titles"),
                            .definition = QStringLiteral("AS SELECT b.titel FROM book AS b")};
    DefinitionObject working = broken;
    working.definition = QStringLiteral("AS SELECT b.title FROM book AS b");
    const SchemaHistory history =
        SchemaHistory().to(schemaFromText(bookText)).add({AddObject{broken}}).add({ReplaceObject{broken, working}});
    const Migrator migrator({history.app()}, connection);
    QCOMPARE(runNow(migrator, request(forwards)), QStringLiteral("ok"));
    QCOMPARE(runNow(migrator, request(backwards, QStringLiteral("shop"), RunTarget::steps(1))), QStringLiteral("ok"));
    QCOMPARE(states(migrator), QStringLiteral("applied applied pending"));
}

void MigratorFailuresTest::failureInTheMiddleOfABatch()
{
    const SqliteFile file;
    SchemaHistory history = bookshop();
    history.add({raw(QStringLiteral("CREATE TABLE extra (a); INSERT INTO author VALUES (9, 'x'); INSERT INTO nowhere "
                                    "VALUES (1)"))});
    const Connection connection = file.open();
    const Migrator migrator({history.app()}, connection);
    QCOMPARE(runNow(migrator, request(forwards, {}, RunTarget::steps(3))), QStringLiteral("ok"));
    QVERIFY(connection.execute(QStringLiteral("INSERT INTO author VALUES (1, 'Ann')")));
    const QString before = dumpOf(connection);

    const auto plan = migrator.prepare(request(forwards));
    QVERIFY(plan);
    const RunReport report = migrator.run(*plan);

    QVERIFY(!report.succeeded());
    QCOMPARE(report.failedMigration->id, QStringLiteral("2026-01-04T00:00:00:000000"));
    QCOMPARE(report.failure->sql, QStringLiteral("INSERT INTO nowhere VALUES (1)"));
    QCOMPARE(report.failure->error.detail, QStringLiteral("no such table: nowhere"));
    QVERIFY(report.failure->error.message.contains(QStringLiteral("rolled back")));
    QCOMPARE(dumpOf(connection), before);

    // From scratch, the three before it stay.
    QCOMPARE(runNow(migrator, request(RunRequest::Kind::Reset)), QStringLiteral("ok"));
    QVERIFY(runNow(migrator, request(forwards)).startsWith(QStringLiteral("database.failed")));
    QCOMPARE(states(migrator), QStringLiteral("applied applied applied pending"));
}

void MigratorFailuresTest::irreversible()
{
    const SqliteFile file;
    const Connection connection = file.open();
    SchemaHistory history = bookshop();
    history.add({raw(QStringLiteral("INSERT INTO author VALUES (1, 'x')"))});
    const Migrator migrator({history.app()}, connection);
    QCOMPARE(runNow(migrator, request(forwards)), QStringLiteral("ok"));

    const QString told = runNow(migrator, request(backwards, QStringLiteral("shop")));

    QVERIFY2(told.startsWith(QStringLiteral("migration.irreversible")), qPrintable(told));
    QVERIFY(told.contains(QStringLiteral("shop/2026-01-04")));
    QCOMPARE(states(migrator), QStringLiteral("applied applied applied applied"));
}

void MigratorFailuresTest::failedCheckRefusesTheRun()
{
    const SqliteFile file;
    const Connection connection = file.open();
    SchemaHistory history = SchemaHistory().to(schemaFromText(QStringLiteral("t(id integer pk, n varchar(10))")));
    history.to(edited(history.schema()).changeType(QStringLiteral("t.n"), QStringLiteral("integer")));
    const Migrator migrator({history.app()}, connection);
    QCOMPARE(runNow(migrator, request(forwards, {}, RunTarget::steps(1))), QStringLiteral("ok"));
    QVERIFY(connection.execute(QStringLiteral("INSERT INTO t VALUES (1, '12'), (2, 'abc')")));
    const QString before = dumpOf(connection);

    const auto plan = migrator.prepare(request(forwards));
    QVERIFY(plan);
    QCOMPARE(plan->migrations.first().failedChecks.size(), 1);
    QCOMPARE(plan->migrations.first().failedChecks.first().count, 1);
    QVERIFY(plan->migrations.first().failedChecks.first().message.contains(QStringLiteral("abc")));
    const RunReport report = migrator.run(*plan);

    QVERIFY(!report.succeeded());
    QCOMPARE(report.failure->error.code, QStringLiteral("run.check"));
    QCOMPARE(dumpOf(connection), before);
}

void MigratorFailuresTest::rowsThatCameSinceAreAskedAgain_data()
{
    QTest::addColumn<bool>("fromElsewhere");
    QTest::addColumn<bool>("onAnother");
    QTest::newRow("on the same connection") << false << false;
    QTest::newRow("on another connection") << true << false;
    QTest::newRow("planned on another connection") << false << true;
}

/** The answers of the preparation count only while no row has changed. */
void MigratorFailuresTest::rowsThatCameSinceAreAskedAgain()
{
    QFETCH(const bool, fromElsewhere);
    QFETCH(const bool, onAnother);
    const SqliteFile file;
    const Connection connection = file.open();
    const Connection other = file.open();
    SchemaHistory history = SchemaHistory().to(schemaFromText(QStringLiteral("t(id integer pk, n varchar(10))")));
    history.to(edited(history.schema()).changeType(QStringLiteral("t.n"), QStringLiteral("integer")));
    const Migrator migrator({history.app()}, connection);
    QCOMPARE(runNow(migrator, request(forwards, {}, RunTarget::steps(1))), QStringLiteral("ok"));
    const auto plan = Migrator({history.app()}, onAnother ? other : connection).prepare(request(forwards));
    QVERIFY(plan);
    QVERIFY(plan->migrations.first().failedChecks.isEmpty());
    QVERIFY((fromElsewhere ? other : connection).execute(QStringLiteral("INSERT INTO t VALUES (1, 'abc')")));

    const RunReport report = migrator.run(*plan);

    QVERIFY(!report.succeeded());
    QCOMPARE(report.failure->error.code, QStringLiteral("run.check"));
    QVERIFY(connection.execute(QStringLiteral("DELETE FROM t")));
    QVERIFY(migrator.run(*plan).succeeded());
}

void MigratorFailuresTest::ownTransactionsAreRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("refused");
    QTest::newRow("begin") << "BEGIN; CREATE TABLE t (a); COMMIT" << true;
    QTest::newRow("commit") << "CREATE TABLE t (a); /* so */ commit transaction; CREATE TABLE u (a)" << true;
    QTest::newRow("end") << "CREATE TABLE t (a); end" << true;
    QTest::newRow("rollback") << "CREATE TABLE t (a); ROLLBACK" << true;
    QTest::newRow("savepoint") << "SAVEPOINT s; CREATE TABLE t (a); ROLLBACK TO s; RELEASE s" << false;
    QTest::newRow("trigger") << "CREATE TABLE t (a); CREATE TRIGGER r AFTER INSERT ON t BEGIN SELECT 1; END" << false;
}

void MigratorFailuresTest::ownTransactionsAreRefused()
{
    QFETCH(QString, sql);
    QFETCH(bool, refused);
    const SqliteFile file;
    const Connection connection = file.open();
    const Migrator migrator({SchemaHistory().add({raw(sql)}).app()}, connection);

    const QString told = runNow(migrator, request(forwards));

    QVERIFY2(refused ? told.startsWith(QStringLiteral("migration.transaction")) : told == QLatin1String("ok"),
             qPrintable(told));
    QVERIFY(!refused || dumpOf(connection).isEmpty());
}

void MigratorFailuresTest::whatAnotherMigratorDidIsNotDoneTwice()
{
    const SqliteFile file;
    const Connection first = file.open();
    const Connection second = file.open();
    const SchemaHistory history = bookshop();
    const Migrator one({history.app()}, first);
    const Migrator two({history.app()}, second);
    const auto plan = one.prepare(request(forwards));
    QVERIFY(plan);
    QCOMPARE(runNow(two, request(forwards, {}, RunTarget::steps(2))), QStringLiteral("ok"));

    const RunReport report = one.run(*plan);

    QVERIFY(report.succeeded());
    QCOMPARE(report.done.size(), 3);
    QVERIFY(report.done.at(0).alreadyDone);
    QVERIFY(report.done.at(1).alreadyDone);
    QVERIFY(!report.done.at(2).alreadyDone);
    QCOMPARE(states(one), QStringLiteral("applied applied applied"));
}

void MigratorFailuresTest::whatAnotherMigratorDidOtherwiseIsRefused()
{
    const SqliteFile file;
    const Connection first = file.open();
    const SchemaHistory history = bookshop();
    const Migrator migrator({history.app()}, first);
    QCOMPARE(runNow(migrator, request(forwards, {}, RunTarget::steps(2))), QStringLiteral("ok"));
    const auto plan = migrator.prepare(request(forwards));
    QVERIFY(plan);
    QCOMPARE(runNow(migrator, request(RunRequest::Kind::Reset)), QStringLiteral("ok"));
    const QString before = dumpOf(first);

    const RunReport report = migrator.run(*plan);

    QVERIFY(!report.succeeded());
    QCOMPARE(report.failure->error.code, QStringLiteral("run.history_changed"));
    QCOMPARE(dumpOf(first), before);
}

void MigratorFailuresTest::cancelRollsBackTheMigrationThatRuns()
{
    const SqliteFile file;
    const Connection connection = file.open();
    const Migrator migrator({bookshop().app()}, connection);
    const auto plan = migrator.prepare(request(forwards));
    QVERIFY(plan);
    const CancelToken cancel;
    RunObserver observer;
    int started = 0;
    observer.migrationStarted = [&](const PlannedMigration &, int, int) { ++started; };
    observer.statement = [&](const StatementProgress &) {
        if (started == 2)
            cancel.cancel();
    };

    const RunReport report = migrator.run(*plan, cancel, observer);

    QVERIFY(!report.succeeded());
    QCOMPARE(report.failure->error.code, QStringLiteral("run.cancelled"));
    QCOMPARE(report.done.size(), 1);
    QCOMPARE(states(migrator), QStringLiteral("applied pending pending"));
    QCOMPARE(driftText(connection, schemaFromText(authorText)), QString());
    QCOMPARE(runNow(migrator, request(forwards)), QStringLiteral("ok"));
}

QTEST_GUILESS_MAIN(MigratorFailuresTest)
#include "tst_migrator_failures.moc"
