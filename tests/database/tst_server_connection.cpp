// SPDX-License-Identifier: MIT
// What connections to PostgreSQL and to MariaDB have in common, on real servers.
#include "core/database/connection.h"
#include "core/database/migration_lock.h"
#include "core/database/migration_repository.h"
#include "tests/support/mariadb_server.h"
#include "tests/support/postgresql_server.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

using namespace joinery;

namespace {

constexpr std::chrono::milliseconds aMinute = std::chrono::minutes(1);

/** One kind of server, and how what all of them can is said to it. */
struct Kind
{
    QString name;
    DatabaseAddress address;
    /** What takes longer than anyone waits. */
    QString endless;
    QString lockTable;
    /** Closes the connections of others to this database. */
    QString closeOthers;
};

HistoryRecord record(const QString &id, int batch)
{
    HistoryRecord result;
    result.app = QStringLiteral("shop");
    result.id = id;
    result.description = QStringLiteral("it's ü");
    result.batch = batch;
    result.checksum = QStringLiteral("c1");
    result.appliedAt = QDateTime(QDate(2026, 11, 22), QTime(10, 0, 0, 123), Qt::UTC);
    result.duration = std::chrono::milliseconds(5'000'000'000);
    return result;
}

/** Cancels a moment later, from another thread. */
class Canceller
{
public:
    explicit Canceller(const CancelToken &cancel)
        : m_thread(QThread::create([cancel] {
            QThread::msleep(100);
            cancel.cancel();
        }))
    {
        m_thread->start();
    }
    ~Canceller() { m_thread->wait(); }
    Canceller(const Canceller &) = delete;
    Canceller &operator=(const Canceller &) = delete;

private:
    std::unique_ptr<QThread> m_thread;
};

} // namespace

class ServerConnectionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void opensAndReads_data() { kinds(); }
    void opensAndReads();
    void boundValuesAreNotPasted_data() { kinds(); }
    void boundValuesAreNotPasted();
    void tellsWhyItCannotOpen_data();
    void tellsWhyItCannotOpen();
    void readOnlyConnectionCannotWrite_data() { kinds(); }
    void readOnlyConnectionCannotWrite();
    void errorsHaveCodes_data() { kinds(); }
    void errorsHaveCodes();
    void questionThatFailsLeavesTheTransaction_data() { kinds(); }
    void questionThatFailsLeavesTheTransaction();
    void waitsForALockAndTells_data() { kinds(); }
    void waitsForALockAndTells();
    void waitingForALockCanBeCancelled_data() { kinds(); }
    void waitingForALockCanBeCancelled();
    void runningStatementCanBeCancelled_data() { kinds(); }
    void runningStatementCanBeCancelled();
    void statementTakesNoLongerThanAllowed_data() { kinds(); }
    void statementTakesNoLongerThanAllowed();
    void lostConnectionIsTold_data() { kinds(); }
    void lostConnectionIsTold();
    void historyIsKept_data() { kinds(); }
    void historyIsKept();
    void oneMigratorAtATime_data() { kinds(); }
    void oneMigratorAtATime();
    void connectionsLeaveNothingBehind_data() { kinds(); }
    void connectionsLeaveNothingBehind();

private:
    void kinds();
    [[nodiscard]] static Connection opened(const DatabaseAddress &address, const OpenOptions &options = {});
    [[nodiscard]] Kind kind() const;

    std::unique_ptr<PostgresqlDatabase> m_postgresql;
    std::unique_ptr<MariadbDatabase> m_mariadb;
};

void ServerConnectionTest::initTestCase()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
}

void ServerConnectionTest::cleanupTestCase()
{
    m_postgresql.reset();
    m_mariadb.reset();
    PostgresqlDatabase::stopServer();
    MariadbDatabase::stopServer();
}

void ServerConnectionTest::init()
{
    m_postgresql = std::make_unique<PostgresqlDatabase>();
    m_mariadb = std::make_unique<MariadbDatabase>();
}

void ServerConnectionTest::kinds()
{
    QTest::addColumn<QString>("server");
    QTest::newRow("postgresql") << QStringLiteral("postgresql");
    QTest::newRow("mariadb") << QStringLiteral("mariadb");
}

Kind ServerConnectionTest::kind() const
{
    const QString server = *static_cast<QString *>(QTest::qData("server", qMetaTypeId<QString>()));
    if (server == QLatin1String("postgresql"))
        return {server, m_postgresql->address(), QStringLiteral("SELECT pg_sleep(600)"),
                QStringLiteral("LOCK TABLE t IN ACCESS EXCLUSIVE MODE"),
                QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
                               "current_database() AND application_name = 'joinery' AND pid <> pg_backend_pid()")};
    return {server, m_mariadb->address(),
            QStringLiteral("SELECT count(*) FROM seq_1_to_10000000 AS a JOIN "
                           "seq_1_to_10000000 AS b ON a.seq > b.seq"),
            QStringLiteral("LOCK TABLES t WRITE"), QString()};
}

Connection ServerConnectionTest::opened(const DatabaseAddress &address, const OpenOptions &options)
{
    auto connection = Connection::open(address, options);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().text()));
    return std::move(*connection);
}

void ServerConnectionTest::opensAndReads()
{
    const Connection connection = opened(kind().address);
    QVERIFY(connection.execute(QStringLiteral("CREATE TABLE t (a integer, b varchar(20), c numeric(30,10))")));
    QVERIFY(connection.execute(
        QStringLiteral("INSERT INTO t VALUES (1, 'ü x', 12345678901234567890.0123456789), (2, NULL, NULL)")));

    const auto rows = connection.query(QStringLiteral("SELECT a, b, c FROM t ORDER BY a"));

    QVERIFY(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0).at(1).toString(), QStringLiteral("ü x"));
    QCOMPARE(rows->at(0).at(2).toString(), QStringLiteral("12345678901234567890.0123456789"));
    QVERIFY(rows->at(1).at(1).isNull());
    QCOMPARE(connection.value(QStringLiteral("SELECT count(*) FROM t"))->toInt(), 2);
    QCOMPARE(connection.dialect().name(), kind().name);
    QVERIFY2(connection.server().title().startsWith(connection.dialect().title().section(u'/', 0, 0)),
             qPrintable(connection.server().title()));
    QVERIFY(connection.server().isAtLeast(10, 5));
}

void ServerConnectionTest::boundValuesAreNotPasted()
{
    const Connection connection = opened(kind().address);
    const QString nasty = QStringLiteral("it's \"x\"; DROP TABLE t; -- \\' ? $1 :a `");
    QVERIFY(connection.execute(QStringLiteral("CREATE TABLE t (a varchar(100))")));
    QVERIFY(connection.execute(QStringLiteral("INSERT INTO t VALUES (?)"), {nasty}));
    QCOMPARE(connection.value(QStringLiteral("SELECT a FROM t WHERE a = ?"), {nasty})->toString(), nasty);
}

void ServerConnectionTest::tellsWhyItCannotOpen_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<int>("tls");
    QTest::addColumn<QString>("code");
    const int postgresql = PostgresqlDatabase::port();
    const int mariadb = MariadbDatabase::port();
    const QString here = QStringLiteral("127.0.0.1");
    const auto row = [](const char *title, const char *server, const char *user, const char *database,
                        const QString &host, int port, TlsMode tls, const char *code) {
        QTest::addRow("%s: %s", server, title)
            << server << user << database << host << port << int(tls) << QString::fromLatin1(code);
    };
    const TlsMode prefer = TlsMode::Prefer;
    row("password", "postgresql", "guarded", "postgres", here, postgresql, prefer, "database.denied");
    row("user", "postgresql", "stranger", "postgres", here, postgresql, prefer, "database.denied");
    row("database", "postgresql", "joinery", "nowhere", here, postgresql, prefer, "database.missing");
    row("host", "postgresql", "joinery", "postgres", "no.such.host.invalid", 0, prefer, "database.unknown_host");
    row("port", "postgresql", "joinery", "postgres", here, 1, prefer, "database.unreachable");
    row("socket", "postgresql", "joinery", "postgres", "/nowhere", 0, prefer, "database.unreachable");
    row("no TLS", "postgresql", "joinery", "postgres", here, postgresql, TlsMode::Require, "database.tls");
    row("another kind", "postgresql", "joinery", "postgres", here, mariadb, prefer, "database.wrong_server");
    row("user", "mariadb", "stranger", "mysql", here, mariadb, prefer, "database.denied");
    row("database", "mariadb", "joinery", "nowhere", here, mariadb, prefer, "database.missing");
    row("host", "mariadb", "joinery", "mysql", "no.such.host.invalid", 0, prefer, "database.unknown_host");
    row("port", "mariadb", "joinery", "mysql", here, 1, prefer, "database.unreachable");
    row("no TLS", "mariadb", "joinery", "mysql", here, mariadb, TlsMode::Require, "database.tls");
    row("no names in certificates", "mariadb", "joinery", "mysql", here, mariadb, TlsMode::VerifyFull, "database.tls");
    row("another kind", "mariadb", "joinery", "mysql", here, postgresql, prefer, "database.wrong_server");
}

void ServerConnectionTest::tellsWhyItCannotOpen()
{
    QFETCH(const QString, server);
    QFETCH(const QString, user);
    QFETCH(const QString, database);
    QFETCH(const QString, host);
    QFETCH(const int, port);
    QFETCH(const int, tls);
    QFETCH(const QString, code);
    (void)m_postgresql->run(QStringLiteral("CREATE ROLE guarded LOGIN PASSWORD 'right'"));
    ServerAddress address;
    address.database = database;
    address.host = host;
    address.port = port;
    address.user = user;
    if (user != QLatin1String("joinery"))
        address.password = QStringLiteral("wrong");
    address.tls = static_cast<TlsMode>(tls);
    address.connectTimeout = std::chrono::seconds(2);
    const QStringList before = QSqlDatabase::connectionNames();

    const auto connection = Connection::open(DatabaseAddress::onServer(server, address));

    QVERIFY(!connection);
    QCOMPARE(connection.error().code, code);
    QVERIFY2(connection.error().message.endsWith(u'.'), qPrintable(connection.error().message));
    QVERIFY2(!connection.error().text().contains(QLatin1String("wrong\"")), qPrintable(connection.error().text()));
    QCOMPARE(QSqlDatabase::connectionNames(), before);
}

void ServerConnectionTest::readOnlyConnectionCannotWrite()
{
    const Connection writing = opened(kind().address);
    QVERIFY(writing.execute(QStringLiteral("CREATE TABLE t (a integer)")));
    const Connection reading = opened(kind().address, {.readOnly = true});

    const auto written = reading.execute(QStringLiteral("INSERT INTO t VALUES (1)"));

    QVERIFY(!written);
    QCOMPARE(written.error().code, QStringLiteral("database.read_only"));
    QCOMPARE(reading.value(QStringLiteral("SELECT count(*) FROM t"))->toInt(), 0);
}

void ServerConnectionTest::errorsHaveCodes()
{
    const Connection connection = opened(kind().address);
    const auto codeOf = [&connection](const char *sql) {
        const auto done = connection.execute(QString::fromLatin1(sql));
        return done ? QString() : done.error().code;
    };
    QCOMPARE(codeOf("CREATE TABLE t (a integer PRIMARY KEY)"), QString());
    QCOMPARE(codeOf("INSERT INTO t VALUES (1)"), QString());
    QCOMPARE(codeOf("INSERT INTO t VALUES (1)"), QStringLiteral("database.constraint"));
    QCOMPARE(codeOf("SELECT nothing FROM t"), QStringLiteral("database.failed"));
    QCOMPARE(codeOf("SELECT * FROM nowhere"), QStringLiteral("database.failed"));
    QCOMPARE(codeOf("SELEC"), QStringLiteral("database.failed"));
    const auto failed = connection.execute(QStringLiteral("SELECT * FROM nowhere"));
    QVERIFY2(failed.error().detail.contains(QLatin1String("nowhere")), qPrintable(failed.error().detail));
}

void ServerConnectionTest::questionThatFailsLeavesTheTransaction()
{
    const Connection connection = opened(kind().address);
    QVERIFY(connection.execute(QStringLiteral("CREATE TABLE t (a integer)")));
    QVERIFY(connection.beginWriting());
    QVERIFY(connection.execute(QStringLiteral("INSERT INTO t VALUES (1)")));
    QVERIFY(!connection.ask(QStringLiteral("SELECT count(*) FROM nowhere")));
    QCOMPARE(connection.ask(QStringLiteral("SELECT count(*) FROM t"))->toInt(), 1);
    QVERIFY(connection.commit());
    connection.rollBack();
    QCOMPARE(connection.value(QStringLiteral("SELECT count(*) FROM t"))->toInt(), 1);
}

void ServerConnectionTest::waitsForALockAndTells()
{
    const Connection first = opened(kind().address);
    QVERIFY(first.execute(QStringLiteral("CREATE TABLE t (a integer)")));
    QVERIFY(first.beginWriting());
    QVERIFY(first.execute(kind().lockTable));
    const Connection second = opened(kind().address, {.lockTimeout = std::chrono::milliseconds(300)});

    const auto done = second.execute(QStringLiteral("DROP TABLE t"));

    QVERIFY(!done);
    QCOMPARE(done.error().code, QStringLiteral("database.locked"));
}

void ServerConnectionTest::waitingForALockCanBeCancelled()
{
    const Connection first = opened(kind().address);
    QVERIFY(first.execute(QStringLiteral("CREATE TABLE t (a integer)")));
    QVERIFY(first.beginWriting());
    QVERIFY(first.execute(kind().lockTable));
    const Connection second = opened(kind().address, {.lockTimeout = std::chrono::minutes(5)});
    const CancelToken cancel;
    second.stopOn(cancel);
    const Canceller canceller(cancel);

    const auto done = second.execute(QStringLiteral("DROP TABLE t"));

    QVERIFY(!done);
    QCOMPARE(done.error().code, QStringLiteral("database.cancelled"));
}

void ServerConnectionTest::runningStatementCanBeCancelled()
{
    const Connection connection = opened(kind().address);
    const CancelToken cancel;
    connection.stopOn(cancel);
    const Canceller canceller(cancel);

    const auto done = connection.execute(kind().endless);

    QVERIFY(!done);
    QCOMPARE(done.error().code, QStringLiteral("database.cancelled"));
    connection.stopOn({});
    QVERIFY(connection.execute(QStringLiteral("SELECT 1")));
}

void ServerConnectionTest::statementTakesNoLongerThanAllowed()
{
    DatabaseAddress address = kind().address;
    address.server.statementTimeout = std::chrono::milliseconds(200);
    const auto done = opened(address).execute(kind().endless);
    QVERIFY(!done);
    QCOMPARE(done.error().code, QStringLiteral("database.timeout"));
}

void ServerConnectionTest::lostConnectionIsTold()
{
    const Connection connection = opened(kind().address);
    const Connection administrator = opened(kind().address);
    if (kind().closeOthers.isEmpty()) {
        const auto number = connection.value(QStringLiteral("SELECT CONNECTION_ID()"));
        QVERIFY(administrator.execute(QStringLiteral("KILL CONNECTION %1").arg(number->toString())));
    } else {
        QVERIFY(administrator.execute(kind().closeOthers));
    }
    const auto done = connection.execute(QStringLiteral("SELECT 1"));
    QVERIFY(!done);
    QCOMPARE(done.error().code, QStringLiteral("database.lost"));
}

void ServerConnectionTest::historyIsKept()
{
    const Connection connection = opened(kind().address);
    const MigrationRepository repository(connection);
    QCOMPARE(*repository.exists(), false);
    QVERIFY(repository.records()->isEmpty());

    QVERIFY(repository.create());
    QVERIFY(repository.create());
    QCOMPARE(*repository.exists(), true);
    // Neither in order of ids, nor of time.
    QVERIFY(repository.save(record(QStringLiteral("b"), 1)));
    QVERIFY(repository.save(record(QStringLiteral("B"), 1)));
    QVERIFY(repository.save(record(QStringLiteral("a"), 1)));
    HistoryRecord again = record(QStringLiteral("b"), 1);
    again.state = HistoryRecord::State::Applying;
    again.step = 3;
    QVERIFY(repository.save(again));

    const auto records = repository.records();
    QVERIFY(records);
    QCOMPARE(records->size(), 3);
    QVERIFY(records->at(0) == again);
    QVERIFY(records->at(1) == record(QStringLiteral("B"), 1));
    QVERIFY(records->at(2) == record(QStringLiteral("a"), 1));

    QVERIFY(repository.remove(QStringLiteral("shop"), QStringLiteral("b")));
    QCOMPARE(repository.records()->size(), 2);
}

void ServerConnectionTest::oneMigratorAtATime()
{
    const Connection first = opened(kind().address);
    const Connection second = opened(kind().address);
    {
        const auto lock = MigrationLock::take(first, aMinute, {});
        QVERIFY(lock);
        const auto other = MigrationLock::take(second, std::chrono::milliseconds(200), {});
        QVERIFY(!other);
        QCOMPARE(other.error().code, QStringLiteral("database.locked"));
        QVERIFY2(other.error().message.contains(QLatin1String("joinery")), qPrintable(other.error().message));
        const CancelToken cancel;
        const Canceller canceller(cancel);
        const auto given = MigrationLock::take(second, std::chrono::minutes(5), cancel);
        QVERIFY(!given);
        QCOMPARE(given.error().code, QStringLiteral("database.cancelled"));
    }
    QVERIFY(MigrationLock::take(second, aMinute, {}));
}

void ServerConnectionTest::connectionsLeaveNothingBehind()
{
    const QStringList before = QSqlDatabase::connectionNames();
    {
        Connection connection = opened(kind().address);
        Connection moved = std::move(connection);
        QVERIFY(moved.execute(QStringLiteral("SELECT 1")));
    }
    QCOMPARE(QSqlDatabase::connectionNames(), before);
}

QTEST_GUILESS_MAIN(ServerConnectionTest)
#include "tst_server_connection.moc"
