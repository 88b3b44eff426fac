// SPDX-License-Identifier: MIT
// A MariaDB that takes no changes, or none from this user: told when connecting, not in the middle of a migration.
#include "core/database/connection.h"
#include "core/database/introspection.h"
#include "tests/support/mariadb_server.h"

#include <QTest>

using namespace joinery;

class MariadbReadOnlyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void copyOfAServerIsTold();
    void administratorMayWriteToIt();
    void readingIsNotKeptFromAnybody();
    void sessionsThatOnlyReadAreTold();

private:
    [[nodiscard]] DatabaseAddress ordinary() const;

    std::unique_ptr<MariadbDatabase> m_database;
};

void MariadbReadOnlyTest::initTestCase()
{
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
    m_database = std::make_unique<MariadbDatabase>();
    QCOMPARE(m_database->run(QStringLiteral("CREATE USER %1@localhost; GRANT ALL ON %1.* TO %1@localhost; CREATE TABLE "
                                            "t (id int PRIMARY KEY); SET GLOBAL read_only = 1")
                                 .arg(m_database->name())),
             QString());
}

void MariadbReadOnlyTest::cleanupTestCase()
{
    if (m_database)
        (void)m_database->run(
            QStringLiteral("SET GLOBAL read_only = 0; DROP USER %1@localhost").arg(m_database->name()));
    m_database.reset();
    MariadbDatabase::stopServer();
}

DatabaseAddress MariadbReadOnlyTest::ordinary() const
{
    DatabaseAddress address = m_database->address();
    address.server.user = m_database->name();
    return address;
}

void MariadbReadOnlyTest::copyOfAServerIsTold()
{
    const auto connection = Connection::open(ordinary());
    QVERIFY(!connection);
    QCOMPARE(connection.error().code, QStringLiteral("database.read_only"));
    QVERIFY2(connection.error().message.contains(QLatin1String("read-only copy")),
             qPrintable(connection.error().message));
    // What the server says of it comes along.
    QVERIFY2(connection.error().detail.contains(QLatin1String("--read-only")), qPrintable(connection.error().detail));
}

void MariadbReadOnlyTest::administratorMayWriteToIt()
{
    const auto connection = Connection::open(m_database->address());
    QVERIFY2(connection, qPrintable(connection ? QString() : connection.error().text()));
    QVERIFY(!connection->isInTransaction());
    QVERIFY(connection->execute(QStringLiteral("INSERT INTO t VALUES (1)")));
}

void MariadbReadOnlyTest::readingIsNotKeptFromAnybody()
{
    const auto connection = Connection::open(ordinary(), {.readOnly = true});
    QVERIFY2(connection, qPrintable(connection ? QString() : connection.error().text()));
    const auto found = introspect(*connection);
    QVERIFY(found);
    QVERIFY(found->schema.tableNamed(QStringLiteral("t")));
}

/** Where the server has every session read only, unless it asks for more. */
void MariadbReadOnlyTest::sessionsThatOnlyReadAreTold()
{
    const QString variable = MariadbDatabase::dialect().server().flavour == ServerVersion::Flavour::MariaDb
                                 ? QStringLiteral("tx_read_only")
                                 : QStringLiteral("transaction_read_only");
    QCOMPARE(m_database->run(QStringLiteral("SET GLOBAL read_only = 0; SET GLOBAL %1 = 1").arg(variable)), QString());
    const auto connection = Connection::open(m_database->address());
    QCOMPARE(m_database->run(QStringLiteral("SET GLOBAL %1 = 0; SET GLOBAL read_only = 1").arg(variable)), QString());
    QVERIFY(!connection);
    QCOMPARE(connection.error().code, QStringLiteral("database.read_only"));
}

QTEST_GUILESS_MAIN(MariadbReadOnlyTest)
#include "tst_mariadb_read_only.moc"
