// SPDX-License-Identifier: MIT
#include "core/migration/drift.h"
#include "tests/support/schema_history.h"
#include "tests/support/schema_text.h"
#include "tests/support/sqlite_file.h"

#include <QTest>

using namespace joinery;

/** What runs, in which batches and transactions, and what is told before. */
class MigratorTest : public QObject
{
    Q_OBJECT

private slots:
    void forwardsAndBackwards();
    void eachMigrationIsRecordedInItsTransaction();
    void targets();
    void unknownTarget();
    void previewTouchesNothing();
    void previewIsWhatRuns();
    void batches();
    void resetAndRefresh();
    void fake();
    void withoutTransaction();
    void lossesAreNamed();
    void rowsThatChangeBeforeAreNotJudgedNow();
    void sqlBeforeMayChangeAnyRow();
    void otherRowsAreJudgedNow();
    void driftIsFound();
    void whatAnalyzeFoundOutIsKept();
};

void MigratorTest::forwardsAndBackwards()
{
    const SqliteFile file;
    const Connection connection = file.open();
    const SchemaHistory history = bookshop();
    const Migrator migrator({history.app()}, connection);
    QCOMPARE(states(migrator), QStringLiteral("pending pending pending"));

    QCOMPARE(runNow(migrator, request(forwards)), QStringLiteral("ok"));
    QCOMPARE(states(migrator), QStringLiteral("applied applied applied"));
    QCOMPARE(driftText(connection, history.schema()), QString());
    QVERIFY(connection.execute(QStringLiteral("INSERT INTO author VALUES (1, 'Ann')")));
    QVERIFY(connection.execute(QStringLiteral("INSERT INTO book VALUES (1, 'One', 1, 'x')")));

    QCOMPARE(runNow(migrator, request(backwards, QStringLiteral("shop"), RunTarget::steps(1))), QStringLiteral("ok"));
    QCOMPARE(states(migrator), QStringLiteral("applied applied pending"));
    QCOMPARE(driftText(connection, schemaFromText(bookText)), QString());
    QCOMPARE(connection.value(QStringLiteral("SELECT title FROM book"))->toString(), QStringLiteral("One"));

    QCOMPARE(runNow(migrator, request(backwards, QStringLiteral("shop"))), QStringLiteral("ok"));
    QCOMPARE(states(migrator), QStringLiteral("pending pending pending"));
    QCOMPARE(driftText(connection, {}), QString());
}

void MigratorTest::eachMigrationIsRecordedInItsTransaction()
{
    const SqliteFile file;
    const Connection connection = file.open();
    const Clock clock = [] { return QDateTime(QDate(2026, 11, 20), QTime(10, 22, 33, 123), Qt::UTC); };
    const Migrator migrator({bookshop().app()}, connection, clock);
    QCOMPARE(runNow(migrator, request(forwards)), QStringLiteral("ok"));

    const auto records = MigrationRepository(connection).records();

    QVERIFY(records);
    QCOMPARE(records->size(), 3);
    const HistoryRecord &last = records->last();
    QCOMPARE(last.app, QStringLiteral("shop"));
    QCOMPARE(last.id, QStringLiteral("2026-01-03T00:00:00:000000"));
    QCOMPARE(last.description, QStringLiteral("step 3"));
    QCOMPARE(last.checksum, QStringLiteral("sum-3"));
    QCOMPARE(last.batch, 1);
    QCOMPARE(last.appliedAt, clock());
    QCOMPARE(last.state, HistoryRecord::State::Applied);
    QVERIFY(!last.appliedBy.isEmpty());
}

void MigratorTest::targets()
{
    const SqliteFile file;
    const Connection connection = file.open();
    const Migrator migrator({bookshop().app()}, connection);
    const QString shop = QStringLiteral("shop");

    QCOMPARE(runNow(migrator, request(forwards, shop, RunTarget::fromText(QStringLiteral("1")))), QStringLiteral("ok"));
    QCOMPARE(states(migrator), QStringLiteral("applied pending pending"));
    QCOMPARE(runNow(migrator, request(forwards, {}, RunTarget::fromText(QStringLiteral("2026-01-02")))),
             QStringLiteral("ok"));
    QCOMPARE(states(migrator), QStringLiteral("applied applied pending"));
    QCOMPARE(runNow(migrator, request(forwards, shop, RunTarget::fromText(QStringLiteral("all")))),
             QStringLiteral("ok"));
    QCOMPARE(states(migrator), QStringLiteral("applied applied applied"));
    // The name of a file will do as well.
    QCOMPARE(runNow(migrator, request(backwards, shop, RunTarget::upTo(QStringLiteral("2026_01_01T00_00_00_000000")))),
             QStringLiteral("ok"));
    QCOMPARE(states(migrator), QStringLiteral("applied pending pending"));
}

void MigratorTest::unknownTarget()
{
    const SqliteFile file;
    const Connection connection = file.open();
    const Migrator migrator({bookshop().app()}, connection);
    QVERIFY(runNow(migrator, request(forwards, {}, RunTarget::upTo(QStringLiteral("1999-01-01"))))
                .startsWith(QStringLiteral("migration.unknown")));
    QVERIFY(runNow(migrator, request(forwards, {}, RunTarget::upTo(QStringLiteral("2026-01-0"))))
                .startsWith(QStringLiteral("migration.ambiguous")));
    QVERIFY(runNow(migrator, request(backwards, QStringLiteral("shop"), RunTarget::upTo(QStringLiteral("2026-01-01"))))
                .startsWith(QStringLiteral("migration.not_applied")));
    QCOMPARE(dumpOf(connection), QString());
}

void MigratorTest::previewTouchesNothing()
{
    const SqliteFile file;
    file.run({QStringLiteral("CREATE TABLE other (a)")});
    const QByteArray before = file.bytes();
    const QDateTime time = QFileInfo(file.path()).lastModified();
    {
        const auto connection = Connection::open(file.address(), {.readOnly = true});
        QVERIFY(connection);
        const Migrator migrator({bookshop().app()}, *connection);
        const auto plan = migrator.prepare(request(forwards));
        QVERIFY(plan);
        QCOMPARE(plan->migrations.size(), 3);
        QVERIFY(plan->script().contains(QStringLiteral("CREATE TABLE")));
        QVERIFY(migrator.status());
    }
    QCOMPARE(file.bytes(), before);
    QCOMPARE(QFileInfo(file.path()).lastModified(), time);
}

void MigratorTest::previewIsWhatRuns()
{
    const SqliteFile file;
    const Connection connection = file.open();
    const Migrator migrator({bookshop().app()}, connection);
    const auto plan = migrator.prepare(request(forwards));
    QVERIFY(plan);
    QStringList previewed;
    for (const PlannedMigration &planned : plan->migrations)
        for (const PlanStep &step : planned.plan.steps) {
            previewed.append(step.sql);
            QVERIFY(planned.script().contains(step.sql));
        }
    QStringList ran;
    RunObserver observer;
    observer.statement = [&](const StatementProgress &progress) {
        if (progress.finished)
            ran.append(progress.sql);
    };

    QVERIFY(migrator.run(*plan, {}, observer).succeeded());

    QCOMPARE(ran, previewed);
}

void MigratorTest::batches()
{
    const SqliteFile file;
    const Connection connection = file.open();
    const Migrator migrator({bookshop().app()}, connection);
    QCOMPARE(runNow(migrator, request(forwards, {}, RunTarget::steps(1))), QStringLiteral("ok"));
    QCOMPARE(runNow(migrator, request(forwards)), QStringLiteral("ok"));

    QCOMPARE(runNow(migrator, request(RunRequest::Kind::Rollback)), QStringLiteral("ok"));
    QCOMPARE(states(migrator), QStringLiteral("applied pending pending"));

    RunRequest separate = request(forwards);
    separate.eachOwnBatch = true;
    QCOMPARE(runNow(migrator, separate), QStringLiteral("ok"));
    QCOMPARE(runNow(migrator, request(RunRequest::Kind::Rollback)), QStringLiteral("ok"));
    QCOMPARE(states(migrator), QStringLiteral("applied applied pending"));

    RunRequest two = request(RunRequest::Kind::Rollback);
    two.batches = 2;
    QCOMPARE(runNow(migrator, two), QStringLiteral("ok"));
    QCOMPARE(states(migrator), QStringLiteral("pending pending pending"));
}

void MigratorTest::resetAndRefresh()
{
    const SqliteFile file;
    const Connection connection = file.open();
    const SchemaHistory history = bookshop();
    const Migrator migrator({history.app()}, connection);
    QCOMPARE(runNow(migrator, request(forwards)), QStringLiteral("ok"));
    QVERIFY(connection.execute(QStringLiteral("INSERT INTO author VALUES (1, 'Ann')")));

    QCOMPARE(runNow(migrator, request(RunRequest::Kind::Refresh)), QStringLiteral("ok"));
    QCOMPARE(states(migrator), QStringLiteral("applied applied applied"));
    QCOMPARE(driftText(connection, history.schema()), QString());
    QCOMPARE(connection.value(QStringLiteral("SELECT count(*) FROM author"))->toInt(), 0);

    QCOMPARE(runNow(migrator, request(RunRequest::Kind::Reset)), QStringLiteral("ok"));
    QCOMPARE(states(migrator), QStringLiteral("pending pending pending"));
}

void MigratorTest::fake()
{
    const SqliteFile file;
    const Connection connection = file.open();
    const Migrator migrator({bookshop().app()}, connection);
    RunRequest wanted = request(forwards, {}, RunTarget::steps(2));
    wanted.fake = true;
    QCOMPARE(runNow(migrator, wanted), QStringLiteral("ok"));
    QCOMPARE(states(migrator), QStringLiteral("applied applied pending"));
    QVERIFY(!connection.execute(QStringLiteral("SELECT * FROM author")));
}

void MigratorTest::withoutTransaction()
{
    const SqliteFile file;
    const Connection connection = file.open();
    SchemaHistory history = SchemaHistory().to(schemaFromText(authorText));
    history.add({raw(QStringLiteral("VACUUM; CREATE TABLE kept (a); CREATE TABLE kept (a)"))});
    history.at(1).transactional = false;
    const Migrator migrator({history.app()}, connection);

    const auto plan = migrator.prepare(request(forwards));
    QVERIFY(plan);
    QVERIFY(!plan->migrations.at(1).script().contains(QStringLiteral("BEGIN")));
    const RunReport report = migrator.run(*plan);

    QVERIFY(!report.succeeded());
    QCOMPARE(report.failure->stepsKept, 2);
    QCOMPARE(states(migrator), QStringLiteral("applied partly"));
    QCOMPARE(MigrationRepository(connection).records()->last().step, 2);
    const QString told = runNow(migrator, request(forwards));
    QVERIFY2(told.startsWith(QStringLiteral("history.partly")), qPrintable(told));

    RunRequest repaired = request(forwards);
    repaired.fake = true;
    QCOMPARE(runNow(migrator, repaired), QStringLiteral("ok"));
    QCOMPARE(states(migrator), QStringLiteral("applied applied"));
}

void MigratorTest::lossesAreNamed()
{
    const SqliteFile file;
    const Connection connection = file.open();
    SchemaHistory history = bookshop();
    history.to(schemaFromText(authorText));
    const Migrator migrator({history.app()}, connection);
    QCOMPARE(runNow(migrator, request(forwards, {}, RunTarget::steps(3))), QStringLiteral("ok"));
    QVERIFY(!migrator.prepare(request(forwards))->isDestructive());
    QVERIFY(connection.execute(QStringLiteral("INSERT INTO book VALUES (1, 'a', NULL, NULL), (2, 'b', NULL, NULL)")));

    const auto plan = migrator.prepare(request(forwards));

    QVERIFY(plan);
    QVERIFY(plan->isDestructive());
    QCOMPARE(plan->migrations.first().losses.size(), 1);
    QCOMPARE(plan->migrations.first().losses.first().rows, std::optional<qint64>(2));
    QVERIFY(plan->migrations.first().losses.first().what.contains(QStringLiteral("book")));
}

namespace {

PartReference named(const QString &column)
{
    return {{}, column};
}

/** Rows of authors that come, change and go. */
SchemaHistory rowsOfAuthors()
{
    const ObjectReference author{tableId("author"), {}, QStringLiteral("author")};
    const QList<PartReference> columns{named(QStringLiteral("id")), named(QStringLiteral("name"))};
    const auto text = [](const char *value) { return RowValue::of(QString(value)); };
    SchemaHistory history = bookshop();
    history.add({InsertRows{
        author, columns, {{RowValue::number(qint64(1)), text("Ann")}, {RowValue::number(qint64(2)), text("Bob")}}}});
    history.add({DeleteRows{author, columns, {{RowValue::number(qint64(2)), text("Bob")}}}});
    return history;
}

QStringList failures(const Result<RunPlan> &plan)
{
    QStringList lines;
    for (const PlannedMigration &planned : plan->migrations) {
        for (const FailedCheck &check : planned.failedChecks)
            lines.append(planned.migration.id + QStringLiteral(": ") + check.message);
    }
    return lines;
}

} // namespace

/** Going back, the row that was deleted is there again before the rows that were inserted go. */
void MigratorTest::rowsThatChangeBeforeAreNotJudgedNow()
{
    const SqliteFile file;
    const Connection connection = file.open();
    const SchemaHistory history = rowsOfAuthors();
    const Migrator migrator({history.app()}, connection);
    QCOMPARE(runNow(migrator, request(forwards)), QStringLiteral("ok"));

    const auto plan = migrator.prepare(request(backwards, QStringLiteral("shop"), RunTarget::steps(2)));

    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
    QCOMPARE(failures(plan), QStringList());
    const QList<CountedLoss> losses = plan->migrations.last().losses;
    QCOMPARE(losses.size(), 1);
    QCOMPARE(losses.first().rows, std::nullopt);
    QVERIFY(migrator.run(*plan).succeeded());
    QCOMPARE(connection.value(QStringLiteral("SELECT count(*) FROM author"))->toInt(), 0);
}

void MigratorTest::sqlBeforeMayChangeAnyRow()
{
    const SqliteFile file;
    const Connection connection = file.open();
    SchemaHistory history = bookshop();
    history.add({raw(QStringLiteral("UPDATE book SET title = '' WHERE title IS NULL"))});
    Schema strict = history.schema();
    strict.tables.edit(tableId("book"))->columns[1].nullable = false;
    history.to(strict);
    const Migrator migrator({history.app()}, connection);
    QCOMPARE(runNow(migrator, request(forwards, {}, RunTarget::steps(3))), QStringLiteral("ok"));
    QVERIFY(connection.execute(QStringLiteral("INSERT INTO book (id) VALUES (1)")));

    const auto plan = migrator.prepare(request(forwards));

    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
    QCOMPARE(failures(plan), QStringList());
    QVERIFY(migrator.run(*plan).succeeded());
    // Without it they are in the way, and it is told.
    QCOMPARE(runNow(migrator, request(backwards, QStringLiteral("shop"), RunTarget::steps(1))), QStringLiteral("ok"));
    QVERIFY(connection.execute(QStringLiteral("UPDATE book SET title = NULL")));
    QCOMPARE(failures(migrator.prepare(request(forwards))).size(), 1);
}

void MigratorTest::otherRowsAreJudgedNow()
{
    const SqliteFile file;
    const Connection connection = file.open();
    SchemaHistory history = rowsOfAuthors();
    Schema after = history.schema();
    after.tables.insert(
        *schemaFromText(QStringLiteral("shelf(id integer pk, name text)")).tables.find(tableId("shelf")));
    history.to(after);
    QCOMPARE(runNow(Migrator({history.app()}, connection), request(forwards)), QStringLiteral("ok"));
    QVERIFY(connection.execute(QStringLiteral("INSERT INTO shelf VALUES (1, NULL), (2, NULL)")));
    const ObjectReference author{tableId("author"), {}, QStringLiteral("author")};
    history.add({UpdateRows{author,
                            {named(QStringLiteral("id"))},
                            {named(QStringLiteral("name"))},
                            {{{RowValue::number(qint64(1))},
                              {RowValue::of(QStringLiteral("Ann"))},
                              {RowValue::of(QStringLiteral("Eve"))}}}}});
    Schema strict = history.schema();
    strict.tables.edit(tableId("shelf"))->columns[1].nullable = false;
    history.to(strict);
    strict.tables.remove(tableId("shelf"));
    history.to(strict);

    const auto plan = Migrator({history.app()}, connection).prepare(request(forwards));

    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
    QCOMPARE(failures(plan).size(), 1);
    QCOMPARE(plan->migrations.last().losses.first().rows, std::optional<qint64>(2));
}

void MigratorTest::driftIsFound()
{
    const SqliteFile file;
    const Connection connection = file.open();
    const SchemaHistory history = bookshop();
    const Migrator migrator({history.app()}, connection);
    QCOMPARE(runNow(migrator, request(forwards)), QStringLiteral("ok"));
    const auto expected = migrator.expectedSchema();
    QVERIFY(expected);
    QCOMPARE(*expected, history.schema());
    QCOMPARE(driftText(connection, *expected), QString());

    QVERIFY(connection.execute(QStringLiteral("ALTER TABLE author ADD COLUMN sneaky TEXT")));

    const auto found = drift(connection, *expected);
    QVERIFY(found);
    QCOMPARE(found->operations.size(), 1);
    QCOMPARE(operationName(found->operations.first()), QStringLiteral("add_column"));
}

/** DROP TABLE forgets it, which a rebuild does to the old table. */
void MigratorTest::whatAnalyzeFoundOutIsKept()
{
    const SqliteFile file;
    const Connection connection = file.open();
    SchemaHistory history;
    history.to(schemaFromText(bookText));
    QCOMPARE(runNow(Migrator({history.app()}, connection), request(forwards)), QStringLiteral("ok"));
    history.to(edited(history.schema()).changeType(QStringLiteral("book.title"), QStringLiteral("varchar(80)")));
    const Migrator migrator({history.app()}, connection);
    const auto plan = migrator.prepare(request(forwards));
    QVERIFY(plan && plan->script().contains(QStringLiteral("DROP TABLE")));
    QVERIFY(!plan->script().contains(QStringLiteral("sqlite_stat1")));

    QVERIFY(connection.execute(QStringLiteral("INSERT INTO author VALUES (1, 'Ann')")));
    QVERIFY(connection.execute(QStringLiteral("INSERT INTO book VALUES (1, 'One', 1)")));
    QVERIFY(connection.execute(QStringLiteral("CREATE INDEX book_title ON book (title)")));
    QVERIFY(connection.execute(QStringLiteral("ANALYZE")));
    QVERIFY(connection.execute(QStringLiteral("UPDATE sqlite_stat1 SET stat = '1000 2' WHERE tbl = 'book'")));
    const QString kept = QStringLiteral("SELECT group_concat(tbl || ' ' || idx || ' ' || stat) FROM sqlite_stat1");
    const QString before = connection.value(kept)->toString();
    QVERIFY(before.contains(QStringLiteral("book book_title 1000 2")));

    QCOMPARE(runNow(migrator, request(forwards)), QStringLiteral("ok"));

    QCOMPARE(connection.value(kept)->toString(), before);
}

QTEST_GUILESS_MAIN(MigratorTest)
#include "tst_migrator.moc"
