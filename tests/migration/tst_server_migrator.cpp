// SPDX-License-Identifier: MIT
// Migrations on real servers: the same runs as on SQLite, and what differs where a database commits as it goes.
#include "core/database/introspection.h"
#include "core/database/migration_lock.h"
#include "core/differ/schema_differ.h"
#include "tests/support/mariadb_server.h"
#include "tests/support/postgresql_server.h"
#include "tests/support/schema_history.h"
#include "tests/support/schema_text.h"

#include <QTest>
#include <QThread>

using namespace joinery;

class ServerMigratorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void forwardsAndBackwards_data() { kinds(); }
    void forwardsAndBackwards();
    void tablesAreReadBackWhereTheyAreMade_data();
    void tablesAreReadBackWhereTheyAreMade();
    void previewTouchesNothing_data() { kinds(); }
    void previewTouchesNothing();
    void rowsAreAskedFirst_data() { kinds(); }
    void rowsAreAskedFirst();
    void lossesAreCounted_data() { kinds(); }
    void lossesAreCounted();
    void failureLeavesNothingBehind();
    void failureStopsWhereItIs();
    void rawSqlHasTheModeOfTheConnection();
    void cancelRollsBack();
    void anotherMigratorDidIt_data() { kinds(); }
    void anotherMigratorDidIt();
    void anotherMigratorIsAtIt_data() { kinds(); }
    void anotherMigratorIsAtIt();

private:
    void kinds();
    [[nodiscard]] bool isPostgresql() const;
    [[nodiscard]] Connection opened(const OpenOptions &options = {}) const;
    [[nodiscard]] QString catalogue() const;
    /** The catalogue of a database that the operations alone made. */
    [[nodiscard]] QString catalogueOf(const Schema &schema) const;

    std::unique_ptr<PostgresqlDatabase> m_postgresql;
    std::unique_ptr<MariadbDatabase> m_mariadb;
};

void ServerMigratorTest::initTestCase()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
}

void ServerMigratorTest::cleanupTestCase()
{
    m_postgresql.reset();
    m_mariadb.reset();
    PostgresqlDatabase::stopServer();
    MariadbDatabase::stopServer();
}

void ServerMigratorTest::init()
{
    m_postgresql = std::make_unique<PostgresqlDatabase>();
    m_mariadb = std::make_unique<MariadbDatabase>();
}

void ServerMigratorTest::kinds()
{
    QTest::addColumn<QString>("server");
    QTest::newRow("postgresql") << QStringLiteral("postgresql");
    QTest::newRow("mariadb") << QStringLiteral("mariadb");
}

bool ServerMigratorTest::isPostgresql() const
{
    return *static_cast<QString *>(QTest::qData("server", qMetaTypeId<QString>())) == QLatin1String("postgresql");
}

Connection ServerMigratorTest::opened(const OpenOptions &options) const
{
    auto connection = Connection::open(isPostgresql() ? m_postgresql->address() : m_mariadb->address(), options);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().text()));
    return std::move(*connection);
}

QString ServerMigratorTest::catalogue() const
{
    QStringList lines;
    const QString all = isPostgresql() ? m_postgresql->catalogue() : m_mariadb->catalogue();
    for (const QString &line : all.split(u'\n')) {
        if (!line.contains(QLatin1String("joinery_")))
            lines.append(line);
    }
    return lines.join(u'\n');
}

QString ServerMigratorTest::catalogueOf(const Schema &schema) const
{
    const Dialect &dialect = isPostgresql() ? postgresqlDialect() : mariadbDialect();
    const auto plan = dialect.plan({}, SchemaDiffer().diff({}, schema).operations);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().text()));
    if (isPostgresql()) {
        const PostgresqlDatabase other;
        const QString failure = other.run(*plan);
        return failure.isEmpty() ? other.catalogue() : failure;
    }
    const MariadbDatabase other;
    const QString failure = other.run(*plan);
    return failure.isEmpty() ? other.catalogue() : failure;
}

void ServerMigratorTest::forwardsAndBackwards()
{
    const Connection connection = opened();
    const SchemaHistory history = bookshop();
    const Migrator migrator({history.app()}, connection);
    QCOMPARE(states(migrator), QStringLiteral("pending pending pending"));

    QCOMPARE(runNow(migrator, request(forwards)), QStringLiteral("ok"));
    QCOMPARE(states(migrator), QStringLiteral("applied applied applied"));
    QCOMPARE(catalogue(), catalogueOf(history.schema()));
    QCOMPARE(runNow(migrator, request(forwards)), QStringLiteral("ok"));
    QVERIFY(connection.execute(QStringLiteral("INSERT INTO author VALUES (1, 'Ann')")));
    QVERIFY(connection.execute(QStringLiteral("INSERT INTO book VALUES (1, 'One', 1, 'x')")));

    QCOMPARE(runNow(migrator, request(backwards, QStringLiteral("shop"), RunTarget::steps(1))), QStringLiteral("ok"));
    QCOMPARE(states(migrator), QStringLiteral("applied applied pending"));
    QCOMPARE(catalogue(), catalogueOf(schemaFromText(bookText)));
    QCOMPARE(connection.value(QStringLiteral("SELECT title FROM book"))->toString(), QStringLiteral("One"));

    QCOMPARE(runNow(migrator, request(backwards, QStringLiteral("shop"))), QStringLiteral("ok"));
    QCOMPARE(states(migrator), QStringLiteral("pending pending pending"));
    QCOMPARE(catalogue(), catalogueOf({}));
}

void ServerMigratorTest::tablesAreReadBackWhereTheyAreMade_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("option");
    const QString user = QStringLiteral("ALTER ROLE CURRENT_USER IN DATABASE %1 SET search_path = elsewhere");
    QTest::newRow("of the role") << user << QString();
    QTest::newRow("of the database") << "ALTER DATABASE %1 SET search_path = elsewhere, public" << QString();
    QTest::newRow("of the connection") << QString() << "elsewhere";
    QTest::newRow("of the role and the connection") << user << "elsewhere";
}

/** Whatever search path a role, a database or a connection has: what has no namespace in the model is in public. */
void ServerMigratorTest::tablesAreReadBackWhereTheyAreMade()
{
    QFETCH(const QString, setting);
    QFETCH(const QString, option);
    const PostgresqlDatabase &database = *m_postgresql;
    QCOMPARE(database.run(QStringLiteral("CREATE SCHEMA elsewhere; CREATE FUNCTION elsewhere.seven() RETURNS integer "
                                         "LANGUAGE sql AS 'SELECT 7'")),
             QString());
    if (!setting.isEmpty())
        QCOMPARE(database.run(setting.arg(database.value(QStringLiteral("SELECT quote_ident(current_database())")))),
                 QString());
    DatabaseAddress address = database.address();
    address.server.searchPath = option;
    const auto connection = Connection::open(address);
    QVERIFY2(connection, qPrintable(connection ? QString() : connection.error().text()));

    const SchemaHistory history = bookshop();
    const Migrator migrator({history.app()}, *connection);
    QCOMPARE(runNow(migrator, request(forwards)), QStringLiteral("ok"));
    QCOMPARE(database.rows(QStringLiteral("SELECT DISTINCT schemaname FROM pg_tables WHERE schemaname IN "
                                          "('public', 'elsewhere')")),
             QStringList(QStringLiteral("public")));
    QCOMPARE(states(migrator), QStringLiteral("applied applied applied"));
    const auto found = introspect(*connection);
    QVERIFY(found);
    QVERIFY(found->schema.tableNamed(QStringLiteral("book")));
    QCOMPARE(runNow(migrator, request(backwards, QStringLiteral("shop"))), QStringLiteral("ok"));
    // What a person asks to be looked through still is.
    QCOMPARE(connection->value(QStringLiteral("SELECT seven()")).has_value(), !option.isEmpty());
}

void ServerMigratorTest::previewTouchesNothing()
{
    const Connection connection = opened({.readOnly = true});
    const Migrator migrator({bookshop().app()}, connection);
    const auto plan = migrator.prepare(request(forwards));
    QVERIFY(plan);
    QVERIFY(plan->script().contains(QLatin1String("CREATE TABLE")));
    QCOMPARE(*MigrationRepository(connection).exists(), false);
}

void ServerMigratorTest::rowsAreAskedFirst()
{
    const Connection connection = opened();
    SchemaHistory history = SchemaHistory().to(schemaFromText(authorText));
    history.to(schemaFromText(QStringLiteral("author(id integer pk, name text not null, born integer not null)")));
    const Migrator migrator({history.app()}, connection);
    QCOMPARE(runNow(migrator, request(forwards, {}, RunTarget::steps(1))), QStringLiteral("ok"));
    QVERIFY(connection.execute(QStringLiteral("INSERT INTO author VALUES (1, 'Ann')")));
    const QString before = catalogue();

    const QString told = runNow(migrator, request(forwards));

    QVERIFY2(told.startsWith(QLatin1String("run.check")), qPrintable(told));
    QVERIFY2(told.contains(QLatin1String("rows: 1")), qPrintable(told));
    QCOMPARE(catalogue(), before);
    QCOMPARE(states(migrator), QStringLiteral("applied pending"));
}

void ServerMigratorTest::lossesAreCounted()
{
    const Connection connection = opened();
    SchemaHistory history = bookshop();
    history.to(schemaFromText(authorText));
    const Migrator migrator({history.app()}, connection);
    QCOMPARE(runNow(migrator, request(forwards, {}, RunTarget::steps(3))), QStringLiteral("ok"));
    QVERIFY(connection.execute(QStringLiteral("INSERT INTO book VALUES (1, 'a', NULL, NULL), (2, 'b', NULL, NULL)")));
    const auto plan = migrator.prepare(request(forwards));
    QVERIFY(plan);
    QCOMPARE(plan->migrations.first().losses.size(), 1);
    QCOMPARE(plan->migrations.first().losses.first().rows, std::optional<qint64>(2));
}

void ServerMigratorTest::failureLeavesNothingBehind()
{
    const auto connection = Connection::open(m_postgresql->address());
    QVERIFY(connection);
    SchemaHistory history = SchemaHistory().to(schemaFromText(authorText));
    history.add({raw(QStringLiteral("CREATE TABLE kept (a integer); CREATE TABLE kept (a integer)"))});
    const Migrator migrator({history.app()}, *connection);

    const QString told = runNow(migrator, request(forwards));

    QVERIFY2(told.startsWith(QLatin1String("database.failed")), qPrintable(told));
    QVERIFY2(told.contains(QLatin1String("rolled back")), qPrintable(told));
    QCOMPARE(states(migrator), QStringLiteral("applied pending"));
    QVERIFY(!m_postgresql->catalogue().contains(QLatin1String("kept")));
}

/** MariaDB commits with each change of a table: what was done stays, and the history says how far it came. */
void ServerMigratorTest::failureStopsWhereItIs()
{
    const auto connection = Connection::open(m_mariadb->address());
    QVERIFY(connection);
    SchemaHistory history = SchemaHistory().to(schemaFromText(authorText));
    history.add({raw(QStringLiteral("CREATE TABLE kept (a integer); CREATE TABLE kept (a integer)"))});
    const Migrator migrator({history.app()}, *connection);

    const QString told = runNow(migrator, request(forwards));

    QVERIFY2(told.startsWith(QLatin1String("database.failed")), qPrintable(told));
    QVERIFY2(told.contains(QLatin1String("cannot take back")), qPrintable(told));
    QCOMPARE(states(migrator), QStringLiteral("applied partly"));
    QCOMPARE(MigrationRepository(*connection).records()->last().step, 1);
}

/** What a person wrote was written for it; what Joinery writes means the same in every mode. */
void ServerMigratorTest::rawSqlHasTheModeOfTheConnection()
{
    SchemaHistory history = SchemaHistory().to(schemaFromText(QStringLiteral("t(id integer pk, mode text)")));
    const QString put = QStringLiteral("INSERT INTO t VALUES (%1, @@sql_mode); ");
    history.add(
        {raw(put.arg(1) + QStringLiteral("INSERT INTO t VALUES (2, 2 || 0); INSERT INTO t VALUES (3, \"x\")"))});
    const auto runWith = [&](const QString &mode) -> QStringList {
        m_mariadb->clear();
        DatabaseAddress address = m_mariadb->address();
        address.server.sqlMode = mode;
        const auto connection = Connection::open(address);
        if (!connection)
            return {connection.error().text()};
        const Migrator migrator({history.app()}, *connection);
        const auto plan = migrator.prepare(request(forwards));
        if (!plan)
            return {plan.error().text()};
        const QString script = plan->script();
        const RunReport report = migrator.run(*plan);
        QStringList told{report.succeeded() ? QStringLiteral("ok") : report.failure->error.detail};
        told += m_mariadb->rows(QStringLiteral("SELECT CONCAT(id, ' ', mode) FROM t"));
        told.append(connection->value(QStringLiteral("SELECT @@sql_mode"))->toString());
        // What is previewed is what runs.
        told.append(QString::number(script.count(QStringLiteral("SET SESSION sql_mode = '%1';").arg(mode))));
        return told;
    };
    const QString plans = QStringLiteral("STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION");
    const auto ok = QStringLiteral("ok");
    QCOMPARE(runWith({}), (QStringList{ok, "1 " + plans, "2 1", "3 x", plans, "0"}));
    QCOMPARE(runWith(QStringLiteral("PIPES_AS_CONCAT")),
             (QStringList{ok, "1 PIPES_AS_CONCAT", "2 20", "3 x", plans, "3"}));

    // It is set back also where the statement fails.
    const QStringList failing = runWith(QStringLiteral("ANSI_QUOTES"));
    QVERIFY2(failing.first().contains(QLatin1String("Unknown column")), qPrintable(failing.first()));
    QCOMPARE(failing.mid(1), (QStringList{"1 ANSI_QUOTES", "2 1", plans, "3"}));
}

void ServerMigratorTest::cancelRollsBack()
{
    const auto connection = Connection::open(m_postgresql->address());
    QVERIFY(connection);
    SchemaHistory history = SchemaHistory().to(schemaFromText(authorText));
    history.add({raw(QStringLiteral("CREATE TABLE kept (a integer); SELECT pg_sleep(600)"))});
    const Migrator migrator({history.app()}, *connection);
    const auto plan = migrator.prepare(request(forwards));
    QVERIFY(plan);
    const CancelToken cancel;
    RunObserver observer;
    std::unique_ptr<QThread> canceller(QThread::create([cancel] {
        QThread::msleep(100);
        cancel.cancel();
    }));
    observer.statement = [&canceller](const StatementProgress &progress) {
        if (progress.sql.contains(QLatin1String("pg_sleep")) && !progress.finished)
            canceller->start();
    };

    const RunReport report = migrator.run(*plan, cancel, observer);

    canceller->wait();
    QVERIFY(!report.succeeded());
    QCOMPARE(report.failure->error.code, QStringLiteral("run.cancelled"));
    QCOMPARE(states(migrator), QStringLiteral("applied pending"));
    QVERIFY(!m_postgresql->catalogue().contains(QLatin1String("kept")));
}

void ServerMigratorTest::anotherMigratorDidIt()
{
    const Connection connection = opened();
    const Migrator migrator({bookshop().app()}, connection);
    const auto plan = migrator.prepare(request(forwards));
    QVERIFY(plan);
    const Connection other = opened();
    QCOMPARE(runNow(Migrator({bookshop().app()}, other), request(forwards)), QStringLiteral("ok"));

    const RunReport report = migrator.run(*plan);

    QVERIFY2(report.succeeded(), report.failure ? qPrintable(report.failure->error.text()) : "");
    QCOMPARE(report.done.size(), 3);
    QVERIFY(report.done.first().alreadyDone);
}

void ServerMigratorTest::anotherMigratorIsAtIt()
{
    const Connection connection = opened();
    const Connection other = opened();
    const auto lock = MigrationLock::take(other, std::chrono::seconds(60), {});
    QVERIFY(lock);
    const Migrator migrator({bookshop().app()}, connection);
    const auto plan = migrator.prepare(request(forwards));
    QVERIFY(plan);

    const RunReport report = migrator.run(*plan, {}, {}, std::chrono::milliseconds(200));

    QVERIFY(!report.succeeded());
    QCOMPARE(report.failure->error.code, QStringLiteral("database.locked"));
    QVERIFY2(report.failure->error.message.contains(QLatin1String("Nothing was changed")),
             qPrintable(report.failure->error.message));
    QCOMPARE(states(migrator), QStringLiteral("pending pending pending"));
}

QTEST_GUILESS_MAIN(ServerMigratorTest)
#include "tst_server_migrator.moc"
