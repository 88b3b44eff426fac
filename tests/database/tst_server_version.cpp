// SPDX-License-Identifier: MIT
#include "core/database/told_version.h"

#include <QTest>

using namespace joinery;

class ServerVersionTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsServersByTheirWords_data();
    void knowsServersByTheirWords();
};

void ServerVersionTest::knowsServersByTheirWords_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("isTaken");
    const auto row = [](const char *dialect, const char *text, const char *title, bool isTaken) {
        QTest::newRow(text) << dialect << text << title << isTaken;
    };
    row("sqlite", "3.40.1", "SQLite 3.40.1", true);
    row("sqlite", "3.34.0", "SQLite 3.34.0", false);
    row("postgresql", "PostgreSQL 15.18 (Debian 15.18-0+deb12u1) on x86_64-pc-linux-gnu, 64-bit", "PostgreSQL 15.18",
        true);
    row("postgresql", "PostgreSQL 12.0", "PostgreSQL 12.0", true);
    row("postgresql", "PostgreSQL 11.22 on x86_64-pc-linux-gnu", "PostgreSQL 11.22", false);
    row("postgresql", "PostgreSQL 11.2-YB-2.18.0.0-b0 on x86_64-pc-linux-gnu", "YugabyteDB 11.2.0", true);
    row("postgresql", "CockroachDB CCL v23.1.11 (x86_64-pc-linux-gnu, built 2023/09/27)", "CockroachDB 23.1.11", true);
    row("mariadb", "10.11.6-MariaDB-0+deb12u1", "MariaDB 10.11.6", true);
    row("mariadb", "5.5.5-10.6.12-MariaDB-log", "MariaDB 10.6.12", true);
    row("mariadb", "10.4.32-MariaDB", "MariaDB 10.4.32", false);
    row("mariadb", "8.0.35-0ubuntu0.22.04.1", "MySQL 8.0.35", true);
    row("mariadb", "5.7.44-log", "MySQL 5.7.44", false);
    row("mariadb", "8.0.11-TiDB-v7.5.0", "TiDB 7.5.0", true);
}

void ServerVersionTest::knowsServersByTheirWords()
{
    QFETCH(const QString, dialect);
    QFETCH(const QString, text);
    QFETCH(const QString, title);
    QFETCH(const bool, isTaken);
    const ServerVersion version = toldVersion(dialect, text);
    QCOMPARE(version.title(), title);
    const auto checked = checkVersion(version);
    QCOMPARE(checked.has_value(), isTaken);
    QVERIFY(isTaken || checked.error().message.contains(title));
}

QTEST_GUILESS_MAIN(ServerVersionTest)
#include "tst_server_version.moc"
