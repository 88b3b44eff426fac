// SPDX-License-Identifier: MIT
// What is said of a connection to a server beside its address, and what servers allow whoever comes in.
#include "core/database/connection.h"
#include "core/database/introspection.h"
#include "core/project/import.h"
#include "core/project/project_files.h"
#include "tests/support/command_line_servers.h"
#include "tests/support/private_server.h"

#include <QTemporaryDir>
#include <QTest>

using namespace joinery;

class ServerOptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { CommandLineServer::stopAll(); }
    void theAdministratorSeesTheName();
    void bareNamesAreLookedForOnThePath();
    void otherSqlRunsInTheMode();
    void whoHasNoRightsIsTold_data() { CommandLineServer::addKinds(); }
    void whoHasNoRightsIsTold();
    void aServerThatOnlyReadsIsTold();
    void anOldServerIsRefused();
    void aDatabaseComesIntoAProject();

private:
    [[nodiscard]] static Connection opened(const DatabaseAddress &address, const OpenOptions &options = {});
    [[nodiscard]] static QString value(const Connection &connection, const char *sql);
};

void ServerOptionsTest::initTestCase()
{
    QVERIFY2(CommandLineServer::whyNot().isEmpty(), qPrintable(CommandLineServer::whyNot()));
}

Connection ServerOptionsTest::opened(const DatabaseAddress &address, const OpenOptions &options)
{
    auto connection = Connection::open(address, options);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().text()));
    return std::move(*connection);
}

QString ServerOptionsTest::value(const Connection &connection, const char *sql)
{
    const auto found = connection.value(QString::fromLatin1(sql));
    return found ? found->toString() : found.error().text();
}

void ServerOptionsTest::theAdministratorSeesTheName()
{
    const CommandLineServer server(QStringLiteral("postgresql"));
    DatabaseAddress address = server.address();
    address.server.applicationName = QStringLiteral("it's mine");
    const Connection connection = opened(address);
    QCOMPARE(server.rows(QStringLiteral("SELECT application_name FROM pg_stat_activity WHERE datname = "
                                        "current_database() AND application_name <> ''")),
             QStringList{QStringLiteral("it's mine")});
    QCOMPARE(value(opened(server.address()), "SHOW application_name"), QStringLiteral("joinery"));
}

void ServerOptionsTest::bareNamesAreLookedForOnThePath()
{
    const CommandLineServer server(QStringLiteral("postgresql"));
    QCOMPARE(
        server.run(QStringLiteral("CREATE SCHEMA \"It's\"; CREATE TABLE \"It's\".t (a int); INSERT INTO \"It's\".t "
                                  "VALUES (7)")),
        QString());
    QVERIFY(!opened(server.address()).value(QStringLiteral("SELECT a FROM t")));
    DatabaseAddress address = server.address();
    address.server.searchPath = QStringLiteral("\"It's\", public");
    QCOMPARE(value(opened(address), "SELECT a FROM t"), QStringLiteral("7"));
    // What is read has the names of namespaces whatever the path is.
    const auto read = introspect(opened(address));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QVERIFY(read->schema.tableNamed(u"t", u"It's"));
}

void ServerOptionsTest::otherSqlRunsInTheMode()
{
    const CommandLineServer server(QStringLiteral("mariadb"));
    DatabaseAddress address = server.address();
    address.server.sqlMode = QStringLiteral("ANSI_QUOTES");
    QCOMPARE(value(opened(address), "SELECT @@sql_mode"), QStringLiteral("ANSI_QUOTES"));
    address.server.sqlMode = QStringLiteral("NO_SUCH_MODE'");
    const auto refused = Connection::open(address);
    QVERIFY(!refused);
    QVERIFY2(refused.error().text().contains(QStringLiteral("NO_SUCH_MODE")), qPrintable(refused.error().text()));
}

void ServerOptionsTest::whoHasNoRightsIsTold()
{
    const CommandLineServer server = CommandLineServer::ofRow();
    DatabaseAddress address = server.address();
    QCOMPARE(server.run(QStringLiteral("CREATE TABLE t (a int)")), QString());
    QCOMPARE(server.run(server.isPostgresql()
                            ? QStringLiteral("CREATE ROLE onlooker LOGIN; GRANT SELECT ON t TO onlooker")
                            : QStringLiteral("CREATE USER onlooker@localhost; GRANT SELECT ON %1.t TO "
                                             "onlooker@localhost")
                                  .arg(address.server.database)),
             QString());
    address.server.user = QStringLiteral("onlooker");
    {
        const Connection connection = opened(address);
        QCOMPARE(value(connection, "SELECT count(*) FROM t"), QStringLiteral("0"));
        for (const char *sql : {"CREATE TABLE other (a int)", "INSERT INTO t VALUES (1)", "DROP TABLE t"}) {
            const auto done = connection.execute(QString::fromLatin1(sql));
            QVERIFY(!done);
            QCOMPARE(done.error().code, QStringLiteral("database.no_rights"));
            QVERIFY2(done.error().message.contains(QStringLiteral("onlooker")), qPrintable(done.error().message));
        }
    }
    QCOMPARE(server.run(server.isPostgresql() ? QStringLiteral("DROP OWNED BY onlooker; DROP ROLE onlooker")
                                              : QStringLiteral("DROP USER onlooker@localhost")),
             QString());
}

void ServerOptionsTest::aServerThatOnlyReadsIsTold()
{
    const CommandLineServer server(QStringLiteral("postgresql"));
    QCOMPARE(server.run(QStringLiteral("ALTER DATABASE %1 SET default_transaction_read_only = on")
                            .arg(server.address().server.database)),
             QString());
    const auto writing = Connection::open(server.address());
    QVERIFY(!writing);
    QCOMPARE(writing.error().code, QStringLiteral("database.read_only"));
    QCOMPARE(value(opened(server.address(), {.readOnly = true}), "SELECT 1"), QStringLiteral("1"));
}

/** MariaDB can be told what to call itself; nothing else of an old server is needed to be refused. */
void ServerOptionsTest::anOldServerIsRefused()
{
    const PrivateServer old(QStringLiteral("mariadb"),
                            {QStringLiteral("--version"), QStringLiteral("10.4.32-MariaDB")});
    QVERIFY2(old.whyNot().isEmpty(), qPrintable(old.whyNot()));
    ServerAddress place;
    place.database = QStringLiteral("mysql");
    place.host = QStringLiteral("127.0.0.1");
    place.port = old.port();
    place.user = QStringLiteral("joinery");
    const auto connection = Connection::open(DatabaseAddress::onServer(QStringLiteral("mariadb"), place));
    QVERIFY(!connection);
    QCOMPARE(connection.error().code, QStringLiteral("database.too_old"));
    QVERIFY2(connection.error().message.contains(QStringLiteral("MariaDB 10.4.32")),
             qPrintable(connection.error().message));
}

void ServerOptionsTest::aDatabaseComesIntoAProject()
{
    const CommandLineServer server(QStringLiteral("mariadb"));
    QCOMPARE(server.run(QStringLiteral("CREATE TABLE a (id int PRIMARY KEY, n varchar(20) DEFAULT 'it''s');"
                                       "CREATE TABLE b (id int PRIMARY KEY, a int, FOREIGN KEY (a) REFERENCES a (id));"
                                       "INSERT INTO a VALUES (1, 'x')")),
             QString());
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("project"));
    const auto project = createProject(folder, QStringLiteral("p"), QStringLiteral("p"), QStringLiteral("mariadb"));
    QVERIFY(project);
    const Connection connection = opened(server.address());
    const auto report = importDatabase(folder, *project, connection, {.app = QStringLiteral("p")});
    QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
    QVERIFY(report->baseline && report->imported.notModelled.isEmpty());
    QCOMPARE(report->imported.model.tables.size(), 2);
    const auto again = importDatabase(folder, *readProject(folder), connection, {.app = QStringLiteral("p")});
    QVERIFY(again && !again->baseline && again->imported.taken.isEmpty());
    QCOMPARE(server.rows(QStringLiteral("SELECT n FROM a")), QStringList{QStringLiteral("x")});
}

QTEST_GUILESS_MAIN(ServerOptionsTest)
#include "tst_server_options.moc"
