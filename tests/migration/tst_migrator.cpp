// SPDX-License-Identifier: MIT
#include "core/differ/schema_differ.h"
#include "core/migration/drift.h"
#include "core/migration/migrator.h"
#include "core/operation/describe.h"
#include "core/snapshot/schema_snapshot.h"
#include "tests/support/schema_text.h"
#include "tests/support/sqlite_file.h"

#include <QTest>

using namespace joinery;

namespace {

const QString authorText = QStringLiteral("author(id integer pk, name text not null)");
const QString bookText =
    authorText + QStringLiteral("; book(id integer pk, title text, author_id integer -> author.id)");

Schema schemaText(const QString &text)
{
    return schemaFromText(text);
}

/** Migrations of one app, each made of the difference to the one before. */
class History
{
public:
    explicit History(QString app = QStringLiteral("shop")) : m_app(std::move(app)) {}

    History &to(const Schema &schema, const QList<MigrationDependency> &dependencies = {})
    {
        return add(SchemaDiffer().diff(m_schema, schema).operations, dependencies);
    }

    History &add(const QList<Operation> &operations, const QList<MigrationDependency> &dependencies = {})
    {
        Migration migration;
        migration.app = m_app;
        migration.id = QStringLiteral("2026-01-%1T00:00:00:000000")
                           .arg(m_app.size() > 4 ? 20 : 1 + m_count, 2, 10, QLatin1Char('0'));
        if (m_app.size() > 4)
            migration.id = QStringLiteral("2026-02-%1T00:00:00:000000").arg(1 + m_count, 2, 10, QLatin1Char('0'));
        ++m_count;
        migration.description = QStringLiteral("step %1").arg(m_count);
        migration.operations = operations;
        migration.dependencies = dependencies;
        migration.checksum = QStringLiteral("sum-%1").arg(m_count);
        SchemaSnapshot snapshot(m_schema);
        if (const auto added = snapshot.add(migration.id, operations); !added)
            qFatal("%s", qPrintable(added.error().text()));
        m_schema = snapshot.schema();
        m_migrations.append(migration);
        return *this;
    }

    [[nodiscard]] AppMigrations app() const { return {m_app, {}, m_migrations}; }
    [[nodiscard]] Migration &at(int index) { return m_migrations[index]; }
    [[nodiscard]] const Schema &schema() const { return m_schema; }
    void remove(int index) { m_migrations.removeAt(index); }

private:
    QString m_app;
    int m_count = 0;
    Schema m_schema;
    QList<Migration> m_migrations;
};

History bookshop()
{
    return History()
        .to(schemaText(authorText))
        .to(schemaText(bookText))
        .to(edited(schemaText(bookText)).addColumn(QStringLiteral("book"), QStringLiteral("isbn")));
}

RunRequest request(RunRequest::Kind kind, const QString &app = {}, const RunTarget &target = RunTarget::all())
{
    RunRequest result;
    result.kind = kind;
    result.app = app;
    result.target = target;
    return result;
}

const auto forwards = RunRequest::Kind::Forwards;
const auto backwards = RunRequest::Kind::Backwards;

/** Prepares and runs; the error of either as text, or "ok". */
QString runNow(const Migrator &migrator, const RunRequest &wanted)
{
    const auto plan = migrator.prepare(wanted);
    if (!plan)
        return plan.error().code + QStringLiteral(": ") + plan.error().message;
    const RunReport report = migrator.run(*plan);
    return report.succeeded() ? QStringLiteral("ok")
                              : report.failure->error.code + QStringLiteral(": ") + report.failure->error.text();
}

/** One line for each difference; empty when there is none. */
QString driftText(const Connection &connection, const Schema &expected)
{
    const auto found = drift(connection, expected);
    return found ? describe(found->operations).join(QLatin1Char('\n')) : found.error().text();
}

QString states(const Migrator &migrator)
{
    const auto status = migrator.status();
    if (!status)
        return status.error().text();
    QStringList words;
    for (const MigrationStatus &migration : status->migrations)
        words.append(stateName(migration.state));
    return words.join(QLatin1Char(' '));
}

RawSql raw(const QString &forwardsText, const QString &backwardsText = {})
{
    RawSql sql;
    sql.forwards.insert(QString(), forwardsText);
    if (!backwardsText.isEmpty())
        sql.backwards.insert(QString(), backwardsText);
    return sql;
}

} // namespace

class MigratorTest : public QObject
{
    Q_OBJECT

private slots:
    void forwardsAndBackwards();
    void brokenViewStopsAMigration();
    void replacedViewComesBackEvenIfBroken();
    void eachMigrationIsRecordedInItsTransaction();
    void targets();
    void previewTouchesNothing();
    void previewIsWhatRuns();
    void batches();
    void resetAndRefresh();
    void fake();
    void failureInTheMiddleOfABatch();
    void missingFile();
    void changedFile();
    void changedFileIsRecordedAgain();
    void outOfOrder();
    void dependenciesBetweenApps();
    void dependentsAreNotLeftBehind();
    void irreversible();
    void failedCheckRefusesTheRun();
    void lossesAreNamed();
    void withoutTransaction();
    void ownTransactionsAreRefused_data();
    void ownTransactionsAreRefused();
    void whatAnotherMigratorDidIsNotDoneTwice();
    void whatAnotherMigratorDidOtherwiseIsRefused();
    void cancelRollsBackTheMigrationThatRuns();
    void unknownTarget();
    void driftIsFound();
};

void MigratorTest::forwardsAndBackwards()
{
    const SqliteFile file;
    const Connection connection = file.open();
    const History history = bookshop();
    const Migrator migrator({history.app()}, connection);
    QCOMPARE(states(migrator), QStringLiteral("pending pending pending"));

    QCOMPARE(runNow(migrator, request(forwards)), QStringLiteral("ok"));
    QCOMPARE(states(migrator), QStringLiteral("applied applied applied"));
    QCOMPARE(driftText(connection, history.schema()), QString());
    QVERIFY(connection.execute(QStringLiteral("INSERT INTO author VALUES (1, 'Ann')")));
    QVERIFY(connection.execute(QStringLiteral("INSERT INTO book VALUES (1, 'One', 1, 'x')")));

    QCOMPARE(runNow(migrator, request(backwards, QStringLiteral("shop"), RunTarget::steps(1))), QStringLiteral("ok"));
    QCOMPARE(states(migrator), QStringLiteral("applied applied pending"));
    QCOMPARE(driftText(connection, schemaText(bookText)), QString());
    QCOMPARE(connection.value(QStringLiteral("SELECT title FROM book"))->toString(), QStringLiteral("One"));

    QCOMPARE(runNow(migrator, request(backwards, QStringLiteral("shop"))), QStringLiteral("ok"));
    QCOMPARE(states(migrator), QStringLiteral("pending pending pending"));
    QCOMPARE(driftText(connection, {}), QString());
}

void MigratorTest::brokenViewStopsAMigration()
{
    const SqliteFile file;
    const Connection connection = file.open();
    const DefinitionObject titles{.id = ObjectId::derived(u"titles"),
                                  .name = QStringLiteral("titles"),
                                  .definition = QStringLiteral("AS SELECT b.title FROM book AS b")};
    const Schema books = schemaText(bookText);
    History history = History().to(books).add({AddObject{titles}});
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

void MigratorTest::replacedViewComesBackEvenIfBroken()
{
    const SqliteFile file;
    const Connection connection = file.open();
    DefinitionObject broken{.id = ObjectId::derived(u"titles"),
                            .name = QStringLiteral("titles"),
                            .definition = QStringLiteral("AS SELECT b.titel FROM book AS b")};
    DefinitionObject working = broken;
    working.definition = QStringLiteral("AS SELECT b.title FROM book AS b");
    const History history =
        History().to(schemaText(bookText)).add({AddObject{broken}}).add({ReplaceObject{broken, working}});
    const Migrator migrator({history.app()}, connection);
    QCOMPARE(runNow(migrator, request(forwards)), QStringLiteral("ok"));
    QCOMPARE(runNow(migrator, request(backwards, QStringLiteral("shop"), RunTarget::steps(1))), QStringLiteral("ok"));
    QCOMPARE(states(migrator), QStringLiteral("applied applied pending"));
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
    const History history = bookshop();
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

void MigratorTest::failureInTheMiddleOfABatch()
{
    const SqliteFile file;
    History history = bookshop();
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

void MigratorTest::missingFile()
{
    const SqliteFile file;
    const Connection connection = file.open();
    History history = bookshop();
    QCOMPARE(runNow(Migrator({history.app()}, connection), request(forwards, {}, RunTarget::steps(2))),
             QStringLiteral("ok"));
    const QString before = dumpOf(connection);
    history.remove(0);
    const Migrator migrator({history.app()}, connection);

    QCOMPARE(states(migrator), QStringLiteral("missing applied pending"));
    for (const auto kind : {forwards, RunRequest::Kind::Rollback, RunRequest::Kind::Reset}) {
        const QString told = runNow(migrator, request(kind));
        QVERIFY2(told.startsWith(QStringLiteral("history.missing: shop/2026-01-01T00:00:00:000000")), qPrintable(told));
    }
    QCOMPARE(dumpOf(connection), before);
}

void MigratorTest::changedFile()
{
    const SqliteFile file;
    const Connection connection = file.open();
    History history = bookshop();
    QCOMPARE(runNow(Migrator({history.app()}, connection), request(forwards, {}, RunTarget::steps(2))),
             QStringLiteral("ok"));
    history.at(0).checksum = QStringLiteral("other");
    const Migrator migrator({history.app()}, connection);

    QCOMPARE(states(migrator), QStringLiteral("changed applied pending"));
    QVERIFY(runNow(migrator, request(forwards)).startsWith(QStringLiteral("history.changed")));
    QCOMPARE(states(migrator), QStringLiteral("changed applied pending"));
}

void MigratorTest::changedFileIsRecordedAgain()
{
    const SqliteFile file;
    const Connection connection = file.open();
    History history = bookshop();
    QCOMPARE(runNow(Migrator({history.app()}, connection), request(forwards, {}, RunTarget::steps(2))),
             QStringLiteral("ok"));
    history.at(0).checksum = QStringLiteral("other");
    const Migrator migrator({history.app()}, connection);
    RunRequest wanted = request(forwards, {}, RunTarget::upTo(history.at(0).id));
    wanted.fake = true;

    QCOMPARE(runNow(migrator, wanted), QStringLiteral("ok"));

    QCOMPARE(states(migrator), QStringLiteral("applied applied pending"));
    QCOMPARE(MigrationRepository(connection).records()->first().batch, 1);
    QCOMPARE(runNow(migrator, request(forwards)), QStringLiteral("ok"));
}

void MigratorTest::outOfOrder()
{
    const SqliteFile file;
    const Connection connection = file.open();
    History history = History()
                          .to(schemaText(authorText))
                          .to(schemaText(authorText + QStringLiteral("; tag(id pk)")))
                          .to(schemaText(authorText + QStringLiteral("; tag(id pk); shelf(id pk)")));
    AppMigrations without = history.app();
    without.migrations.removeAt(1);
    QCOMPARE(runNow(Migrator({without}, connection), request(forwards)), QStringLiteral("ok"));

    const Migrator merged({history.app()}, connection);
    QCOMPARE(states(merged), QStringLiteral("applied pending applied"));
    const QString told = runNow(merged, request(forwards));
    QVERIFY2(told.startsWith(QStringLiteral("history.out_of_order")), qPrintable(told));
    QVERIFY(told.contains(QStringLiteral("--out-of-order")));
    QCOMPARE(states(merged), QStringLiteral("applied pending applied"));

    RunRequest allowed = request(forwards);
    allowed.allowOutOfOrder = true;
    QCOMPARE(runNow(merged, allowed), QStringLiteral("ok"));
    QCOMPARE(driftText(connection, history.schema()), QString());
    // What ran last goes first.
    QCOMPARE(runNow(merged, request(RunRequest::Kind::Rollback)), QStringLiteral("ok"));
    QCOMPARE(states(merged), QStringLiteral("applied pending applied"));
}

void MigratorTest::dependenciesBetweenApps()
{
    const SqliteFile file;
    const Connection connection = file.open();
    const History shop = History().to(schemaText(authorText));
    const History billing = History(QStringLiteral("billing"))
                                .to(schemaText(QStringLiteral("invoice(id pk, author_id)")),
                                    {{QStringLiteral("shop"), QStringLiteral("2026-01-01T00:00:00:000000")}});
    AppMigrations first = billing.app();
    first.dependencies = QStringList{QStringLiteral("shop")};
    const Migrator migrator({first, shop.app()}, connection);

    const auto plan = migrator.prepare(request(forwards, QStringLiteral("billing")));

    QVERIFY(plan);
    QCOMPARE(plan->migrations.size(), 2);
    QCOMPARE(plan->migrations.at(0).migration.app, QStringLiteral("shop"));
    QCOMPARE(plan->migrations.at(1).migration.app, QStringLiteral("billing"));
    QVERIFY(migrator.run(*plan).succeeded());

    const QString told = runNow(migrator, request(backwards, QStringLiteral("shop")));
    QVERIFY2(told.startsWith(QStringLiteral("migration.depended_on: billing/")), qPrintable(told));

    AppMigrations lost = billing.app();
    lost.migrations[0].dependencies[0].id = QStringLiteral("2020");
    const auto unknown = Migrator({lost, shop.app()}, connection).prepare(request(forwards));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, QStringLiteral("migration.unknown_dependency"));
}

void MigratorTest::dependentsAreNotLeftBehind()
{
    const SqliteFile file;
    const Connection connection = file.open();
    const History shop = History().to(schemaText(authorText));
    // No dependency is declared, but the key is there.
    Schema invoices;
    for (const Table &table :
         schemaText(authorText + QStringLiteral("; invoice(id pk, author_id -> author.id)")).tables)
        if (table.name == QLatin1String("invoice"))
            invoices.tables.insert(table);
    const History billing = History(QStringLiteral("billing")).to(invoices);
    const Migrator migrator({shop.app(), billing.app()}, connection);
    QCOMPARE(runNow(migrator, request(forwards)), QStringLiteral("ok"));

    const QString told = runNow(migrator, request(backwards, QStringLiteral("shop")));

    QVERIFY2(told.startsWith(QStringLiteral("migration.depended_on")), qPrintable(told));
    QVERIFY(told.contains(QStringLiteral("invoice")));
    QCOMPARE(states(migrator), QStringLiteral("applied applied"));
}

void MigratorTest::irreversible()
{
    const SqliteFile file;
    const Connection connection = file.open();
    History history = bookshop();
    history.add({raw(QStringLiteral("INSERT INTO author VALUES (1, 'x')"))});
    const Migrator migrator({history.app()}, connection);
    QCOMPARE(runNow(migrator, request(forwards)), QStringLiteral("ok"));

    const QString told = runNow(migrator, request(backwards, QStringLiteral("shop")));

    QVERIFY2(told.startsWith(QStringLiteral("migration.irreversible")), qPrintable(told));
    QVERIFY(told.contains(QStringLiteral("shop/2026-01-04")));
    QCOMPARE(states(migrator), QStringLiteral("applied applied applied applied"));
}

void MigratorTest::failedCheckRefusesTheRun()
{
    const SqliteFile file;
    const Connection connection = file.open();
    History history = History().to(schemaText(QStringLiteral("t(id integer pk, n varchar(10))")));
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

void MigratorTest::lossesAreNamed()
{
    const SqliteFile file;
    const Connection connection = file.open();
    History history = bookshop();
    history.to(schemaText(authorText));
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

void MigratorTest::withoutTransaction()
{
    const SqliteFile file;
    const Connection connection = file.open();
    History history = History().to(schemaText(authorText));
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

void MigratorTest::ownTransactionsAreRefused_data()
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

void MigratorTest::ownTransactionsAreRefused()
{
    QFETCH(QString, sql);
    QFETCH(bool, refused);
    const SqliteFile file;
    const Connection connection = file.open();
    const Migrator migrator({History().add({raw(sql)}).app()}, connection);

    const QString told = runNow(migrator, request(forwards));

    QVERIFY2(refused ? told.startsWith(QStringLiteral("migration.transaction")) : told == QLatin1String("ok"),
             qPrintable(told));
    QVERIFY(!refused || dumpOf(connection).isEmpty());
}

void MigratorTest::whatAnotherMigratorDidIsNotDoneTwice()
{
    const SqliteFile file;
    const Connection first = file.open();
    const Connection second = file.open();
    const History history = bookshop();
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

void MigratorTest::whatAnotherMigratorDidOtherwiseIsRefused()
{
    const SqliteFile file;
    const Connection first = file.open();
    const History history = bookshop();
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

void MigratorTest::cancelRollsBackTheMigrationThatRuns()
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
    QCOMPARE(driftText(connection, schemaText(authorText)), QString());
    QCOMPARE(runNow(migrator, request(forwards)), QStringLiteral("ok"));
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
                .startsWith(QStringLiteral("migration.unknown")));
    QCOMPARE(dumpOf(connection), QString());
}

void MigratorTest::driftIsFound()
{
    const SqliteFile file;
    const Connection connection = file.open();
    const History history = bookshop();
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

QTEST_GUILESS_MAIN(MigratorTest)
#include "tst_migrator.moc"
