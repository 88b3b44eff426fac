// SPDX-License-Identifier: MIT
#include "core/database/connection.h"
#include "tests/support/private_server.h"

#include <QTest>

using namespace joinery;

namespace {

/** A file of the private server's. */
enum class File
{
    None,
    Authority,
    OtherAuthority
};

/** A query that says whether the connection is encrypted. */
QString encryptionQuery(const QString &dialect)
{
    return dialect == QLatin1String("postgresql")
               ? QStringLiteral("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")
               : QStringLiteral("SELECT VARIABLE_VALUE <> '' FROM information_schema.SESSION_STATUS WHERE "
                                "VARIABLE_NAME = 'Ssl_cipher'");
}

} // namespace

/** Protected connections to servers whose certificate says "localhost". */
class ServerTlsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void protectsAsWanted_data();
    void protectsAsWanted();
    void certificateLetsIn_data() { kinds(); }
    void certificateLetsIn();
    void withoutTheCertificateNobodyComesIn_data() { kinds(); }
    void withoutTheCertificateNobodyComesIn();

private:
    static void kinds();
    [[nodiscard]] const PrivateServer &serverOf(const QString &dialect) const;
    [[nodiscard]] QString fileOf(const QString &dialect, const QString &name) const;
    [[nodiscard]] ServerAddress addressOf(const QString &dialect, const QString &user) const;

    std::optional<PrivateServer> m_postgresql;
    std::optional<PrivateServer> m_mariadb;
};

void ServerTlsTest::initTestCase()
{
    const QStringList options{QStringLiteral("--tls")};
    m_postgresql.emplace(QStringLiteral("postgresql"), options);
    m_mariadb.emplace(QStringLiteral("mariadb"), options);
    QCOMPARE(m_postgresql->whyNot(), QString());
    QCOMPARE(m_mariadb->whyNot(), QString());
    const auto connection =
        Connection::open(DatabaseAddress::onServer("postgresql", addressOf("postgresql", "joinery")));
    QVERIFY(connection);
    QVERIFY(connection->execute(QStringLiteral("CREATE ROLE certified LOGIN")));
}

void ServerTlsTest::cleanupTestCase()
{
    m_postgresql.reset();
    m_mariadb.reset();
}

void ServerTlsTest::kinds()
{
    QTest::addColumn<QString>("dialect");
    QTest::newRow("postgresql") << "postgresql";
    QTest::newRow("mariadb") << "mariadb";
}

const PrivateServer &ServerTlsTest::serverOf(const QString &dialect) const
{
    return dialect == QLatin1String("postgresql") ? *m_postgresql : *m_mariadb;
}

QString ServerTlsTest::fileOf(const QString &dialect, const QString &name) const
{
    return serverOf(dialect).folder() + QStringLiteral("/tls/") + name;
}

ServerAddress ServerTlsTest::addressOf(const QString &dialect, const QString &user) const
{
    ServerAddress address;
    address.database = dialect == QLatin1String("postgresql") ? QStringLiteral("postgres") : QStringLiteral("mysql");
    address.host = QStringLiteral("127.0.0.1");
    address.port = serverOf(dialect).port();
    address.user = user;
    return address;
}

void ServerTlsTest::protectsAsWanted_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("root");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const char *dialect, TlsMode mode, File root, const char *host,
                        const char *expected) {
        QTest::addRow("%s: %s", dialect, title) << dialect << int(mode) << int(root) << host << expected;
    };
    const char *number = "127.0.0.1";
    const char *name = "localhost";
    for (const char *dialect : {"postgresql", "mariadb"}) {
        row("not at all", dialect, TlsMode::Disable, File::None, number, "open");
        row("where it can", dialect, TlsMode::Prefer, File::None, number, "encrypted");
        row("always", dialect, TlsMode::Require, File::None, number, "encrypted");
        row("by its authority", dialect, TlsMode::VerifyCa, File::Authority, number, "encrypted");
        row("by another authority", dialect, TlsMode::VerifyCa, File::OtherAuthority, number, "database.tls");
        row("by the system's authorities", dialect, TlsMode::VerifyCa, File::None, number, "database.tls");
    }
    row("by its name", "postgresql", TlsMode::VerifyFull, File::Authority, name, "encrypted");
    row("by another name", "postgresql", TlsMode::VerifyFull, File::Authority, number, "database.tls");
    row("names are not compared", "mariadb", TlsMode::VerifyFull, File::Authority, name, "database.tls");
}

void ServerTlsTest::protectsAsWanted()
{
    QFETCH(const QString, dialect);
    QFETCH(const int, mode);
    QFETCH(const int, root);
    QFETCH(const QString, host);
    QFETCH(const QString, expected);
    ServerAddress address = addressOf(dialect, QStringLiteral("joinery"));
    address.host = host;
    address.tls = static_cast<TlsMode>(mode);
    if (static_cast<File>(root) != File::None)
        address.rootCertificate =
            fileOf(dialect, static_cast<File>(root) == File::Authority ? "authority.pem" : "other.pem");

    const auto connection = Connection::open(DatabaseAddress::onServer(dialect, address));

    if (expected.startsWith(QLatin1String("database."))) {
        QVERIFY(!connection);
        QCOMPARE(connection.error().code, expected);
        return;
    }
    QVERIFY2(connection, qPrintable(connection ? QString() : connection.error().text()));
    QCOMPARE(connection->value(encryptionQuery(dialect))->toBool(), expected == QLatin1String("encrypted"));
}

void ServerTlsTest::certificateLetsIn()
{
    QFETCH(const QString, dialect);
    ServerAddress address = addressOf(dialect, QStringLiteral("certified"));
    address.tls = TlsMode::VerifyCa;
    address.rootCertificate = fileOf(dialect, QStringLiteral("authority.pem"));
    address.certificate = fileOf(dialect, QStringLiteral("client.pem"));
    address.certificateKey = fileOf(dialect, QStringLiteral("client.key"));

    const auto connection = Connection::open(DatabaseAddress::onServer(dialect, address));

    QVERIFY2(connection, qPrintable(connection ? QString() : connection.error().text()));
    QVERIFY(connection->value(QStringLiteral("SELECT CURRENT_USER"))->toString().startsWith("certified"));
}

void ServerTlsTest::withoutTheCertificateNobodyComesIn()
{
    QFETCH(const QString, dialect);
    ServerAddress address = addressOf(dialect, QStringLiteral("certified"));
    address.tls = TlsMode::Require;

    const auto connection = Connection::open(DatabaseAddress::onServer(dialect, address));

    QVERIFY(!connection);
    // PostgreSQL says that it wants the certificate, MariaDB only that it lets nobody in.
    QCOMPARE(connection.error().code, dialect == QLatin1String("postgresql") ? QStringLiteral("database.tls")
                                                                             : QStringLiteral("database.denied"));
}

QTEST_GUILESS_MAIN(ServerTlsTest)
#include "tst_server_tls.moc"
