// SPDX-License-Identifier: MIT
#include "core/project/server_address.h"

#include <QTest>

using namespace joinery;

class ServerAddressTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEverything();
    void hasDefaults();
    void passwordOfTheEnvironment();
    void refusesOptions_data();
    void refusesOptions();
};

namespace {

Result<ServerAddress> read(const QString &text)
{
    const auto url = ConnectionUrl::fromText(text);
    if (!url)
        return fail(url);
    return serverAddress(*url);
}

} // namespace

void ServerAddressTest::readsEverything()
{
    const auto postgresql =
        read(QStringLiteral("postgresql://ann:secret@db.example:5433/shop?application_name=a%20b&connect_timeout=3&"
                            "search_path=a,%20b&socket=/run/pg&sslcert=/c.pem&sslkey=/k.pem&sslmode=verify-full&"
                            "sslrootcert=/r.pem&statement_timeout=1500"));
    QVERIFY(postgresql);
    ServerAddress wanted;
    wanted.database = QStringLiteral("shop");
    wanted.host = QStringLiteral("db.example");
    wanted.port = 5433;
    wanted.user = QStringLiteral("ann");
    wanted.password = QStringLiteral("secret");
    wanted.socket = QStringLiteral("/run/pg");
    wanted.tls = TlsMode::VerifyFull;
    wanted.rootCertificate = QStringLiteral("/r.pem");
    wanted.certificate = QStringLiteral("/c.pem");
    wanted.certificateKey = QStringLiteral("/k.pem");
    wanted.connectTimeout = std::chrono::seconds(3);
    wanted.statementTimeout = std::chrono::milliseconds(1500);
    wanted.applicationName = QStringLiteral("a b");
    wanted.searchPath = QStringLiteral("a, b");
    QVERIFY(*postgresql == wanted);
    const auto mariadb = read(QStringLiteral("mysql://db.example/shop?sql_mode=ANSI"));
    QVERIFY(mariadb);
    QCOMPARE(mariadb->sqlMode, QStringLiteral("ANSI"));
}

void ServerAddressTest::hasDefaults()
{
    const auto address = read(QStringLiteral("postgresql://db.example/shop"));
    QVERIFY(address);
    QCOMPARE(address->port, 0);
    QVERIFY(address->tls == TlsMode::Prefer);
    QCOMPARE(address->connectTimeout, std::chrono::seconds(10));
    QCOMPARE(address->applicationName, QStringLiteral("joinery"));
}

void ServerAddressTest::passwordOfTheEnvironment()
{
    qputenv("JOINERY_PASSWORD", "of the environment");
    QCOMPARE(read(QStringLiteral("mariadb://ann@db.example/shop"))->password, QStringLiteral("of the environment"));
    QCOMPARE(read(QStringLiteral("mariadb://ann:own@db.example/shop"))->password, QStringLiteral("own"));
    qunsetenv("JOINERY_PASSWORD");
    QCOMPARE(read(QStringLiteral("mariadb://ann@db.example/shop"))->password, QString());
}

void ServerAddressTest::refusesOptions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *text, const char *told) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(told);
    };
    row("postgresql://h/d?colour=red", "colour");
    row("postgresql://h/d?sql_mode=ANSI", "application_name, connect_timeout, search_path");
    row("mariadb://h/d?search_path=a", "sql_mode");
    row("mariadb://h/d?sslmode=allow", "disable, prefer, require, verify-ca, verify-full");
    row("mariadb://h/d?sslmode", "disable");
    row("mariadb://h/d?connect_timeout=soon", "soon");
    row("mariadb://h/d?statement_timeout=-1", "-1");
}

void ServerAddressTest::refusesOptions()
{
    QFETCH(const QString, text);
    QFETCH(const QString, told);
    const auto address = read(text);
    QVERIFY(!address);
    QCOMPARE(address.error().code, QStringLiteral("url.option"));
    QVERIFY2(address.error().message.contains(told), qPrintable(address.error().message));
}

QTEST_GUILESS_MAIN(ServerAddressTest)
#include "tst_server_address.moc"
