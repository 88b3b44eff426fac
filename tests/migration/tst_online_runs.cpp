// SPDX-License-Identifier: MIT
// Migrations that let others go on, run on real servers.
#include "tests/support/mariadb_server.h"
#include "tests/support/postgresql_server.h"
#include "tests/support/schema_history.h"
#include "tests/support/schema_text.h"

#include <QTest>

#include <thread>

using namespace joinery;
using namespace std::chrono_literals;

class OnlineRunsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void thereAndBack_data() { kinds(); }
    void thereAndBack();
    void givesUpRatherThanLetOthersWait_data() { kinds(); }
    void givesUpRatherThanLetOthersWait();
    void choicesAboutRows_data() { kinds(); }
    void choicesAboutRows();
    void statementsAreLimited_data() { kinds(); }
    void statementsAreLimited();
    void previewIsWhatRuns_data() { kinds(); }
    void previewIsWhatRuns();
    void indexesAreMadeWhileOthersWrite();
    void whatFailsIsTakenAway();
    void whatIsDoneStays();
    void ownTransactionsAreRefused();
    void serverSaysWhatItCannotDo();

private:
    static void kinds();
    [[nodiscard]] DatabaseAddress address() const;
    [[nodiscard]] Connection opened() const { return opened(address()); }
    [[nodiscard]] static Connection opened(const DatabaseAddress &address);
    [[nodiscard]] static SchemaHistory prepared(const Connection &connection, const QString &after);
    [[nodiscard]] static RunRequest online(RunRequest::Kind kind = forwards);

    std::unique_ptr<PostgresqlDatabase> m_postgresql;
    std::unique_ptr<MariadbDatabase> m_mariadb;
};

namespace {

const QString base = QStringLiteral("author(id integer pk, email varchar(40), age varchar(10)); "
                                    "book(id integer pk, author_id integer, price integer)");
/** Something for each way of doing it. */
const QString everything =
    QStringLiteral("author(id integer pk, email varchar(60) not null unique, age integer index, pen text); "
                   "book(id integer pk, author_id integer -> author.id, price integer check price > 0); "
                   "shelf(id integer pk, place varchar(10) index)");

QStringList lines(const Connection &connection, const QString &query)
{
    const auto rows = connection.query(query);
    if (!rows)
        return {rows.error().text()};
    QStringList result;
    for (const QVariantList &row : *rows) {
        QStringList values;
        for (const QVariant &value : row)
            values.append(value.isNull() ? QStringLiteral("-") : value.toString());
        result.append(values.join(u' '));
    }
    return result;
}

} // namespace

void OnlineRunsTest::initTestCase()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
    m_postgresql = std::make_unique<PostgresqlDatabase>();
    m_mariadb = std::make_unique<MariadbDatabase>();
}

void OnlineRunsTest::cleanupTestCase()
{
    m_postgresql.reset();
    m_mariadb.reset();
    PostgresqlDatabase::stopServer();
    MariadbDatabase::stopServer();
}

void OnlineRunsTest::init()
{
    m_postgresql->clear();
    m_mariadb->clear();
}

void OnlineRunsTest::kinds()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("postgresql") << QStringLiteral("postgresql");
    QTest::newRow("mariadb") << QStringLiteral("mariadb");
}

DatabaseAddress OnlineRunsTest::address() const
{
    const QString kind = *static_cast<QString *>(QTest::qData("kind", qMetaTypeId<QString>()));
    return kind == QLatin1String("postgresql") ? m_postgresql->address() : m_mariadb->address();
}

Connection OnlineRunsTest::opened(const DatabaseAddress &address)
{
    auto connection = Connection::open(address, {});
    if (!connection)
        qFatal("%s", qPrintable(connection.error().text()));
    return std::move(*connection);
}

SchemaHistory OnlineRunsTest::prepared(const Connection &connection, const QString &after)
{
    SchemaHistory history;
    history.to(schemaFromText(base));
    if (const QString done = runNow(Migrator({history.app()}, connection), request(forwards));
        done != QLatin1String("ok"))
        qFatal("%s", qPrintable(done));
    for (const QString &sql : {QStringLiteral("INSERT INTO author VALUES (1, 'a@x', '12'), (2, 'b@x', NULL)"),
                               QStringLiteral("INSERT INTO book VALUES (1, 1, 5), (2, 2, 3), (3, NULL, 2)")}) {
        if (const auto done = connection.execute(sql); !done)
            qFatal("%s", qPrintable(done.error().text()));
    }
    return history.to(schemaFromText(after));
}

RunRequest OnlineRunsTest::online(RunRequest::Kind kind)
{
    RunRequest wanted = request(kind);
    wanted.online = OnlineOptions{.lockTimeout = 500ms, .statementTimeout = 20s};
    if (kind != forwards) {
        wanted.app = QStringLiteral("shop");
        wanted.target = RunTarget::steps(1);
    }
    return wanted;
}

void OnlineRunsTest::thereAndBack()
{
    const Connection connection = opened();
    const SchemaHistory history = prepared(connection, everything);
    const Migrator migrator({history.app()}, connection);

    QCOMPARE(runNow(migrator, online()), QStringLiteral("ok"));
    QCOMPARE(driftText(connection, history.schema()), QString());
    QCOMPARE(states(migrator), QStringLiteral("applied applied"));
    QCOMPARE(lines(connection, QStringLiteral("SELECT id, email, age FROM author ORDER BY id")),
             (QStringList{QStringLiteral("1 a@x 12"), QStringLiteral("2 b@x -")}));

    QCOMPARE(runNow(migrator, online(backwards)), QStringLiteral("ok"));
    QCOMPARE(driftText(connection, schemaFromText(base)), QString());
    QCOMPARE(states(migrator), QStringLiteral("applied pending"));
    QCOMPARE(lines(connection, QStringLiteral("SELECT id, email, age FROM author ORDER BY id")),
             (QStringList{QStringLiteral("1 a@x 12"), QStringLiteral("2 b@x -")}));
}

/** Whoever reads the table for long would make all wait who come after a change of it. */
void OnlineRunsTest::givesUpRatherThanLetOthersWait()
{
    const Connection connection = opened();
    const SchemaHistory history =
        prepared(connection, QString(base).replace(QStringLiteral("price integer"),
                                                   QStringLiteral("price integer, pages integer")));
    const Migrator migrator({history.app()}, connection);
    const Connection reader = opened();
    QVERIFY(reader.beginReading());
    QVERIFY(reader.query(QStringLiteral("SELECT * FROM book")));

    const QString failed = runNow(migrator, online());
    QVERIFY2(failed.startsWith(QLatin1String("database.locked")), qPrintable(failed));
    QCOMPARE(driftText(connection, schemaFromText(base)), QString());

    reader.rollBack();
    if (connection.dialect().hasTransactionalDdl()) {
        QCOMPARE(states(migrator), QStringLiteral("applied pending"));
        QCOMPARE(runNow(migrator, online()), QStringLiteral("ok"));
        QCOMPARE(driftText(connection, history.schema()), QString());
    }
}

void OnlineRunsTest::choicesAboutRows()
{
    const Connection connection = opened();
    const SchemaHistory history = prepared(
        connection, QStringLiteral("author(id integer pk, email varchar(40) unique, age varchar(10) not null); "
                                   "book(id integer pk, author_id integer, price integer, pages integer not null)"));
    const Migrator migrator({history.app()}, connection);
    const QString refused = runNow(migrator, online());
    QVERIFY2(refused.startsWith(QLatin1String("run.check")), qPrintable(refused));

    RunRequest wanted = online();
    wanted.choices = {*rowChoiceFromText(QStringLiteral("author.age=delete")),
                      *rowChoiceFromText(QStringLiteral("book.pages=value:7"))};
    QCOMPARE(runNow(migrator, wanted), QStringLiteral("ok"));
    QCOMPARE(driftText(connection, history.schema()), QString());
    QCOMPARE(lines(connection, QStringLiteral("SELECT id, email, age FROM author ORDER BY id")),
             QStringList{QStringLiteral("1 a@x 12")});
    QCOMPARE(lines(connection, QStringLiteral("SELECT id, pages FROM book ORDER BY id")).join(u','),
             QStringLiteral("1 7,2 7,3 7"));
}

/** A change that writes every row anew is stopped where that takes longer than others may wait. */
void OnlineRunsTest::statementsAreLimited()
{
    const Connection connection = opened();
    const SchemaHistory history = prepared(
        connection, QString(base).replace(QStringLiteral("price integer"), QStringLiteral("price numeric(12,2)")));
    const bool isPostgresql = connection.dialect().name() == QLatin1String("postgresql");
    QVERIFY(connection.execute(
        isPostgresql ? QStringLiteral("INSERT INTO book SELECT g, NULL, 1 FROM generate_series(4, 400000) g")
                     : QStringLiteral("INSERT INTO book SELECT seq, NULL, 1 FROM seq_4_to_400000")));
    RunRequest wanted = online();
    wanted.online->statementTimeout = 5ms;
    const Migrator migrator({history.app()}, connection);
    const QString failed = runNow(migrator, wanted);
    QVERIFY2(failed.startsWith(QLatin1String("database.timeout")), qPrintable(failed));
    QCOMPARE(driftText(connection, schemaFromText(base)), QString());
    QCOMPARE(lines(connection, QStringLiteral("SELECT count(*) FROM book")), QStringList{QStringLiteral("400000")});
}

void OnlineRunsTest::previewIsWhatRuns()
{
    const Connection connection = opened();
    const SchemaHistory history = prepared(connection, everything);
    const Migrator migrator({history.app()}, connection);
    const auto plan = migrator.prepare(online());
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
    QStringList ran;
    RunObserver observer;
    observer.statement = [&](const StatementProgress &progress) {
        if (!progress.finished)
            ran.append(progress.sql);
    };
    QVERIFY(migrator.run(*plan, {}, observer).succeeded());
    QStringList planned;
    for (const PlanStep &step : plan->migrations.first().plan.steps)
        planned.append(step.sql);
    QCOMPARE(ran, planned);
    const QString script = plan->script();
    for (const QString &sql : std::as_const(planned))
        QVERIFY2(script.contains(sql), qPrintable(sql));
}

/** An index that was made with a lock would wait for whoever writes, and stop everybody else. */
void OnlineRunsTest::indexesAreMadeWhileOthersWrite()
{
    const Connection connection = opened(m_postgresql->address());
    const SchemaHistory history = prepared(
        connection, QString(base).replace(QStringLiteral("price integer"), QStringLiteral("price integer index")));
    const Connection writer = opened(m_postgresql->address());
    QVERIFY(writer.beginWriting());
    QVERIFY(writer.execute(QStringLiteral("INSERT INTO book VALUES (9, NULL, 9)")));

    // The index waits for the one who writes, and lets others in meanwhile.
    const Migrator migrator({history.app()}, connection);
    const auto plan = migrator.prepare(online());
    QVERIFY(plan);
    bool hasOtherWritten = false;
    std::thread meanwhile([&hasOtherWritten, address = m_postgresql->address()] {
        std::this_thread::sleep_for(1500ms);
        const Connection other = opened(address);
        other.setLockTimeout(300ms);
        hasOtherWritten = other.execute(QStringLiteral("INSERT INTO book VALUES (10, NULL, 10)")).has_value();
        (void)other.query(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                         "WHERE state = 'idle in transaction' AND datname = current_database()"));
    });
    const RunReport report = migrator.run(*plan);
    meanwhile.join();
    QVERIFY2(report.succeeded(), report.succeeded() ? "" : qPrintable(report.failure->error.text()));
    QVERIFY(hasOtherWritten);
    QCOMPARE(driftText(connection, history.schema()), QString());
}

void OnlineRunsTest::whatFailsIsTakenAway()
{
    const Connection connection = opened(m_postgresql->address());
    const SchemaHistory history =
        prepared(connection, QString(base).replace(QStringLiteral("email varchar(40)"),
                                                   QStringLiteral("email varchar(40) unique")));
    const Migrator migrator({history.app()}, connection);
    const auto plan = migrator.prepare(online());
    QVERIFY(plan);
    QVERIFY(plan->migrations.first().failedChecks.isEmpty());
    // A plan without its questions stands for rows that come right after these were asked.
    RunPlan late = *plan;
    late.migrations.first().plan.checks.clear();
    QVERIFY(connection.execute(QStringLiteral("INSERT INTO author VALUES (3, 'a@x', NULL)")));

    const RunReport report = migrator.run(late);
    QVERIFY(!report.succeeded());
    QCOMPARE(report.failure->error.code, QStringLiteral("database.constraint"));
    QVERIFY2(report.failure->error.message.contains(QLatin1String("Nothing was changed.")),
             qPrintable(report.failure->error.message));
    QCOMPARE(driftText(connection, schemaFromText(base)), QString());
    QCOMPARE(lines(connection, QStringLiteral("SELECT count(*) FROM pg_index WHERE NOT indisvalid")),
             QStringList{QStringLiteral("0")});
    QCOMPARE(states(migrator), QStringLiteral("applied pending"));

    QVERIFY(connection.execute(QStringLiteral("DELETE FROM author WHERE id = 3")));
    QCOMPARE(runNow(migrator, online()), QStringLiteral("ok"));
}

void OnlineRunsTest::whatIsDoneStays()
{
    const Connection connection = opened(m_postgresql->address());
    const SchemaHistory history = prepared(connection, everything);
    const Migrator migrator({history.app()}, connection);
    const auto plan = migrator.prepare(online());
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
    RunPlan late = *plan;
    late.migrations.first().plan.checks.clear();
    QVERIFY(connection.execute(QStringLiteral("UPDATE author SET email = NULL WHERE id = 2")));

    const RunReport report = migrator.run(late);
    QVERIFY(!report.succeeded());
    const QString text = report.failure->error.message;
    QVERIFY2(text.contains(QLatin1String("What ran before it stays up to the last COMMIT")), qPrintable(text));
    QVERIFY(report.failure->stepsKept > 0);
    QCOMPARE(states(migrator), QStringLiteral("applied partly"));
    // The count of steps is part of what was committed.
    const auto records = MigrationRepository(connection).records();
    QVERIFY(records);
    QCOMPARE(records->last().step, report.failure->stepsKept);
    QCOMPARE(lines(connection, QStringLiteral("SELECT count(*) FROM shelf")), QStringList{QStringLiteral("0")});
}

void OnlineRunsTest::ownTransactionsAreRefused()
{
    const Connection connection = opened(m_postgresql->address());
    SchemaHistory history = prepared(connection, base);
    history.remove(1);
    Index index;
    index.id = ObjectId::derived(QStringLiteral("index"));
    index.name = QStringLiteral("by_price");
    index.parts.append(IndexPart{.column = columnId(QStringLiteral("book.price"))});
    history.add({raw(QStringLiteral("UPDATE book SET price = 1; COMMIT; UPDATE book SET price = 2")),
                 AddIndex{{tableId(QStringLiteral("book")), {}, QStringLiteral("book")}, index}});
    const QString refused = runNow(Migrator({history.app()}, connection), online());
    QVERIFY2(refused.startsWith(QLatin1String("migration.transaction")), qPrintable(refused));
}

/** MariaDB knows best what it can do while others write, so it is asked by trying. */
void OnlineRunsTest::serverSaysWhatItCannotDo()
{
    const Connection connection = opened(m_mariadb->address());
    const SchemaHistory history =
        prepared(connection, QStringLiteral("author(id integer pk, email varchar(40), age integer); "
                                            "book(id integer pk, author_id integer, price integer index)"));
    const Migrator migrator({history.app()}, connection);
    const auto plan = migrator.prepare(online());
    QVERIFY(plan);
    const QList<PlanStep> &steps = plan->migrations.first().plan.steps;
    QVERIFY(steps.size() >= 2);
    for (const PlanStep &step : steps) {
        const QString limit = QStringLiteral("SET STATEMENT max_statement_time = 20 FOR ALTER TABLE");
        QVERIFY2(step.sql.endsWith(QLatin1String("ALGORITHM = INSTANT, LOCK = NONE")), qPrintable(step.sql));
        QVERIFY2(step.sql.startsWith(limit), qPrintable(step.sql));
        QVERIFY(step.otherwise.size() >= 3);
        QVERIFY2(step.otherwise.at(0).endsWith(QLatin1String("ALGORITHM = NOCOPY, LOCK = NONE")),
                 qPrintable(step.otherwise.at(0)));
        QVERIFY2(step.otherwise.at(1).endsWith(QLatin1String("ALGORITHM = INPLACE, LOCK = NONE")),
                 qPrintable(step.otherwise.at(1)));
        // What lets others work may take its time.
        QVERIFY2(step.otherwise.at(1).startsWith(QLatin1String("ALTER TABLE")), qPrintable(step.otherwise.at(1)));
        QVERIFY2(step.otherwise.last().startsWith(limit), qPrintable(step.otherwise.last()));
        QVERIFY(!step.otherwise.last().contains(QLatin1String("LOCK")));
    }
    QVERIFY(plan->script().contains(QLatin1String("-- Where the server refuses that:\n-- SET STATEMENT")));
    // Another type is what it refuses, an index what it takes.
    QVERIFY(migrator.run(*plan).succeeded());
    QCOMPARE(driftText(connection, history.schema()), QString());
    QCOMPARE(lines(connection, QStringLiteral("SELECT id, age FROM author ORDER BY id")),
             (QStringList{QStringLiteral("1 12"), QStringLiteral("2 -")}));
}

QTEST_GUILESS_MAIN(OnlineRunsTest)
#include "tst_online_runs.moc"
