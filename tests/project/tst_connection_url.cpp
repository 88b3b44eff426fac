// SPDX-License-Identifier: MIT
#include "core/project/connection_url.h"

#include <QtTest>

using namespace joinery;

class ConnectionUrlTest : public QObject
{
    Q_OBJECT

private slots:
    void urlsAreReadAndWritten_data();
    void urlsAreReadAndWritten();
    void mistakesAreTold_data();
    void mistakesAreTold();
    void relativeFilesLieInTheProject();
    void serversHaveAllTheirParts();
    void passwordsAreNeverShown();
    void titlesAreForPeople();
};

void ConnectionUrlTest::urlsAreReadAndWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *text, const char *database, const char *written = nullptr) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(database)
                            << QString::fromUtf8(written ? written : text);
    };
    row("sqlite:shop.db", "shop.db");
    row("sqlite:data/shop.db", "data/shop.db");
    row("sqlite:///home/ann/shop.db", "/home/ann/shop.db");
    row("SQLite:shop.db", "shop.db", "sqlite:shop.db");
    row("sqlite::memory:", ":memory:");
    row("sqlite:my shop.db", "my shop.db");
    row("sqlite:my%20shop.db", "my shop.db", "sqlite:my shop.db");
    row("sqlite:50%25.db", "50%.db");
    row("sqlite:gr\u00f6\u00dfe.db", "gr\u00f6\u00dfe.db", "sqlite:gr%C3%B6%C3%9Fe.db");
    row("sqlite:what%3F.db", "what?.db");
    row("sqlite:/C:/shop.db", "/C:/shop.db");
    row("sqlite:///::/shop.db", "/::/shop.db");
    row("postgresql://ann@host:5433/shop", "shop");
    row("postgres://host/shop", "shop", "postgresql://host/shop");
    row("postgresql:///shop", "shop");
    row("postgresql://[::1]:5432/shop", "shop");
    row("postgresql://[fe80::1%25eth0]/shop", "shop");
    row("mysql://root@localhost/shop?socket=/run/mysqld/mysqld.sock", "shop",
        "mariadb://root@localhost/shop?socket=/run/mysqld/mysqld.sock");
    row("mariadb://a%40b@host/my%2Fshop", "my/shop");
    row("postgresql://host/shop?sslmode=require&application_name=x", "shop",
        "postgresql://host/shop?application_name=x&sslmode=require");
}

void ConnectionUrlTest::urlsAreReadAndWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, database);
    QFETCH(QString, written);
    const auto url = ConnectionUrl::fromText(text);
    QVERIFY2(url, qPrintable(url ? QString() : url.error().text()));
    QCOMPARE(url->database, database);
    QCOMPARE(url->text(), written);
    QVERIFY(ConnectionUrl::fromText(written).value() == *url);
}

void ConnectionUrlTest::mistakesAreTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *text, const char *code) {
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text) << QString::fromUtf8(code);
    };
    row("", "url.scheme");
    row("shop.db", "url.scheme");
    row("oracle://host/shop", "url.scheme");
    row("C:\\shop.db", "url.scheme");
    row("sqlite:", "url.syntax");
    row("sqlite://", "url.syntax");
    row("sqlite://shop.db", "url.syntax");
    row("sqlite:shop.db?mode=ro", "url.syntax");
    row("sqlite::shop.db", "url.syntax");
    row("postgresql:host/shop", "url.syntax");
    row("postgresql://host", "url.syntax");
    row("postgresql://host/", "url.syntax");
    row("postgresql://host/a/b", "url.syntax");
    row("postgresql://host:port/shop", "url.syntax");
    row("postgresql://host/shop#1", "url.syntax");
}

void ConnectionUrlTest::mistakesAreTold()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto url = ConnectionUrl::fromText(text);
    QVERIFY(!url);
    QCOMPARE(url.error().code, code);
}

void ConnectionUrlTest::relativeFilesLieInTheProject()
{
    const QString folder = QStringLiteral("/home/ann/shop");
    const auto resolved = [&folder](const char *text) {
        return ConnectionUrl::fromText(QString::fromLatin1(text))->resolved(folder).database;
    };
    QCOMPARE(resolved("sqlite:shop.db"), QStringLiteral("/home/ann/shop/shop.db"));
    QCOMPARE(resolved("sqlite:./data/shop.db"), QStringLiteral("/home/ann/shop/data/shop.db"));
    QCOMPARE(resolved("sqlite:///srv/shop.db"), QStringLiteral("/srv/shop.db"));
    QCOMPARE(resolved("sqlite::memory:"), QStringLiteral(":memory:"));
    QCOMPARE(resolved("postgresql://host/shop"), QStringLiteral("shop"));
}

void ConnectionUrlTest::serversHaveAllTheirParts()
{
    const auto url =
        ConnectionUrl::fromText(QStringLiteral("mariadb://ann:ti%3Ager@db.example:3307/shop?socket=/s&x=1"));
    QVERIFY(url.has_value());
    QCOMPARE(url->dialect(), QStringLiteral("mariadb"));
    QCOMPARE(url->user, QStringLiteral("ann"));
    QCOMPARE(url->password, QStringLiteral("ti:ger"));
    QCOMPARE(url->host, QStringLiteral("db.example"));
    QCOMPARE(url->port, 3307);
    QCOMPARE(url->option(QStringLiteral("socket")), QStringLiteral("/s"));
    QCOMPARE(url->option(QStringLiteral("none")), QString());
}

void ConnectionUrlTest::passwordsAreNeverShown()
{
    for (const char *text :
         {"postgresql://ann:tiger@host", "postgresql://ann:tiger@host/a/b", "db2://ann:tiger@host/shop",
          "mariadb://ann:tiger@host/shop", "postgresql://ann:tiger@host:99999/shop", "postgresql:ann:tiger@host/shop",
          "postgresql://ann:a/tiger@b@host/shop", "ann:tiger@host/shop", "sqlite://ann:tiger@host/shop"}) {
        const auto url = ConnectionUrl::fromText(QString::fromLatin1(text));
        const QString shown = url ? url->text() + url->title() : url.error().text();
        QVERIFY2(!shown.contains(QStringLiteral("tiger")), qPrintable(shown));
    }
}

void ConnectionUrlTest::titlesAreForPeople()
{
    QCOMPARE(ConnectionUrl::fromText(QStringLiteral("sqlite:data/shop.db"))->title(),
             QStringLiteral("SQLite · shop.db"));
    QCOMPARE(ConnectionUrl::fromText(QStringLiteral("postgresql://ann@host/shop"))->title(),
             QStringLiteral("PostgreSQL · ann@host/shop"));
}

QTEST_GUILESS_MAIN(ConnectionUrlTest)
#include "tst_connection_url.moc"
